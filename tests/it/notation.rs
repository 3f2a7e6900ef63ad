//! The test language for marked text.
//!
//! A mark is `{label:words}`: the words are the span and the label is what was found there.
//! Labels are a move with its strength (`thanks2`), an anti-move with a bang (`!abrupt`), a
//! theme with its polarity (`people+`). Marks don't nest. `check` takes the marks out, reads
//! the plain text as parting words, writes the marks found back into it, and compares.
//! A mark of the whole text (`stock_phrase`) isn't written.

use encore::frame::AntiMove;
use encore::reading::{Finding, Mark, Reading, read_closing, read_statement};

/// Checks the marks of parting words.
#[track_caller]
pub(crate) fn check(marked: &str) {
    let plain = unmark(marked);
    assert_eq!(render(&plain, &read_closing(&plain, None)), marked);
}

/// Checks that these themes, and no others, are found on these words or around them.
#[track_caller]
pub(crate) fn check_statement(marked: &str) {
    let plain = unmark(marked);
    let reading = read_statement(&plain);
    let mut expected: Vec<&str> =
        marked.split('{').skip(1).filter_map(|it| it.split(':').next()).collect();
    let mut found: Vec<String> =
        reading.themes().iter().map(|(it, polarity)| format!("{it}{polarity}")).collect();
    expected.sort_unstable();
    found.sort();
    assert_eq!(found, expected, "{plain}");
}

/// The text without marks.
pub(crate) fn unmark(marked: &str) -> String {
    let mut plain = String::new();
    for (at, part) in marked.split('{').enumerate() {
        let words = if at == 0 { part } else { part.split_once(':').map_or(part, |it| it.1) };
        plain.extend(words.chars().filter(|it| *it != '}'));
    }
    plain
}

/// The text with what was found.
pub(crate) fn render(plain: &str, reading: &Reading) -> String {
    let mut out = String::new();
    let mut from = 0;
    for mark in reading.marks.iter().filter(|it| it.finding != WHOLE) {
        if mark.span.start < from {
            continue;
        }
        out.push_str(&plain[from..mark.span.start]);
        out.push_str(&format!("{{{}:{}}}", label(mark), mark.span.of(plain)));
        from = mark.span.end;
    }
    out + &plain[from..]
}

const WHOLE: Finding = Finding::AntiMove(AntiMove::StockPhrase);

fn label(mark: &Mark) -> String {
    match mark.finding {
        Finding::Move(it, strength) => format!("{it}{}", strength as u8),
        Finding::AntiMove(it) => format!("!{it}"),
        Finding::Theme(it, polarity) => format!("{it}{polarity}"),
    }
}

#[test]
fn marks_are_taken_out_and_put_back() {
    assert_eq!(unmark("{thanks1:Thanks}, {farewell1:bye}."), "Thanks, bye.");
    check("{farewell1:Goodbye}.");
}
