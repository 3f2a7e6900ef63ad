//! Words of the way to the shift: plans and follow-ups.

use crate::follow_up::PlannedFollowUp;
use crate::plan::{Lack, Plan};
use crate::wall::{Date, Wall};

/// In the bar, and the way there.
pub const PLACE: &str = "To the shift";
/// From the comparison.
pub const TAKE_IT: &str = "Take it to the shift";
/// Title.
pub const TITLE: &str = "One thing for your next shift";
/// What this is for.
pub const LEDE: &str = "A plan that names the moment and what you do then is carried out more often than a good intention.";
/// Over the words said last.
pub const YOU_SAID: &str = "What you said in practice";
/// Over a question for thought.
pub const BEFORE: &str = "Before you go in:";

/// Section.
pub const PLAN: &str = "When this happens, I do that";
/// Label.
pub const WHEN: &str = "When …";
/// Label.
pub const I: &str = "I …";
/// In the empty field.
pub const CUE_HINT: &str = "a moment you can see or hear";
/// In the empty field.
pub const ACT_HINT: &str = "what you do or say then";
/// Over moments to insert.
pub const MOMENTS: &str = "Moments to begin with";
/// Moments that every work knows.
pub const CUES: &[&str] =
    &["they reach for their coat", "I hand over the receipt", "the call is nearly over"];
/// Over the plan as one sentence.
pub const READS: &str = "Your plan";
/// A box to tick.
pub const TODAY: &str = "Try it at one real exit today";
/// Button.
pub const KEEP_PLAN: &str = "Keep this plan";
/// Button, when something was read as missing.
pub const KEEP_ANYWAY: &str = "Keep it as I wrote it";
/// Done.
pub const PLAN_KEPT: &str = "Kept. Your plan is on your list.";
/// Opens the other form.
pub const WHILE: &str = "Or one line: what is up to you while they are here";
/// Label.
pub const WHILE_HERE: &str = "While they are here, I will …";
/// Button.
pub const KEEP_WHILE: &str = "Keep this line";
/// The one sentence that celebrates it (C22).
pub const WHILE_KEPT: &str = "That part is yours: how they feel can begin with what you do.";

/// Section.
pub const LIST: &str = "On your list";
/// A plan for today.
pub const FOR_TODAY: &str = "Plan for one exit today";
/// A plan.
pub const A_PLAN: &str = "Plan";
/// Button.
pub const DONE: &str = "Done";
/// Button.
pub const DROP: &str = "Let it go";
/// Button.
pub const UNDO: &str = "Take that back";
/// Marked as done.
pub const IS_DONE: &str = "Done";
/// Marked as let go.
pub const IS_DROPPED: &str = "Let go, and that's fine";
/// Button.
pub const COPY: &str = "Copy the text";
/// Done.
pub const COPIED: &str = "Copied.";
/// Refused.
pub const NOT_COPIED: &str = "This browser doesn't let Encore copy. The text is selected here, so you can copy it yourself.";
/// Label of the text to copy by hand.
pub const TO_COPY: &str = "Text to copy";
/// Button.
pub const CALENDAR: &str = "Save for my calendar";
/// Done.
pub const CALENDAR_SAVED: &str = "The calendar file is on its way to your downloads. Open it, and your calendar takes it in.";
/// Refused.
pub const CALENDAR_REFUSED: &str = "The browser didn't take the file. The follow-up is still here. Copy its text, or try again.";

/// Section.
pub const FOLLOW_UPS: &str = "Plan a follow-up";
/// What is known about it.
pub const FOLLOW_UPS_LEDE: &str = "A call or a note can help a little, if it has a purpose. None of these is a trick that brings people back.";
/// Label.
pub const WHICH: &str = "What kind";
/// Label.
pub const NAME: &str = "For whom";
/// What happens to it.
pub const NAME_NOTE: &str = "A first name or a letter is enough. It stays on this phone, and in a calendar file if you save one.";
/// Label.
pub const WHAT: &str = "What it is about";
/// Label.
pub const DUE: &str = "When";
/// Label.
pub const ME: &str = "Your own name";
/// Label.
pub const TEXT: &str = "What to say or write";
/// Button.
pub const REFILL: &str = "Fill it in anew";
/// Before what makes it good.
pub const CHECK: &str = "What makes it good:";
/// Button.
pub const TAKE_ON: &str = "Put it on my list";
/// Done.
pub const TAKEN_ON: &str = "It's on your list, with its text and a file for your calendar.";
/// The field for the time is empty.
pub const NO_TIME: &str = "When will you do it? Choose a day and a time.";
/// Section with what was done or let go.
pub const SETTLED: &str = "Done and let go";
/// Link to the evening.
pub const TO_EVENING: &str = "Look back on today";

