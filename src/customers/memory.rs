//! What is left of a visit: half its plain mean, half its peak and end (R3).

use super::weights::{EXIT_IN_END_PERCENT, MEAN_PERCENT};

/// What one customer keeps, each -300 to +300 hundredths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Memory {
    /// The most intense moment.
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
            peak: self.peak.min(other.peak),
            end: self.end.min(other.end),
            whole: self.whole.min(other.whole),
        }
    }
}

/// Remembers events in their order, and the exit where there was one that can be judged.
pub(super) fn remember(events: &[i32], exit: Option<i32>) -> Memory {
    let moments = || events.iter().copied().chain(exit);
    let n_moments = i32::try_from(moments().count()).unwrap_or(i32::MAX);
    if n_moments == 0 {
        return Memory::default();
    }
    let mean = moments().sum::<i32>() / n_moments;
    let peak = moments().max_by_key(|it| (it.abs(), it.is_negative())).unwrap_or(0);
    let end = end(events.last().copied(), exit);
    let peak_and_end = (peak + end) / 2;
    let whole = (MEAN_PERCENT * mean + (100 - MEAN_PERCENT) * peak_and_end) / 100;
    Memory { peak, end, whole }
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
