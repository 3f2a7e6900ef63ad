//! What becomes of parting words later, and what it does to the next meeting.
//!
//! Follow-ups count modestly and by what they bring: one study with a clear gain (R17), two with
//! none (R18), two in which thanks alone did nothing (R19).

use crate::content::Due;

/// What something that was left open does when it comes due.
#[derive(Clone, Copy, Debug)]
pub struct FollowUp {
    /// What was left open.
    pub due: Due,
    /// Percent of customers for whom it comes due.
    pub met_percent: u32,
    /// What it adds when it is kept.
    pub kept: Effect,
    /// What it adds when it is broken.
    pub broken: Effect,
}

/// Changes that a customer takes along to the next meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Hundredths of `feels`.
    pub feels: i32,
    /// Percentage points of `would_return`.
    pub back: i32,
    /// Percentage points of `would_tell`.
    pub tell: i32,
}

impl Effect {
    /// Every part of it changed alike.
    pub(crate) fn each(self, change: impl Fn(i32) -> i32) -> Self {
        let Self { feels, back, tell } = self;
        Self { feels: change(feels), back: change(back), tell: change(tell) }
    }
}

const fn effect(feels: i32, back: i32, tell: i32) -> Effect {
    Effect { feels, back, tell }
}

const fn follow_up(due: Due, met_percent: u32, kept: Effect, broken: Effect) -> FollowUp {
    FollowUp { due, met_percent, kept, broken }
}

/// Everything that can come due, the most binding first. The shares are chosen.
pub const FOLLOW_UPS: &[FollowUp] = &[
    // R17: 87.7 against 79.4 percent in the two best grades, and so much does it gain here
    // (`epilogue` in the tests); broken, R7: reliability ranks first.
    follow_up(Due::Call, 85, effect(15, 3, 0), effect(-60, -12, -8)),
    // R7 for both; what was said is taken for granted, so breaking it weighs more. Chosen.
    follow_up(Due::Promise, 85, effect(10, 3, 0), effect(-60, -12, -8)),
    // R18: a call for its own sake did nothing; broken it is a broken word all the same.
    follow_up(Due::Courtesy, 85, effect(0, 0, 0), effect(-30, -6, -3)),
    // R12: recovery lifts what is felt and nothing else; R13: a second failure hurts most.
    follow_up(Due::Guarantee, 20, effect(12, 0, 0), effect(-90, -18, -15)),
    // Chosen: equal care by others.
    follow_up(Due::Handover, 35, effect(8, 2, 0), effect(-40, -8, -4)),
    // Chosen, modest as R19 warns.
    follow_up(Due::Invitation, 30, effect(6, 2, 0), effect(-25, -5, 0)),
    // Chosen: nobody had counted on it, and who had waited was let down a little.
    follow_up(Due::VaguePromise, 50, effect(5, 0, 0), effect(-25, -6, -3)),
    // R19: cards and calls with thanks changed nothing.
    follow_up(Due::Note, 30, effect(0, 0, 0), effect(0, 0, 0)),
];

/// The most that a follow-up lifts what is felt after two failures: +1 (R13).
pub const TWO_FAILURES_MOST: i32 = 100;
/// Percent of credit that a closer relation adds (R15).
pub const RELATION_PERCENT: i32 = 25;
/// Percent of credit left when the goodbye was used to sell: the motive looks selfish (R15, R16).
pub const SELFISH_PERCENT: i32 = 50;
