//! Words of the coach: why a mark counts as it does, and seeing it otherwise.

use super::count;
use crate::frame::{AntiMove, Move, Strength};
use crate::objection::Claim;

/// Before the name of the rule.
pub const RULE: &str = "Rule:";
/// In the place of a rule's name where many examples decided.
pub const LEARNED: &str = "learned from many lines like it";
/// Above what spoils the exit.
pub const SPOILS: &str = "What may spoil it";
/// Nothing was found.
pub const NOTHING: &str = "The coach found no move in these words. That is no verdict on you.";
/// Opens the list of moves that were not found.
pub const MISSED: &str = "Did the coach miss something?";
/// Above that list.
pub const MISSED_LEDE: &str = "Tap what your words do and the coach didn't see. It is set aside and counted; the coach's own marks stay.";
/// Action on a mark.
pub const NOT_SO: &str = "Not so?";
/// Action on a move that was not found.
pub const DID: &str = "I did";
/// Action on a mark or a missed move that was objected to.
pub const WITHDRAW: &str = "Take it back";
/// Before the line of the next try.
pub const TRY_LINE: &str = "Here, for instance";
/// When the learned scores are not there yet.
pub const RULES_ALONE: &str = "Read with the rules alone: the rest of the reader has not arrived on this device yet. It may see more the next time.";

/// What stands beside something that was objected to.
pub fn claimed(claim: Claim) -> &'static str {
    match claim {
        Claim::NotSo => "You see it differently",
        Claim::Made => "You say you did",
        Claim::Withdrawn => "",
    }
}

/// How many marks are seen differently, in the settings.
pub fn n_objections(n: usize) -> String {
    match n {
        0 => "You agree with every mark so far.".to_owned(),
        1 => "You see one mark differently.".to_owned(),
        n => format!("You see {} marks differently.", count(n)),
    }
}

/// Why a move counts, and why as strong or weak.
pub fn why(found: Move, strength: Strength) -> &'static str {
    let strong = strength == Strength::Strong;
    match found {
        Move::NeedsCheck if strong => "An open question that expects an answer.",
        Move::NeedsCheck => "A closed routine question: most people just say no.",
        Move::Resolution if strong => "It names the matter, so they know what is settled.",
        Move::Resolution => "It says that all is settled, but not what.",
        Move::Reassurance if strong => "It says why the choice is a good one.",
        Move::Reassurance => "It says that the choice is good, but not why.",
        Move::UseTip if strong => "A concrete tip or a first step.",
        Move::UseTip => "It only says where help can be found.",
        Move::Promise if strong => "Somebody, an act and a time: something to hold on to.",
        Move::Promise => "A promise, but who, what or when is missing.",
        Move::Guarantee if strong => "It says how it will be put right.",
        Move::Guarantee => "It stands behind it, but not how.",
        Move::Handover if strong => "It names who or where they will be in good hands.",
        Move::Handover => "Somebody will help, but nobody is named.",
        Move::Thanks if strong => "It thanks for something of this visit.",
        Move::Thanks => "Thanks that would fit anyone.",
        Move::Invitation if strong => "It gives a day, a reason or an occasion to come back.",
        Move::Invitation => "It hopes to see them again, without a reason.",
        Move::Personal if strong => "A detail that is true only of this person.",
        Move::Personal => "The name alone.",
        Move::WarmWish if strong => "A wish that fits where they are going.",
        Move::WarmWish => "A wish that would fit anyone.",
        Move::Gesture if strong => "Something small, offered in person.",
        Move::Gesture => "A small extra that everybody gets.",
        Move::Acknowledgement if strong => "It names what went wrong.",
        Move::Acknowledgement => "Sorry, but not for what.",
        Move::FeedbackAsk if strong => "An open question for their honest view.",
        Move::FeedbackAsk => "A closed question: most people just say yes.",
        Move::Farewell => "A goodbye, so they don't have to end it.",
    }
}

/// Why something may spoil the exit.
pub fn why_it_spoils(found: AntiMove) -> &'static str {
    match found {
        AntiMove::Abrupt => "It sends the customer off.",
        AntiMove::VaguePromise => "Nobody, no act or no time to hold on to.",
        AntiMove::BurdenShift => "The next step is left to the customer alone.",
        AntiMove::SalesPush => "It sells when they are on their way out.",
        AntiMove::RatingBeg => "It asks for stars, or hints at a score.",
        AntiMove::OverApology => "Apologies pile up.",
        AntiMove::Gush => "Big words or exclamation marks pile up.",
        AntiMove::Blame => "It says whose fault it was.",
        AntiMove::Unwelcome => "It turns them away, or mocks.",
        AntiMove::StockPhrase => "Every part of it would fit anyone.",
        AntiMove::Hollow => "Kind words while something is still open.",
        AntiMove::IgnoresCue => "Something they showed stays without an answer.",
        AntiMove::RepeatsLine => "They have heard this line before.",
    }
}
