//! Steps ahead of an exit: what they change in a scene, and what they change at the door.

use encore::content::{NeedStart, RolePack, Scene};
use encore::parting_words::PartingWords;
use encore::round::Round;
use encore::seed::Seed;

use crate::content::library;

const PACK: &str = "\
[role clerk]
name: Clerk
noun: guest
nouns: guests
staff: the clerk
place: the shop
exit: The door
tolerance: low

[scene S1]
kind: bought
title: T
who: W
brief: B
last_words: L
seconds: 20
may_promise: M
good: G
good_why: G
poor: P
poor_why: P
rising: price, queue, smile
falling: smile, price, queue

[beat queue]
theme: ease
valence: -1
kind: failure
shown: The line was long
about: the line

[beat smile]
theme: people
valence: +1
kind: unprompted
shown: A smile
about: the smile

[beat price]
theme: value
valence: -1
kind: need
shown: A high price
about: the price

[need when]
theme: ease
state: open
about: when it comes
cue: Asked
asks: When?
met_by: promise

[ahead second-desk]
does: Open a second desk.
replaces: queue
theme: ease
valence: +2
kind: unprompted
shown: No line
about: the second desk

[ahead letter]
does: Write ahead.
meets: when
theme: reliable
valence: +1
kind: unprompted
shown: A letter came
about: the letter

[ahead greeter]
does: Send a greeter down the line.
replaces: queue
theme: people
valence: +1
kind: unprompted
shown: Somebody came down the line
about: the greeter
";

fn sample() -> Scene {
    RolePack::parse("pack.txt", PACK).unwrap().scenes.remove(0)
}

/// The beats, `rising` and `falling` after these steps, and whether the need is met.
#[track_caller]
fn check(done: &[&str], expected: [&str; 3], is_met: bool) {
    let after = sample().after(done);
    let beats: Vec<_> = after.beats.iter().map(|it| it.id.as_str()).collect();
    let orders = [beats.join(" "), after.rising.join(" "), after.falling.join(" ")];
    assert_eq!(orders, expected.map(str::to_owned), "{done:?}");
    assert_eq!(after.needs[0].start == NeedStart::Met, is_met, "{done:?}");
    assert_eq!(after.ahead, []);
}

#[test]
fn what_was_done_ahead_takes_the_place_of_what_happened() {
    let as_it_was = ["queue smile price", "price queue smile", "smile price queue"];
    check(&[], as_it_was, false);
    check(&["nothing-of-this-scene", "queue"], as_it_was, false);
    check(
        &["second-desk"],
        ["second-desk smile price", "price second-desk smile", "smile price second-desk"],
        false,
    );
    check(
        &["letter"],
        ["letter queue smile price", "letter price queue smile", "letter smile price queue"],
        true,
    );
    let all = [
        "letter second-desk greeter smile price",
        "letter price second-desk greeter smile",
        "letter smile price second-desk greeter",
    ];
    check(&["letter", "second-desk", "greeter"], all, true);
    check(&["greeter", "letter", "second-desk", "letter"], all, true);
}

#[test]
fn all_else_of_the_scene_stays() {
    let (scene, mut after) = (sample(), sample().after(&["letter", "greeter"]));
    assert_eq!(after.beat("greeter").unwrap().about, "the greeter");
    (after.beats, after.needs) = (scene.beats.clone(), scene.needs.clone());
    (after.rising, after.falling) = (scene.rising.clone(), scene.falling.clone());
    after.ahead = scene.ahead.clone();
    assert_eq!(after, scene);
}

/// Faults of the sample pack with one text in place of another.
#[track_caller]
fn faults(instead_of: &str, text: &str, expected: &[&str]) {
    assert!(PACK.contains(instead_of));
    let problems = RolePack::parse("pack.txt", &PACK.replacen(instead_of, text, 1));
    let told: Vec<_> =
        problems.err().unwrap_or_default().iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
}

#[test]
fn faults_of_a_step_are_told_with_file_line_and_field() {
    faults(
        "replaces: queue",
        "replaces: lobby",
        &[
            "pack.txt:54: replaces: ‘lobby’ is no beat of this scene: use the id of a block of this scene, or leave it out",
        ],
    );
    faults(
        "meets: when",
        "meets: queue",
        &[
            "pack.txt:63: meets: ‘queue’ is no need of this scene: use the id of a block of this scene, or leave it out",
        ],
    );
    faults(
        "[ahead letter]\ndoes: Write ahead.",
        "[ahead smile]",
        &[
            "pack.txt:10: S1: uses one id twice: ids of beats, needs and steps ahead differ",
            "pack.txt:63: does: is missing: add a line does: …",
        ],
    );
    faults(
        "[scene S1]",
        "[ahead early]\n[scene S1]",
        &["pack.txt:10: ahead early: belongs to no scene: put it under its [scene …]"],
    );
    faults(
        "replaces: queue",
        "instead: queue",
        &[
            "pack.txt:56: instead: is not known here: this block knows about, does, kind, meets, product, replaces, shown, theme, valence",
        ],
    );
}

#[test]
fn customers_can_speak_of_what_was_done_ahead() {
    let say =
        |id: &str| format!("{PACK}\n[say this {id}]\ntheme: caring +\nany: A letter came.\n");
    assert!(RolePack::parse("pack.txt", &say("letter")).is_ok());
    assert!(RolePack::parse("pack.txt", &say("parcel")).is_err());
}

#[test]
fn a_step_fits_a_phone() {
    for step in library().roles.iter().flat_map(|it| &it.scenes).flat_map(|it| &it.ahead) {
        assert!(step.beat.shown.chars().count() <= 60, "{}", step.beat.shown);
        assert!(step.does.chars().count() <= 80, "{}", step.does);
    }
}

/// Sums of `feels`, `would_return` and `would_tell` over a panel.
fn panel(scene: &Scene, said: &str) -> [i32; 3] {
    const N: usize = 120;
    let library = library();
    let (role, _) = library.scene(&scene.id).unwrap();
    let words = PartingWords::parse(said).unwrap();
    let round = Round::play(&library, (role, scene), &words, Seed(5), N);
    round.answers.iter().fold([0; 3], |[feels, back, tell], it| {
        let it = it.outcome;
        [feels + it.feels, back + it.would_return, tell + it.would_tell]
    })
}

#[test]
fn each_step_ahead_is_felt_at_the_door_and_all_of_them_are_another_visit() {
    let library = library();
    let scenes = library.roles.iter().flat_map(|it| &it.scenes);
    let scenes: Vec<_> = scenes.filter(|it| !it.ahead.is_empty()).collect();
    assert!(scenes.iter().any(|it| it.id == "S31" && it.ahead.len() == 5));
    for scene in scenes {
        for said in [&scene.good.text, &scene.poor.text] {
            let before = panel(scene, said);
            let steps: Vec<_> = scene.ahead.iter().map(|it| it.beat.id.as_str()).collect();
            for step in &steps {
                let after = panel(&scene.after(&[step]), said);
                // Two points on average: what one customer more or less makes of it.
                let slack = [0, 2 * 120, 2 * 120];
                let pairs = || before.iter().zip(after).zip(slack);
                let is_as_good =
                    pairs().all(|((before, after), slack)| after + slack >= *before);
                let is_felt = pairs().any(|((before, after), _)| after > *before);
                assert!(is_as_good && is_felt, "{step}: {before:?} {after:?}");
            }
            let all = panel(&scene.after(&steps), said);
            assert!(all[0] - before[0] >= 120 * 100, "{}: {before:?} {all:?}", scene.id);
        }
    }
}
