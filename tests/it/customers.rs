//! Customers in the scenes of the content: rounds that differ as the closings do.

use std::collections::{BTreeMap, BTreeSet};

use encore::content::{Library, NeedState};
use encore::customers::{self, Customer};
use encore::frame::Move;
use encore::reading::Finding;
use encore::seed::Seed;

use crate::builders::{Closing, Stage, closing, library, mean, mean_feels, mean_return};
use crate::closings::WORKED;

const STOCK: &str =
    "{stock_phrase, thanks 1: Thank you for coming}, {warm_wish 1: have a nice day}.";
const WARM: &str = "{thanks 2: Thank you for spending your day with us}, \
     {warm_wish 2: have a wonderful afternoon in the sun}, and {invitation 2: see you on Thursday}.";

/// Many customers, so that chance doesn't decide.
fn crowd(library: &Library) -> Vec<Customer> {
    (0..30).flat_map(|it| customers::draw(library, Seed(it), 8)).collect()
}

/// Every scene of the content with its worked closings.
fn for_scenes(mut check: impl FnMut(&Stage<'_>, &Closing, &Closing)) {
    let library = library();
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        check(&at, &closing(good), &closing(poor));
    }
}

#[test]
fn a_fitting_closing_beats_a_poor_one_in_every_scene() {
    for_scenes(|at, good, poor| {
        let crowd = crowd(at.library);
        let (good, poor) = (good.answers(at, &crowd), poor.answers(at, &crowd));
        let (feels, back) = (mean_feels(&good) - mean_feels(&poor), mean_return(&good));
        assert!(feels >= 100, "{}: {feels}", at.scene.id);
        assert!(back - mean_return(&poor) >= 15, "{}", at.scene.id);
    });
}

#[test]
fn silence_a_stock_phrase_and_warmth_over_an_open_need_make_different_rounds() {
    for_scenes(|at, good, _| {
        let crowd = crowd(at.library);
        let closings = [&closing(""), &closing(STOCK), &closing(WARM), good];
        let rounds: Vec<_> = closings.iter().map(|it| it.answers(at, &crowd)).collect();
        let feels: Vec<i32> = rounds.iter().map(|it| mean_feels(it)).collect();
        assert!(feels.is_sorted_by(|a, b| a + 8 <= *b), "{}: {feels:?}", at.scene.id);
        let forced = |idx: usize| mean(rounds[idx].iter().map(|it| it.outcome.forced));
        let has_open =
            at.scene.needs.iter().any(|it| it.start == encore::content::NeedStart::Open);
        assert!(forced(1) > forced(0), "a stock phrase in {}", at.scene.id);
        assert!(!has_open || forced(2) >= 50, "{}: {}", at.scene.id, forced(2));
        assert!(forced(3) < 15, "{}: {}", at.scene.id, forced(3));
    });
}

#[test]
fn every_persona_leaves_once_before_any_leaves_twice() {
    let library = library();
    let n_personas = library.bank.personas.len();
    for seed in 0..1_000 {
        let people = customers::draw(&library, Seed(seed), 3 * n_personas);
        for round in people.chunks(n_personas) {
            let ids: BTreeSet<&str> = round.iter().map(|it| it.persona.id.as_str()).collect();
            assert_eq!(ids.len(), n_personas);
        }
        let names: BTreeSet<&str> = people.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names.len(), people.len());
        assert_eq!(people[..5], customers::draw(&library, Seed(seed), 5)[..]);
    }
    assert_eq!(customers::draw(&library, Seed(1), 0), vec![]);
    assert_eq!(customers::draw(&Library::default(), Seed(1), 8), vec![]);
}

#[test]
fn two_of_one_persona_differ() {
    for_scenes(|at, good, _| {
        let people = crowd(at.library);
        let mut feels: BTreeMap<String, BTreeSet<i32>> = BTreeMap::new();
        for answer in good.answers(at, &people) {
            feels.entry(answer.customer.persona.id).or_default().insert(answer.outcome.feels);
        }
        assert!(feels.values().all(|it| it.len() >= 5), "{}: {feels:?}", at.scene.id);
    });
}

