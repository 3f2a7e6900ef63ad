//! The circumstances of one person: a persona's, with small quirks of their own.

use super::Customer;
use super::rules::{Rule, Rules};
use super::weights::{MOOD, QUIRK};
use crate::content::Past;
use crate::frame::Theme;

/// Distance from the middle of each scale, in hundredths of a step; -2 to +2 steps and a quirk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Traits {
    pub(super) reliability: i32,
    pub(super) assurance: i32,
    pub(super) tangibles: i32,
    pub(super) empathy: i32,
    pub(super) responsiveness: i32,
    pub(super) trust: i32,
    pub(super) doubt: i32,
    pub(super) pace: i32,
    pub(super) talk: i32,
    pub(super) script: i32,
    pub(super) suspicion: i32,
    pub(super) story: i32,
    pub(super) past: Past,
    /// How they feel today, whatever happens; hundredths of `feels`.
    pub(super) mood: i32,
}

/// Part of a customer's seed from which quirks come.
const QUIRKS: u64 = 1;
/// The middle of every scale of a persona.
const MIDDLE: i32 = 3;
/// The least that a persona can be, from the middle, in hundredths of a step.
pub(super) const LEAST_STEPS: i32 = -200;

impl Traits {
    /// The circumstances of this customer. Always the same for the same customer.
    pub(super) fn of(customer: &Customer, rules: Rules) -> Self {
        let mut chance = customer.seed.branch(QUIRKS).stream();
        let is_own = rules.has(Rule::Circumstances);
        let mut step = |value: i32| {
            let quirk = chance.between(-QUIRK, QUIRK);
            if is_own { (value - MIDDLE) * 100 + quirk } else { 0 }
        };
        let (persona, expects) = (&customer.persona, &customer.persona.expects);
        Self {
            reliability: step(expects.reliability),
            assurance: step(expects.assurance),
            tangibles: step(expects.tangibles),
            empathy: step(expects.empathy),
            responsiveness: step(expects.responsiveness),
            trust: step(persona.trust),
            doubt: step(persona.doubt),
            pace: step(persona.pace),
            talk: step(persona.talk),
            script: step(persona.script),
            suspicion: step(persona.suspicion),
            story: step(persona.story),
            past: if is_own { persona.past } else { Past::First },
            mood: chance.between(-MOOD, MOOD),
        }
    }

    /// What was expected of the dimension that a theme belongs to (R7); the middle for themes
    /// that belong to none.
    pub(super) fn expected(&self, theme: Theme) -> i32 {
        match theme {
            Theme::Reliable | Theme::Repair => self.reliability,
            Theme::Knowledgeable => self.assurance,
            Theme::Product | Theme::Place => self.tangibles,
            Theme::People | Theme::Caring | Theme::Personal | Theme::Genuine => self.empathy,
            Theme::Responsive | Theme::Ease => self.responsiveness,
            Theme::Value => self.doubt,
            Theme::Memorable | Theme::Next => 0,
        }
    }
}

/// A value that grows by `percent` for each step (100 hundredths) of a trait.
pub(super) fn lean(value: i32, percent: i32, steps: i32) -> i32 {
    value * (10_000 + percent * steps).max(0) / 10_000
}

/// A share of a value.
pub(super) fn percent(value: i32, percent: i32) -> i32 {
    value * percent / 100
}
