//! Words of the prediction and of the door.

use crate::attempt::Share;
use crate::content::{By, Lean};

/// The impartial question.
pub const QUESTION: &str = "How would you describe the experience you've just had?";
/// Title of the prediction.
pub const PREDICT_TITLE: &str = "What would they say?";
/// What to do.
pub const PREDICT_LEDE: &str = "Two taps before you hear it. Nobody sees them but you.";
/// First tap.
pub const PREDICT_FEEL: &str = "Most of them will feel";
/// Second tap.
pub const PREDICT_HEARD: &str = "They will say what you hoped";
/// Next one.
pub const NEXT: &str = "Next customer";
/// All of them.
pub const ALL: &str = "Hear them all";
/// To the comparison.
pub const COMPARE: &str = "Hoped beside heard";
/// To the comparison after the second round.
pub const CHANGED: &str = "What your change did";
/// Opens the reasons.
pub const WHY: &str = "Why did they say that?";
/// Says what this is.
pub const SIMULATED_NOTE: &str =
    "Simulated customers. Every sentence follows from the visit and your words.";
/// Marks a customer whose mind changed.
pub const CHANGED_MIND: &str = "changed their mind";
/// Over their earlier answer.
pub const BEFORE: &str = "Before";

/// A choice of feeling.
pub fn feel(lean: Lean) -> &'static str {
    match lean {
        Lean::Low => "let down",
        Lean::Middle => "fine, no more",
        Lean::High => "better than good",
    }
}

/// A choice of how many.
pub fn heard(share: Share) -> &'static str {
    match share {
        Share::None => "hardly anyone",
        Share::Some => "some of them",
        Share::Most => "most of them",
    }
}

/// Main action.
pub fn open(by: By) -> &'static str {
    match by {
        By::Person => "Open the door",
        By::Phone => "Ask them after the call",
        By::Writing => "Ask them once they've read it",
    }
}

/// A tap is missing.
pub fn tap(by: By) -> &'static str {
    match by {
        By::Person => "Two taps, then the door opens.",
        By::Phone | By::Writing => "Two taps, then they are asked.",
    }
}

/// Where in the bar.
pub fn place((shown, n): (usize, usize), by: By) -> String {
    match by {
        By::Person => format!("Door, {shown} of {n}"),
        By::Phone => format!("After the call, {shown} of {n}"),
        By::Writing => format!("After reading, {shown} of {n}"),
    }
}

/// In the bar.
pub fn predict_place(by: By) -> &'static str {
    match by {
        By::Person => "Before the door",
        By::Phone | By::Writing => "Your guess",
    }
}
