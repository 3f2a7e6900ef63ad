//! Why a session can't go on; nothing typed is lost by it.

use std::fmt;

use crate::card::{Question, Statement};
use crate::parting_words::TooLong;

/// Why a transition was refused. The session stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepError {
    /// This question of the card has no answer yet.
    Missing(Question),
    /// This answer doesn't fit on the card.
    StatementTooLong {
        /// Which one.
        question: Question,
        /// Its length in characters.
        n_chars: usize,
    },
    /// The parting words are too long.
    WordsTooLong(TooLong),
    /// The first tap of the prediction, how most will feel, is open.
    FeelsOpen,
    /// The second tap of the prediction, how many will say it, is open.
    SaysOpen,
    /// This step doesn't follow here.
    NotNow,
}

impl From<TooLong> for StepError {
    fn from(it: TooLong) -> Self {
        Self::WordsTooLong(it)
    }
}

impl fmt::Display for StepError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(question) => write!(f, "the question “{question}” has no answer yet"),
            Self::StatementTooLong { question, n_chars } => {
                let most = Statement::MAX_CHARS;
                write!(
                    f,
                    "the answer to “{question}” has {n_chars} characters, the card takes {most}"
                )
            }
            Self::WordsTooLong(it) => it.fmt(f),
            Self::FeelsOpen => f.write_str("how most will feel is still open"),
            Self::SaysOpen => f.write_str("how many will say it is still open"),
            Self::NotNow => f.write_str("this step does not follow here"),
        }
    }
}

impl std::error::Error for StepError {}
