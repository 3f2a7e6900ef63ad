//! Hoped beside heard: whether a customer said what was hoped.

mod features;
mod joined;
mod meaning;
pub mod pairs;
mod verdict;

pub use pairs::{Comparison, Pair, Quote, Unhoped, compare};

use self::features::Statement;
use crate::frame::frame_enum;
use crate::reading::Reader;

frame_enum! {
    /// How what was heard stands to what was hoped.
    Match {
        /// A fair listener says that the customer said what was hoped.
        Same = "same",
        /// Touches it, weaker or more general.
        Partial = "partial",
        /// Something else, however many words are shared.
        None = "none",
        /// Same topic, contrary judgment.
        Opposite = "opposite",
    }
}

/// What the learned verdict sees of a pair; none without the scores.
pub fn seen(reader: Reader<'_>, hoped: &str, heard: &str) -> Option<Vec<i32>> {
    let (hoped, heard) = (Statement::read(reader, hoped), Statement::read(reader, heard));
    features::of(&hoped, &heard)
}

/// How a hoped statement and a heard sentence match, and how closely, 0 to 100.
pub fn match_statements(reader: Reader<'_>, hoped: &str, heard: &str) -> (Match, u8) {
    let (hoped, heard) = (Statement::read(reader, hoped), Statement::read(reader, heard));
    joined::verdict(reader, &hoped, &heard, 0)
}
