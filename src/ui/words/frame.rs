//! Words for the code frame.

use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};

/// What the words do, as a chip.
pub fn made(found: Move, strength: Strength) -> &'static str {
    let strong = strength == Strength::Strong;
    match found {
        Move::NeedsCheck if strong => "asks what is open",
        Move::NeedsCheck => "asks if that is all",
        Move::Resolution if strong => "says what is settled",
        Move::Resolution => "says it is settled",
        Move::Reassurance if strong => "says why it was a good choice",
        Move::Reassurance => "says it was a good choice",
        Move::UseTip if strong => "a tip to start well",
        Move::UseTip => "points to a tip",
        Move::Promise if strong => "a promise with who and when",
        Move::Promise => "half a promise",
        Move::Guarantee if strong => "how it is put right",
        Move::Guarantee => "stands behind it",
        Move::Handover if strong => "names who takes over",
        Move::Handover => "someone takes over",
        Move::Thanks if strong => "thanks for something named",
        Move::Thanks => "thanks",
        Move::Invitation if strong => "invites back, with a reason",
        Move::Invitation => "invites back",
        Move::Personal if strong => "something only this person has",
        Move::Personal => "uses the name",
        Move::WarmWish if strong => "a wish that fits",
        Move::WarmWish => "a friendly wish",
        Move::Gesture if strong => "offers something in person",
        Move::Gesture => "a small extra",
        Move::Acknowledgement if strong => "names what went wrong",
        Move::Acknowledgement => "says sorry",
        Move::FeedbackAsk if strong => "asks for their honest view",
        Move::FeedbackAsk => "asks if it was okay",
        Move::Farewell => "says goodbye",
    }
}

/// The move as something one can do.
pub fn to_do(found: Move) -> &'static str {
    match found {
        Move::NeedsCheck => "Ask what is still open",
        Move::Resolution => "Say what is settled",
        Move::Reassurance => "Say why it was a good choice",
        Move::UseTip => "Give a tip to start well",
        Move::Promise => "Promise, with who and when",
        Move::Guarantee => "Say how you put it right",
        Move::Handover => "Name who takes over",
        Move::Thanks => "Thank for something named",
        Move::Invitation => "Invite back, with a reason",
        Move::Personal => "Use what is true only of them",
        Move::WarmWish => "Wish what fits",
        Move::Gesture => "Offer something in person",
        Move::Acknowledgement => "Name what went wrong",
        Move::FeedbackAsk => "Ask for their honest view",
        Move::Farewell => "Say goodbye",
    }
}

/// Why this single change, for these customers.
pub fn advice(found: Move) -> &'static str {
    match found {
        Move::NeedsCheck => {
            "Ask what they still need, in a way that expects an answer: “What else would you like to know before you go?”"
        }
        Move::Resolution => "Say plainly what has been done or agreed, with its name.",
        Move::Reassurance => "Tell them why what they chose is right for them.",
        Move::UseTip => "Give one first step that helps them get what they came for.",
        Move::Promise => "Make one promise you can keep: who, what and by when.",
        Move::Guarantee => "Say how it is put right if it isn't as you explained.",
        Move::Handover => "Name the colleague who knows about it.",
        Move::Thanks => "Thank them for one thing they really did.",
        Move::Invitation => "Invite them back with a day or a reason.",
        Move::Personal => "Use one thing that is true only of this person.",
        Move::WarmWish => "Wish them something that fits where they are going.",
        Move::Gesture => "Offer one small thing yourself that they didn't ask for.",
        Move::Acknowledgement => "Name what went wrong before anything kind.",
        Move::FeedbackAsk => "Ask what would have made it better, and wait.",
        Move::Farewell => "Say goodbye. They shouldn't have to end it.",
    }
}

/// What spoils the exit, as a chip.
pub fn spoiled(found: AntiMove) -> &'static str {
    match found {
        AntiMove::Abrupt => "sends them off",
        AntiMove::VaguePromise => "a promise with nothing to hold on to",
        AntiMove::BurdenShift => "leaves the next step to them",
        AntiMove::SalesPush => "sells in the goodbye",
        AntiMove::RatingBeg => "asks for stars",
        AntiMove::OverApology => "too many apologies",
        AntiMove::Gush => "too much of it",
        AntiMove::Blame => "blames someone",
        AntiMove::Unwelcome => "sounds unwelcome",
        AntiMove::StockPhrase => "would fit anyone",
        AntiMove::Hollow => "warm while something is open",
        AntiMove::IgnoresCue => "passes over what they showed",
        AntiMove::RepeatsLine => "the same line again",
    }
}

/// What to leave out, and why.
pub fn leave_out(found: AntiMove) -> &'static str {
    match found {
        AntiMove::Abrupt => "Let them be the one who hurries, not you.",
        AntiMove::VaguePromise => "Say who does what by when, or don't promise.",
        AntiMove::BurdenShift => {
            "Keep one next step for yourself instead of leaving all of it to them."
        }
        AntiMove::SalesPush => {
            "Leave the offer out. In a goodbye it makes people doubt the rest."
        }
        AntiMove::RatingBeg => "Leave the stars out. Ask what they think, if you want to know.",
        AntiMove::OverApology => {
            "Say sorry once, for the thing itself, and then what happens now."
        }
        AntiMove::Gush => "Say less. One true thing weighs more than five big ones.",
        AntiMove::Blame => "Leave out whose fault it was. They met you.",
        AntiMove::Unwelcome => "Take the sting out. It is the last thing they hear.",
        AntiMove::StockPhrase => "Put in one thing that fits only this person.",
        AntiMove::Hollow => "First what is open, then the kind words.",
        AntiMove::IgnoresCue => "Pick up what they showed before they go.",
        AntiMove::RepeatsLine => "Say it in other words this time.",
    }
}

/// A theme in a heading.
pub fn theme(theme: Theme, polarity: Polarity) -> &'static str {
    let praised = polarity == Polarity::Plus;
    match theme {
        Theme::People if praised => "Kind people",
        Theme::People => "The people",
        Theme::Product if praised => "What they got",
        Theme::Product => "What they got, not as hoped",
        Theme::Reliable if praised => "Someone to rely on",
        Theme::Reliable => "Not sure it holds",
        Theme::Responsive if praised => "Quick to help",
        Theme::Responsive => "The wait",
        Theme::Knowledgeable if praised => "Knew their work",
        Theme::Knowledgeable => "Not explained well",
        Theme::Caring if praised => "Looked after",
        Theme::Caring => "Not looked after",
        Theme::Place if praised => "A good place to be",
        Theme::Place => "The place",
        Theme::Value if praised => "Worth it",
        Theme::Value => "The price",
        Theme::Ease if praised => "Easy",
        Theme::Ease => "Hard work",
        Theme::Repair if praised => "Put right",
        Theme::Repair => "Not put right",
        Theme::Personal if praised => "Seen as a person",
        Theme::Personal => "One of many",
        Theme::Genuine if praised => "Meant it",
        Theme::Genuine => "Felt forced",
        Theme::Memorable if praised => "Something to tell",
        Theme::Memorable => "Nothing to remember",
        Theme::Next if praised => "Coming back",
        Theme::Next => "Not coming back",
    }
}

/// Over the strip of what spoils the exit, for screen readers.
pub const SPOILS: &str = "What may spoil it";