/// What is missing, as a question.
pub fn lack(lack: Lack) -> &'static str {
    match lack {
        Lack::Cue => "What will you notice first?",
        Lack::LooseCue => {
            "What will you notice first? Name a time, a place, or something that happens at work."
        }
        Lack::Act => "What will you do or say then?",
        Lack::OthersAct => "That part is theirs. What is yours, something you do or say?",
        Lack::Instead => "That is what you leave out. What will you do or say instead?",
        Lack::LooseAct => "What would somebody see you do, or hear you say?",
    }
}

/// A plan as one sentence.
pub fn sentence(plan: &Plan) -> String {
    let act = match Plan::act_after_i(&plan.act) {
        Ok(act) => Ok(act),
        Err(act) if act.starts_with("I'") || act.starts_with('I') => Err(act),
        Err(line) => Ok(format!("say {line}")),
    };
    let Some(cue) = &plan.cue else {
        return match act {
            Ok(act) => ended(&format!("While they are here, I will {}", after_will(&act))),
            Err(act) => ended(&format!("While they are here, {act}")),
        };
    };
    let cue = match Plan::cue_after_when(cue) {
        Ok(cue) => format!("When {cue}"),
        Err(cue) => first_large(&cue),
    };
    match act {
        Ok(act) => ended(&format!("{cue}, I {act}")),
        Err(act) => ended(&format!("{cue}, {act}")),
    }
}

/// Without a "will" that stands before it already.
fn after_will(act: &str) -> &str {
    act.strip_prefix("will ").unwrap_or(act)
}

fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '”', '"']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

fn first_large(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |it| it.to_uppercase().chain(letters).collect())
}

/// The title of a follow-up on the list and in a calendar.
pub fn title(it: &PlannedFollowUp) -> String {
    match it.name.as_str() {
        "" => it.title.to_string(),
        name => format!("{}: {name}", it.title),
    }
}

/// When a follow-up is due.
pub fn due(due: Wall, now: Wall) -> String {
    let when = when(due, now, "at");
    if due <= now { format!("due since {}", when.trim_start_matches("on ")) } else { when }
}

/// How many follow-ups are due, on the way here.
pub fn link(n_due: usize) -> String {
    match n_due {
        0 => "To the shift and back".to_owned(),
        1 => "To the shift and back: one follow-up is due".to_owned(),
        n => format!("To the shift and back: {} follow-ups are due", super::count(n)),
    }
}

/// A time that was promised, as one says it: "by 4 p.m.", "on Friday by 10 a.m."
pub fn promised(due: Wall, now: Wall) -> String {
    let text = when(due, now, "by");
    text.strip_prefix("today ").map_or(text.clone(), str::to_owned)
}

/// A day and a time as one says them: "today at 6 p.m.", "on Friday at 10 a.m."
fn when(it: Wall, now: Wall, at: &str) -> String {
    let day = match it.day() - now.day() {
        -1 => "yesterday".to_owned(),
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        2..=6 => format!("on {}", weekday(it)),
        _ => format!("on {}", date(it.date(), now.date())),
    };
    format!("{day} {at} {}", time(it))
}

/// A day of the calendar; the year only where it isn't this one.
pub fn date(it: Date, now: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(it.month - 1).ok().and_then(|it| MONTHS.get(it));
    let day = format!("{} {}", month.unwrap_or(&""), it.day);
    if it.year == now.year { day } else { format!("{day}, {},", it.year) }
}

fn weekday(it: Wall) -> &'static str {
    const DAYS: [&str; 7] =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    usize::try_from(it.weekday()).ok().and_then(|it| DAYS.get(it)).unwrap_or(&"")
}

fn time(it: Wall) -> String {
    let (hour, minute) = (it.minute() / 60, it.minute() % 60);
    let half = if hour < 12 { "a.m." } else { "p.m." };
    match ((hour + 11) % 12 + 1, minute) {
        (12, 0) if hour == 12 => "noon".to_owned(),
        (12, 0) => "midnight".to_owned(),
        (hour, 0) => format!("{hour} {half}"),
        (hour, minute) => format!("{hour}:{minute:02} {half}"),
    }
}
