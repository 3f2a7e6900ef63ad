//! The run of days: a calendar without guilt, whatever the clock does.

use encore::progress::month::Month;
use encore::progress::run::{Row, Run};
use encore::time::{Clock, Timestamp};
use proptest::prelude::*;

use crate::facts::NOON;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn run_at(ago: &[i64], minutes_east: i32) -> Run {
    let times = ago.iter().map(|it| Timestamp(NOON.saturating_sub(*it)));
    Run::of(times, Clock { now: Timestamp(NOON), minutes_east })
}

fn dots(row: &Row) -> String {
    let dot = |it: &Option<bool>| match it {
        Some(true) => 'x',
        Some(false) => '.',
        None => ' ',
    };
    row.days.iter().map(dot).collect()
}

#[test]
fn the_last_seven_days_show_when_something_was_practiced() {
    let check = |ago: &[i64], minutes_east: i32, expected: &str| {
        let run = run_at(ago, minutes_east);
        let dots: String =
            run.last_days().iter().map(|it| if *it { 'x' } else { '.' }).collect();
        assert_eq!(dots, expected, "{ago:?} {minutes_east}");
    };
    check(&[], 0, ".......");
    check(&[0, HOUR], 0, "......x");
    check(&[DAY, 6 * DAY], 0, "x....x.");
    check(&[7 * DAY, 400 * DAY], 0, ".......");
    check(&[-DAY, -400 * DAY, i64::MIN, i64::MAX], 0, ".......");
    check(&[13 * HOUR], 0, ".....x.");
    check(&[13 * HOUR], 120, "......x");
    check(&[11 * HOUR], -120, ".....x.");
    check(&[0], i32::MAX, "......x");
}

#[test]
fn a_young_run_is_told_in_weeks_that_end_today() {
    let check = |ago: &[i64], expected: &[&str]| {
        let run = run_at(&ago.iter().map(|it| it * DAY).collect::<Vec<_>>(), 0);
        assert!(run.is_young());
        let weeks: Vec<_> = run.weeks().iter().map(dots).collect();
        assert_eq!(weeks, expected, "{ago:?}");
    };
    check(&[], &[]);
    check(&[0], &["......x"]);
    check(&[6, 0], &["x.....x"]);
    check(&[7, 1], &["......x", ".....x."]);
    check(&[34, 3], &["x......", ".......", ".......", ".......", "...x..."]);
}

#[test]
fn an_older_run_is_told_in_months_with_the_pauses_among_them() {
    let run = run_at(&[100, 99, 36, 2, 0].map(|it| it * DAY), 0);
    assert!(!run.is_young());
    let months: Vec<_> =
        run.months().iter().map(|it| (Month::of(it.first).month, dots(it))).collect();
    let of = |month, dots: &str| (month, dots.to_owned());
    assert_eq!(
        months,
        [
            of(8, "............xx................."),
            of(9, ".............................."),
            of(10, "...............x..............."),
            of(11, "..................x.x         "),
        ]
    );
    assert_eq!(run.n_days(), 5);
    assert_eq!(run.months().iter().map(Row::n_days).sum::<usize>(), 5);
}

#[test]
fn two_years_are_shown_and_older_days_still_count() {
    let days: Vec<_> = (0..1_000).map(|it| it * DAY).collect();
    let run = run_at(&days, 0);
    assert_eq!(run.months().len(), 24);
    assert_eq!(run.months()[0].first, Month { year: 2024, month: 12 }.first_day());
    assert_eq!(run.n_days(), 1_000);
}

#[test]
fn a_pause_is_noticed_after_a_while_and_ends_with_the_first_day() {
    let gap = |ago: &[i64]| run_at(&ago.iter().map(|it| it * DAY).collect::<Vec<_>>(), 0).gap();
    assert_eq!(gap(&[]), None);
    assert_eq!(gap(&[9]), None);
    assert_eq!(gap(&[300, 10]), Some(10));
    assert_eq!(gap(&[300, 10, 0]), None);
}

#[test]
fn months_are_those_of_the_calendar() {
    let check = |day: i64, year: i64, month: i64, of_month: i64| {
        let it = Month { year, month };
        assert_eq!(Month::of(day), it, "{day}");
        assert_eq!(it.first_day(), day - of_month + 1, "{day}");
    };
    check(0, 1970, 1, 1);
    check(-1, 1969, 12, 31);
    check(11_016, 2000, 2, 29);
    check(19_782, 2024, 2, 29);
    check(19_783, 2024, 3, 1);
    check(20_454, 2026, 1, 1);
    check(20_778, 2026, 11, 21);
    check(47_541, 2100, 3, 1);
    assert_eq!(Month { year: 2026, month: 1 }.before(25), Month { year: 2023, month: 12 });
}

proptest! {
    /// Whatever the clock did, every row holds, no day is counted twice, and none is to come.
    #[test]
    fn no_clock_breaks_the_run(
        ago in proptest::collection::vec(any::<i64>(), 0..30),
        near in proptest::collection::vec(-40 * DAY..900 * DAY, 0..60),
        minutes_east in -840..=840_i32,
        now in any::<i64>(),
    ) {
        for now in [now, NOON] {
            let clock = Clock { now: Timestamp(now), minutes_east };
            let times = ago.iter().chain(&near).map(|it| Timestamp(NOON.saturating_sub(*it)));
            let run = Run::of(times, clock);
            prop_assert!(run.first().is_none_or(|it| it <= clock.today()));
            prop_assert!(run.n_days() <= ago.len() + near.len());
            prop_assert!(run.months().len() <= 24);
            let rows = if run.is_young() { run.weeks() } else { run.months() };
            let n_shown: usize = rows.iter().map(Row::n_days).sum();
            prop_assert!(n_shown <= run.n_days());
            prop_assert!(!run.is_young() || n_shown == run.n_days(), "all in the weeks");
        }
    }

    #[test]
    fn a_month_begins_where_the_one_before_ends(day in -800_000..2_000_000_i64) {
        let month = Month::of(day);
        prop_assert!((1..=12).contains(&month.month));
        prop_assert!((month.first_day()..month.next().first_day()).contains(&day));
        prop_assert_eq!(month.next().before(1), month);
    }
}
