//! Beats: the events of a visit, as the trainee reads them and as the customer speaks of them.

use super::block::Block;
use super::fields::Fields;
use super::fragment::one_theme;
use super::problem::Problem;
use crate::frame::Theme;

/// Where an event comes from (R8, R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatKind {
    /// A failure, and how it was handled.
    Failure,
    /// A need, and how it was met.
    Need,
    /// Something nobody asked for.
    Unprompted,
    /// The customer's own doing.
    Own,
}

/// One event of the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// Unique within the scene.
    pub id: String,
    /// What it is about.
    pub theme: Theme,
    /// How good or bad it is for an ordinary customer, -3 to +3, not 0.
    pub valence: i32,
    /// Where it comes from.
    pub kind: BeatKind,
    /// Whether it is about the goods rather than the service; service faults weigh more (R14).
    pub is_product: bool,
    /// The event as the trainee reads it, in the past tense.
    pub shown: String,
    /// A noun phrase for it in the customer's mouth: "the wait".
    pub about: String,
}

impl Beat {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let beat = Self::read(&mut fields);
        fields.done();
        beat
    }

    /// Reads the fields of a beat from a block that may have more of them.
    pub(super) fn read(fields: &mut Fields<'_>) -> Self {
        let beat = Self {
            id: fields.id(),
            theme: one_theme(fields),
            valence: fields.number("valence", -3..=3),
            kind: fields.one_of("kind", BEAT_KINDS, BeatKind::Need),
            is_product: fields.maybe("product").is_some_and(|it| it == "yes"),
            shown: fields.text("shown"),
            about: fields.text("about"),
        };
        if beat.valence == 0 {
            let line = fields.line("valence");
            fields.fault(line, "valence", "is 0", "an event that moves nobody can be left out");
        }
        beat
    }
}

const BEAT_KINDS: &[(&str, BeatKind)] = &[
    ("failure", BeatKind::Failure),
    ("need", BeatKind::Need),
    ("unprompted", BeatKind::Unprompted),
    ("own", BeatKind::Own),
];
