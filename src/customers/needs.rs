//! What became of each need for one customer (R28).

use super::Customer;
use super::heard::{Heard, Manner};
use super::rules::{Rule, Rules};
use super::traits::Traits;
use super::weights::{
    UNCOVER_NONE, UNCOVER_STRONG, UNCOVER_TALK, UNCOVER_WEAK, WEAK_ANSWER_PERCENT,
};
use crate::content::{Need, NeedStart, NeedState, Scene};
use crate::frame::{Move, Strength};
use crate::seed::Seed;

/// A need and where it stands at the door.
#[derive(Clone, Copy, Debug)]
pub(super) struct NeedAtDoor<'a> {
    pub(super) need: &'a Need,
    pub(super) state: NeedState,
    /// Whether the parting words brought it there.
    pub(super) by_words: bool,
}

/// Needs of the scene in their order. A strong answer meets a need for everybody, a weak one
/// for some; a hidden need that nobody answers is uncovered when the customer was asked, or
/// speaks up unasked. Words that can't be rated leave every need where it was.
pub(super) fn needs_at_door<'a>(
    scene: &'a Scene,
    (rules, heard): (Rules, &Heard),
    (customer, traits): (&Customer, &Traits),
) -> Vec<NeedAtDoor<'a>> {
    let answered = heard.answered.iter().copied().chain(std::iter::repeat(None));
    let needs = scene.needs.iter().zip(answered).zip(NEEDS..);
    let uncovering = uncovering(rules, heard, traits);
    needs
        .map(|((need, answer), part)| {
            let seed = customer.seed.branch(part);
            at_door(need, answer, (heard.manner, uncovering, seed))
        })
        .collect()
}

/// First part of a customer's seed that belongs to needs.
const NEEDS: u64 = 1_000;

fn at_door<'a>(
    need: &'a Need,
    answer: Option<Strength>,
    (manner, uncovering, seed): (Manner, i32, Seed),
) -> NeedAtDoor<'a> {
    let mut chance = seed.stream();
    let is_convinced = chance.between(0, 99) < WEAK_ANSWER_PERCENT;
    let speaks_up = chance.between(0, 99) < uncovering;
    let is_answered = match answer {
        Some(Strength::Strong) => true,
        Some(Strength::Weak) => is_convinced,
        None => false,
    };
    let (state, by_words) = match need.start {
        NeedStart::Met => (NeedState::Met, false),
        _ if is_answered => (NeedState::Met, true),
        NeedStart::Hidden if speaks_up && manner == Manner::Said => {
            (NeedState::Uncovered, true)
        }
        NeedStart::Hidden | NeedStart::Open => (NeedState::Open, false),
    };
    NeedAtDoor { need, state, by_words }
}

/// Percent of such customers who say a hidden need.
fn uncovering(rules: Rules, heard: &Heard, traits: &Traits) -> i32 {
    let base = match heard.moves.get(&Move::NeedsCheck) {
        Some(Strength::Strong) if rules.has(Rule::NeedsCheck) => UNCOVER_STRONG,
        Some(_) => UNCOVER_WEAK,
        None => UNCOVER_NONE,
    };
    base + UNCOVER_TALK * traits.talk / 100
}
