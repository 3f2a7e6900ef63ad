//! Evenings: what is left out, and what is drawn of them.

use encore::line::Note;
use encore::reflection::{Extent, N_EVENINGS, Reflection, evenings};
use encore::time::Timestamp;

use crate::facts::{NOON, reflection};

/// The n-th hour after noon.
fn evening(hours: i64) -> Reflection {
    Reflection { at: Timestamp(NOON + hours * 3_600_000), ..reflection(1) }
}

#[test]
fn the_last_word_of_a_day_stands() {
    let all = [evening(7), evening(31), evening(8), evening(12)];
    let hours = |minutes_east| -> Vec<i64> {
        let shown = evenings(&all, minutes_east);
        shown.iter().map(|it| (it.at.0 - NOON) / 3_600_000).collect()
    };
    assert_eq!(hours(0), [8, 31], "midnight is the next day, and so is an hour later");
    assert_eq!(hours(-120), [12, 31], "two hours west it is the same evening");
}

#[test]
fn a_fortnight_is_drawn_and_only_what_was_answered() {
    let all: Vec<_> = (0..30).map(|it| evening(it * 24)).collect();
    let shown = evenings(&all, 0);
    assert_eq!(shown.len(), N_EVENINGS);
    assert_eq!(shown.last(), all.last().as_ref());
    let silent = Reflection { enjoyable: None, forced: None, productive: None, ..evening(1) };
    assert!(evenings(&[silent], 0).is_empty());
}

#[test]
fn an_evening_without_a_word_is_blank() {
    let nothing = Reflection {
        took: Note::cut(" \n"),
        enjoyable: None,
        forced: None,
        productive: None,
        exit: Note::default(),
        mine: Note::default(),
        ..reflection(1)
    };
    assert!(nothing.is_blank());
    assert!(!Reflection { mine: Note::cut("Tired"), ..nothing.clone() }.is_blank());
    assert!(!Reflection { forced: Some(Extent::No), ..nothing }.is_blank());
}
