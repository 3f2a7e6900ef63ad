//! The exit as one more event of the visit, made from what was heard.

use super::heard::{Heard, Manner};
use super::needs::NeedAtDoor;
use super::rules::{Rule, Rules};
use super::traits::{Traits, lean, percent};
use super::weights::{
    ANTI_MOVES, APOLOGY_ALONE_PERCENT, AntiWeight, BUSY_PERCENT, BUSY_SECONDS, CONCRETE,
    LEANING_PERCENT, LENGTH, LENGTH_FREE_PERCENT, LENGTH_PACE_PERCENT, Leaning, MOVES,
    MOVES_MOST, MoveWeight, NEED_MET, NEED_OPEN, NEED_UNCOVERED, NEED_UNNOTICED, NEEDS_MOST,
    SATURATION, SCRIPT_PERCENT, SILENCE, SUSPICION_PERCENT, stock,
};
use crate::content::{BeatKind, NeedStart, NeedState, Scene, Tolerance};
use crate::frame::{AntiMove, Move, Strength, Theme};
use crate::order::sorted_by_key;

/// How one customer felt the exit.
#[derive(Clone, Debug)]
pub(super) struct Exit {
    /// -300 to +300; nothing when the words can't be rated.
    pub(super) felt: Option<i32>,
    /// The same without credit for recovery, which feeds `feels` alone (R12).
    pub(super) lasting: Option<i32>,
    /// What each move did, before saturation; warmth that rang hollow did 0.
    pub(super) moves: Vec<(Move, Strength, i32)>,
    /// What each anti-move cost.
    pub(super) antis: Vec<(AntiMove, i32)>,
    /// Whether there was warmth over a need that is still open (R32).
    pub(super) is_hollow: bool,
}

/// Where the exit takes place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) scene: &'a Scene,
    pub(super) tolerance: Tolerance,
    pub(super) rules: Rules,
}

