//! Outcomes as steps that a person can tell apart; the page shows words for them, not numbers.

use super::{Answer, Outcome};
use crate::content::Lean;
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
    /// [`Outcome::feels`] as a trainee predicts it: low is below 0, high is better than good.
    pub fn lean(&self) -> Lean {
        match self.feels {
            ..0 => Lean::Low,
            150.. => Lean::High,
            _ => Lean::Middle,
        }
    }

    /// [`Outcome::feels`] as a step.
    pub fn feels_band(&self) -> Feels {
        step(self.feels, &[-150, -50, 50, 150, 220], Feels::ALL, Feels::Delighted)
    }

    /// [`Outcome::would_return`] as a step.
    pub fn returns_band(&self) -> Returns {
        step(self.would_return, &[20, 40, 60, 80], Returns::ALL, Returns::Surely)
    }

    /// [`Outcome::would_tell`] as a step.
    pub fn tells_band(&self) -> Tells {
        step(self.would_tell, &[-50, -15, 16, 51], Tells::ALL, Tells::Recommends)
    }
}

/// The step that a value stands on: each border that it has reached lifts it by one.
fn step<T: Copy>(value: i32, borders: &[i32], steps: &[T], top: T) -> T {
    let n_reached = borders.iter().filter(|it| value >= **it).count();
    steps.get(n_reached).copied().unwrap_or(top)
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
