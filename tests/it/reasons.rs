//! What an answer came from, as a trainee can check it.

use encore::content::{Due, Library, NeedState};
use encore::customers::{self, Answer, Because, Before, Visit};
use encore::frame::{AntiMove, Move};
use encore::reading::read_closing;
use encore::reasons::{Explanation, explain, reason};
use encore::seed::Seed;
use encore::what_if::{Trial, trials, what_if};

use crate::builders::library;

/// Every answer of every scene to silence and to both worked closings, opened.
fn for_answers(mut check: impl FnMut(&Visit<'_>, &Answer, &Explanation)) {
    let library = library();
    for role in &library.roles {
        for scene in &role.scenes {
            for words in ["", &scene.poor.text, &scene.good.text] {
                let reading = read_closing(words, Some(scene));
                let visit = Visit { library: &library, role, scene, words, reading: &reading };
                let people = customers::draw(&library, Seed(3), 8);
                for answer in customers::answer(&visit, &people) {
                    check(&visit, &answer, &explain(&visit, None, &answer));
                }
            }
        }
    }
}

#[test]
fn every_sentence_opens_to_something_that_can_be_checked() {
    for_answers(|visit, answer, explanation| {
        let place = format!("{}: {}", visit.scene.id, answer.text());
        assert_eq!(explanation.sentences.len(), answer.sentences.len());
        for (explained, sentence) in explanation.sentences.iter().zip(&answer.sentences) {
            assert_eq!(explained.text, sentence.text);
            assert_eq!(explained.reasons.len(), sentence.because.len());
            for reason in &explained.reasons {
                let is_whole = reason.because == Because::Exit;
                assert_eq!(reason.shown.is_empty(), is_whole, "{place}: {reason:?}");
                assert!(reason.rule.is_some(), "{place}: {reason:?}");
                let is_need = matches!(reason.because, Because::Need(_));
                assert_eq!(reason.need.is_some(), is_need, "{place}: {reason:?}");
            }
        }
    });
}

#[test]
fn the_words_that_counted_are_marked_in_the_sentence_they_stand_in() {
    for_answers(|visit, _, explanation| {
        for reason in explanation.sentences.iter().flat_map(|it| &it.reasons) {
            let (Because::Move(_, span) | Because::Anti(_, span) | Because::Answer(span)) =
                reason.because
            else {
                continue;
            };
            let marked = reason.mark.map_or("", |it| it.of(&reason.shown));
            assert_eq!(marked, span.of(visit.words).trim(), "{:?}", reason.shown);
            assert!(visit.words.contains(&reason.shown));
        }
    });
}

#[test]
fn what_could_have_changed_an_answer_can_be_tried() {
    let mut n_tried = 0;
    for_answers(|visit, answer, explanation| {
        for trial in &explanation.trials {
            assert!(trials(visit).contains(trial));
            let read = |it: &str| read_closing(it, Some(visit.scene));
            let tried = what_if(visit, None, std::slice::from_ref(answer), *trial, &read);
            assert!(tried.is_some(), "{}: {trial:?} of {:?}", visit.scene.id, visit.words);
            n_tried += 1;
        }
    });
    assert!(n_tried > 500, "{n_tried}");
}

/// A visit to the scene S19 with these words.
fn visited<T>(words: &str, look: impl FnOnce(&Visit<'_>) -> T) -> T {
    let library: Library = library();
    let (role, scene) = library.scene("S19").unwrap();
    let reading = read_closing(words, Some(scene));
    look(&Visit { library: &library, role, scene, words, reading: &reading })
}

#[test]
fn trials_take_away_what_was_said_and_add_what_the_scene_offers() {
    visited("I'm sorry we started so late. Call us if anything comes up.", |visit| {
        let trials = trials(visit);
        assert!(trials.contains(&Trial::Without(Move::Acknowledgement)), "{trials:?}");
        assert!(trials.contains(&Trial::Sparing(AntiMove::BurdenShift)), "{trials:?}");
        assert!(trials.contains(&Trial::With(Move::Promise)), "{trials:?}");
        assert!(!trials.contains(&Trial::With(Move::Acknowledgement)), "{trials:?}");
    });
    visited("", |visit| {
        let n_tries = visit.scene.tries.len();
        assert_eq!(trials(visit).len(), n_tries, "after silence every line can be added");
    });
    visited("Auf Wiedersehen und vielen Dank", |visit| assert_eq!(trials(visit), []));
}

#[test]
fn a_move_is_added_as_the_scene_words_it() {
    visited("Okay, goodbye.", |visit| {
        let people = customers::draw(visit.library, Seed(3), 8);
        let answers = customers::answer(visit, &people);
        for it in &visit.scene.tries {
            let read = |it: &str| read_closing(it, Some(visit.scene));
            let trial = Trial::With(it.makes);
            let Some(tried) = what_if(visit, None, &answers, trial, &read) else {
                continue;
            };
            let words = tried.words.unwrap();
            assert!(words.ends_with(&it.line), "{words}");
        }
    });
}

#[test]
fn an_open_need_is_told_as_open_and_an_answered_one_as_answered() {
    let mut states = Vec::new();
    for_answers(|_, _, explanation| {
        let reasons = explanation.sentences.iter().flat_map(|it| &it.reasons);
        states.extend(reasons.filter_map(|it| it.need));
    });
    for state in NeedState::ALL {
        assert!(states.contains(state), "{state}");
    }
}

#[test]
fn what_was_said_before_is_shown_with_the_words_from_before() {
    let earlier = "Goodbye. I'm sorry we started so late.";
    visited("Goodbye.", |visit| {
        let read = read_closing(earlier, Some(visit.scene));
        let before = Before { words: earlier, reading: &read };
        let mark = read.marks.iter().find(|it| it.span.start > 5).unwrap();
        let because = Because::Before(mark.finding, mark.span);
        let reason = reason(visit, Some(before), &because);
        assert_eq!(reason.shown, "I'm sorry we started so late.");
        assert_eq!(reason.mark.unwrap().of(&reason.shown), mark.span.of(earlier));
        assert!(reason.rule.is_some());
    });
}

#[test]
fn every_rule_that_a_page_can_name_has_its_evidence() {
    let bank = library().bank;
    let moves = Move::ALL.iter().map(|it| it.name());
    let spoils = AntiMove::ALL.iter().map(|it| it.name());
    let dues = Due::ALL.iter().map(|it| it.name());
    let others = ["beat", "failure", "need", "exit"];
    for name in moves.chain(spoils).chain(dues).chain(others) {
        assert!(bank.why_card_about(name).is_some(), "{name}");
    }
}
