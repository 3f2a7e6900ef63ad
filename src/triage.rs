//! Who to call first: many customers whom a change reaches, and a few calls.
//!
//! Everything that counts can be read off the facts: what the change touches and what was
//! promised strain a customer, years here hold them, and a call relieves those who want to hear it
//! from a person. Nothing is drawn after the calls, so each fate has its reason, and the best
//! choice is one that a person could have made.

use crate::content::triage::{Aspect, Fact, Triage};
use crate::order::{sorted, sorted_by_key};
use crate::seed::{Seed, Stream};

/// Strain for each step of what the change touches. Chosen.
const TOUCHES: i32 = 20;
/// Strain for each step of what was promised; a broken word weighs nearly as much as the loss
/// itself (R13 in spirit). Chosen.
const PROMISED: i32 = 15;
/// What each step of years here takes off: history buffers a little (R10). Chosen.
const HERE: i32 = 8;
/// What a call takes off for those who don't mind one, and more for each further step. Chosen.
const CALL: i32 = 20;
/// See [`CALL`].
const CALL_STEP: i32 = 12;
/// What a call costs with those who asked not to be called. Chosen.
const UNASKED: i32 = 10;
/// From this strain on a customer leaves. Chosen.
const LEAVES: i32 = 45;

/// One of the many customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// First name, unique among them.
    pub name: String,
    /// What they run.
    pub who: String,
    /// One fact of each kind, in the order of [`Aspect::ALL`].
    pub facts: Vec<Fact>,
}

/// What becomes of a customer, and what the call had to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Called, and stays because of it.
    Kept,
    /// Called, and would have stayed without it.
    Fine,
    /// Called, and leaves all the same.
    Lost,
    /// Called, and leaves because they asked not to be.
    Bothered,
    /// Not called, and leaves; a call would have kept them.
    Forgotten,
    /// Not called, and leaves; a call would have been too little.
    Beyond,
    /// Not called, and stays.
    Calm,
}

impl Case {
    /// The fact of this kind.
    pub fn fact(&self, of: Aspect) -> Option<&Fact> {
        self.facts.iter().find(|it| it.of == of)
    }

    /// The weight of the fact of this kind.
    pub fn weight(&self, of: Aspect) -> i32 {
        self.fact(of).map_or(0, |it| it.weight)
    }

    /// What becomes of them.
    pub fn fate(&self, is_called: bool) -> Fate {
        match (is_called, self.leaves(false), self.leaves(true)) {
            (true, true, false) => Fate::Kept,
            (true, true, true) => Fate::Lost,
            (true, false, false) => Fate::Fine,
            (true, false, true) => Fate::Bothered,
            (false, true, false) => Fate::Forgotten,
            (false, true, true) => Fate::Beyond,
            (false, false, _) => Fate::Calm,
        }
    }

    /// Whether they leave.
    pub fn leaves(&self, is_called: bool) -> bool {
        let relief = if is_called { self.relief() } else { 0 };
        self.strain() - relief >= LEAVES
    }

    fn strain(&self) -> i32 {
        TOUCHES * self.weight(Aspect::Touches) + PROMISED * self.weight(Aspect::Promised)
            - HERE * self.weight(Aspect::Here)
    }

    fn relief(&self) -> i32 {
        match self.weight(Aspect::Hears) {
            0 => -UNASKED,
            more => CALL + CALL_STEP * (more - 1),
        }
    }
}

/// Draws the customers of a triage, with names from the bank.
pub fn draw(triage: &Triage, names: &[String], seed: Seed) -> Vec<Case> {
    let mut names = names.to_vec();
    seed.branch(0).stream().shuffle(&mut names);
    let n = usize::try_from(triage.n_customers).unwrap_or(0);
    let one = |(idx, name): (usize, String)| {
        let mut chance = seed.branch(idx as u64 + 1).stream();
        let facts =
            Aspect::ALL.iter().filter_map(|it| drawn(triage, *it, &mut chance).cloned());
        let facts = facts.collect();
        Case { name, who: chance.pick(&triage.who).cloned().unwrap_or_default(), facts }
    };
    names.into_iter().take(n).enumerate().map(one).collect()
}

/// One fact of this kind, each as likely as its share says.
fn drawn<'a>(triage: &'a Triage, of: Aspect, chance: &mut Stream) -> Option<&'a Fact> {
    let all: i32 = triage.facts_of(of).map(|it| it.share).sum();
    let mut left = chance.between(1, all.max(1));
    triage.facts_of(of).find(|it| {
        left -= it.share;
        left <= 0
    })
}

/// How many leave when these are called, by their places.
pub fn n_leaving(cases: &[Case], called: &[usize]) -> usize {
    let leaves = |(idx, it): (usize, &Case)| it.leaves(called.contains(&idx));
    cases.iter().enumerate().filter(|it| leaves(*it)).count()
}

/// The calls that keep most customers, by their places: those who stay because of it, who strain
/// most first.
pub fn best(cases: &[Case], n_calls: usize) -> Vec<usize> {
    let kept = cases.iter().enumerate().filter(|(_, it)| it.fate(true) == Fate::Kept);
    let kept = sorted_by_key(kept, |(idx, it)| (-it.strain(), *idx));
    sorted(kept.into_iter().map(|(idx, _)| idx).take(n_calls))
}

/// Calls to customers drawn by chance, by their places.
pub fn by_chance(n_customers: usize, n_calls: usize, seed: Seed) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n_customers).collect();
    seed.branch(u64::MAX).stream().shuffle(&mut places);
    places.truncate(n_calls);
    sorted(places)
}
