//! Prompts: questions for thought.

use super::{SENTENCE, seeds};
use crate::content::fields::Fields;
use crate::frame::frame_enum;

frame_enum! {
    /// Where a question helps.
    About {
        /// The first question of the card.
        Feel = "feel",
        /// The second question of the card.
        Say = "say",
        /// The third question of the card.
        Describe = "describe",
        /// Before, during and after a shift.
        Shift = "shift",
        /// What happens after the business is done, and what could.
        Audit = "audit",
        /// What comes next.
        Next = "next",
    }
}

/// A question for thought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// Unique among the prompts.
    pub id: String,
    /// The question, to the reader as "you".
    pub ask: String,
    /// Where it helps.
    pub about: About,
    /// Rows of the contract table that it comes from.
    pub seeds: Vec<String>,
}

impl Prompt {
    pub(super) fn read(fields: &mut Fields<'_>) -> Self {
        let names: Vec<_> = About::ALL.iter().map(|it| (it.name(), *it)).collect();
        Self {
            id: fields.slug(),
            ask: fields.short("ask", SENTENCE),
            about: fields.one_of("about", &names, About::Next),
            seeds: seeds(fields),
        }
    }
}
