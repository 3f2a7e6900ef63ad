//! What one task of practice showed: the moves it asked for, and how well each was made.
//!
//! Grades come from the practice itself (what was found in the words, whether the answer was
//! right, which help was open), never from how somebody felt about it.

use crate::attempt::Id;
use crate::content::SceneKind;
use crate::frame::{Move, Strength, frame_enum};
use crate::reading::Reading;
use crate::time::Timestamp;

frame_enum! {
    /// How well a move was recalled in one task.
    Grade {
        /// Not at all, or the answer was another one.
        Missed = "missed",
        /// Made, but in a form that fits anyone, or spoiled by the words around it.
        Weak = "weak",
        /// Made so that it fits this customer, or the right answer.
        Strong = "strong",
    }
}

frame_enum! {
    /// The help that was open while the task was done, from most to none.
    Help {
        /// A worked example.
        Example = "example",
        /// The beginning of an answer, with gaps.
        Gaps = "gaps",
        /// A blank card.
        None = "none",
    }
}

/// One task that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Names it.
    pub id: Id,
    /// When it was done.
    pub at: Timestamp,
    /// The practice item or the scene, by id.
    pub task: String,
    /// How the visit went that the customer left from.
    pub situation: SceneKind,
    /// The moves that the task asked for, each with its grade; each move once.
    pub results: Vec<(Move, Grade)>,
    /// The help that was open.
    pub help: Help,
}

impl Grade {
    /// Of an answer that is right or not.
    pub fn of_answer(is_right: bool) -> Self {
        if is_right { Self::Strong } else { Self::Missed }
    }

    /// Of a move in words that were written: a strong one counts as weak where something spoils
    /// the words.
    pub fn of_words(reading: &Reading, asked: Move) -> Self {
        match reading.strength(asked) {
            None => Self::Missed,
            Some(Strength::Strong) if reading.anti_moves().is_empty() => Self::Strong,
            Some(_) => Self::Weak,
        }
    }
}
