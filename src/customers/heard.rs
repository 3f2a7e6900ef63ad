//! What there was to hear at the exit: the reading, put in terms of the scene.

use std::collections::{BTreeMap, BTreeSet};

use super::Visit;
use super::weights::CONCRETE_MOST;
use crate::content::{Need, Scene};
use crate::frame::{AntiMove, Move, Strength};

/// How the exit went on the outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Nothing was said.
    Silent,
    /// Something was said that can't be rated: customers answer from the scene alone.
    Unrated,
    /// Something was said.
    Said,
}

/// What everybody at this exit hears. The same for all customers; computed once a round.
#[derive(Clone, Debug)]
pub(crate) struct Heard {
    pub(crate) manner: Manner,
    pub(crate) moves: BTreeMap<Move, Strength>,
    pub(crate) antis: BTreeSet<AntiMove>,
    /// For each need of the scene, how well the words answer it.
    pub(crate) answered: Vec<Option<Strength>>,
    /// How many things of this visit the words name, up to [`CONCRETE_MOST`].
    pub(crate) n_concrete: usize,
    /// How long the words take to say.
    pub(crate) seconds: i32,
}

impl Heard {
    pub(crate) fn of(visit: &Visit<'_>) -> Self {
        let Visit { scene, words, reading, .. } = *visit;
        let manner = match (words.trim().is_empty(), reading.rated) {
            (true, _) => Manner::Silent,
            (false, false) => Manner::Unrated,
            (false, true) => Manner::Said,
        };
        if manner != Manner::Said {
            return Self::nothing(manner, scene);
        }
        let (spoken, moves) = (lower_words(words), reading.moves());
        Self {
            manner,
            antis: reading.anti_moves().into_iter().collect(),
            answered: scene.needs.iter().map(|it| answers(it, &moves, &spoken)).collect(),
            n_concrete: n_concrete(scene, &spoken),
            seconds: i32::try_from(reading.seconds()).unwrap_or(i32::MAX),
            moves,
        }
    }

    fn nothing(manner: Manner, scene: &Scene) -> Self {
        let answered = scene.needs.iter().map(|_| None).collect();
        let (moves, antis) = (BTreeMap::new(), BTreeSet::new());
        Self { manner, moves, antis, answered, n_concrete: 0, seconds: 0 }
    }
}

/// The best answering move, when the words speak of this need.
fn answers(
    need: &Need,
    moves: &BTreeMap<Move, Strength>,
    spoken: &[String],
) -> Option<Strength> {
    let is_about = need.words.is_empty() || any_starts_with(spoken, &need.words);
    let best = need.met_by.iter().filter_map(|it| moves.get(it)).max().copied();
    if is_about { best } else { None }
}

fn any_starts_with(spoken: &[String], stems: &[String]) -> bool {
    stems.iter().any(|stem| is_spoken(spoken, stem))
}

fn is_spoken(spoken: &[String], stem: &str) -> bool {
    let stem = stem.to_lowercase();
    !stem.is_empty() && spoken.iter().any(|it| it.starts_with(&stem))
}

fn n_concrete(scene: &Scene, spoken: &[String]) -> usize {
    let named = scene.details.iter().filter(|it| is_spoken(spoken, it));
    named.count().min(CONCRETE_MOST)
}

fn lower_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    words.filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
}
