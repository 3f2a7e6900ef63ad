//! Words of the run of days.

use super::count_first;
use crate::progress::month::Month;
use crate::progress::run::Run;
use crate::wall::Date;

/// Section.
pub const TITLE: &str = "Your run";
/// Column.
pub const WEEK: &str = "Week from";
/// Column.
pub const MONTH: &str = "Month";
/// Column.
pub const DAYS: &str = "Days with practice";

/// The run in a sentence or two; a pause is welcomed back.
pub fn told(run: &Run, since: &str) -> String {
    let practiced = days_practiced(run.n_days());
    match run.gap() {
        Some(_) => format!(
            "{practiced} since {since}. Good to see you again: all you learned is still here, and one task is enough for today."
        ),
        None => format!("{practiced} since {since}. A day without is only a gap."),
    }
}

/// Days in words.
pub fn days_practiced(n: usize) -> String {
    match n {
        1 => "One day of practice".to_owned(),
        n => format!("{} days of practice", count_first(n)),
    }
}

/// A day of the week by its number since the start of 1970, a Thursday.
pub fn weekday(day: i64) -> &'static str {
    match (day + 4).rem_euclid(7) {
        0 => "Su",
        1 => "Mo",
        2 => "Tu",
        3 => "We",
        4 => "Th",
        5 => "Fr",
        _ => "Sa",
    }
}

/// A month with its year.
pub fn month(it: Month) -> String {
    format!("{} {}", month_name(it.month), it.year)
}

/// A day: "Nov 21", and of another year "Nov 21, 2025".
pub fn day(it: Date, this_year: i64) -> String {
    let Date { year, month, day } = it;
    match year == this_year {
        true => format!("{} {day}", month_name(month)),
        false => format!("{} {day}, {year}", month_name(month)),
    }
}

/// From 1 to 12.
fn month_name(month: i64) -> &'static str {
    const NAMES: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let idx = usize::try_from(month - 1).unwrap_or_default();
    NAMES.get(idx).copied().unwrap_or_default()
}
