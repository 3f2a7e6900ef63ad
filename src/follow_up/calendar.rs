//! A follow-up as a file for any calendar (iCalendar, RFC 5545).
//!
//! Times float (form 1 of 3.3.5): "six in the evening" is six wherever the phone is, also after
//! summer time ends, and no time zone has to be described. Only the stamp of when the file was
//! made is in UTC, as 3.8.7.2 wants it.

use super::PlannedFollowUp;
use crate::time::Timestamp;
use crate::wall::Wall;

/// Minutes before the time at which the calendar speaks up.
const ALARM: i32 = 10;

/// The longest line in bytes, its end not counted (3.1).
const MAX_OCTETS: usize = 75;

/// The file, made at this time. `summary` is the title in the calendar, `notes` what it holds
/// besides.
pub fn file(
    follow_up: &PlannedFollowUp,
    made: Timestamp,
    summary: &str,
    notes: &str,
) -> String {
    let mut file = String::new();
    let lines = [
        ("BEGIN", "VCALENDAR".to_owned()),
        ("VERSION", "2.0".to_owned()),
        ("PRODID", "-//Encore//Encore//EN".to_owned()),
        ("BEGIN", "VEVENT".to_owned()),
        ("UID", format!("{}@encore", follow_up.id)),
        ("DTSTAMP", [stamp(Wall::of(made, 0)), "Z".to_owned()].concat()),
        ("DTSTART", stamp(follow_up.due)),
        ("DURATION", format!("PT{}M", follow_up.minutes)),
        ("SUMMARY", escape(summary)),
        ("DESCRIPTION", escape(notes)),
        ("BEGIN", "VALARM".to_owned()),
        ("ACTION", "DISPLAY".to_owned()),
        ("TRIGGER", format!("-PT{ALARM}M")),
        ("DESCRIPTION", escape(summary)),
        ("END", "VALARM".to_owned()),
        ("END", "VEVENT".to_owned()),
        ("END", "VCALENDAR".to_owned()),
    ];
    for (name, value) in lines {
        fold(&[name, ":", &value].concat(), &mut file);
    }
    file
}

/// `20261121T180000`.
fn stamp(wall: Wall) -> String {
    let digits: String = wall.to_string().chars().filter(|it| !"-:".contains(*it)).collect();
    [digits.as_str(), "00"].concat()
}

/// Backslashes, semicolons, commas and ends of lines have a meaning of their own (3.3.11).
fn escape(text: &str) -> String {
    let mut safe = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => safe.extend(['\\', c]),
            '\n' => safe.push_str("\\n"),
            c if c.is_control() => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}

/// Adds a line, cut where it is too long; a cut never goes through a character.
fn fold(line: &str, file: &mut String) {
    let mut n_octets = 0;
    for c in line.chars() {
        if n_octets + c.len_utf8() > MAX_OCTETS {
            file.push_str("\r\n ");
            n_octets = 1;
        }
        file.push(c);
        n_octets += c.len_utf8();
    }
    file.push_str("\r\n");
}
