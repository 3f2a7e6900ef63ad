//! One record as it is kept: its text, word for word, and what this build reads in it.

use serde::Serialize;

use super::ladder::{Rung, rung, rung_of};
use super::translate::{
    attempt_to, card_to, follow_up_to, objection_to, plan_to, reflection_to, review_to,
    settling_to, time,
};
use super::v1;
use crate::attempt::{Fact, Id};

/// The longest text of a record, in bytes; a record of this version has about a tenth.
pub(super) const MAX_TEXT: usize = 64 * 1024;

/// The highest place in the order; far beyond what anybody reaches by practicing.
pub(super) const MAX_SEQ: u64 = 1 << 53;

/// A record that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// As it stands in storage, with all that is unknown here.
    pub(super) text: String,
    /// Comes after every record that was known when it was made.
    pub(super) seq: u64,
    /// What it tells; none for an unknown kind.
    pub(super) fact: Option<Fact>,
}

/// Why a value can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// Written by a newer build.
    Newer(u32),
    /// Not what any build writes.
    Damaged,
}

impl Kept {
    /// Writes down what happened.
    pub(super) fn of(fact: Fact, seq: u64) -> Self {
        let text = match &fact {
            Fact::Card(card) => to_text(&card_to(card, seq)),
            Fact::Attempt(attempt) => to_text(&attempt_to(attempt, seq)),
            Fact::Objection(objection) => to_text(&objection_to(objection, seq)),
            Fact::Plan(plan) => to_text(&plan_to(plan, seq)),
            Fact::FollowUp(follow_up) => to_text(&follow_up_to(follow_up, seq)),
            Fact::Settling(settling) => to_text(&settling_to(settling, seq)),
            Fact::Reflection(reflection) => to_text(&reflection_to(reflection, seq)),
            Fact::Review(review) => to_text(&review_to(review, seq)),
        };
        Self { text, seq, fact: Some(fact) }
    }

    /// Reads a record.
    pub(super) fn parse(text: &str) -> Result<(Id, Self), Unread> {
        if text.len() > MAX_TEXT {
            return Err(Unread::Damaged);
        }
        // Only what has no head of today's shape is asked for its version alone.
        let Ok(head) = serde_json::from_str::<v1::Head>(text) else {
            return Err(rung_of(text).err().unwrap_or(Unread::Damaged));
        };
        let rung = rung(head.v)?;
        Self::read(rung, head, text).ok_or(Unread::Damaged)
    }

    /// Whether both tell the same, however they are spaced.
    pub(super) fn tells_the_same(&self, other: &Self) -> bool {
        let is_read = self.fact.is_some() && self.seq == other.seq;
        self.text == other.text || (is_read && self.fact == other.fact)
    }

    fn read(rung: &Rung, head: v1::Head, text: &str) -> Option<(Id, Self)> {
        if time(head.at).is_none() || head.seq > MAX_SEQ {
            return None;
        }
        let fact = rung.read(&head.kind, text)?;
        Some((Id::parse(&head.id)?, Self { text: text.to_owned(), seq: head.seq, fact }))
    }
}

/// Whether a value of any kind is of a version that this build reads.
pub(super) fn check_version(text: &str) -> Result<(), Unread> {
    rung_of(text).map(drop)
}

/// The JSON of a value of this build. These shapes always have one, so the empty text, which
/// no reader takes for a value, is never seen.
pub(super) fn to_text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
