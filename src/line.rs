//! Short texts that people write: tidied, bounded, safe to keep and to show.

use std::fmt;

use crate::parting_words::tidy;

/// A text of at most `MAX` characters; may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bounded<const MAX: usize>(String);

/// One line: a cue, an act, a name.
pub type Line = Bounded<200>;

/// A few lines: an answer to a question, a message to send.
pub type Note = Bounded<1_000>;

impl<const MAX: usize> Bounded<MAX> {
    /// The longest text, in characters.
    pub const MAX_CHARS: usize = MAX;

    /// Takes a draft as far as it fits; the rest is cut.
    pub fn cut(draft: &str) -> Self {
        Self(tidy(draft).chars().take(MAX).collect::<String>().trim().to_owned())
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is written.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const MAX: usize> fmt::Display for Bounded<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
