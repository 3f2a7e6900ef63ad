//! Words of “why”: what an answer came from.

use crate::content::NeedState;
use crate::customers::Because;

/// Before the circumstance of the customer.
pub const WHO: &str = "Who is speaking:";
/// Before a rule.
pub const RULE: &str = "Rule:";
/// Opens what could have changed the answer.
pub const WHAT_IF: &str = "What if?";

/// Before what a sentence comes from.
pub fn lead(reason: &Because) -> &'static str {
    match reason {
        Because::Beat(_) => "It happened:",
        Because::Need(_) => "They needed:",
        Because::Move(..) | Because::Anti(..) | Because::Answer(_) => "You said:",
        Because::Before(..) => "You said the time before:",
        Because::Exit => "The exit as a whole, up to the last moment.",
    }
}

/// A note of an event or a cue as a sentence.
pub fn sentence(note: &str) -> String {
    let note = note.trim();
    let is_whole = note.is_empty() || note.ends_with(['.', '!', '?', '…', '”']);
    if is_whole { note.to_owned() } else { format!("{note}.") }
}

/// What became of a need.
pub fn need(state: NeedState) -> &'static str {
    match state {
        NeedState::Open => "Nobody answered it.",
        NeedState::Uncovered => "They could say it. It still waits for an answer.",
        NeedState::Met => "It was answered.",
    }
}
