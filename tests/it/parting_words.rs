//! What a person types, made safe to keep and to show.

use encore::card::{Card, Question, Statement};
use encore::parting_words::{PartingWords, TooLong, tidy};

#[test]
fn words_are_trimmed_and_freed_of_what_nobody_types() {
    let table = [
        ("  Bye.  ", "Bye."),
        ("a\u{0}b\u{7}c", "abc"),
        ("left\u{202e}right", "leftright"),
        ("zero\u{200b}width\u{feff}", "zerowidth"),
        ("tag\u{e0041}ged", "tagged"),
        ("line\nbreak\ttab", "line\nbreak\ttab"),
        ("👩\u{200d}🍳", "👩\u{200d}🍳"),
        ("", ""),
    ];
    for (typed, kept) in table {
        assert_eq!(tidy(typed), kept);
        assert_eq!(tidy(&tidy(typed)), kept, "applied twice");
    }
}

#[test]
fn words_fit_or_say_how_long_they_are() {
    let longest = "ä".repeat(PartingWords::MAX_CHARS);
    assert!(PartingWords::parse(&longest).is_ok());
    let n_chars = PartingWords::MAX_CHARS + 1;
    assert_eq!(PartingWords::parse(&format!("{longest}x")), Err(TooLong { n_chars }));
}

#[test]
fn saying_nothing_is_allowed() {
    assert!(PartingWords::parse(" \n ").unwrap().is_silent());
}

#[test]
fn a_card_names_the_first_line_that_is_missing() {
    let mut card = Card::default();
    for question in Question::ALL.iter().copied() {
        assert_eq!(card.missing(), Some(question));
        *card.statement_mut(question) = Statement::cut("Fine.");
    }
    assert!(card.is_complete());
}
