//! Follow-ups: the time that is offered, the words, and the file for a calendar.

use encore::content::guide::FollowUpTime;
use encore::follow_up::PlannedFollowUp;
use encore::follow_up::calendar::file;
use encore::follow_up::due::due;
use encore::follow_up::fill::{Slots, fill};
use encore::line::{Line, Note};
use encore::seed::Seed;
use encore::time::Timestamp;
use encore::wall::Wall;
use icalendar::parser::{Component, read_calendar, unfold};

use crate::facts::{NOON, follow_up};

#[track_caller]
fn check_due(time: FollowUpTime, now: &str, expected: &str) {
    let now = Wall::parse(&format!("2026-11-{now}")).unwrap();
    assert_eq!(due(time, now).to_string(), expected);
}

#[test]
fn this_evening_is_at_six_and_never_at_night() {
    check_due(FollowUpTime::SameEvening, "21T09:10", "2026-11-21T18:00");
    check_due(FollowUpTime::SameEvening, "21T17:20", "2026-11-21T18:00");
    check_due(FollowUpTime::SameEvening, "21T17:50", "2026-11-21T18:30");
    check_due(FollowUpTime::SameEvening, "21T20:00", "2026-11-21T20:30");
    check_due(FollowUpTime::SameEvening, "21T20:01", "2026-11-22T10:00");
    check_due(FollowUpTime::SameEvening, "30T23:50", "2026-12-01T10:00");
}

#[test]
fn the_others_have_a_time_too() {
    check_due(FollowUpTime::SameDay, "21T09:10", "2026-11-21T16:00");
    check_due(FollowUpTime::SameDay, "21T16:10", "2026-11-21T16:45");
    check_due(FollowUpTime::Promised, "21T09:10", "2026-11-21T16:00");
    check_due(FollowUpTime::FirstUse, "21T09:10", "2026-11-23T10:00");
    check_due(FollowUpTime::BeforeChange, "21T09:10", "2026-11-28T10:00");
    check_due(FollowUpTime::AfterChange, "21T09:10", "2026-12-05T10:00");
    check_due(FollowUpTime::MonthsLater, "21T09:10", "2027-02-20T10:00");
}

#[test]
fn a_time_is_never_in_the_past() {
    for time in FollowUpTime::ALL {
        for minute in 0..2 * 1_440 {
            let now = Wall::of(Timestamp(NOON), 0).plus(minute);
            assert!(due(*time, now) > now, "{time} at {now}");
        }
    }
}

#[test]
fn slots_are_filled_and_what_is_unknown_becomes_a_gap() {
    let template = "Good evening, {name}, this is {me}. I said {when}. Is {what} {odd} well?";
    let slots = Slots { name: "Zoë", what: " the knee ", when: "by 4 p.m.", me: "Sam" };
    let filled = "Good evening, Zoë, this is Sam. I said by 4 p.m. Is the knee {odd} well?";
    assert_eq!(fill(template, &slots), filled);
    let bare = "Good evening, this is …. I said …. Is … {odd} well?";
    assert_eq!(fill(template, &Slots::default()), bare);
    assert_eq!(fill("Dear {name}, thanks", &Slots::default()), "Dear …, thanks");
    assert_eq!(fill("{what", &slots), "{what");
    assert_eq!(fill("{name}", &Slots { name: "{what}", ..slots }), "{what}", "filled once");
}

/// The value of a property, as the parser of others reads it: unfolded, with its escapes undone.
fn value(of: &Component<'_>, name: &str) -> String {
    of.find_prop(name).unwrap_or_else(|| panic!("no {name}")).val.to_string()
}

/// Every line is as long as the standard allows and ends as it wants.
#[track_caller]
fn check_lines(file: &str) {
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.trim_end_matches("\r\n").split("\r\n") {
        assert!((1..=75).contains(&line.len()), "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
}

/// A parser of others finds in the file what was put there.
#[track_caller]
fn check_file(it: &PlannedFollowUp, summary: &str) {
    let notes = format!("{}\n{}", it.text, it.what);
    let file = file(it, Timestamp(NOON), summary, &notes);
    check_lines(&file);
    let unfolded = unfold(&file);
    let calendar = read_calendar(&unfolded).unwrap();
    let [event] = &calendar.components[..] else { panic!("one event") };
    let [alarm] = &event.components[..] else { panic!("one alarm") };
    assert_eq!((event.name.as_ref(), alarm.name.as_ref()), ("VEVENT", "VALARM"));
    assert_eq!(value(event, "UID"), format!("{}@encore", it.id));
    assert_eq!(value(event, "DTSTAMP"), "20261121T120000Z");
    let start = format!("{}00", it.due).replace(['-', ':'], "");
    assert_eq!(value(event, "DTSTART"), start, "floating: no zone, no Z");
    assert_eq!(value(event, "DURATION"), format!("PT{}M", it.minutes));
    assert_eq!(value(event, "SUMMARY"), summary);
    assert_eq!(value(event, "DESCRIPTION"), notes);
    assert_eq!(value(alarm, "ACTION"), "DISPLAY");
    assert_eq!(value(alarm, "TRIGGER"), "-PT10M");
    assert_eq!(value(alarm, "DESCRIPTION"), summary);
}

#[test]
fn a_calendar_reads_the_file() {
    check_file(&follow_up(2), "Call the same evening: Zoë");
    let file = file(&follow_up(2), Timestamp(NOON), "Call", "One;two,three\\\nfour");
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Encore//Encore//EN\r\n";
    assert!(file.starts_with(expected));
    assert!(file.contains("\r\nDESCRIPTION:One\\;two\\,three\\\\\\nfour\r\n"), "{file}");
}

#[test]
fn whatever_is_written_a_calendar_reads_it() {
    let signs =
        ["BEGIN:VEVENT", "\n", ";", ",", "\\", ":", "\"", "é", "\u{1F642}", "名", " ", "a"];
    let mut chance = Seed(11).stream();
    for n in 0..2_000 {
        let mut text = || -> String {
            let n_signs = chance.below(60);
            (0..n_signs).map(|_| *chance.pick(&signs).unwrap()).collect()
        };
        let (what, words, summary) = (Line::cut(&text()), Note::cut(&text()), text());
        let summary = Line::cut(&summary.replace('\n', " ")).to_string();
        check_file(&PlannedFollowUp { what, text: words, ..follow_up(n) }, &summary);
    }
}
