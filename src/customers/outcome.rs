//! From what is remembered to three outcomes and three probes, which nothing folds together.

use super::exit::{Exit, tolerance};
use super::memory::Memory;
use super::needs::NeedAtDoor;
use super::rules::{Rule, Rules};
use super::traits::{LEAST_STEPS, Traits, lean};
use super::weights::{
    ANTI_MOVES, ENJOYABLE_EVENTS_SHARE, ENJOYABLE_FEELS_SHARE, FORCED_BASE, FORCED_WARMTH,
    GRAVE_FAILURE, MOVES, PROBE_MIDDLE, PRODUCTIVE_EVENTS_SHARE, PRODUCTIVE_MET,
    PRODUCTIVE_OPEN, PRODUCTIVE_UNCOVERED, RETURN_BASE, RETURN_DOUBT, RETURN_FAILURE,
    RETURN_MEMORY, RETURN_NEED, RETURN_PAST, RETURN_STEPS_MOST, RETURN_TRUST, SCRIPT_PERCENT,
    SELLING_BACK, TELL_FAILURE, TELL_MEMORY, TELL_NEUTRAL, TELL_PEAK, TELL_STORY_PERCENT,
    TRUST, TWO_FAILURES_FROM, TWO_FAILURES_SHARE, stock,
};
use super::{Outcome, appraise::Felt};
use crate::content::{BeatKind, NeedState, Past, SceneKind, Tolerance};
use crate::frame::{AntiMove, Move, Strength, Theme};

/// Everything that one customer carries to the door.
#[derive(Clone, Copy, Debug)]
pub(super) struct Carried<'a> {
    pub(super) felt: &'a [Felt<'a>],
    pub(super) needs: &'a [NeedAtDoor<'a>],
    pub(super) exit: &'a Exit,
    /// What they remember.
    pub(super) memory: Memory,
    /// What lasts: the memory without credit for recovery (R12).
    pub(super) lasting: Memory,
    pub(super) tolerance: Tolerance,
    pub(super) kind: SceneKind,
    pub(super) rules: Rules,
}

/// How the visit ended.
pub(super) fn outcome(carried: &Carried<'_>, traits: &Traits) -> Outcome {
    let feels = feels(carried, traits);
    Outcome {
        feels,
        would_return: would_return(carried, traits).clamp(0, 100),
        would_tell: would_tell(carried, traits).clamp(-100, 100),
        enjoyable: enjoyable(carried, feels).clamp(0, 100),
        forced: forced(carried, traits).clamp(0, 100),
        productive: productive(carried).clamp(0, 100),
    }
}

fn feels(carried: &Carried<'_>, traits: &Traits) -> i32 {
    let feels = carried.memory.whole + TRUST * traits.trust / 100 + traits.mood;
    let feels = feels.clamp(-300, 300);
    let over = feels - TWO_FAILURES_FROM;
    let is_capped = carried.rules.has(Rule::TwoFailures) && is_let_down(carried.felt, traits);
    if is_capped && over > 0 { TWO_FAILURES_FROM + over / TWO_FAILURES_SHARE } else { feels }
}

