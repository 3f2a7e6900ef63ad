//! Direct answers: statements that answer a need without making a move.

use encore::content::NeedState;
use encore::customers::{self, Because, Visit};
use encore::seed::Seed;

use crate::content::library;

/// How many of a crowd have this need met after these words, and whether the reason for one who
/// says so lies in the words.
fn met(id: &str, need: &str, words: &str) -> (usize, bool) {
    let library = library();
    let (role, scene) = library.scene(id).unwrap();
    let reading = library.reader().closing(words, Some(scene));
    let visit = Visit { library: &library, role, scene, words, reading: &reading };
    let crowd = customers::draw(&library, Seed(4), 100);
    let is_met = |it: &&customers::Customer| {
        let states = customers::need_states(&visit, it);
        states.iter().any(|(it, state)| it.id == need && *state == NeedState::Met)
    };
    let reasons: Vec<_> =
        crowd.chunks(8).flat_map(|it| customers::answer(&visit, it)).collect();
    let mut reasons = reasons.iter().flat_map(|it| &it.sentences).flat_map(|it| &it.because);
    let has_reason = reasons.any(|it| match it {
        Because::Answer(span) => !span.of(words).trim().is_empty(),
        _ => false,
    });
    (crowd.iter().filter(is_met).count(), has_reason)
}

#[test]
fn a_direct_answer_is_a_weak_answer_with_its_words_as_the_reason() {
    for (id, need, words) in [
        ("S25", "due-date", "It's due on the fifteenth."),
        ("S25", "due-date", "It’s due on the fifteenth, Ms. Varga. Have a good evening."),
        ("S17", "bag-tent", "Yes, it's open until 11:30."),
        ("S17", "bag-tent", "Yes, it's open."),
        ("S22", "xray", "Nothing's wrong, it's clear."),
    ] {
        let (n_met, has_reason) = met(id, need, words);
        assert!((30..=70).contains(&n_met), "{id} {words}: {n_met}");
        assert!(has_reason, "{id} {words}");
    }
}

#[test]
fn what_asks_takes_back_or_only_touches_it_is_no_answer() {
    for (id, need, words) in [
        ("S25", "due-date", "Is it due on the fifteenth?"),
        ("S25", "due-date", "It's not due on the fifteenth."),
        ("S25", "due-date", "I don't know if it's due on the fifteenth."),
        ("S25", "due-date", "It's on the form."),
        ("S17", "bag-tent", "Yes, have a nice evening."),
        ("S17", "bag-tent", "It might be open at eleven, maybe."),
        ("S15", "thank-nurse", "You'd have to call the ward and ask for the nurse."),
    ] {
        assert_eq!(met(id, need, words), (0, false), "{id} {words}");
    }
}

#[test]
fn warm_words_beside_a_direct_answer_are_not_hollow() {
    use encore::frame::AntiMove::Hollow;
    let library = library();
    let (_, scene) = library.scene("S25").unwrap();
    let is_hollow = |words: &str| {
        library.reader().closing(words, Some(scene)).anti_moves().contains(&Hollow)
    };
    assert!(is_hollow("I hope you have a lovely weekend."));
    assert!(!is_hollow("It's due on the fifteenth. I hope you have a lovely weekend."));
}
