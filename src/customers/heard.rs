//! What there was to hear at the exit: the reading, put in terms of the scene.

use super::Visit;
use super::weights::CONCRETE_MOST;
use crate::content::{Need, Scene};
use crate::frame::{AntiMove, Move, Strength};
use crate::reading::{Finding, Mark, Span};
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
            antis: reading.anti_moves(),
            answered: scene.needs.iter().map(|it| answers(it, visit, &spoken)).collect(),
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

/// How well a need is answered: by a strong move when any of the words speak of the need, by
/// a weak one when the same sentence does.
fn answers(need: &Need, visit: &Visit<'_>, spoken: &[String]) -> Option<Strength> {
    let about =
        |spoken: &[String]| need.words.is_empty() || any_starts_with(spoken, &need.words);
    let made = |mark: &Mark| match mark.finding {
        Finding::Move(found, strength) if need.met_by.contains(&found) => {
            let is_about = match strength {
                Strength::Strong => about(spoken),
                Strength::Weak => about(&lower_words(sentence_around(visit.words, mark.span))),
            };
            is_about.then_some(strength)
        }
        _ => None,
    };
    visit.reading.marks.iter().filter_map(made).max()
}

/// The sentence, roughly, in which a span lies.
fn sentence_around(words: &str, span: Span) -> &str {
    let is_end = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let before = words.get(..span.start).unwrap_or("");
    let start = before.rfind(is_end).map_or(0, |it| it + 1);
    let after = words.get(span.end..).unwrap_or("");
    let end = after.find(is_end).map_or(words.len(), |it| span.end + it);
    words.get(start..end).unwrap_or("")
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
