//! The table of attempts opens as text in every spreadsheet, and every text comes back.

use encore::attempt::Attempt;
use encore::card::{Card, Statement};
use encore::parting_words::PartingWords;
use encore::sheet::{COLUMNS, attempts_as_csv, plain, safe};
use proptest::prelude::*;

use crate::facts::{attempt, card};

/// What stands in the cells of a file, read by somebody else's reader.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{FEFF}').expect("a mark that says UTF-8");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn a_row_has_what_was_said_and_what_was_hoped() {
    let csv = attempts_as_csv(&[attempt(1)], &[card(0)]);
    let rows = cells(&csv);
    assert_eq!(rows[0], COLUMNS);
    assert_eq!(rows[1][..4], ["2026-11-21 12:00:01", "receptionist", "S25", "1"]);
    assert_eq!(rows[1][4..7], ["Goodbye number 1, and thank you.", "high", "some"]);
    assert_eq!(rows[1][8], "“They knew my name.” \\ \u{1F642}");
    assert_eq!(rows[1][9], "Quick\nbut never rushed");
    let without = cells(&attempts_as_csv(&[Attempt { prediction: None, ..attempt(1) }], &[]));
    assert_eq!(without[1][5..10], ["", "", "", "", ""]);
    assert_eq!(cells(&attempts_as_csv(&[], &[])).len(), 1);
}

#[test]
fn dates_are_those_of_the_calendar() {
    for (millis, expected) in [
        (0, "1970-01-01 00:00:00"),
        (951_782_400_000, "2000-02-29 00:00:00"),
        (951_868_799_999, "2000-02-29 23:59:59"),
        (1_709_164_800_000, "2024-02-29 00:00:00"),
        (4_107_542_400_000, "2100-03-01 00:00:00"),
        (253_402_300_799_000, "9999-12-31 23:59:59"),
    ] {
        let at = encore::time::Timestamp(millis);
        let rows = cells(&attempts_as_csv(&[Attempt { at, ..attempt(1) }], &[]));
        assert_eq!(rows[1][0], expected);
    }
}

#[test]
fn what_could_be_a_formula_is_text() {
    for hostile in [
        "=1+1",
        "=HYPERLINK(\"http://example.org\",\"click\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "  \u{A0}+1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "\"=1\"",
        "a\",=1",
    ] {
        check(hostile);
    }
}

#[track_caller]
fn check(text: &str) {
    let cell = safe(text);
    let first = cell.trim_start_matches([' ', '\u{A0}']).chars().next();
    assert!(!first.is_some_and(|it| "=+-@\t\r\n＝＋－＠".contains(it)), "{text:?}");
    assert_eq!(plain(&cell), text);
}

/// Texts that people don't type and that attackers do.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[ '=+@\t\r\n＝＋－＠\",;|-]{0,4}.{0,40}", "\\PC{0,60}", any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_cell_is_a_formula_and_every_text_comes_back(text in texts()) {
        check(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_words_come_back_through_a_file(said in texts(), hoped in texts()) {
        let words = PartingWords::parse(&said).unwrap();
        let mut card = card(0);
        card.card = Card { say: Statement::cut(&hoped), ..card.card };
        let it = Attempt { words: words.clone(), ..attempt(1) };
        let csv = attempts_as_csv(&[it.clone(), it], &[card.clone()]);
        let rows = cells(&csv);
        prop_assert_eq!(rows.len(), 3);
        for row in &rows[1..] {
            prop_assert_eq!(plain(&row[4]), words.as_str());
            prop_assert_eq!(plain(&row[8]), card.card.say.as_str());
            prop_assert!(row.iter().all(|it| safe(plain(it)) == *it));
        }
    }
}