#[test]
fn answers_read_as_sentences() {
    for_scenes(|at, good, poor| {
        let people = crowd(at.library);
        for closing in [good, poor, &closing(""), &closing(STOCK), &closing(WARM)] {
            for seat in people.chunks(8) {
                for answer in closing.answers(at, seat) {
                    let text = answer.text();
                    assert!(!text.contains(['{', '}']), "{text}");
                    assert!(!text.contains("  ") && !text.contains("But but"), "{text}");
                    for sentence in &answer.sentences {
                        let text = &sentence.text;
                        assert!(text.starts_with(|c: char| c.is_uppercase()), "{text}");
                        assert!(text.ends_with(['.', '?']), "{text}");
                    }
                    let openings: Vec<String> =
                        answer.sentences.iter().map(|it| opening(&it.text)).collect();
                    let distinct: BTreeSet<&String> = openings.iter().collect();
                    assert_eq!(distinct.len(), openings.len(), "{text}");
                }
            }
        }
    });
}

#[test]
fn a_sentence_turns_to_the_other_side_once() {
    const JOINS: [&str; 5] = ["But ", "Still, ", "Then again, ", "Even so, ", "In fairness, "];
    const TURNS: [&str; 6] =
        [" but ", " still, ", " and still ", " even so", " then again", " in fairness"];
    let mut n_joined = 0;
    for_scenes(|at, good, poor| {
        let people = crowd(at.library);
        for closing in [good, poor, &closing(STOCK), &closing(WARM)] {
            let rounds = people.chunks(8).flat_map(|it| closing.answers(at, it));
            for answer in rounds {
                for pair in answer.sentences.windows(2) {
                    let [before, text] = [&pair[0].text, &pair[1].text];
                    let starts = |text: &str| JOINS.iter().any(|it| text.starts_with(it));
                    if starts(text) {
                        n_joined += 1;
                        let rest = text.split_once(' ').unwrap().1.to_lowercase();
                        let rest = format!(" {}", rest.trim_start_matches("again, "));
                        assert!(!TURNS.iter().any(|it| rest.contains(it)), "{text}");
                        assert!(!starts(before), "{before} {text}");
                    }
                }
            }
        }
    });
    assert!(n_joined > 500, "{n_joined}");
}

fn opening(text: &str) -> String {
    text.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn only_what_changed_changes_the_answer() {
    for_scenes(|at, good, _| {
        let people = customers::draw(at.library, Seed(3), 8);
        let thanked =
            good.with(Finding::Move(Move::FeedbackAsk, encore::frame::Strength::Weak));
        let (before, after) = (good.answers(at, &people), thanked.answers(at, &people));
        let sentences = |it: &customers::Answer| it.sentences.clone();
        let before: Vec<_> = before.iter().flat_map(sentences).collect();
        let after: Vec<_> = after.iter().flat_map(sentences).collect();
        let n_kept = before.iter().filter(|it| after.contains(it)).count();
        assert!(n_kept * 10 >= before.len() * 8, "{}: {n_kept}", at.scene.id);
    });
}

#[test]
fn needs_are_met_by_words_about_them() {
    let library = library();
    let (role, scene) = library.scene("S09").unwrap();
    let at = Stage { library: &library, role, scene };
    let person = &customers::draw(&library, Seed(1), 1)[0];
    let state = |marked: &str| {
        let closing = closing(marked);
        customers::need_states(&closing.visit(&at), person)[0].1
    };
    assert_eq!(
        state("{promise 2: I'll put two cans of lentil soup aside for you}."),
        NeedState::Met
    );
    assert_eq!(state("{promise 2: I'll be thinking of you all day long}."), NeedState::Open);
    assert_eq!(
        state("The soup, yes. {thanks 2: Thank you for the soup story}."),
        NeedState::Open
    );
    assert_eq!(state(""), NeedState::Open);
}
