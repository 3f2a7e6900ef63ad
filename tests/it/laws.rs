//! What must hold of a round whatever the content (S1, S2, S3, S12, S13).

use std::collections::BTreeSet;

use encore::content::Scene;
use encore::customers::{self, Because, Customer};
use encore::reading::{Finding, Reading, read_closing};
use encore::seed::Seed;

use crate::builders::{
    Closing, Stage, closing, drawn_closing, drawn_customers, drawn_role, drawn_scene, library,
    mean, mean_feels,
};
use crate::cases::N_CASES;
use crate::closings::WORKED;

#[test]
fn s1_same_inputs_give_the_same_answers_in_any_order_of_customers() {
    let library = library();
    for seed in 0..N_CASES / 10 {
        let mut chance = Seed(seed).branch(1).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let closing = drawn_closing(&mut chance);
        let at = Stage { library: &library, role: &role, scene: &scene };
        let mut customers = customers::draw(&library, Seed(seed), 10);
        let first = closing.answers(&at, &customers);
        assert_eq!(first, closing.answers(&at, &customers));
        chance.shuffle(&mut customers);
        for answer in closing.answers(&at, &customers) {
            assert!(first.contains(&answer), "seed {seed}");
        }
    }
}

#[test]
fn s2_every_sentence_has_reasons_that_exist() {
    let library = library();
    for seed in 0..N_CASES / 10 {
        let mut chance = Seed(seed).branch(2).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let closing = drawn_closing(&mut chance);
        let at = Stage { library: &library, role: &role, scene: &scene };
        let customers = drawn_customers(&mut chance, 10);
        for answer in closing.answers(&at, &customers) {
            assert!((1..=4).contains(&answer.sentences.len()), "seed {seed}: {answer:?}");
            for sentence in &answer.sentences {
                assert!(!sentence.because.is_empty());
                let exist =
                    sentence.because.iter().all(|it| exists(it, &scene, &closing.reading));
                assert!(exist, "seed {seed}: {sentence:?}");
            }
        }
    }
}

fn exists(because: &Because, scene: &Scene, reading: &Reading) -> bool {
    let has = |wanted: &dyn Fn(&Finding) -> bool, span| {
        reading.marks.iter().any(|it| wanted(&it.finding) && it.span == span)
    };
    match because {
        Because::Beat(id) => scene.beat(id).is_some(),
        Because::Need(id) => scene.need(id).is_some(),
        Because::Move(found, span) => {
            has(&|it| matches!(it, Finding::Move(it, _) if it == found), *span)
        }
        Because::Anti(found, span) => has(&|it| *it == Finding::AntiMove(*found), *span),
        Because::Exit => true,
    }
}

#[test]
fn s3_no_sentence_comes_twice_in_a_round_and_rounds_differ() {
    let library = library();
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        for words in [*good, *poor, ""] {
            let closing = closing(words);
            let mut distinct = BTreeSet::new();
            for seed in 0..100 {
                let answers = closing.answers(&at, &customers::draw(&library, Seed(seed), 12));
                let sentences = || answers.iter().flat_map(|it| &it.sentences);
                let texts: BTreeSet<String> =
                    sentences().map(|it| it.text.to_lowercase()).collect();
                assert_eq!(texts.len(), sentences().count(), "{id} seed {seed}");
                distinct.extend(answers.iter().map(|it| it.text()));
            }
            assert!(distinct.len() >= 60, "{id}: {}", distinct.len());
        }
    }
}

/// Words as the engine itself reads them in this scene.
fn said(scene: &Scene, words: &str) -> Closing {
    Closing { reading: read_closing(words, Some(scene)), words: words.to_owned() }
}

#[test]
fn s3_a_role_pack_is_rich_in_sentences() {
    let library = library();
    for role in &library.roles {
        let mut texts = BTreeSet::new();
        for scene in &role.scenes {
            let at = Stage { library: &library, role, scene };
            let worked = [&scene.good.text, &scene.poor.text].map(|it| said(scene, it));
            for (closing, seed) in worked.iter().cycle().zip(0..20) {
                let customers = customers::draw(&library, Seed(seed), 12);
                let answers = closing.answers(&at, &customers);
                texts.extend(answers.into_iter().flat_map(|it| it.sentences).map(|it| it.text));
            }
        }
        assert!(texts.len() >= 200, "{}: {}", role.id, texts.len());
    }
}

#[test]
fn s12_personas_hear_the_same_exit_differently() {
    let library = library();
    let mut spreads = Vec::new();
    let mut told = BTreeSet::new();
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        for words in [*good, *poor, ""] {
            let people: Vec<Customer> = (0..40)
                .flat_map(|it| customers::draw(&library, Seed(it), library.bank.personas.len()))
                .collect();
            let answers = closing(words).answers(&at, &people);
            let feels = |id: &str| {
                let own = answers.iter().filter(|it| it.customer.persona.id == id);
                mean(own.map(|it| it.outcome.feels))
            };
            let all = mean_feels(&answers);
            let squares = answers.iter().map(|it| (it.outcome.feels - all).pow(2));
            spreads.push((mean(squares).isqrt(), *id));
            for a in &library.bank.personas {
                for b in library.bank.personas.iter().filter(|it| it.id > a.id) {
                    if feels(&a.id).abs_diff(feels(&b.id)) >= 20 {
                        told.insert((a.id.clone(), b.id.clone()));
                    }
                }
            }
        }
    }
    assert!(spreads.iter().filter(|(it, _)| *it >= 50).count() >= 9, "{spreads:?}");
    let n = library.bank.personas.len();
    assert_eq!(told.len(), n * (n - 1) / 2);
}

#[test]
fn s13_words_that_cannot_be_rated_change_nothing() {
    let library = library();
    for seed in 0..N_CASES / 10 {
        let mut chance = Seed(seed).branch(13).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let at = Stage { library: &library, role: &role, scene: &scene };
        let customers = drawn_customers(&mut chance, 10);
        let unrated = |words: &str, n_words| Closing {
            words: words.to_owned(),
            reading: Reading { rated: false, n_words, ..Reading::default() },
        };
        let one = unrated("Auf Wiedersehen", 2).answers(&at, &customers);
        assert_eq!(one, unrated("kdjf word knee ek", 90).answers(&at, &customers));
        let reasons = one.iter().flat_map(|it| &it.sentences).flat_map(|it| &it.because);
        assert!(reasons.clone().all(|it| matches!(it, Because::Beat(_))), "{one:?}");
    }
}
