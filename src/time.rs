//! Time as a value: the core never asks for it.

/// Milliseconds since the start of 1970, in UTC, as the browser's clock says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// What a clock on the wall says: the time and how far it is from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Now.
    pub now: Timestamp,
    /// Minutes to add to UTC for the local time here and now, positive in the east.
    pub minutes_east: i32,
}

impl Clock {
    /// The day it is here, in days since the start of 1970.
    pub fn today(self) -> i64 {
        self.day_of(self.now)
    }

    /// The day it was at this time by the clock that hangs here now.
    pub fn day_of(self, at: Timestamp) -> i64 {
        const MILLIS_A_DAY: i64 = 86_400_000;
        let millis = at.0.saturating_add(i64::from(self.minutes_east) * 60_000);
        millis.div_euclid(MILLIS_A_DAY)
    }

    /// Noon of this day here.
    pub fn noon_of(self, day: i64) -> Timestamp {
        const HALF_A_DAY: i64 = 43_200_000;
        let noon = day.saturating_mul(2 * HALF_A_DAY).saturating_add(HALF_A_DAY);
        Timestamp(noon.saturating_sub(i64::from(self.minutes_east) * 60_000))
    }
}
