//! Months of the calendar, for counting days as people remember them.

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// As on a calendar, 2026.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
}

impl Month {
    /// The month of a day, and which day of it that is, from 1. Days are counted from the start
    /// of 1970; the rule is the Gregorian calendar's, reckoned in years that begin with March so
    /// that the day that comes and goes stands at their end.
    pub fn of(day: i64) -> (Self, i64) {
        const DAYS_IN_400_YEARS: i64 = 146_097;
        let since_year_0 = day.saturating_add(719_468);
        let era = since_year_0.div_euclid(DAYS_IN_400_YEARS);
        let day = since_year_0.rem_euclid(DAYS_IN_400_YEARS);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = match month {
            ..10 => (year, month + 3),
            _ => (year + 1, month - 9),
        };
        (Self { year: year + era * 400, month }, day)
    }

    /// The first day of the month, in days since the start of 1970.
    pub fn first_day(self) -> i64 {
        let year = if self.month > 2 { self.year } else { self.year - 1 };
        let month = (self.month + 9) % 12;
        let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leaps + (153 * month + 2) / 5 - 719_468
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