/// Whether this was the second failure for this customer, the one of last time included (R13).
pub(super) fn is_let_down(felt: &[Felt<'_>], traits: &Traits) -> bool {
    let n_before = i32::from(traits.past == Past::LetDown);
    match n_failures(felt) {
        0 => false,
        n => n + n_before > 1,
    }
}

/// Failures of this visit: those that would upset an ordinary customer. Milder ones and the
/// repair belong to the failure they go with.
fn n_failures(felt: &[Felt<'_>]) -> i32 {
    let failures = || felt.iter().filter(|it| it.beat.kind == BeatKind::Failure);
    let n_grave = failures().filter(|it| it.beat.valence <= GRAVE_FAILURE).count();
    i32::try_from(n_grave.max(usize::from(failures().count() > 0))).unwrap_or(i32::MAX)
}

fn would_return(carried: &Carried<'_>, traits: &Traits) -> i32 {
    let past = match traits.past {
        Past::First => 0,
        Past::Regular => RETURN_PAST,
        Past::LetDown => -RETURN_PAST,
    };
    RETURN_BASE
        + RETURN_MEMORY * carried.lasting.whole / 100
        + RETURN_TRUST * traits.trust / 100
        + past
        + next_steps(carried.exit).min(RETURN_STEPS_MOST)
        + RETURN_NEED * n_met(carried.needs)
        - RETURN_FAILURE * n_failures(carried.felt)
        - driven_away(carried, traits)
        - RETURN_DOUBT * doubt(carried, traits) / 100
}

/// Steps of doubt that a customer who chose something takes home: none when the words gave a
/// reason for the choice or said how it would be put right.
fn doubt(carried: &Carried<'_>, traits: &Traits) -> i32 {
    let is_settled = carried.exit.moves.iter().any(|(found, strength, effect)| {
        let settles = matches!(found, Move::Reassurance | Move::Guarantee);
        settles && *strength == Strength::Strong && *effect > 0
    });
    match carried.kind {
        SceneKind::Bought if is_settled => traits.doubt.min(0),
        SceneKind::Bought => traits.doubt,
        SceneKind::NoSale | SceneKind::Failure | SceneKind::FollowUp => 0,
    }
}

/// Points for an invitation, a next step, a promise; none for warmth that rang hollow (R32).
fn next_steps(exit: &Exit) -> i32 {
    let points = |(found, strength, effect): &(Move, Strength, i32)| {
        let weight = MOVES.iter().find(|it| it.found == *found)?;
        let (weak, strong) = weight.back;
        let points = if *strength == Strength::Strong { strong } else { weak };
        (*effect > 0).then_some(points)
    };
    exit.moves.iter().filter_map(points).sum()
}

fn driven_away(carried: &Carried<'_>, traits: &Traits) -> i32 {
    let made = |found| carried.exit.antis.iter().any(|(it, _)| *it == found);
    let is_doubted = made(AntiMove::SalesPush) && carried.rules.has(Rule::Motive);
    let steps = (traits.suspicion - LEAST_STEPS).max(0);
    let selling = if is_doubted { SELLING_BACK * steps / 100 } else { 0 };
    let weights = ANTI_MOVES.iter().filter(|it| made(it.found));
    weights.map(|it| it.back).sum::<i32>() + selling
}

fn n_met(needs: &[NeedAtDoor<'_>]) -> i32 {
    let met = needs.iter().filter(|it| it.state == NeedState::Met);
    i32::try_from(met.count()).unwrap_or(i32::MAX)
}

fn would_tell(carried: &Carried<'_>, traits: &Traits) -> i32 {
    let Memory { whole, peak, .. } = carried.lasting;
    let lean_to = (whole - TELL_NEUTRAL) * TELL_MEMORY / 100 + peak * TELL_PEAK / 100;
    lean(lean_to, TELL_STORY_PERCENT, traits.story) - TELL_FAILURE * n_failures(carried.felt)
}

fn enjoyable(carried: &Carried<'_>, feels: i32) -> i32 {
    let is_pleasure = |theme| {
        use Theme::{Caring, Memorable, People, Personal, Place, Product};
        matches!(theme, People | Product | Place | Caring | Personal | Memorable)
    };
    PROBE_MIDDLE
        + feels / ENJOYABLE_FEELS_SHARE
        + mean(carried.felt, is_pleasure) / ENJOYABLE_EVENTS_SHARE
}

fn productive(carried: &Carried<'_>) -> i32 {
    let is_work = |theme| {
        use Theme::{Ease, Knowledgeable, Reliable, Repair, Responsive, Value};
        matches!(theme, Reliable | Responsive | Knowledgeable | Ease | Repair | Value)
    };
    let needs = carried.needs.iter().map(|it| match it.state {
        NeedState::Met => PRODUCTIVE_MET,
        NeedState::Uncovered => PRODUCTIVE_UNCOVERED,
        NeedState::Open => -PRODUCTIVE_OPEN,
    });
    PROBE_MIDDLE
        + mean(carried.felt, is_work) / PRODUCTIVE_EVENTS_SHARE
        + needs.sum::<i32>()
        + next_steps(carried.exit).min(RETURN_STEPS_MOST)
}

fn mean(felt: &[Felt<'_>], is_counted: impl Fn(Theme) -> bool) -> i32 {
    let counted = || felt.iter().filter(|it| is_counted(it.beat.theme));
    let n = i32::try_from(counted().count()).unwrap_or(i32::MAX);
    if n == 0 { 0 } else { counted().map(|it| it.intensity).sum::<i32>() / n }
}

/// How scripted and shallow the exit seemed (R31, R32, R33).
fn forced(carried: &Carried<'_>, traits: &Traits) -> i32 {
    let tolerance = tolerance(carried.tolerance, carried.rules);
    let points = |found: AntiMove| {
        let weight = ANTI_MOVES.iter().find(|it| it.found == found);
        match found {
            AntiMove::StockPhrase => stock(tolerance).1,
            _ => weight.map_or(0, |it| it.forced),
        }
    };
    let added: i32 = carried.exit.antis.iter().map(|(found, _)| points(*found)).sum();
    let hollow = if carried.exit.is_hollow { warmth(carried.exit) } else { 0 };
    FORCED_BASE + lean(added + hollow, SCRIPT_PERCENT, traits.script)
}

/// The more warmth over an open need, the more forced it seems (R32).
fn warmth(exit: &Exit) -> i32 {
    let strengths = exit
        .moves
        .iter()
        .filter(|(found, ..)| MOVES.iter().any(|it| it.found == *found && it.is_warm));
    strengths.map(|(_, strength, _)| *strength as i32 * FORCED_WARMTH).sum()
}
