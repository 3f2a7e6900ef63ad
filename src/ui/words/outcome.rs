//! Words for the outcomes of a visit.

use crate::customers::bands::{Feels, Returns, Tells};

/// Row.
pub const FEELS: &str = "feels";
/// Row.
pub const RETURNS: &str = "would come back";
/// Row.
pub const TELLS: &str = "would tell others";

/// How it felt.
pub fn feels(band: Feels) -> &'static str {
    match band {
        Feels::Angry => "angry",
        Feels::LetDown => "let down",
        Feels::SoSo => "so-so",
        Feels::Good => "good",
        Feels::BetterThanGood => "better than good",
        Feels::Delighted => "delighted",
    }
}

/// Whether they would come back.
pub fn returns(band: Returns) -> &'static str {
    match band {
        Returns::No => "no",
        Returns::Unlikely => "unlikely",
        Returns::Maybe => "maybe",
        Returns::Likely => "likely",
        Returns::Surely => "surely",
    }
}

/// Whether they would tell somebody.
pub fn tells(band: Tells) -> &'static str {
    match band {
        Tells::Warns => "yes, as a warning",
        Tells::MaybeAgainst => "maybe, against",
        Tells::Silent => "not really",
        Tells::MaybeFor => "maybe, for",
        Tells::Recommends => "yes, to come",
    }
}
