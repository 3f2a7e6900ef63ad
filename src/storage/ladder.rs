//! The ladder: every version of the records that was ever released, and how each is read.
//!
//! A version is a rung that never changes once it is released. Whatever rung a record stands on,
//! reading it ends in the same facts; what is written stands on the top rung. A second version
//! adds `v2.rs` and a rung here, and the first one stays as it is.

use serde::de::DeserializeOwned;

use super::kept::Unread;
use super::translate::{
    attempt_from, card_from, follow_up_from, objection_from, plan_from, reflection_from,
    review_from, settling_from,
};
use super::v1;
use crate::attempt::Fact;

/// One version of the records.
#[derive(Debug)]
pub struct Rung {
    /// Its number, one more than that of the rung below.
    pub version: u32,
    /// The kinds of records that it tells; others are kept unread.
    pub kinds: &'static [&'static str],
    /// Reads the text of a record of one of these kinds; none when it is damaged.
    pub(super) read: fn(kind: &str, text: &str) -> Option<Fact>,
}

/// All versions, oldest first.
pub const LADDER: &[Rung] = &[Rung { version: v1::VERSION, kinds: v1::KINDS, read: read_v1 }];

/// The rung on which a value of any kind stands, before anything else in it is read.
pub(super) fn rung_of(text: &str) -> Result<&'static Rung, Unread> {
    let version: v1::Version = serde_json::from_str(text).map_err(|_| Unread::Damaged)?;
    rung(version.v)
}

/// The rung of this version.
pub(super) fn rung(v: u32) -> Result<&'static Rung, Unread> {
    let is_above = LADDER.last().is_some_and(|it| v > it.version);
    let found = LADDER.iter().find(|it| it.version == v);
    found.ok_or(if is_above { Unread::Newer(v) } else { Unread::Damaged })
}

impl Rung {
    /// Reads the text of a record: none when it is damaged, `Some(None)` when the kind is
    /// unknown here.
    pub(super) fn read(&self, kind: &str, text: &str) -> Option<Option<Fact>> {
        if self.kinds.contains(&kind) { (self.read)(kind, text).map(Some) } else { Some(None) }
    }
}

fn read_v1(kind: &str, text: &str) -> Option<Fact> {
    match kind {
        v1::CARD => card_from(&parse(text)?).map(Fact::Card),
        v1::ATTEMPT => attempt_from(&parse(text)?).map(Fact::Attempt),
        v1::OBJECTION => objection_from(&parse(text)?).map(Fact::Objection),
        v1::PLAN => plan_from(&parse(text)?).map(Fact::Plan),
        v1::FOLLOW_UP => follow_up_from(&parse(text)?).map(Fact::FollowUp),
        v1::DONE => settling_from(&parse(text)?).map(Fact::Settling),
        v1::REFLECTION => reflection_from(&parse(text)?).map(Fact::Reflection),
        v1::REVIEW => review_from(&parse(text)?).map(Fact::Review),
        _ => None,
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}
