//! Where a trainee sees their words otherwise than the engine does.
//!
//! An objection changes no reading: the mark stays, and the objection stands beside it, is
//! counted, and can be handed to whoever mends the rules.

use crate::attempt::{AttemptId, Id};
use crate::frame::{AntiMove, Move, frame_enum};
use crate::reading::{Finding, Reading};
use crate::time::Timestamp;

/// What is disputed: a move or an anti-move of an attempt's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disputed {
    /// A move.
    Move(Move),
    /// An anti-move.
    AntiMove(AntiMove),
}

impl Disputed {
    /// What a finding in parting words is, if it can be disputed.
    pub fn of(finding: Finding) -> Option<Self> {
        match finding {
            Finding::Move(it, _) => Some(Self::Move(it)),
            Finding::AntiMove(it) => Some(Self::AntiMove(it)),
            Finding::Theme(..) => None,
        }
    }

    /// The stable name, as written in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Move(it) => it.name(),
            Self::AntiMove(it) => it.name(),
        }
    }

    /// What has this stable name; moves and anti-moves share none.
    pub fn from_name(name: &str) -> Option<Self> {
        let found = AntiMove::from_name(name).map(Self::AntiMove);
        Move::from_name(name).map(Self::Move).or(found)
    }

    /// Whether the engine found it.
    pub fn is_in(self, reading: &Reading) -> bool {
        reading.marks.iter().any(|it| Self::of(it.finding) == Some(self))
    }
}

frame_enum! {
    /// What the trainee says about it.
    Claim {
        /// The engine found it, and it isn't there.
        NotSo = "not_so",
        /// The engine didn't find it, and it is there.
        Made = "made",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// One objection. The latest one about the same thing in the same attempt stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Names it.
    pub id: Id,
    /// When it was made.
    pub at: Timestamp,
    /// The attempt whose words are meant.
    pub attempt: AttemptId,
    /// What is disputed.
    pub about: Disputed,
    /// What the trainee says about it.
    pub claim: Claim,
}

/// The objections that stand, in the order in which they were made: for each thing in each
/// attempt the latest, unless it was taken back. Takes them oldest first.
pub fn standing(objections: &[Objection]) -> Vec<&Objection> {
    let is_latest = |(at, it): &(usize, &Objection)| {
        let later = objections.get(at + 1..).unwrap_or_default();
        !later.iter().any(|that| that.attempt == it.attempt && that.about == it.about)
    };
    let latest = objections.iter().enumerate().filter(is_latest).map(|it| it.1);
    latest.filter(|it| it.claim != Claim::Withdrawn).collect()
}
