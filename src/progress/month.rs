//! Months of the calendar, for counting days as people remember them.

use crate::wall::{Date, date, days_to};

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// As on a calendar, 2026.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
}

impl Month {
    /// The month of a day, counted from the start of 1970.
    pub fn of(day: i64) -> Self {
        let Date { year, month, .. } = date(day);
        Self { year, month }
    }

    /// The first day of the month, counted from the start of 1970.
    pub fn first_day(self) -> i64 {
        days_to(self.year, self.month, 1)
    }

    /// The month after it.
    pub fn next(self) -> Self {
        match self.month {
            12.. => Self { year: self.year + 1, month: 1 },
            _ => Self { month: self.month + 1, ..self },
        }
    }

    /// So many months before it.
    pub fn before(self, n: i64) -> Self {
        let count = self.year * 12 + self.month - 1 - n;
        Self { year: count.div_euclid(12), month: count.rem_euclid(12) + 1 }
    }
}
