//! What there was to hear at the exit: the reading, put in terms of the scene.

use super::Visit;
use super::answered::{answering, is_spoken, lower_words};
use super::rules::{Rule, Rules};
use super::weights::CONCRETE_MOST;
use crate::content::{Need, Scene};
use crate::frame::{AntiMove, Move, Strength};
use crate::table::Table;

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
    pub(crate) moves: Table<Move, Strength>,
    pub(crate) antis: Vec<AntiMove>,
    /// For each need of the scene, how well the words answer it.
    pub(crate) answered: Vec<Option<Strength>>,
    /// How many things of this visit the words name, up to [`CONCRETE_MOST`].
    pub(crate) n_concrete: usize,
    /// How long the words take to say.
    pub(crate) seconds: i32,
}

impl Heard {
    pub(crate) fn of(visit: &Visit<'_>) -> Self {
        Self::by(Rules::ALL, visit)
    }

    pub(super) fn by(rules: Rules, visit: &Visit<'_>) -> Self {
        let Visit { scene, words, reading, .. } = *visit;
        let manner = match (words.trim().is_empty(), reading.rated) {
            (true, _) => Manner::Silent,
            (false, false) if rules.has(Rule::Unrated) => Manner::Unrated,
            (false, _) => Manner::Said,
        };
        if manner != Manner::Said {
            return Self::nothing(manner, scene);
        }
        let (spoken, moves) = (lower_words(words), reading.moves());
        Self {
            manner,
            antis: reading.anti_moves(),
            answered: scene.needs.iter().map(|it| answers(rules, it, visit)).collect(),
            n_concrete: n_concrete(scene, &spoken),
            seconds: i32::try_from(reading.seconds()).unwrap_or(i32::MAX),
            moves,
        }
    }

    fn nothing(manner: Manner, scene: &Scene) -> Self {
        let answered = scene.needs.iter().map(|_| None).collect();
        let (moves, antis) = (Table::default(), Vec::new());
        Self { manner, moves, antis, answered, n_concrete: 0, seconds: 0 }
    }
}

/// How well a need is answered.
fn answers(rules: Rules, need: &Need, visit: &Visit<'_>) -> Option<Strength> {
    answering(rules, need, visit).iter().map(|it| it.strength).max()
}

fn n_concrete(scene: &Scene, spoken: &[String]) -> usize {
    let named = scene.details.iter().filter(|it| is_spoken(spoken, it));
    named.count().min(CONCRETE_MOST)
}
