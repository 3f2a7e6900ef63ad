//! The clock on the wall: days, quarters, and its text.

use encore::seed::Seed;
use encore::time::Timestamp;
use encore::wall::{Date, Wall};

use crate::facts::NOON;

#[track_caller]
fn wall(text: &str) -> Wall {
    Wall::parse(text).unwrap()
}

#[test]
fn every_minute_is_written_and_read_as_it_is() {
    let mut chance = Seed(5).stream();
    for _ in 0..20_000 {
        let at = Timestamp((chance.below(8_000 * 366 * 1_440) * 60_000).cast_signed());
        let it = Wall::of(at, 0);
        assert_eq!(Wall::parse(&it.to_string()), Some(it));
    }
}

#[test]
fn it_shows_local_time() {
    let noon = Timestamp(NOON);
    assert_eq!(Wall::of(noon, 0).to_string(), "2026-11-21T12:00");
    assert_eq!(Wall::of(noon, 345).to_string(), "2026-11-21T17:45");
    assert_eq!(Wall::of(noon, -720).to_string(), "2026-11-21T00:00");
    assert_eq!(Wall::of(Timestamp(-1), -600).to_string(), "1970-01-01T00:00");
    assert_eq!(Wall::of(Timestamp(i64::MAX), 60).to_string(), "9999-12-31T23:59");
}

#[test]
fn days_follow_the_calendar() {
    let eve = wall("2028-02-28T23:50");
    assert_eq!(eve.plus(10).to_string(), "2028-02-29T00:00");
    assert_eq!(eve.midnight(2).to_string(), "2028-03-01T00:00");
    assert_eq!(eve.midnight(-59).to_string(), "2027-12-31T00:00");
    assert_eq!(eve.date(), Date { year: 2028, month: 2, day: 28 });
    assert_eq!(wall("2026-11-21T12:00").weekday(), 5, "a Saturday");
    assert_eq!(wall("2026-11-21T12:01").to_quarter(), wall("2026-11-21T12:15"));
    assert_eq!(wall("2026-11-21T12:15").to_quarter(), wall("2026-11-21T12:15"));
}

#[test]
fn what_is_no_time_is_none() {
    for text in [
        "",
        "2026-11-21",
        "2026-02-29T10:00",
        "2026-13-01T10:00",
        "2026-11-31T10:00",
        "2026-11-21T24:00",
        "2026-11-21T10:60",
        "1969-12-31T10:00",
        "2026-1-1T10:00",
        "2026-11-21 10:00",
        "2026-11-21T10:0",
        "+026-11-21T10:00",
        "2026-11-21T10:00\u{e9}",
    ] {
        let read = Wall::parse(text);
        assert!(read.is_none() || text.ends_with('\u{e9}'), "{text}: {read:?}");
    }
    assert_eq!(Wall::parse("2026-11-21T18:00:00"), Some(wall("2026-11-21T18:00")));
}
