//! Names of fields, under which their texts are kept while they are typed.

use crate::reflection::Asked;

/// The cue of a plan.
pub const CUE: &str = "plan-cue";
/// The act of a plan.
pub const ACT: &str = "plan-act";
/// Whether it is for today.
pub const TODAY: &str = "plan-today";
/// "While they are here".
pub const WHILE: &str = "while-act";
/// Which follow-up.
pub const TEMPLATE: &str = "follow-template";
/// For whom.
pub const NAME: &str = "follow-name";
/// About what.
pub const WHAT: &str = "follow-what";
/// Who follows up; stays from one to the next.
pub const ME: &str = "follow-me";
/// How the names of the evening's fields begin.
pub const EVENING: &str = "evening-";
/// What a customer took away.
pub const TOOK: &str = "evening-took";
/// What happened at the exit.
pub const EXIT: &str = "evening-exit";
/// What one got out of it.
pub const MINE: &str = "evening-mine";

/// The time of a follow-up, when it isn't the one that was offered.
pub fn due(template: &str) -> String {
    format!("follow-due-{template}")
}

/// The words of a follow-up, when they were written over.
pub fn words(template: &str) -> String {
    format!("follow-words-{template}")
}

/// One of the three questions.
pub fn asked(asked: Asked) -> String {
    format!("evening-{asked}")
}
