//! Triggers: what must have happened before a customer can say a sentence.

use crate::frame::{AntiMove, Move, Polarity, Strength, Theme, frame_enum};

/// How strongly an event was felt by this customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Noticed.
    Mild,
    /// Felt.
    Strong,
}

frame_enum! {
    /// What became of a need by the end of the parting words.
    NeedState {
        /// Nobody answered it.
        Open = "open",
        /// The customer could say it, and it was not answered yet.
        Uncovered = "uncovered",
        /// It was answered.
        Met = "met",
    }
}

frame_enum! {
    /// A lean: how an outcome falls.
    Lean {
        /// Against.
        Low = "low",
        /// In between.
        Middle = "middle",
        /// In favor.
        High = "high",
    }
}

/// Something that one exit can have and the next exit of the same customers can lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitPart {
    /// A move, made in the form that fits this customer.
    Move(Move),
    /// An anti-move.
    Anti(AntiMove),
    /// The answer to a need.
    Answer,
    /// That nothing was said.
    Silence,
}

frame_enum! {
    /// What parting words can leave behind, to be kept or broken later.
    Due {
        /// A promise with a time.
        Promise = "promise",
        /// A promised call or message that answers something the customer needs (R17).
        Call = "call",
        /// A promised call or message that has nothing to tell (R18).
        Courtesy = "courtesy",
        /// The word that it will be put right.
        Guarantee = "guarantee",
        /// The word that a colleague takes equal care.
        Handover = "handover",
        /// The word that the customer is expected again.
        Invitation = "invitation",
        /// A promise with nobody and no time in it.
        VaguePromise = "vague_promise",
        /// Nothing was promised, and a card with thanks came (R19).
        Note = "note",
    }
}

frame_enum! {
    /// What became of what was promised.
    Kept {
        /// It was done.
        Kept = "kept",
        /// It was not done.
        Broken = "broken",
    }
}

/// What must have happened before a customer can say a fragment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trigger {
    /// An event of this theme and polarity, felt at least like this; `None` fits any.
    Beat(Theme, Polarity, Option<Band>),
    /// The event with this id, in the scenes of this role pack.
    ThisBeat(String),
    /// A need in this state; with an id, only that need of this role pack.
    Need(NeedState, Option<String>),
    /// A move, of this strength or of any.
    Move(Move, Option<Strength>),
    /// An anti-move.
    Anti(AntiMove),
    /// Nothing was said at the exit.
    Silence,
    /// Warmth over an open need, or a script (R32, R33).
    Forced,
    /// Whether they would come back.
    Return(Lean),
    /// Whether they would tell somebody.
    Tell(Lean),
    /// How the whole feels.
    Feels(Lean),
    /// This exit has what the one before it lacked.
    New(ExitPart),
    /// This exit lacks what the one before it had.
    Gone(ExitPart),
    /// What became later of what was promised.
    Later(Due, Kept),
}

/// The trigger that the words of a `[say …]` header name.
pub(super) fn trigger(words: &[String]) -> Option<Trigger> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Some(match words.as_slice() {
        ["beat", theme, polarity] => {
            Trigger::Beat(Theme::from_name(theme)?, Polarity::from_name(polarity)?, None)
        }
        ["beat", theme, polarity, band] => Trigger::Beat(
            Theme::from_name(theme)?,
            Polarity::from_name(polarity)?,
            Some(band_named(band)?),
        ),
        ["this", beat] => Trigger::ThisBeat((*beat).to_owned()),
        ["need", state] => Trigger::Need(NeedState::from_name(state)?, None),
        ["need", state, id] => {
            Trigger::Need(NeedState::from_name(state)?, Some((*id).to_owned()))
        }
        ["move", name] => Trigger::Move(Move::from_name(name)?, None),
        ["move", name, "weak"] => Trigger::Move(Move::from_name(name)?, Some(Strength::Weak)),
        ["move", name, "strong"] => {
            Trigger::Move(Move::from_name(name)?, Some(Strength::Strong))
        }
        ["anti", name] => Trigger::Anti(AntiMove::from_name(name)?),
        ["silence"] => Trigger::Silence,
        ["forced"] => Trigger::Forced,
        ["return", lean] => Trigger::Return(Lean::from_name(lean)?),
        ["tell", lean] => Trigger::Tell(Lean::from_name(lean)?),
        ["feels", lean] => Trigger::Feels(Lean::from_name(lean)?),
        ["new", part @ ..] => Trigger::New(exit_part(part)?),
        ["gone", part @ ..] => Trigger::Gone(exit_part(part)?),
        ["later", "note"] => Trigger::Later(Due::Note, Kept::Kept),
        ["later", due, kept] => Trigger::Later(Due::from_name(due)?, Kept::from_name(kept)?),
        _ => return None,
    })
}

fn exit_part(words: &[&str]) -> Option<ExitPart> {
    Some(match words {
        ["move", name] => ExitPart::Move(Move::from_name(name)?),
        ["anti", name] => ExitPart::Anti(AntiMove::from_name(name)?),
        ["answer"] => ExitPart::Answer,
        ["silence"] => ExitPart::Silence,
        _ => return None,
    })
}

fn band_named(name: &str) -> Option<Band> {
    match name {
        "mild" => Some(Band::Mild),
        "strong" => Some(Band::Strong),
        _ => None,
    }
}
