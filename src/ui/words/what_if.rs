//! Words of “what if”: one move taken away or added, and who changes.

use super::{count, count_first, frame};
use crate::frame::{AntiMove, Move};
use crate::what_if::Trial;

/// Section on the comparison.
pub const TITLE: &str = "What if you had said it otherwise?";
/// What to do there.
pub const LEDE: &str = "Take one thing away or add one. The same customers answer again.";
/// Group of what was said.
pub const AWAY: &str = "Without";
/// Group of what could be said.
pub const ADDED: &str = "With";
/// Over the line that was added.
pub const LINE: &str = "You would add";
/// Over what a customer would say then.
pub const THEN: &str = "They would say";
/// Where nobody changes.
pub const NOBODY: &str = "Nobody would change their mind.";
/// Between what was and what would be, for one who can't see the arrow.
pub const TO: &str = "then";
/// Marks a change for the better.
pub const UP: &str = "for you";
/// Marks a change for the worse.
pub const DOWN: &str = "against you";

/// What is tried, as the label of a button.
pub fn label(trial: Trial) -> &'static str {
    match trial {
        Trial::With(found) => frame::to_do(found),
        Trial::Without(found) => made(found),
        Trial::Sparing(found) => spoiled(found),
    }
}

/// A move that was made, after “without”.
fn made(found: Move) -> &'static str {
    match found {
        Move::NeedsCheck => "asking what is open",
        Move::Resolution => "saying what is settled",
        Move::Reassurance => "praising the choice",
        Move::UseTip => "the tip",
        Move::Promise => "the promise",
        Move::Guarantee => "the word to put it right",
        Move::Handover => "who takes over",
        Move::Thanks => "the thanks",
        Move::Invitation => "the invitation",
        Move::Personal => "their name or detail",
        Move::WarmWish => "the wish",
        Move::Gesture => "the small extra",
        Move::Acknowledgement => "naming what went wrong",
        Move::FeedbackAsk => "asking for their view",
        Move::Farewell => "the goodbye",
    }
}

/// What spoils the exit, after “without”.
fn spoiled(found: AntiMove) -> &'static str {
    match found {
        AntiMove::Abrupt => "sending them off",
        AntiMove::VaguePromise => "the half promise",
        AntiMove::BurdenShift => "leaving it to them",
        AntiMove::SalesPush => "the offer",
        AntiMove::RatingBeg => "the stars",
        AntiMove::OverApology => "the many apologies",
        AntiMove::Gush => "the big words",
        AntiMove::Blame => "the blame",
        AntiMove::Unwelcome => "the sting",
        AntiMove::StockPhrase => "the stock phrase",
        AntiMove::Hollow => "the warmth",
        AntiMove::IgnoresCue => "passing over it",
        AntiMove::RepeatsLine => "the same line again",
    }
}

/// How many would change.
pub fn turned(up: usize, down: usize, of: usize) -> String {
    let part = |n: usize| match n {
        n if n == of => format!("All {}", count(of)),
        n => format!("{} of {}", count_first(n), count(of)),
    };
    match (up, down) {
        (0, 0) => NOBODY.to_owned(),
        (n, 0) => format!("{} would change, for you.", part(n)),
        (0, n) => format!("{} would change, against you.", part(n)),
        (up, down) => {
            format!("{} would change for you, {} against.", count_first(up), count(down))
        }
    }
}

/// Where this customer stays as they are.
pub fn unmoved(name: &str) -> String {
    format!("{name} would feel much the same.")
}
