//! The run: the days with practice, as a calendar shows them. A day without is only a gap.
//!
//! Days are counted where the trainee is now: the same hour may be another day elsewhere. A time
//! that can't be (after now, or before the program existed) comes from a clock that was wrong;
//! it makes no dot, and what was done then is kept and listed all the same.

use super::month::Month;
use crate::time::{Clock, Timestamp};

/// How many days the small row of dots shows, today included.
pub const N_DAYS: usize = 7;

/// So long after the first day the run is shown in weeks, later in months. Chosen: five rows.
const WEEKS_FOR: i64 = 35;

/// How many months are shown at most, this one included. Chosen: two years.
pub const N_MONTHS: i64 = 24;

/// No practice is older than the program, with room to spare: 1 January 2024.
pub(super) const BEGINNING: i64 = 19_723;

/// After so many days it is a gap worth a friendly word. Chosen: longer than a week off.
const A_WHILE: i64 = 10;

/// The days with practice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// Days since the start of 1970 in local time, the first one first, each once.
    days: Vec<i64>,
    today: i64,
}

/// A row of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The first day of the row, in days since the start of 1970.
    pub first: i64,
    /// Whether there was practice on each day; none for days that are not there.
    pub days: Vec<Option<bool>>,
}

impl Row {
    /// How many days had practice.
    pub fn n_days(&self) -> usize {
        self.days.iter().filter(|it| **it == Some(true)).count()
    }
}

impl Run {
    /// Counts the days of these times.
    pub fn of(times: impl IntoIterator<Item = Timestamp>, clock: Clock) -> Self {
        let today = clock.today();
        let days = times.into_iter().map(|it| clock.day_of(it));
        let mut run = Self { days: Vec::new(), today };
        days.filter(|it| (BEGINNING..=today).contains(it)).for_each(|it| run.add(it));
        run
    }

    /// Times come nearly in order, so the place is nearly always the last.
    fn add(&mut self, day: i64) {
        let at = self.days.partition_point(|it| *it < day);
        if self.days.get(at) != Some(&day) {
            self.days.insert(at, day);
        }
    }

    /// How many days had practice so far.
    pub fn n_days(&self) -> usize {
        self.days.len()
    }

    /// Whether there was practice on this day.
    pub fn has(&self, day: i64) -> bool {
        self.days.binary_search(&day).is_ok()
    }

    /// The first day with practice.
    pub fn first(&self) -> Option<i64> {
        self.days.first().copied()
    }

    /// How many days ago the latest practice was, when that is a while.
    pub fn gap(&self) -> Option<i64> {
        let gap = self.today.saturating_sub(*self.days.last()?);
        (gap >= A_WHILE).then_some(gap)
    }

    /// The last [`N_DAYS`] days, today the last.
    pub fn last_days(&self) -> [bool; N_DAYS] {
        let mut days = [false; N_DAYS];
        for (ago, it) in (0..).zip(days.iter_mut().rev()) {
            *it = self.has(self.today.saturating_sub(ago));
        }
        days
    }

    /// Whether the run is so young that weeks show it best.
    pub fn is_young(&self) -> bool {
        self.first().is_none_or(|it| self.today.saturating_sub(it) < WEEKS_FOR)
    }

    /// The weeks since the first day, the oldest first; the last one ends today.
    pub fn weeks(&self) -> Vec<Row> {
        let Some(first) = self.first() else { return Vec::new() };
        let n_weeks = (self.today.saturating_sub(first) / 7 + 1).min(WEEKS_FOR / 7);
        let starts = (1..=n_weeks).rev().map(|it| self.today - 7 * it + 1);
        starts.map(|it| self.row(it, it + 7)).collect()
    }

    /// The months since the first day, the oldest first, at most [`N_MONTHS`]; those without
    /// practice stand among them.
    pub fn months(&self) -> Vec<Row> {
        let Some(first) = self.first() else { return Vec::new() };
        let this = Month::of(self.today);
        let mut month = Month::of(first).max(this.before(N_MONTHS - 1));
        let mut rows = Vec::new();
        while month <= this {
            rows.push(self.row(month.first_day(), month.next().first_day()));
            month = month.next();
        }
        rows
    }

    /// Days that are still to come are not there.
    fn row(&self, first: i64, end: i64) -> Row {
        let day = |it: i64| (it <= self.today).then(|| self.has(it));
        Row { first, days: (first..end).map(day).collect() }
    }
}