/// Feels the exit.
pub(super) fn exit(
    place: Place<'_>,
    heard: &Heard,
    needs: &[NeedAtDoor<'_>],
    traits: &Traits,
) -> Exit {
    let rules = place.rules;
    let is_hollow = rules.has(Rule::Hollow) && is_hollow(heard, needs);
    let moves = moves(place.scene, heard, is_hollow, traits);
    let antis = antis(place, heard, is_hollow, traits);
    let too_long = too_long(place.scene, heard, traits);
    let silence = match heard.manner {
        Manner::Silent => lean(SILENCE, LEANING_PERCENT, traits.empathy),
        Manner::Said | Manner::Unrated => 0,
    };
    let spoiled: i32 = antis.iter().map(|(_, cost)| cost).sum();
    let rest = need_effect(heard, needs, traits) - spoiled - too_long - silence;
    let total = |with_recovery: bool| {
        let counted = moves.iter().filter(|it| with_recovery || it.0 != Move::Acknowledgement);
        let effects: Vec<i32> = counted.map(|(_, _, effect)| *effect).collect();
        let concrete = concrete(heard, &effects);
        (heard.manner != Manner::Unrated)
            .then(|| (saturate(effects, rules) + concrete + rest).clamp(-300, 300))
    };
    Exit { felt: total(true), lasting: total(false), moves, antis, is_hollow }
}

/// Naming what is true of this visit, when the words do something for the customer (R24).
fn concrete(heard: &Heard, effects: &[i32]) -> i32 {
    let is_meant = effects.iter().any(|it| *it > 0);
    if is_meant { CONCRETE * i32::try_from(heard.n_concrete).unwrap_or(0) } else { 0 }
}

fn is_hollow(heard: &Heard, needs: &[NeedAtDoor<'_>]) -> bool {
    let mut warmth = MOVES.iter().filter(|it| it.is_warm);
    let is_warm = warmth.any(|it| heard.moves.has(&it.found));
    let is_open =
        needs.iter().any(|it| it.need.start == NeedStart::Open && it.state == NeedState::Open);
    is_open && (is_warm || heard.antis.contains(&AntiMove::Hollow))
}

fn moves(
    scene: &Scene,
    heard: &Heard,
    is_hollow: bool,
    traits: &Traits,
) -> Vec<(Move, Strength, i32)> {
    let effect = |weight: &MoveWeight| {
        let strength = *heard.moves.get(&weight.found)?;
        let base = if strength == Strength::Strong { weight.strong } else { weight.weak };
        let mut effect = lean(base, LEANING_PERCENT, steps(weight.leaning, traits));
        if weight.is_warm {
            effect = if is_hollow { 0 } else { noticed(effect, scene) };
        }
        if weight.found == Move::Acknowledgement {
            effect = percent(effect, recovery_percent(scene, heard));
        }
        Some((weight.found, strength, effect))
    };
    MOVES.iter().filter_map(effect).collect()
}

/// Warmth is noticed less when all are busy (R32).
fn noticed(effect: i32, scene: &Scene) -> i32 {
    if scene.seconds <= BUSY_SECONDS { percent(effect, BUSY_PERCENT) } else { effect }
}

/// Owning a fault needs a fault; after a delay thanks for bearing it counts double (R30).
fn recovery_percent(scene: &Scene, heard: &Heard) -> i32 {
    let failures = || scene.beats.iter().filter(|it| it.kind == BeatKind::Failure);
    let is_delay = failures().any(|it| matches!(it.theme, Theme::Ease | Theme::Responsive));
    let is_thanked = heard.moves.get(&Move::Thanks) == Some(&Strength::Strong);
    match failures().count() {
        0 => 0,
        _ if is_delay && !is_thanked => APOLOGY_ALONE_PERCENT,
        _ => 100,
    }
}

fn antis(
    place: Place<'_>,
    heard: &Heard,
    is_hollow: bool,
    traits: &Traits,
) -> Vec<(AntiMove, i32)> {
    let is_made = |found| match found {
        AntiMove::Hollow => is_hollow,
        // Counted together with the open needs.
        AntiMove::IgnoresCue => false,
        _ => heard.antis.contains(&found),
    };
    let made = ANTI_MOVES.iter().filter(|it| is_made(it.found));
    made.map(|it| (it.found, cost(it, place, traits))).collect()
}

fn cost(weight: &AntiWeight, place: Place<'_>, traits: &Traits) -> i32 {
    let base = match weight.found {
        _ if !place.rules.has(Rule::Spoiling) => 0,
        AntiMove::StockPhrase => stock(tolerance(place.tolerance, place.rules)).0,
        _ => weight.cost,
    };
    let percent = match weight.leaning {
        Leaning::Script => SCRIPT_PERCENT,
        Leaning::Suspicion if !place.rules.has(Rule::Motive) => 0,
        Leaning::Suspicion => SUSPICION_PERCENT,
        _ => LEANING_PERCENT,
    };
    lean(base, percent, steps(weight.leaning, traits))
}

/// How far a formula is forgiven here.
pub(super) fn tolerance(of_the_work: Tolerance, rules: Rules) -> Tolerance {
    if rules.has(Rule::Tolerance) { of_the_work } else { Tolerance::Middle }
}

fn steps(leaning: Leaning, traits: &Traits) -> i32 {
    match leaning {
        Leaning::Nobody => 0,
        Leaning::Reliability => traits.reliability,
        Leaning::Assurance => traits.assurance,
        Leaning::Empathy => traits.empathy,
        Leaning::Responsiveness => traits.responsiveness,
        Leaning::Doubt => traits.doubt,
        Leaning::Pace => traits.pace,
        Leaning::Script => traits.script,
        Leaning::Suspicion => traits.suspicion,
    }
}

fn need_effect(heard: &Heard, needs: &[NeedAtDoor<'_>], traits: &Traits) -> i32 {
    if heard.manner == Manner::Unrated {
        return 0;
    }
    let (mut gain, mut loss) = (0, 0);
    for it in needs {
        match (it.state, it.need.start) {
            (NeedState::Met, _) if it.by_words => gain += NEED_MET,
            (NeedState::Met, _) => {}
            (NeedState::Uncovered, _) => gain += NEED_UNCOVERED,
            (NeedState::Open, NeedStart::Hidden) => loss += NEED_UNNOTICED,
            (NeedState::Open, _) => loss += NEED_OPEN,
        }
    }
    if heard.antis.contains(&AntiMove::IgnoresCue) {
        let weights = ANTI_MOVES.iter().find(|it| it.found == AntiMove::IgnoresCue);
        loss = loss.max(weights.map_or(0, |it| it.cost));
    }
    let loss = lean(loss, LEANING_PERCENT, traits.reliability);
    (gain - loss).clamp(-NEEDS_MOST, NEEDS_MOST)
}

fn too_long(scene: &Scene, heard: &Heard, traits: &Traits) -> i32 {
    let free = percent(scene.seconds, 100 + LENGTH_FREE_PERCENT);
    let over = heard.seconds.saturating_sub(free).max(0).min(scene.seconds * 2);
    let cost = LENGTH * over / scene.seconds.max(1);
    lean(cost, LENGTH_PACE_PERCENT, traits.pace)
}

/// The best move counts in full, the next ones less and less, so that piling stops paying.
/// Adding a move never lowers the sum.
fn saturate(effects: Vec<i32>, rules: Rules) -> i32 {
    if !rules.has(Rule::Saturation) {
        return effects.iter().sum();
    }
    let is_sorted = rules.has(Rule::BestFirst);
    let effects = sorted_by_key(effects, |it| if is_sorted { -it } else { 0 });
    let counted = effects.iter().zip(SATURATION);
    counted.map(|(effect, share)| percent(*effect, *share)).sum::<i32>().min(MOVES_MOST)
}
