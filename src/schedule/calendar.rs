//! Days as practice counts them: forward only, whatever the clock does.

/// Counts days along a chain of times, given in the order in which things happened.
///
/// A day later is a day later. A clock that was set back, or records of another device between
/// ours, count as one day on: nothing waits until the clock is again where it was, and nothing
/// comes due at once because it jumped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    count: i64,
    /// The latest day by the clock, and the highest of all; none before the first.
    seen: Option<(i64, i64)>,
}

impl Calendar {
    /// Turns to this day by the clock and returns the count, 0 for the first.
    pub fn turn_to(&mut self, day: i64) -> i64 {
        let (last, highest) = self.seen.unwrap_or((day, day));
        let step = match day {
            _ if day == last => 0,
            _ if day > highest => day.saturating_sub(highest),
            _ if day > last => day.saturating_sub(last),
            _ => 1,
        };
        self.count = self.count.saturating_add(step);
        self.seen = Some((day, highest.max(day)));
        self.count
    }
}
