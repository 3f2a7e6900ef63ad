//! Attempts as a table for a spreadsheet, safe to open: CSV that can't become a formula.
//!
//! Every cell is quoted. A cell that a spreadsheet could take for a formula gets a `'` in front,
//! and so does one that begins with a `'` itself, so that taking one away gives every text back.

use crate::attempt::{Attempt, KeptCard};
use crate::card::Question;
use crate::time::Timestamp;

/// The names of the columns.
pub const COLUMNS: [&str; 12] = [
    "said at (UTC)",
    "workplace",
    "scene",
    "round",
    "parting words",
    "predicted feeling",
    "predicted to say what is hoped",
    "hoped: feel",
    "hoped: say",
    "hoped: describe",
    "attempt",
    "card",
];

/// Tells a spreadsheet that the text is UTF-8.
const MARK: char = '\u{FEFF}';

/// The attempts as CSV, one row each under a row of [`COLUMNS`], with the card that each was
/// meant to earn. What isn't known is an empty cell.
pub fn attempts_as_csv(attempts: &[Attempt], cards: &[KeptCard]) -> String {
    let mut csv = String::from(MARK);
    write_row(&mut csv, &COLUMNS.map(str::to_owned));
    for attempt in attempts {
        let card = cards.iter().find(|it| it.id == attempt.card);
        write_row(&mut csv, &row(attempt, card));
    }
    csv
}

fn row(it: &Attempt, card: Option<&KeptCard>) -> [String; 12] {
    let hoped = |question| {
        card.map_or_else(String::new, |it| it.card.statement(question).as_str().to_owned())
    };
    let predicted = it.prediction;
    [
        utc(it.at),
        it.role.clone(),
        it.scene.clone(),
        it.round.to_string(),
        it.words.as_str().to_owned(),
        predicted.map_or_else(String::new, |it| it.feels.to_string()),
        predicted.map_or_else(String::new, |it| it.says.to_string()),
        hoped(Question::Feel),
        hoped(Question::Say),
        hoped(Question::Describe),
        it.id.0.to_string(),
        it.card.0.to_string(),
    ]
}

fn write_row(csv: &mut String, cells: &[String]) {
    for (idx, cell) in cells.iter().enumerate() {
        csv.push_str(if idx == 0 { "\"" } else { ",\"" });
        csv.push_str(&safe(cell).replace('"', "\"\""));
        csv.push('"');
    }
    csv.push_str("\r\n");
}

/// A text that no spreadsheet takes for a formula.
pub fn safe(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{A0}', '\u{3000}']).chars().next();
    let is_formula = first.is_some_and(|it| "=+-@\t\r\n＝＋－＠".contains(it));
    if is_formula || text.starts_with('\'') { ["'", text].concat() } else { text.to_owned() }
}

/// The text that [`safe`] was given.
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

/// A moment as `2026-11-21 12:00:00`, which spreadsheets know.
fn utc(at: Timestamp) -> String {
    let seconds = at.0.div_euclid(1000);
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let time = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
}

/// Year, month and day of a day counted from the start of 1970. Counts in eras of 400 years
/// that begin in March, so that the leap day is the last of its year (Howard Hinnant).
fn civil(day: i64) -> (i64, i64, i64) {
    let day = day + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let is_late = i64::from(month <= 2);
    (year + era * 400 + is_late, month, of_year - (153 * from_march + 2) / 5 + 1)
}
