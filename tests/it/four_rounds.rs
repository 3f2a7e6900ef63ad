//! Silence, a stock phrase, warmth over an open need and a fitting closing: in every scene four
//! rounds that a trainee can tell apart, each sentence with a reason that exists.

use std::collections::BTreeSet;

use encore::content::{NeedStart, RolePack, Scene};
use encore::customers::bands::{Turn, turn};
use encore::customers::{Answer, Because, Visit};
use encore::frame::{AntiMove, Move};
use encore::parting_words::PartingWords;
use encore::reasons::explain;
use encore::round::{N_CUSTOMERS, Round};
use encore::seed::Seed;

use crate::builders::mean;
use crate::content::library;

const STOCK: &str = "Thank you for choosing us. Have a nice day.";
const WARM: &str = "Thank you so much for spending part of your evening with us, it was lovely. \
                    I hope the rest of your week is full of sunshine and laughter.";

/// How many rounds of eight are heard after each closing.
const N_ROUNDS: u64 = 10;

fn for_scenes(mut check: impl FnMut((&RolePack, &Scene), &[Vec<Round>; 4], [&str; 4])) {
    let library = library();
    let mut n_scenes = 0;
    for role in &library.roles {
        for scene in &role.scenes {
            let said = ["", STOCK, WARM, &scene.good.text];
            let rounds = said.map(|it| {
                let words = PartingWords::parse(it).unwrap();
                let play = |seed| {
                    Round::play(&library, (role, scene), &words, Seed(seed), N_CUSTOMERS)
                };
                (0..N_ROUNDS).map(play).collect()
            });
            check((role, scene), &rounds, said);
            n_scenes += 1;
        }
    }
    assert_eq!(n_scenes, 50);
}

fn answers(rounds: &[Round]) -> impl Iterator<Item = &Answer> {
    rounds.iter().flat_map(|it| &it.answers)
}

/// How many of the customers say something for a reason of this kind.
fn n_saying(rounds: &[Round], is_wanted: impl Fn(&Because) -> bool) -> usize {
    let says = |it: &&Answer| it.sentences.iter().any(|it| it.because.iter().any(&is_wanted));
    answers(rounds).filter(says).count()
}

fn has_open(scene: &Scene) -> bool {
    scene.needs.iter().any(|it| it.start == NeedStart::Open)
}

/// Whether a trainee sees a difference: in what is said or in a word for how it ended.
fn differs(a: &Answer, b: &Answer) -> bool {
    a.text() != b.text() || turn(a, b) != Turn::Same
}

#[test]
fn four_closings_make_four_visibly_different_rounds_in_every_scene() {
    for_scenes(|(_, scene), rounds, _| {
        let id = &scene.id;
        let feels = rounds.each_ref().map(|it| mean(answers(it).map(|it| it.outcome.feels)));
        let forced = rounds.each_ref().map(|it| mean(answers(it).map(|it| it.outcome.forced)));
        let [silence, stock, warm, good] = feels;
        // Where nothing is open, warm words are only less than fitting ones.
        let (gap, least) = if has_open(scene) { (60, 5) } else { (30, 4) };
        let gaps = [good - silence - 90, good - stock - 50, good - warm - gap];
        assert!(gaps.iter().all(|it| *it >= 0), "{id}: {feels:?}");
        assert!(forced[1] >= 5 + forced[0] && forced[1] >= 5 + forced[3], "{id}: {forced:?}");
        assert!(!has_open(scene) || forced[2] >= 30 + forced[0], "{id}: {forced:?}");
        for a in 0..4 {
            for b in a + 1..4 {
                // A stock phrase is warm words as well, so these two are nearest to each other.
                let (least_seen, on_average) = if (a, b) == (1, 2) { (2, 4) } else { (3, 5) };
                let mut n_all = 0;
                for (one, other) in rounds[a].iter().zip(&rounds[b]) {
                    let pairs = || one.answers.iter().zip(&other.answers);
                    let n_seen = pairs().filter(|(a, b)| differs(a, b)).count();
                    assert!(n_seen >= least_seen, "{id}: {a} and {b}: {n_seen} differ");
                    n_all += n_seen;
                    if b == 3 {
                        let n_up = pairs().filter(|(a, b)| turn(a, b) == Turn::Up).count();
                        assert!(n_up >= least, "{id}: {a} and {b}: {n_up} change their mind");
                    }
                }
                assert!(
                    n_all >= on_average * rounds[a].len(),
                    "{id}: {a}, {b}: {n_all} differ"
                );
            }
        }
    });
}

#[test]
fn each_of_the_four_rounds_names_what_made_it() {
    for_scenes(|(_, scene), [silent, stock, warm, good], _| {
        let id = &scene.id;
        let is_warm = |it: &Because| match it {
            Because::Anti(found, _) => *found == AntiMove::Hollow,
            Because::Move(found, _) => matches!(found, Move::Thanks | Move::WarmWish),
            _ => false,
        };
        let of_all = usize::try_from(N_ROUNDS).unwrap() * N_CUSTOMERS;
        let named = [
            n_saying(silent, |it| *it == Because::Exit),
            n_saying(stock, |it| matches!(it, Because::Anti(AntiMove::StockPhrase, _))),
            n_saying(warm, is_warm),
            n_saying(good, |it| matches!(it, Because::Move(..) | Because::Answer(_))),
        ];
        assert!(named.iter().all(|it| 8 * it >= of_all), "{id}: {named:?} of {of_all}");
        let is_hollow = |it: &Because| matches!(it, Because::Anti(AntiMove::Hollow, _));
        assert_eq!(n_saying(good, is_hollow), 0, "{id}");
        let made = |it: &Because| matches!(it, Because::Move(Move::WarmWish | Move::Thanks, _));
        assert_eq!(n_saying(silent, made), 0, "{id}");
    });
}

#[test]
fn every_sentence_of_the_four_rounds_opens_to_a_reason_that_exists() {
    let library = library();
    for_scenes(|(role, scene), rounds, said| {
        let ids =
            scene.beats.iter().map(|it| &it.id).chain(scene.needs.iter().map(|it| &it.id));
        let ids: BTreeSet<_> = ids.cloned().collect();
        for (words, rounds) in said.into_iter().zip(rounds) {
            let reading = &rounds[0].reading;
            let visit = Visit { library: &library, role, scene, words, reading };
            for answer in answers(rounds) {
                for sentence in explain(&visit, None, answer).sentences {
                    assert!(!sentence.reasons.is_empty(), "{}: {}", scene.id, sentence.text);
                    for reason in sentence.reasons {
                        let exists = match &reason.because {
                            Because::Beat(id) | Because::Need(id) => ids.contains(id),
                            Because::Exit => true,
                            _ => !words.is_empty() && !reason.shown.is_empty(),
                        };
                        assert!(exists, "{}: {:?}", scene.id, reason.because);
                    }
                }
            }
        }
    });
}
