//! When a copy is asked for, as a table: where, how much is new, what was done, what comes of it.

use std::rc::Rc;

use encore::nudge::Browser::{Ios, Other, Safari};
use encore::nudge::{Browser, Install, Nudge, Place, Reminder, install, nudge};
use encore::time::Timestamp;

use crate::facts::{NOON, open};
use crate::faults::FaultShelf;

const PLACE: Place =
    Place { browser: Other, is_installed: false, is_private: false, lasts: true };
const SAFARI: Place = Place { browser: Safari, ..PLACE };
const HOUR: i64 = 60 * 60 * 1000;
const DAY: i64 = 24 * HOUR;

fn ago(millis: i64) -> Timestamp {
    Timestamp(NOON - millis)
}

fn asked(days: i64) -> Reminder {
    Reminder { asked: Some(ago(days * DAY)), ..Reminder::default() }
}

fn saved(days: i64) -> Reminder {
    Reminder { saved: Some(ago(days * DAY)), ..Reminder::default() }
}

#[test]
fn a_copy_is_asked_for_where_something_may_be_lost_and_seldom() {
    let never = Reminder::default();
    let table = [
        // Nothing is kept yet, or nothing can be.
        (SAFARI, 0, never, None),
        (Place { lasts: false, ..SAFARI }, 9, never, None),
        // Where the browser deletes: from the first card on.
        (SAFARI, 1, never, Some(Nudge::Deletes)),
        (Place { browser: Ios, ..PLACE }, 1, never, Some(Nudge::Deletes)),
        (Place { is_installed: true, ..SAFARI }, 1, never, None),
        (Place { is_private: true, ..PLACE }, 1, never, Some(Nudge::Private)),
        (Place { is_private: true, ..SAFARI }, 1, never, Some(Nudge::Private)),
        // Elsewhere: after the fifth card.
        (PLACE, 4, never, None),
        (PLACE, 5, never, Some(Nudge::Cards)),
        (Place { is_installed: true, ..SAFARI }, 5, never, Some(Nudge::Cards)),
        // At most once a week.
        (PLACE, 9, asked(0), None),
        (PLACE, 9, asked(6), None),
        (PLACE, 9, asked(7), Some(Nudge::Cards)),
        (SAFARI, 9, asked(6), None),
        // What was saved need not be asked for.
        (PLACE, 9, saved(3), None),
        (SAFARI, 9, saved(8), Some(Nudge::Deletes)),
        (PLACE, 9, saved(8), Some(Nudge::Cards)),
        (PLACE, 9, saved(15), Some(Nudge::Cards)),
        // A clock that was ahead doesn't silence it for ever.
        (PLACE, 9, asked(-400), Some(Nudge::Cards)),
    ];
    for (place, n_cards, reminder, expected) in table {
        // One card an hour, the newest an hour ago.
        let cards: Vec<_> = (1..=n_cards).map(|it| ago(it * HOUR)).collect();
        let found = nudge(place, &cards, reminder, Timestamp(NOON));
        assert_eq!(found, expected, "{place:?}, {n_cards} cards, {reminder:?}");
    }
}

#[test]
fn cards_that_a_copy_holds_already_don_t_count() {
    let cards: Vec<_> = (9..20).map(|it| ago(it * DAY)).collect();
    assert_eq!(nudge(SAFARI, &cards, saved(8), Timestamp(NOON)), None);
    assert_eq!(nudge(PLACE, &cards, saved(12), Timestamp(NOON)), None);
    assert_eq!(nudge(PLACE, &cards, saved(15), Timestamp(NOON)), Some(Nudge::Cards));
}

#[test]
fn browsers_are_known_by_what_they_call_themselves() {
    const WEBKIT: &str = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
    let iphone = format!("Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) {WEBKIT}");
    let mac = format!("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT}");
    let table = [
        (format!("{iphone} Version/17.4 Mobile/15E148 Safari/604.1"), true, Ios),
        (format!("{iphone} CriOS/124.0.6367.88 Mobile/15E148 Safari/604.1"), true, Ios),
        (format!("{iphone} FxiOS/125.0 Mobile/15E148 Safari/605.1.15"), true, Ios),
        (format!("{mac} Version/17.4 Safari/605.1.15"), true, Ios),
        (format!("{mac} Version/17.4 Safari/605.1.15"), false, Safari),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like \
             Gecko) Chrome/124.0.0.0 Safari/537.36"
                .to_owned(),
            false,
            Other,
        ),
        (
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) \
             SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36"
                .to_owned(),
            true,
            Other,
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0".to_owned(),
            false,
            Other,
        ),
        (String::new(), false, Other),
    ];
    for (user_agent, is_touched, expected) in table {
        assert_eq!(Browser::of(&user_agent, is_touched), expected, "{user_agent}");
    }
}

#[test]
fn the_home_screen_is_offered_where_it_can_be_had() {
    let ios = Place { browser: Ios, ..PLACE };
    assert_eq!(install(ios, false), Some(Install::TakeAlong));
    assert_eq!(install(Place { is_installed: true, ..ios }, false), None);
    assert_eq!(install(PLACE, true), Some(Install::Ask));
    assert_eq!(install(PLACE, false), None);
    assert_eq!(install(Place { lasts: false, ..PLACE }, true), None);
}

#[test]
fn a_reminder_is_kept_and_an_odd_one_is_none() {
    let shelf = Rc::new(FaultShelf::sound());
    let (vault, _) = open(&shelf);
    assert_eq!(vault.reminder(), Reminder::default());
    let reminder = Reminder { saved: Some(ago(1)), asked: Some(ago(2)) };
    vault.keep_reminder(reminder);
    assert_eq!(open(&shelf).0.reminder(), reminder);
    for odd in ["", "[]", "{\"v\":1,\"saved\":\"x\"}"] {
        shelf.put("encore:reminder", odd);
        assert_eq!(open(&shelf).0.reminder(), Reminder::default(), "{odd}");
    }
}
