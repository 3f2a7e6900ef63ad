//! Outcomes as steps that a person can tell apart; the page shows words for them, not numbers.

use super::{Answer, Outcome};
use crate::frame::frame_enum;

frame_enum! {
    /// How the whole felt. "Good" is the middle of what can be reached, never the top.
    Feels {
        /// Below -150.
        Angry = "angry",
        /// Below -50.
        LetDown = "let_down",
        /// Below +50.
        SoSo = "so_so",
        /// Below +150.
        Good = "good",
        /// Below +220.
        BetterThanGood = "better_than_good",
        /// From +220.
        Delighted = "delighted",
    }
}

frame_enum! {
    /// Whether they would come back.
    Returns {
        /// Below 20 percent.
        No = "no",
        /// Below 40 percent.
        Unlikely = "unlikely",
        /// Below 60 percent.
        Maybe = "maybe",
        /// Below 80 percent.
        Likely = "likely",
        /// From 80 percent.
        Surely = "surely",
    }
}

frame_enum! {
    /// Whether they would tell somebody, and what.
    Tells {
        /// Below -50 percent.
        Warns = "warns",
        /// Below -15 percent.
        MaybeAgainst = "maybe_against",
        /// Between -15 and +15 percent.
        Silent = "silent",
        /// Up to +50 percent.
        MaybeFor = "maybe_for",
        /// Above +50 percent.
        Recommends = "recommends",
    }
}

impl Outcome {
    /// [`Outcome::feels`] as a step.
    pub fn feels_band(&self) -> Feels {
        match self.feels {
            ..-150 => Feels::Angry,
            ..-50 => Feels::LetDown,
            ..50 => Feels::SoSo,
            ..150 => Feels::Good,
            ..220 => Feels::BetterThanGood,
            _ => Feels::Delighted,
        }
    }

    /// [`Outcome::would_return`] as a step.
    pub fn returns_band(&self) -> Returns {
        match self.would_return {
            ..20 => Returns::No,
            ..40 => Returns::Unlikely,
            ..60 => Returns::Maybe,
            ..80 => Returns::Likely,
            _ => Returns::Surely,
        }
    }

    /// [`Outcome::would_tell`] as a step.
    pub fn tells_band(&self) -> Tells {
        match self.would_tell {
            ..-50 => Tells::Warns,
            ..-15 => Tells::MaybeAgainst,
            ..=15 => Tells::Silent,
            ..=50 => Tells::MaybeFor,
            _ => Tells::Recommends,
        }
    }
}

/// How the same customer's mind differs between two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// No step changed.
    Same,
    /// Changed for the better.
    Up,
    /// Changed for the worse.
    Down,
}

/// Whether the same customer changed their mind: whether they would return counts first, then
/// how it felt, then whether they would tell.
pub fn turn(before: &Answer, after: &Answer) -> Turn {
    let bands = |it: &Answer| {
        (it.outcome.returns_band(), it.outcome.feels_band(), it.outcome.tells_band())
    };
    match bands(after).cmp(&bands(before)) {
        std::cmp::Ordering::Less => Turn::Down,
        std::cmp::Ordering::Equal => Turn::Same,
        std::cmp::Ordering::Greater => Turn::Up,
    }
}
