//! How long something stays in mind: the one place where the core counts in fractions.
//!
//! The arithmetic is FSRS (crate `rs-fsrs`, its formulas alone: 4 KB of the compressed program,
//! the whole scheduler of the crate would cost 23, `fsrs` 8). It is computed anew from the
//! records whenever it is needed, never kept and never compared between devices, so its last
//! digits don't matter.

use rs_fsrs::{Parameters, Rating, Seed};

use crate::review::{Grade, Help};

/// The longest wait before something is asked again, in days. Chosen: a season.
pub const LONGEST: i32 = 120;

/// The weights of FSRS 5 but for seven of them. Those are chosen so that a move that is made
/// without help whenever it is due comes again after about 1, 3, 7, 21 and 60 days (R41), and so
/// that a weak answer or help slows this down instead of stopping it: the first four (stability
/// after the first answer), the seventh (what an answer does to difficulty), the ninth and tenth
/// (growth) and the sixteenth (growth after a weak answer).
const WEIGHTS: [f64; 19] = [
    0.5, 0.8, 1.0, 3.0, 7.2102, 0.5316, 0.5, 0.0234, 1.05, 0.05, 1.0824, 1.9813, 0.0953,
    0.2975, 2.2042, 0.5, 2.9466, 0.5034, 0.6567,
];

/// What is left of a move in one situation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Memory {
    stability: f64,
    difficulty: f64,
    /// Whether the latest day had a miss.
    pub(super) is_missed: bool,
}

impl Memory {
    /// After the first answer.
    pub(super) fn first(grade: Grade, help: Help) -> Self {
        let (fsrs, rating) = (fsrs(), rating(grade, help));
        Self {
            stability: fsrs.init_stability(rating),
            difficulty: fsrs.init_difficulty(rating),
            is_missed: grade == Grade::Missed,
        }
    }

    /// After a further answer, so many days after the one before. On the same day only a miss
    /// counts: repeating what was just read proves nothing.
    pub(super) fn then(self, elapsed_days: i64, grade: Grade, help: Help) -> Self {
        let is_missed = grade == Grade::Missed;
        if elapsed_days <= 0 && !is_missed {
            return self;
        }
        let (fsrs, rating) = (fsrs(), rating(grade, help));
        let (hard, old) = (self.difficulty, self.stability);
        let left = Parameters::forgetting_curve(days(elapsed_days), old);
        let stability = if is_missed {
            fsrs.next_forget_stability(hard, old, left).min(old)
        } else {
            fsrs.next_recall_stability(hard, old, left, rating)
        };
        Self { stability, difficulty: fsrs.next_difficulty(hard, rating), is_missed }
    }

    /// Days until it is asked again, 1 to [`LONGEST`]; a miss comes back the next day.
    pub(super) fn interval(self) -> i64 {
        if self.is_missed {
            return 1;
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most 120")]
        let days = fsrs().next_interval(self.stability, 0) as i64;
        days
    }
}

fn rating(grade: Grade, help: Help) -> Rating {
    match (grade, help) {
        (Grade::Missed, _) => Rating::Again,
        (Grade::Weak, _) | (Grade::Strong, Help::Example | Help::Gaps) => Rating::Hard,
        (Grade::Strong, Help::None) => Rating::Good,
    }
}

/// Counts beyond a human life make no difference.
fn days(count: i64) -> f64 {
    f64::from(i32::try_from(count).unwrap_or(i32::MAX))
}

fn fsrs() -> Parameters {
    Parameters {
        request_retention: 0.9,
        maximum_interval: LONGEST,
        w: WEIGHTS,
        decay: Parameters::DECAY,
        factor: Parameters::FACTOR,
        enable_short_term: false,
        enable_fuzz: false,
        seed: Seed::Empty,
    }
}
