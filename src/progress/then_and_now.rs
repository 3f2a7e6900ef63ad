//! The first and the latest words of one scene, said to the same customers.
//!
//! Both are said to the customers of the first time, who remember nothing before: what differs
//! between the answers comes from the words alone.

use crate::attempt::{Attempt, AttemptId};
use crate::content::{Lean, Library};
use crate::customers::bands::{Returns, Turn, turn};
use crate::customers::{Answer, Outcome};
use crate::reading::Reading;
use crate::round::{N_CUSTOMERS, Round};
use crate::what_if::Shift;

/// A scene that was played more than once, in different words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The scene, by id.
    pub scene: String,
    /// The first attempt.
    pub first: AttemptId,
    /// The latest one.
    pub latest: AttemptId,
    /// How often it was played.
    pub n_attempts: usize,
}

/// Every scene with a first and another latest wording, the one played last first.
pub fn stories(attempts: &[&Attempt]) -> Vec<Story> {
    let mut found: Vec<(&Attempt, &Attempt, usize)> = Vec::new();
    for attempt in attempts {
        match found.iter().position(|it| it.0.scene == attempt.scene) {
            Some(at) => {
                let (first, _, n) = found.remove(at);
                found.push((first, attempt, n + 1));
            }
            None => found.push((attempt, attempt, 1)),
        }
    }
    let differ = found.into_iter().rev().filter(|it| it.0.words != it.1.words);
    let story = |(first, latest, n_attempts): (&Attempt, &Attempt, usize)| Story {
        scene: first.scene.clone(),
        first: first.id.clone(),
        latest: latest.id.clone(),
        n_attempts,
    };
    differ.map(story).collect()
}

/// What the same customers make of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThenAndNow {
    /// What the first words do.
    pub then: Reading,
    /// What the latest words do.
    pub now: Reading,
    /// Everybody, in the order in which they leave.
    pub shifts: Vec<Shift>,
}

impl ThenAndNow {
    /// Plays both; none as long as the scene is not here.
    pub fn play(first: &Attempt, latest: &Attempt, library: &Library) -> Option<Self> {
        let (role, scene) = library.scene(&first.scene)?;
        let play = |it: &Attempt| {
            Round::play(library, (role, scene), &it.words, first.seed, N_CUSTOMERS)
        };
        let (then, now) = (play(first), play(latest));
        let shifts = then.answers.into_iter().zip(now.answers).map(|(before, after)| {
            let turn = turn(&before, &after);
            Shift { before, after, turn }
        });
        Some(Self { then: then.reading, now: now.reading, shifts: shifts.collect() })
    }

    /// How many changed their mind so.
    pub fn n_turned(&self, wanted: Turn) -> usize {
        self.shifts.iter().filter(|it| it.turn == wanted).count()
    }

    /// How many would likely come back, then and now.
    pub fn n_back(&self) -> (usize, usize) {
        self.count(|it| it.returns_band() >= Returns::Likely)
    }

    /// How many leave with a good feeling, then and now.
    pub fn n_glad(&self) -> (usize, usize) {
        self.count(|it| it.lean() != Lean::Low)
    }

    fn count(&self, is_so: impl Fn(&Outcome) -> bool) -> (usize, usize) {
        let n = |side: fn(&Shift) -> &Answer| {
            self.shifts.iter().filter(|it| is_so(&side(it).outcome)).count()
        };
        (n(|it| &it.before), n(|it| &it.after))
    }

    /// The customer whose mind moved furthest, the way most of them moved.
    pub fn quoted(&self) -> Option<&Shift> {
        let is_up = self.n_turned(Turn::Up) >= self.n_turned(Turn::Down);
        let wanted = if is_up { Turn::Up } else { Turn::Down };
        let turned = self.shifts.iter().filter(|it| it.turn == wanted);
        turned.max_by_key(|it| moved(&it.before.outcome, &it.after.outcome))
    }
}

/// How far the whole moved; feeling runs from -300 to 300, coming back from 0 to 100.
fn moved(before: &Outcome, after: &Outcome) -> i32 {
    let feels = (after.feels - before.feels).abs();
    feels + 3 * (after.would_return - before.would_return).abs()
}
