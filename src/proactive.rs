//! What could have been done before an exit: the same customers live through the visit as it
//! would have gone, hear the same words, and stand beside what they answered.
//!
//! Nothing of it is kept: it follows from the scene, the words and the seed. Nobody remembers an
//! exit before, so that both visits stand side by side fairly.

use crate::content::{Ahead, Scene};
use crate::customers::bands::{Turn, turn};
use crate::customers::{self, Answer, Because, Customer, Visit};
use crate::day::Day;
use crate::what_if::Shift;

/// One customer with and without the steps, and what shows in the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Before: as it went. After: with the steps done.
    pub shift: Shift,
    /// Events of the steps that they speak of; for who changed without a word about it, the one
    /// that weighs most.
    pub came: Vec<String>,
    /// Events that they spoke of and that didn't happen then.
    pub gone: Vec<String>,
}

/// A step and what it does alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alone {
    /// The step.
    pub step: Ahead,
    /// How many customers change their mind for the better.
    pub n_up: usize,
    /// How many for the worse.
    pub n_down: usize,
}

/// These customers after the visit as it would have gone with these steps done, named by id; all
/// of them, in their order.
pub fn proactive(visit: &Visit<'_>, people: &[Customer], done: &[&str]) -> Vec<Changed> {
    let scene = visit.scene.after(done);
    let reading = visit.library.reader().closing(visit.words, Some(&scene));
    let other = Visit { scene: &scene, reading: &reading, ..*visit };
    let before = customers::answer(visit, people);
    let after = customers::answer(&other, people);
    let pairs = before.into_iter().zip(after);
    pairs.map(|(before, after)| changed(visit.scene, &scene, (before, after))).collect()
}

/// What each step of the scene does alone.
pub fn alone(visit: &Visit<'_>, people: &[Customer]) -> Vec<Alone> {
    let one = |step: &Ahead| {
        let changed = proactive(visit, people, &[&step.beat.id]);
        let n = |turn| changed.iter().filter(|it| it.shift.turn == turn).count();
        Alone { step: step.clone(), n_up: n(Turn::Up), n_down: n(Turn::Down) }
    };
    visit.scene.ahead.iter().map(one).collect()
}

/// Everybody counted: as it went, and with the steps done.
pub fn counted(changed: &[Changed]) -> (Day, Day) {
    let before = changed.iter().map(|it| it.shift.before.clone());
    let after = changed.iter().map(|it| it.shift.after.clone());
    (Day::of(before.collect()), Day::of(after.collect()))
}

fn changed(was: &Scene, is: &Scene, (before, after): (Answer, Answer)) -> Changed {
    let came = told(&after, is).filter(|it| was.beat(&it.0).is_none());
    let gone = told(&before, was).filter(|it| is.beat(&it.0).is_none());
    let mut came: Vec<String> = came.map(|it| it.1).collect();
    let gone: Vec<String> = gone.map(|it| it.1).collect();
    let turn = turn(&before, &after);
    if came.is_empty() && gone.is_empty() && turn != Turn::Same {
        let new = is.beats.iter().filter(|it| was.beat(&it.id).is_none());
        came.extend(new.max_by_key(|it| it.valence).map(|it| it.shown.clone()));
    }
    Changed { shift: Shift { before, after, turn }, came, gone }
}

/// The events that an answer comes from, as the trainee reads them: id and line.
fn told<'a>(answer: &'a Answer, scene: &'a Scene) -> impl Iterator<Item = (String, String)> {
    scene.beats.iter().filter_map(|beat| {
        let because = Because::Beat(beat.id.clone());
        let is_told = answer.sentences.iter().any(|it| it.because.contains(&because));
        is_told.then(|| (beat.id.clone(), beat.shown.clone()))
    })
}
