//! The time that the clock on the wall shows, without a time zone.
//!
//! "This evening at six" means six by the clock at hand, also when the phone travels or summer
//! time ends in between. So what is planned is kept as the wall shows it, and only compared
//! with the wall of the moment.

use std::fmt;

use crate::time::Timestamp;

/// A minute on the wall: minutes since the start of 1970 as the wall showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wall(i64);

/// Minutes of a day.
const DAY: i64 = 1_440;

/// The last year that is taken; four digits, as files want them.
const MAX_YEAR: i64 = 9_999;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year, 1970 to 9999.
    pub year: i64,
    /// The month, 1 to 12.
    pub month: i64,
    /// The day of the month, from 1.
    pub day: i64,
}

impl Wall {
    /// What the wall shows at this moment, `minutes_east` of UTC; bounded to 1970 to 9999.
    pub fn of(at: Timestamp, minutes_east: i32) -> Self {
        let minutes = at.0.div_euclid(60_000).saturating_add(i64::from(minutes_east));
        Self(minutes.clamp(0, days_to(MAX_YEAR + 1, 1, 1) * DAY - 1))
    }

    /// The start of the day, `days` later or, when negative, earlier.
    #[must_use]
    pub fn midnight(self, days: i64) -> Self {
        Self((self.day() + days).max(0) * DAY)
    }

    /// So many minutes later.
    #[must_use]
    pub fn plus(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes).max(0))
    }

    /// The same, put off to the next full quarter of an hour.
    #[must_use]
    pub fn to_quarter(self) -> Self {
        Self(self.0.div_euclid(15).saturating_add(i64::from(self.0 % 15 > 0)) * 15)
    }

    /// Days since the start of 1970.
    pub fn day(self) -> i64 {
        self.0.div_euclid(DAY)
    }

    /// Minutes since midnight, 0 to 1439.
    pub fn minute(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    /// Days since the last Monday, 0 to 6; the first day of 1970 was a Thursday.
    pub fn weekday(self) -> i64 {
        (self.day() + 3).rem_euclid(7)
    }

    /// The day in the calendar.
    pub fn date(self) -> Date {
        date(self.day())
    }

    /// Reads `2026-11-21T18:00`, as the browser's own field for a time writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hour, minute] = numbers(time.get(..5).unwrap_or(time), ':', [2, 2])?;
        let days = days_to(year, month, day);
        let is_day =
            (1_970..=MAX_YEAR).contains(&year) && self::date(days) == Date { year, month, day };
        let is_time = hour < 24 && minute < 60;
        (is_day && is_time).then_some(Self(days * DAY + hour * 60 + minute))
    }
}

impl fmt::Display for Wall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Date { year, month, day }, minute) = (self.date(), self.minute());
        write!(f, "{year:04}-{month:02}-{day:02}T{:02}:{:02}", minute / 60, minute % 60)
    }
}

/// Numbers of so many digits each with a sign between them.
fn numbers<const N: usize>(text: &str, sign: char, n_digits: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(sign);
    let mut found = [0; N];
    for (slot, n_digits) in found.iter_mut().zip(n_digits) {
        let part = parts.next()?;
        let is_number = part.len() == n_digits && part.bytes().all(|it| it.is_ascii_digit());
        *slot = part.parse().ok().filter(|_| is_number)?;
    }
    parts.next().is_none().then_some(found)
}

/// Days from the start of 1970 to a day of the calendar, counted in years that begin in March
/// (after "chrono-compatible low-level date algorithms", H. Hinnant).
pub(crate) fn days_to(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The other way.
pub(crate) fn date(days: i64) -> Date {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date { year, month, day }
}
