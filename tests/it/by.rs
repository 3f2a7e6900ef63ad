//! Exits on the phone and in writing: nobody speaks of doors and faces there.

use std::collections::BTreeSet;

use encore::content::{By, Library, RolePack, Scene, Trigger};
use encore::parting_words::PartingWords;
use encore::round::{N_CUSTOMERS, Round};
use encore::seed::Seed;

use crate::content::library;

/// Said only where both are in one room.
const IN_A_ROOM: &[&str] = &[
    "door",
    "doors",
    "walked out",
    "walk out",
    "walking out",
    "walked in",
    "way out",
    "face",
    "faces",
    "smiled at",
    "smiles at",
    "a smile",
    "the smile",
    "they smiled",
    "stood there",
    "stand there",
    "eye",
    "eyes",
    "looking at me",
    "looked at me",
    "looked up",
    "nodded",
    "nod",
    "waved",
    "in there",
    "on my way",
    "i left",
    "was leaving",
    "a place anymore",
    "saw myself out",
    "got out",
    "i came out",
    "i went out",
    "wanted to go",
    "shook my hand",
    "went home",
];

/// Said only where one hears the other.
const IN_A_VOICE: &[&str] = &[
    "hung up",
    "hang up",
    "off the phone",
    "recording",
    "dial tone",
    "said a word",
    "a word to me",
    "their mouths",
    "their voices",
    "spoke to me",
];

/// Lines that spoil an exit, and some that fit anywhere.
const ANYWHERE: &[&str] = &[
    "",
    "Okay, next!",
    "Please give us five stars online.",
    "Before we finish, can I interest you in our premium plan?",
    "I am so sorry, really sorry, I do apologize, please forgive me, sorry.",
    "You are the best, the most amazing customer ever!!!",
    "The other department messed up again.",
    "Someone will be in touch soon.",
    "If there's a problem, call the hotline.",
    "Thanks for nothing.",
    "Thank you so much. Have a wonderful day. Goodbye.",
    "I hope you have a lovely weekend, and I'm so glad that we could talk today.",
];

/// Whether a sentence is about one event or one need of this scene: what happened in a room may
/// be told so.
fn is_of(scene: &Scene, trigger: &Trigger) -> bool {
    match trigger {
        Trigger::ThisBeat(id) => scene.beat(id).is_some(),
        Trigger::Need(_, Some(id)) => scene.need(id).is_some(),
        _ => false,
    }
}

/// A sentence without its first letter, which another word may have been put before.
fn tail(text: &str) -> &str {
    text.get(1..).unwrap_or(text)
}

/// Everything else that is said after this scene: every line once after another, by many
/// customers.
fn said(library: &Library, (role, scene): (&RolePack, &Scene)) -> BTreeSet<String> {
    let lines = ANYWHERE.iter().copied().chain(scene.tries.iter().map(|it| it.line.as_str()));
    let worked = [scene.poor.text.as_str(), scene.good.text.as_str()];
    let lines: Vec<_> = lines.chain(worked).collect();
    let words: Vec<_> = lines.iter().map(|it| PartingWords::parse(it).unwrap()).collect();
    let own: Vec<_> = role.fragments.iter().filter(|it| is_of(scene, &it.trigger)).collect();
    let abouts =
        scene.beats.iter().map(|it| &it.about).chain(scene.needs.iter().map(|it| &it.about));
    let abouts: Vec<_> = abouts.collect();
    let is_own = |text: &str| {
        own.iter().any(|it| text.ends_with(tail(&it.text)))
            || abouts.iter().any(|it| text.contains(it.as_str()))
    };
    let mut said = BTreeSet::new();
    for (idx, now) in words.iter().enumerate() {
        for seed in 0..12 {
            let before = &words[(idx + 1 + seed) % words.len()];
            let (place, seed) = ((role, scene), Seed(seed as u64));
            let first = Round::play(library, place, now, seed, N_CUSTOMERS);
            let again = Round::play_again(library, place, (before, now), seed, N_CUSTOMERS);
            let answers = first.answers.into_iter().chain(again.answers);
            let sentences = answers.flat_map(|it| it.sentences).map(|it| it.text);
            said.extend(sentences.filter(|it| !is_own(it)));
        }
    }
    said
}

/// Whether these words stand in a text as whole words.
fn has(text: &str, words: &str) -> bool {
    let plain = |it: &str| {
        let it = it.to_lowercase();
        let words = it.split(|c: char| !c.is_alphanumeric() && c != '\'');
        format!(" {} ", words.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" "))
    };
    plain(text).contains(&plain(words))
}

#[test]
fn on_the_phone_and_in_writing_nobody_speaks_of_doors_and_faces() {
    let library = library();
    let (mut n_scenes, mut wrong) = (0, Vec::new());
    for role in &library.roles {
        for scene in role.scenes.iter().filter(|it| it.by != By::Person) {
            n_scenes += 1;
            let voice = if scene.by == By::Writing { IN_A_VOICE } else { &[] };
            for sentence in said(&library, (role, scene)) {
                if IN_A_ROOM.iter().chain(voice).any(|it| has(&sentence, it)) {
                    wrong.push(format!("{}: {sentence}", scene.id));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(n_scenes, 13);
}

#[test]
fn an_exit_without_a_word_is_told_as_it_was() {
    let library = library();
    let silent = PartingWords::parse("").unwrap();
    for (id, told, untold) in
        [("S15", "hung up", "walked out"), ("S01", "walked out", "hung up")]
    {
        let place = library.scene(id).unwrap();
        let rounds = (0..40).map(|it| Round::play(&library, place, &silent, Seed(it), 8));
        let said: Vec<_> = rounds.flat_map(|it| it.answers).map(|it| it.text()).collect();
        assert!(said.iter().any(|it| has(it, told)), "{id}: {told}");
        assert!(!said.iter().any(|it| has(it, untold)), "{id}: {untold}");
    }
}
