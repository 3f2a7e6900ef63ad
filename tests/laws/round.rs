//! A whole round, with its sentences (S1, S2, S3, S12, S13).

use std::collections::BTreeSet;

use encore::content::{Library, Scene};
use encore::customers::rules::{Rule, Rules};
use encore::customers::{self, Because, Customer};
use encore::reading::{Finding, Reading};
use encore::seed::Seed;

use crate::builders::{
    Closing, Stage, closing, drawn_closing, drawn_customers, drawn_role, drawn_scene, library,
    mean, mean_feels,
};
use crate::cases::N_CASES;
use crate::closings::WORKED;
use crate::{Law, Tried, broken};

pub(crate) const LAWS: &[Law] = &[
    Law {
        name: "S1",
        says: "same inputs, same answers, in any order of the customers",
        rule: Rule::OwnChance,
        tried: same_inputs_same_answers,
    },
    Law {
        name: "S2",
        says: "every sentence has reasons, and all of them exist",
        rule: Rule::Reasons,
        tried: every_sentence_has_reasons,
    },
    Law {
        name: "S3",
        says: "no sentence twice in a round of twelve; rounds and sentences are many",
        rule: Rule::NoEcho,
        tried: nobody_repeats_anybody,
    },
    Law {
        name: "S12",
        says: "personas hear the same exit differently, each from each other",
        rule: Rule::Circumstances,
        tried: personas_differ,
    },
    Law {
        name: "S13",
        says: "words that can't be rated change nothing",
        rule: Rule::Unrated,
        tried: unrated_words_change_nothing,
    },
];

/// How many customers speak in a drawn case with sentences.
const N_SPEAKING: usize = 4;

fn same_inputs_same_answers(rules: Rules) -> Tried {
    let library = library();
    for number in 0..N_CASES {
        let mut chance = Seed(number).branch(1).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let closing = drawn_closing(&mut chance);
        let at = Stage { library: &library, role: &role, scene: &scene };
        let mut customers = customers::draw(&library, Seed(number), N_SPEAKING);
        let first = closing.answers_by(rules, &at, &customers);
        if first != closing.answers_by(rules, &at, &customers) {
            return broken(number);
        }
        chance.shuffle(&mut customers);
        for answer in closing.answers_by(rules, &at, &customers) {
            if !first.contains(&answer) {
                return broken((number, answer.text()));
            }
        }
    }
    Ok(N_CASES)
}

fn every_sentence_has_reasons(rules: Rules) -> Tried {
    let library = library();
    for number in 0..N_CASES {
        let mut chance = Seed(number).branch(2).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let said = drawn_closing(&mut chance);
        let closing = if chance.chance(20) { closing("") } else { said };
        let at = Stage { library: &library, role: &role, scene: &scene };
        let customers = drawn_customers(&mut chance, N_SPEAKING);
        for answer in closing.answers_by(rules, &at, &customers) {
            if !(1..=4).contains(&answer.sentences.len()) {
                return broken((number, answer.text()));
            }
            for sentence in &answer.sentences {
                let exist =
                    sentence.because.iter().all(|it| exists(it, &scene, &closing.reading));
                if sentence.because.is_empty() || !exist {
                    return broken((number, sentence));
                }
            }
        }
    }
    Ok(N_CASES)
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
        Because::Before(..) => false,
        Because::Answer(_) => false,
        Because::Exit => true,
    }
}

fn nobody_repeats_anybody(rules: Rules) -> Tried {
    let library = library();
    let mut n_answers = 0;
    for role in &library.roles {
        let mut sentences = BTreeSet::new();
        for (id, good, poor) in WORKED.iter().filter(|(id, ..)| role.scene(id).is_some()) {
            let scene = role.scene(id).unwrap();
            let at = Stage { library: &library, role, scene };
            for words in [*good, *poor, ""] {
                let closing = closing(words);
                let mut distinct = BTreeSet::new();
                for seed in 0..100 {
                    let people = customers::draw(&library, Seed(seed), 12);
                    let answers = closing.answers_by(rules, &at, &people);
                    n_answers += answers.len() as u64;
                    let said: Vec<String> = answers
                        .iter()
                        .flat_map(|it| it.sentences.iter().map(|it| it.text.to_lowercase()))
                        .collect();
                    let once: BTreeSet<&String> = said.iter().collect();
                    if once.len() < said.len() {
                        return broken((id, seed));
                    }
                    distinct.extend(answers.iter().map(|it| it.text()));
                    sentences.extend(said);
                }
                if distinct.len() < 60 {
                    return broken((id, "answers", distinct.len()));
                }
            }
        }
        if !sentences.is_empty() && sentences.len() < 200 {
            return broken((&role.id, "sentences", sentences.len()));
        }
    }
    Ok(n_answers)
}

fn personas_differ(rules: Rules) -> Tried {
    let library = library();
    let n_personas = library.bank.personas.len();
    let people: Vec<Customer> = (0..N_CASES / 100)
        .flat_map(|it| customers::draw(&library, Seed(it), n_personas))
        .collect();
    let (mut n_answers, mut n_wide, mut told) = (0, 0, BTreeSet::new());
    for (id, good, poor) in WORKED {
        for words in [*good, *poor, ""] {
            let closing = closing(words);
            let feels = felt(rules, (&library, id), &closing, &people);
            n_answers += feels.len() as u64;
            let all = mean(feels.iter().map(|it| it.1));
            let squares = feels.iter().map(|it| (it.1 - all).pow(2));
            n_wide += u64::from(mean(squares).isqrt() >= 50);
            let of = |id: &str| mean(feels.iter().filter(|it| it.0 == id).map(|it| it.1));
            for a in &library.bank.personas {
                for b in library.bank.personas.iter().filter(|it| it.id > a.id) {
                    if of(&a.id).abs_diff(of(&b.id)) >= 20 {
                        told.insert((a.id.clone(), b.id.clone()));
                    }
                }
            }
        }
    }
    let is_kept = n_wide >= 9 && told.len() == n_personas * (n_personas - 1) / 2;
    if is_kept { Ok(n_answers) } else { broken((n_wide, told.len())) }
}

/// What each of these people feels, beside the id of their persona.
fn felt<'a>(
    rules: Rules,
    (library, id): (&Library, &str),
    closing: &Closing,
    people: &'a [Customer],
) -> Vec<(&'a str, i32)> {
    let (role, scene) = library.scene(id).unwrap();
    let mute = Library::default();
    let at = Stage { library: &mute, role, scene };
    let answers = closing.answers_by(rules, &at, people);
    let feels = answers.iter().map(|it| it.outcome.feels);
    people.iter().map(|it| it.persona.id.as_str()).zip(feels).collect()
}

fn unrated_words_change_nothing(rules: Rules) -> Tried {
    let library = library();
    for number in 0..N_CASES {
        let mut chance = Seed(number).branch(13).stream();
        let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
        let at = Stage { library: &library, role: &role, scene: &scene };
        let customers = drawn_customers(&mut chance, N_SPEAKING);
        let unrated = |words: &str, n_words| Closing {
            words: words.to_owned(),
            reading: Reading { rated: false, n_words, ..Reading::default() },
        };
        let one = unrated("Auf Wiedersehen", 2).answers_by(rules, &at, &customers);
        let other = unrated("kdjf word knee ek", 90).answers_by(rules, &at, &customers);
        let mut reasons = one.iter().flat_map(|it| &it.sentences).flat_map(|it| &it.because);
        if one != other || !reasons.all(|it| matches!(it, Because::Beat(_))) {
            return broken((number, mean_feels(&one), mean_feels(&other)));
        }
    }
    Ok(N_CASES)
}
