//! What one task of practice showed: the moves it asked for, and how well each was made.
//!
//! Grades come from the practice itself (what was found in the words, whether the answer was
//! right, which help was open), never from how somebody felt about it.

use crate::attempt::{Attempt, Id};
use crate::content::{Lean, Library, SceneKind};
use crate::frame::{Move, Strength, frame_enum};
use crate::reading::Reading;
use crate::round::Round;
use crate::time::Timestamp;
use crate::today::moves_of;

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
    /// The moves that the task asked for, each with its grade; each move once. None where the
    /// words could not be rated.
    pub results: Vec<(Move, Grade)>,
    /// The help that was open.
    pub help: Help,
}

/// Ends the id of a review that tells of a round; before it stands the attempt's.
const ROUND: &str = "-r";

impl Review {
    /// What a first round in a scene showed: every move that the good closing makes, as the words
    /// of the attempt make it. Words that leave most customers let down make no move well; words
    /// that can't be rated show nothing. None for a further round, which comes after the answers.
    pub fn of_round(attempt: &Attempt, round: &Round, library: &Library) -> Option<Self> {
        let (_, scene) = library.scene(&attempt.scene)?;
        let most = if round.most_feel() == Lean::Low { Grade::Weak } else { Grade::Strong };
        let grade = |it: Move| (it, Grade::of_words(&round.reading, it).min(most));
        let moves = moves_of(library, scene).into_iter().filter(|_| round.reading.rated);
        Some(Self {
            id: Id::parse(&format!("{}{ROUND}", attempt.id.0))?,
            at: attempt.at,
            task: attempt.scene.clone(),
            situation: scene.kind,
            results: moves.map(grade).collect(),
            help: Help::None,
        })
        .filter(|_| attempt.round == 1)
    }
}

impl Review {
    /// Whether it tells of a round in a scene, as [`Review::of_round`] does.
    pub fn is_of_round(&self) -> bool {
        self.id.as_str().ends_with(ROUND)
    }
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
