//! What is left of a visit: half its plain mean, half its peak and end (R3).

use super::rules::{Rule, Rules};
use super::weights::{EXIT_IN_END_PERCENT, MEAN_PERCENT};

/// What one customer keeps, each -300 to +300 hundredths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Memory {
    /// The most intense moment, as it was felt.
    pub(super) moment: i32,
    /// What it weighs: all of it, unless the best and the worst were nearly as intense.
    pub(super) peak: i32,
    /// The last moment: the exit, with a trace of the event before it (R4).
    pub(super) end: i32,
    /// All together. How long anything lasted has no place in it (R3).
    pub(super) whole: i32,
}

impl Memory {
    /// The worse of two memories, part by part.
    pub(super) fn worse(self, other: Self) -> Self {
        Self {
            moment: self.moment.min(other.moment),
            peak: self.peak.min(other.peak),
            end: self.end.min(other.end),
            whole: self.whole.min(other.whole),
        }
    }
}

/// Remembers events in their order, and the exit where there was one that can be judged.
pub(super) fn remember(events: &[i32], exit: Option<i32>, rules: Rules) -> Memory {
    let moments = || events.iter().copied().chain(exit);
    let n_moments = i32::try_from(moments().count()).unwrap_or(i32::MAX);
    if n_moments == 0 {
        return Memory::default();
    }
    let mean = moments().sum::<i32>() / n_moments;
    let moment = moments().max_by_key(|it| (it.abs(), it.is_negative())).unwrap_or(0);
    let peak = peak(moments().max().unwrap_or(0).max(0), moments().min().unwrap_or(0).min(0));
    let last = events.last().copied().filter(|_| rules.has(Rule::LateCounts));
    let end = end(last, exit);
    let peak_and_end = (peak + end) / 2;
    let whole = (MEAN_PERCENT * mean + (100 - MEAN_PERCENT) * peak_and_end) / 100;
    Memory { moment, peak, end, whole }
}

/// The best or the worst moment, whichever was more intense (R1). Where they are close it lies
/// between them, so that a hair's breadth doesn't turn a memory over: each counts by its fourth
/// power. It rises with both.
fn peak(best: i32, worst: i32) -> i32 {
    let (best, worst) = (i64::from(best), i64::from(worst));
    let weights = best.pow(4) + worst.pow(4);
    let peak = (best.pow(5) + worst.pow(5)).checked_div(weights).unwrap_or(0);
    i32::try_from(peak).unwrap_or(0)
}

fn end(last: Option<i32>, exit: Option<i32>) -> i32 {
    match (last, exit) {
        (Some(last), Some(exit)) => {
            (EXIT_IN_END_PERCENT * exit + (100 - EXIT_IN_END_PERCENT) * last) / 100
        }
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => 0,
    }
}
