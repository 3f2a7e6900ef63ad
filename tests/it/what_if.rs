//! One move taken away or added: who changes.

use encore::customers::bands::Turn;
use encore::customers::{self, Answer, Visit};
use encore::frame::{AntiMove, Move};
use encore::reading::read_closing;
use encore::seed::Seed;
use encore::what_if::{Trial, WhatIf, what_if};

use crate::builders::{library, mean};

/// Tries a change on words as the engine reads them.
fn tried(id: &str, words: &str, trial: Trial) -> Option<WhatIf> {
    let library = library();
    let (role, scene) = library.scene(id).unwrap();
    let reading = read_closing(words, Some(scene));
    let visit = Visit { library: &library, role, scene, words, reading: &reading };
    let people = customers::draw(&library, Seed(4), 8);
    let read = |it: &str| read_closing(it, Some(scene));
    what_if(&visit, None, &customers::answer(&visit, &people), trial, &read)
}

/// Mean gain in `feels` and in `would_return`.
fn gain(tried: &WhatIf) -> (i32, i32) {
    let mean = |of: &dyn Fn(&Answer) -> i32| {
        mean(tried.shifts.iter().map(|it| of(&it.after) - of(&it.before)))
    };
    (mean(&|it| it.outcome.feels), mean(&|it| it.outcome.would_return))
}

const POOR: &str = "Okay, you're all set. Have a great day, and call us if anything comes up.";
const GOOD: &str = "I'm sorry we started so late, Mr. Okafor. You can eat around four, once you \
    feel your lip again. I'll call you at six tonight to hear how the jaw is.";

#[test]
fn a_move_is_added_in_the_words_of_the_worked_closing() {
    let with = tried("S19", POOR, Trial::With(Move::Promise)).unwrap();
    assert_eq!(
        with.words.as_deref(),
        Some(&*format!("{POOR} I'll call you at six tonight to hear how the jaw is."))
    );
    let (feels, back) = gain(&with);
    assert!(feels > 20 && back > 3, "{feels} {back}");
    assert!(with.turned().count() > 2 && with.turned().all(|it| it.turn == Turn::Up));
}

#[test]
fn a_move_that_nobody_worked_out_is_added_by_its_effect() {
    let with = tried("S19", POOR, Trial::With(Move::FeedbackAsk)).unwrap();
    assert_eq!(with.words, None);
    assert!(gain(&with).0 > 0);
    assert!(gain(&tried("S19", "", Trial::With(Move::Thanks)).unwrap()).0 > 0);
}

#[test]
fn what_is_taken_away_is_missed() {
    let without = tried("S19", GOOD, Trial::Without(Move::UseTip)).unwrap();
    assert!(gain(&without).0 < -20, "{:?}", gain(&without));
    assert!(without.turned().any(|it| it.turn == Turn::Down));
    let sparing = tried("S19", POOR, Trial::Sparing(AntiMove::BurdenShift)).unwrap();
    assert!(gain(&sparing).0 > 0);
}

#[test]
fn there_is_nothing_to_try_where_nothing_would_change() {
    assert_eq!(tried("S19", GOOD, Trial::With(Move::Promise)), None);
    assert_eq!(tried("S19", GOOD, Trial::Without(Move::Thanks)), None);
    assert_eq!(tried("S19", GOOD, Trial::Sparing(AntiMove::Abrupt)), None);
    assert_eq!(tried("S19", "Auf Wiedersehen und danke", Trial::With(Move::Thanks)), None);
}

#[test]
fn everybody_stands_in_the_same_place_before_and_after() {
    let with = tried("S19", POOR, Trial::With(Move::UseTip)).unwrap();
    assert_eq!(with.shifts.len(), 8);
    assert!(with.shifts.iter().all(|it| it.before.customer == it.after.customer));
}
