//! Words of today's three minutes.

use crate::content::{Format, Lean};
use crate::review::Grade;
use crate::today::{Kind, Why};

/// In the bar.
pub const PLACE: &str = "Today";
/// Above the end.
pub const END_TITLE: &str = "That's it for today";
/// What becomes of it.
pub const END_LEDE: &str =
    "What you practiced comes back shortly before it fades. Until tomorrow.";
/// When nothing can be practiced at all.
pub const NOTHING: &str = "There is nothing to practice here yet. Play a scene first.";
/// Quiet action at the end.
pub const MORE: &str = "One more";
/// Main action under an answer.
pub const NEXT: &str = "Next";
/// To a scene.
pub const TO_SCENE: &str = "To the scene";
/// Above parting words to look at.
pub const WORDS: &str = "Said on leaving";
/// Above parting words that went wrong.
pub const WENT_WRONG: &str = "This went wrong";
/// Above parting words whose effect is to be predicted.
pub const YOU_SAY: &str = "You say";
/// Nothing is said.
pub const SILENCE: &str = "Nothing. They leave in silence.";
/// Second question of a prediction.
pub const ASK_WHY: &str = "And why do they feel that way?";
/// Label of the field.
pub const YOUR_WORDS: &str = "Your words";
/// Main action under the field.
pub const DONE: &str = "That's how I say it";
/// Main action under an empty field.
pub const SHOW_ME: &str = "Show me one";
/// Above words of another item.
pub const EXAMPLE: &str = "An example from another exit";
/// Opens a beginning.
pub const START: &str = "Help me begin";
/// Above a beginning.
pub const START_LABEL: &str = "A way to begin";
/// Above words that do it.
pub const MODEL: &str = "One way to say it";
/// Main action once all parts have a place.
pub const IN_ORDER: &str = "That's the order";
/// How to put parts in their order.
pub const ORDER_LEDE: &str = "Tap them in the order in which they should come.";
/// Above the right order.
pub const ORDER: &str = "In this order";
/// On what was chosen, once the answer is told.
pub const OWN: &str = "your answer";
/// On what is right, once the answer is told.
pub const RIGHT: &str = "this one";
/// For screen readers: the group of answers.
pub const ANSWERS: &str = "Answers";

/// Why this task, in a sentence.
pub fn why(why: Why) -> &'static str {
    match why {
        Why::Missed => "It slipped away last time, so here it is again.",
        Why::Due => "You knew it. Here it is again, before it fades.",
        Why::First => "Something new.",
        Why::WholeExit => "After single tasks, a whole exit.",
        Why::Extra => "One more, because you asked.",
    }
}

/// What is left of the three minutes.
pub fn left(seconds: u32) -> &'static str {
    match seconds {
        0..=40 => "nearly done",
        41..=90 => "about one minute left",
        91..=150 => "about two minutes left",
        _ => "three minutes",
    }
}

/// The question of a task; a task to write brings its own.
pub fn ask(format: Format) -> &'static str {
    match format {
        Format::Spot => "What do these words do?",
        Format::SpotAnti => "What spoils these words?",
        Format::Choose => "Which one would bring you back?",
        Format::Order => "What comes first?",
        Format::Predict => "How do they feel, leaving?",
        Format::Repair => "How would you say it?",
        Format::Write => "What do you say?",
    }
}

/// Above a scene.
pub fn scene(kind: Kind) -> &'static str {
    match kind {
        Kind::KnownScene => "A scene you know, other customers",
        _ => "A new scene",
    }
}

/// How an answer turned out.
pub fn answered(grade: Grade) -> &'static str {
    match grade {
        Grade::Strong => "That's it",
        Grade::Weak => "Half of it",
        Grade::Missed => "Here it's another one",
    }
}

/// How an order turned out.
pub fn ordered(is_right: bool) -> &'static str {
    if is_right { "That's the order" } else { "Here another order works better" }
}

/// How written words turned out; none when they can't be rated.
pub fn written(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Strong) => "That does it",
        Some(Grade::Weak) => "It's there, and it can be stronger",
        Some(Grade::Missed) => "The coach doesn't find it in there",
        None => "Not rated",
    }
}

/// The right answer of a prediction, in a sentence.
pub fn felt(lean: Lean) -> String {
    format!("They feel {}.", super::door::feel(lean))
}

/// The place of a part in the order, for screen readers.
pub fn place(n: usize) -> String {
    format!("{n}. ")
}
