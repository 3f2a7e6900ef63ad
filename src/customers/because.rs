//! What a sentence comes from: ids that exist in the scene or the reading.

use super::Because;
use super::answer::Door;
use super::changed::{Change, Earlier};
use super::lived::Lived;
use super::mention::Topic;
use super::rules::Rule;
use super::weights::{ANTI_MOVES, Leaning, MOVES};
use crate::content::{ExitPart, Lean, NeedStart, NeedState};
use crate::frame::{AntiMove, Move};

/// The reasons of a sentence on this topic; never empty.
pub(super) fn because(door: &Door<'_>, lived: &Lived<'_>, topic: Topic) -> Vec<Because> {
    let mut because = match topic {
        Topic::Beat(idx, ..) => beat(lived, idx).into_iter().collect(),
        Topic::Need(idx, state) => need(door, lived, (idx, state)),
        Topic::Move(found, _) => made(door, found).into_iter().collect(),
        Topic::Anti(AntiMove::Hollow) => hollow(door, lived),
        Topic::Anti(found) => spoiled(door, found).into_iter().collect(),
        Topic::Forced => forced(door, lived),
        Topic::Silence => Vec::new(),
        Topic::Changed(change) => changed(door, lived, change),
        Topic::Feels(_) => summary(lived),
        Topic::Return(lean) | Topic::Tell(lean) => {
            summary(lived).into_iter().chain(driver(door, lean)).collect()
        }
    };
    if because.is_empty() && door.rules.has(Rule::Reasons) {
        because.push(Because::Exit);
    }
    because
}

/// What came is in these words; what went was in those before.
fn changed(door: &Door<'_>, lived: &Lived<'_>, change: Change) -> Vec<Because> {
    let need = |idx: usize| lived.needs.get(idx).map(|it| it.need);
    if change.is_new {
        return because(door, lived, change.plain());
    }
    let Some(Earlier { quoted, .. }) = door.before else { return Vec::new() };
    match change.part {
        ExitPart::Move(found) => quoted.before(found).into_iter().collect(),
        ExitPart::Anti(found) => quoted.before_anti(found).into_iter().collect(),
        ExitPart::Silence => Vec::new(),
        ExitPart::Answer => {
            let need = need(change.need).map(|it| Because::Need(it.id.clone()));
            need.into_iter().chain(quoted.before_answer(change.need)).collect()
        }
    }
}

fn beat(lived: &Lived<'_>, idx: usize) -> Option<Because> {
    lived.felt.get(idx).map(|it| Because::Beat(it.beat.id.clone()))
}

fn made(door: &Door<'_>, found: Move) -> Option<Because> {
    door.quoted.span(found).map(|span| Because::Move(found, span))
}

fn spoiled(door: &Door<'_>, found: AntiMove) -> Option<Because> {
    door.quoted.anti_span(found).map(|span| Because::Anti(found, span))
}

/// What in the words drew the customer back, or drove them away.
fn driver(door: &Door<'_>, lean: Lean) -> Option<Because> {
    match lean {
        Lean::High => made(door, Move::Invitation),
        Lean::Low => {
            let driving = ANTI_MOVES.iter().filter(|it| it.back > 0);
            let found = driving.filter(|it| door.quoted.anti_span(it.found).is_some());
            spoiled(door, found.max_by_key(|it| it.back)?.found)
        }
        Lean::Middle => None,
    }
}

fn need(door: &Door<'_>, lived: &Lived<'_>, (idx, state): (usize, NeedState)) -> Vec<Because> {
    let Some(at_door) = lived.needs.get(idx) else { return Vec::new() };
    let brought = match state {
        NeedState::Met if at_door.by_words => door.quoted.answering(idx),
        NeedState::Uncovered => made(door, Move::NeedsCheck),
        NeedState::Met | NeedState::Open => None,
    };
    std::iter::once(Because::Need(at_door.need.id.clone())).chain(brought).collect()
}

/// Warm words and the needs that they were said over.
fn hollow(door: &Door<'_>, lived: &Lived<'_>) -> Vec<Because> {
    let warm = MOVES.iter().filter(|it| it.is_warm).filter_map(|it| made(door, it.found));
    let open = lived
        .needs
        .iter()
        .filter(|it| it.need.start == NeedStart::Open && it.state == NeedState::Open)
        .map(|it| Because::Need(it.need.id.clone()));
    spoiled(door, AntiMove::Hollow).into_iter().chain(open).chain(warm).collect()
}

fn forced(door: &Door<'_>, lived: &Lived<'_>) -> Vec<Because> {
    let scripted =
        ANTI_MOVES.iter().filter(|it| it.leaning == Leaning::Script || it.forced > 0);
    let mut because: Vec<_> = scripted.filter_map(|it| spoiled(door, it.found)).collect();
    if lived.exit.is_hollow {
        because.extend(hollow(door, lived));
        because.dedup();
    }
    because
}

/// The peak, and the exit.
fn summary(lived: &Lived<'_>) -> Vec<Because> {
    let peak = lived.felt.iter().position(|it| it.intensity == lived.memory.moment);
    let exit = lived.exit.felt.map(|_| Because::Exit);
    let last = lived.felt.len().checked_sub(1);
    let peak = peak.or(if exit.is_none() { last } else { None });
    peak.and_then(|idx| beat(lived, idx)).into_iter().chain(exit).collect()
}
