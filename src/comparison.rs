//! Hoped beside heard: whether a customer said what was hoped.

mod features;
mod meaning;
pub mod pairs;
mod verdict;

pub use pairs::{Comparison, Pair, Quote, Unhoped, compare};

use crate::frame::frame_enum;
use crate::meaning::Meaning as Table;
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
pub fn seen(reader: Reader<'_>, table: &Table, hoped: &str, heard: &str) -> Option<Vec<i32>> {
    let (a, b) = (meaning::of(reader, hoped), meaning::of(reader, heard));
    let (p, q) = (reader.profile(hoped)?, reader.profile(heard)?);
    let statement = |meaning, profile| features::Statement { meaning, profile };
    let similarity = table.similarity(hoped, heard);
    Some(features::of(&statement(&a, &p), &statement(&b, &q), similarity))
}

/// How a hoped statement and a heard sentence match, and how closely, 0 to 100.
pub fn match_statements(reader: Reader<'_>, hoped: &str, heard: &str) -> (Match, u8) {
    verdict::of(&meaning::of(reader, hoped), &meaning::of(reader, heard))
}
