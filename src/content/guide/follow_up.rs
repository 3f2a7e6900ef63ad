//! Follow-ups: what can be done for a customer after the exit.

use super::{PARAGRAPH, SENTENCE, TITLE, seeds};
use crate::content::fields::Fields;
use crate::frame::frame_enum;

frame_enum! {
    /// What is done.
    FollowUpKind {
        /// A call.
        Call = "call",
        /// A written note.
        Note = "note",
        /// Going through it together.
        WalkThrough = "walk-through",
        /// Being heard at the time that was promised.
        PromisedTime = "promised-time",
        /// Telling before something changes.
        BeforeChange = "before-change",
        /// A call or message long after.
        MonthsLater = "months-later",
        /// Something to try.
        Samples = "samples",
        /// Handing over to a colleague.
        Handover = "handover",
    }
}

frame_enum! {
    /// When it is due, counted from the exit or from what was said there.
    FollowUpTime {
        /// The evening of the visit.
        SameEvening = "same-evening",
        /// The day of the visit.
        SameDay = "same-day",
        /// The time that was promised.
        Promised = "promised",
        /// When the customer first uses it.
        FirstUse = "first-use",
        /// Before something changes.
        BeforeChange = "before-change",
        /// After something has changed.
        AfterChange = "after-change",
        /// Some months after the visit.
        MonthsLater = "months-later",
    }
}

/// Something to do for a customer after the exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Unique among the follow-ups.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is done.
    pub kind: FollowUpKind,
    /// When it is due, unless somebody says otherwise.
    pub time: FollowUpTime,
    /// How long it takes, 1 to 60.
    pub minutes: i32,
    /// What to say or write; slots in braces are [`SLOTS`].
    pub template: String,
    /// What makes it good, one sentence.
    pub check: String,
    /// Id of the why-card that explains it.
    pub why: String,
    /// Rows of the contract table that it comes from.
    pub seeds: Vec<String>,
    /// Line of the follow-up in its file.
    pub line: usize,
}

/// The slots that a template may use: the customer, the matter, the time, the writer.
pub const SLOTS: &[&str] = &["name", "what", "when", "me"];

impl FollowUp {
    pub(super) fn read(fields: &mut Fields<'_>, line: usize) -> Self {
        let kinds: Vec<_> = FollowUpKind::ALL.iter().map(|it| (it.name(), *it)).collect();
        let times: Vec<_> = FollowUpTime::ALL.iter().map(|it| (it.name(), *it)).collect();
        Self {
            id: fields.slug(),
            title: fields.short("title", TITLE),
            kind: fields.one_of("kind", &kinds, FollowUpKind::Call),
            time: fields.one_of("when", &times, FollowUpTime::SameDay),
            minutes: fields.number("minutes", 1..=60),
            template: template(fields),
            check: fields.short("check", SENTENCE),
            why: fields.text("why"),
            seeds: seeds(fields),
            line,
        }
    }
}

fn template(fields: &mut Fields<'_>) -> String {
    let template = fields.short("template", PARAGRAPH);
    for slot in template.split('{').skip(1).map(|it| it.split('}').next().unwrap_or("")) {
        if !SLOTS.contains(&slot) {
            let hint = format!("use one of {}", SLOTS.join(", "));
            let field = format!("{{{slot}}}");
            fields.fault(fields.line("template"), &field, "is not a slot", &hint);
        }
    }
    template
}
