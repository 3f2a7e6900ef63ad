//! One customer's whole visit: from what happened to how it ended.

use super::appraise::{Felt, appraise};
use super::changed::Change;
use super::exit::{Exit, Place, exit};
use super::heard::Heard;
use super::memory::{Memory, remember};
use super::needs::{NeedAtDoor, needs_at_door};
use super::outcome::{Carried, outcome};
use super::rules::{Rule, Rules};
use super::traits::Traits;
use super::{Customer, Outcome, Visit};
use crate::content::BeatKind;

/// What one customer lived through.
#[derive(Clone, Debug)]
pub(crate) struct Lived<'a> {
    pub(super) traits: Traits,
    pub(super) felt: Vec<Felt<'a>>,
    pub(super) needs: Vec<NeedAtDoor<'a>>,
    pub(super) exit: Exit,
    pub(super) memory: Memory,
    pub(crate) outcome: Outcome,
    /// What is new or gone against the exit before, and how much it presses to be mentioned.
    pub(super) changes: Vec<(Change, i32)>,
}

/// Lives through the visit as this customer. Knows nothing of the other customers.
pub(crate) fn live<'a>(visit: &Visit<'a>, heard: &Heard, customer: &Customer) -> Lived<'a> {
    live_by(Rules::ALL, visit, heard, customer)
}

/// The same by these rules alone.
pub(super) fn live_by<'a>(
    rules: Rules,
    visit: &Visit<'a>,
    heard: &Heard,
    customer: &Customer,
) -> Lived<'a> {
    let traits = Traits::of(customer, rules);
    let place = Place { scene: visit.scene, tolerance: visit.role.tolerance, rules };
    let felt = appraise(visit.scene, &traits);
    let needs = needs_at_door(visit.scene, (rules, heard), (customer, &traits));
    let exit = exit(place, heard, &needs, &traits);
    let all: Vec<i32> = felt.iter().map(|it| it.intensity).collect();
    let memory = remember(&all, exit.felt, rules);
    let lasting = if rules.has(Rule::Recovery) { lasting(&felt, &exit, rules) } else { memory };
    let carried = Carried {
        felt: &felt,
        needs: &needs,
        exit: &exit,
        memory,
        lasting,
        tolerance: visit.role.tolerance,
        kind: visit.scene.kind,
        rules,
    };
    let outcome = outcome(&carried, &traits);
    Lived { traits, felt, needs, exit, memory, outcome, changes: Vec::new() }
}

/// The memory without credit for recovery: a failure counts for nothing at best, and the visit
/// never for more than the same visit without it (R12).
fn lasting(felt: &[Felt<'_>], exit: &Exit, rules: Rules) -> Memory {
    let is_failure = |it: &&Felt<'_>| it.beat.kind == BeatKind::Failure;
    let others = felt.iter().filter(|it| !is_failure(it));
    let unspoiled: Vec<i32> = others.map(|it| it.intensity).collect();
    let spoiled: Vec<i32> = felt
        .iter()
        .map(|it| if is_failure(&it) { it.intensity.min(0) } else { it.intensity })
        .collect();
    let rest = remember(&unspoiled, exit.lasting, rules);
    remember(&spoiled, exit.lasting, rules).worse(rest)
}
