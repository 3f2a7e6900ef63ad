//! What is new or gone when the same customers leave once more.
//!
//! Only what was there one time and not the other can be compared, and only when this customer
//! felt it. A move in its general form is too little to be missed.

use super::Visit;
use super::heard::{Heard, Manner};
use super::lived::Lived;
use super::mention::Topic;
use super::quoted::Quoted;
use super::rules::{Rule, Rules};
use super::weights::{TALK_ANTI, TALK_CHANGE, TALK_MET, TALK_SILENCE, TALK_STRONG_MOVE};
use crate::content::{ExitPart, NeedState, Trigger};
use crate::frame::{Move, Strength};

/// Something that is new or gone against the exit before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Change {
    pub(super) part: ExitPart,
    /// Whether it came; otherwise it went.
    pub(super) is_new: bool,
    /// Which need of the scene is answered or not, from 0; 0 for all other parts.
    pub(super) need: usize,
}

impl Change {
    /// Whether it is for the better.
    pub(super) fn is_good(self) -> bool {
        let is_wanted = matches!(self.part, ExitPart::Move(_) | ExitPart::Answer);
        is_wanted == self.is_new
    }

    /// A number of its own, below 1,000.
    pub(super) fn idx(self) -> usize {
        let idx = match self.part {
            ExitPart::Silence => 0,
            ExitPart::Move(found) => 100 + found as usize,
            ExitPart::Anti(found) => 200 + found as usize,
            ExitPart::Answer => 300 + self.need,
        };
        2 * idx + usize::from(self.is_new)
    }

    /// The same as if nothing had been before.
    pub(super) fn plain(self) -> Topic {
        match (self.part, self.is_new) {
            (ExitPart::Move(found), _) => Topic::Move(found, Strength::Strong),
            (ExitPart::Anti(found), _) => Topic::Anti(found),
            (ExitPart::Silence, _) => Topic::Silence,
            (ExitPart::Answer, true) => Topic::Need(self.need, NeedState::Met),
            (ExitPart::Answer, false) => Topic::Need(self.need, NeedState::Open),
        }
    }

    /// What a sentence about it needs to have happened.
    pub(super) fn trigger(self) -> Trigger {
        if self.is_new { Trigger::New(self.part) } else { Trigger::Gone(self.part) }
    }
}

/// The exit before, as everybody heard it.
#[derive(Debug)]
pub(super) struct Earlier<'a> {
    pub(super) visit: Visit<'a>,
    pub(super) heard: Heard,
    pub(super) quoted: Quoted,
}

impl<'a> Earlier<'a> {
    pub(super) fn of(visit: Visit<'a>, rules: Rules) -> Self {
        Self { heard: Heard::by(rules, &visit), quoted: Quoted::of(&visit, rules), visit }
    }
}

/// What changed for this customer, each with how much it presses to be mentioned: what is better
/// when the exit was felt to be better, what is worse when it was worse. Words that can't be
/// rated are compared with nothing.
pub(super) fn changes(
    rules: Rules,
    (earlier, before): (&Earlier<'_>, &Lived<'_>),
    (heard, now): (&Heard, &Lived<'_>),
) -> Vec<(Change, i32)> {
    if [heard.manner, earlier.heard.manner].contains(&Manner::Unrated) {
        return Vec::new();
    }
    let (was, is) = (parts(&earlier.heard, before), parts(heard, now));
    let any = !rules.has(Rule::Compared);
    let came = is.iter().filter(|it| any || !was.iter().any(|other| other.is_full(it)));
    let went = was.iter().filter(|it| any || !is.iter().any(|other| other.is_same(it)));
    let came = came.filter(|it| it.is_felt).map(|it| (it.change(true), it.press));
    let went = went.filter(|it| it.is_felt).map(|it| (it.change(false), it.press));
    let (was, is) = (before.exit.felt, now.exit.felt);
    let fits = |it: &Change| any || if it.is_good() { is >= was } else { is <= was };
    let changes = came.chain(went).filter(|(it, _)| fits(it));
    changes.map(|(it, press)| (it, TALK_CHANGE + press)).collect()
}

/// A part of one exit.
#[derive(Clone, Copy)]
struct Felt {
    part: ExitPart,
    need: usize,
    press: i32,
    /// Whether it was there in its full form; a weak one only shows that it isn't gone.
    is_full: bool,
    /// Whether it was felt enough to be compared.
    is_felt: bool,
}

impl Felt {
    fn is_same(&self, other: &Self) -> bool {
        (self.part, self.need) == (other.part, other.need)
    }

    fn is_full(&self, other: &Self) -> bool {
        self.is_full && self.is_same(other)
    }

    fn change(&self, is_new: bool) -> Change {
        Change { part: self.part, is_new, need: self.need }
    }
}

fn parts(heard: &Heard, lived: &Lived<'_>) -> Vec<Felt> {
    let full = |part, press| Felt { part, need: 0, press, is_full: true, is_felt: true };
    let mut parts = Vec::new();
    for &(found, strength, effect) in &lived.exit.moves {
        let is_full = strength == Strength::Strong || found == Move::Farewell;
        let part = full(ExitPart::Move(found), TALK_STRONG_MOVE + effect);
        parts.push(Felt { is_full, is_felt: is_full && effect > 0, ..part });
    }
    let antis = lived.exit.antis.iter().filter(|(_, cost)| *cost > 0);
    parts.extend(antis.map(|(found, cost)| full(ExitPart::Anti(*found), TALK_ANTI + cost)));
    if heard.manner == Manner::Silent {
        parts.push(full(ExitPart::Silence, TALK_SILENCE));
    }
    let answered = lived.needs.iter().enumerate();
    let answered = answered.filter(|(_, it)| it.state == NeedState::Met && it.by_words);
    parts.extend(answered.map(|(need, _)| Felt { need, ..full(ExitPart::Answer, TALK_MET) }));
    parts
}
