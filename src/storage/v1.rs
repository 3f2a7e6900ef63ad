//! Version 1 of everything that is kept, field by field.
//!
//! These shapes never change once they are released: what is on a device stays readable. A
//! field that may be missing can be added with a default; a change of meaning is a new version.
//! Fields that are not named here are skipped in reading, and are kept because the text of a
//! record is never written anew.

use serde::{Deserialize, Serialize};

mod shift;

pub(super) use shift::Typed;
pub use shift::{DONE, Done, FOLLOW_UP, FollowUp, PLAN, Plan, REFLECTION, Reflection};

/// The version that this module tells.
pub const VERSION: u32 = 1;

/// What a card's record is called.
pub const CARD: &str = "card";

/// What an attempt's record is called.
pub const ATTEMPT: &str = "attempt";

/// What an objection's record is called.
pub const OBJECTION: &str = "objection";

/// What a review's record is called.
pub const REVIEW: &str = "review";

/// The version of any value, before anything else in it is looked at.
#[derive(Debug, Deserialize)]
pub struct Version {
    /// 1 here; more in a newer build.
    pub v: u32,
}

/// What every record has.
#[derive(Debug, Deserialize)]
pub struct Head {
    /// As in [`Version`].
    pub v: u32,
    /// What it tells of; kinds that are not named here are kept unread.
    pub kind: String,
    /// The id, the same as in the key.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// Comes after every record that was known when this one was made.
    pub seq: u64,
}

/// A card that was kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Card {
    /// [`VERSION`].
    pub v: u32,
    /// [`CARD`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`Head`].
    pub seq: u64,
    /// The role's id.
    pub role: String,
    /// How customers feel.
    pub feel: String,
    /// What they say.
    pub say: String,
    /// How they describe it.
    pub describe: String,
}

/// An exit that was acted out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attempt {
    /// [`VERSION`].
    pub v: u32,
    /// [`ATTEMPT`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`Head`].
    pub seq: u64,
    /// The scene's id.
    pub scene: String,
    /// The role's id.
    pub role: String,
    /// A number in decimal digits; a JSON number would lose some of its 64 bits.
    pub seed: String,
    /// 1 or more.
    pub round: u32,
    /// The id of the attempt before it with the same customers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The id of the card.
    pub card: String,
    /// The parting words.
    pub words: String,
    /// How most will feel: `low`, `middle` or `high`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feels: Option<String>,
    /// How many will say what is hoped: `none`, `some` or `most`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// Version of the code frame.
    pub frame: u32,
    /// Version of the engine.
    pub engine: u32,
}

/// A reading that was objected to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Objection {
    /// [`VERSION`].
    pub v: u32,
    /// [`OBJECTION`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`Head`].
    pub seq: u64,
    /// The id of the attempt.
    pub attempt: String,
    /// The move or anti-move.
    pub about: String,
    /// `not_so`, `made` or `withdrawn`.
    pub claim: String,
}

/// A task of practice that was done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Review {
    /// [`VERSION`].
    pub v: u32,
    /// [`REVIEW`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`Head`].
    pub seq: u64,
    /// The id of the practice item or the scene.
    pub task: String,
    /// `bought`, `no-sale`, `failure` or `follow-up`.
    pub situation: String,
    /// Each move that was asked for with its grade: `missed`, `weak` or `strong`.
    pub results: Vec<(String, String)>,
    /// The help that was open: `example`, `gaps` or `none`.
    pub help: String,
}

/// The session in progress.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// [`VERSION`].
    pub v: u32,
    /// The role's id.
    pub role: String,
    /// The scene's id.
    pub scene: String,
    /// As in [`Attempt`].
    pub seed: String,
    /// The page: `card`, `scene`, `exit`, `predict`, `door`, `compare` or `again`.
    pub page: String,
    /// The texts of the card as typed; on page `card` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<[String; 3]>,
    /// The parting words as typed.
    #[serde(default)]
    pub words: String,
    /// The first tap of the prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feels: Option<String>,
    /// The second tap of the prediction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// How many customers have come out.
    #[serde(default)]
    pub shown: u32,
    /// The card, on every page but `card`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// The attempt before the latest one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Attempt>,
    /// The latest attempt; on pages `door`, `compare` and `again`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Attempt>,
}

/// The settings that this version knows. Other fields are kept when these are changed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Settings {
    /// `system`, `light` or `dark`.
    #[serde(default)]
    pub theme: String,
    /// `normal`, `large` or `largest`.
    #[serde(default)]
    pub text: String,
}

/// Who practices now, when it isn't the first person here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Who {
    /// [`VERSION`].
    pub v: u32,
    /// The chosen word.
    pub word: String,
}

/// When copies were saved and asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reminder {
    /// [`VERSION`].
    pub v: u32,
    /// When a copy was saved last, in milliseconds since the start of 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<i64>,
    /// When the person was asked to save one last, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<i64>,
}

/// Every kind of record. A new one needs a shape here, an arm in the ladder, a fixture, a
/// definition in `docs/data.schema.json` and a line in `docs/data.md`; tests name what is missing.
pub const KINDS: &[&str] =
    &[CARD, ATTEMPT, OBJECTION, REVIEW, PLAN, FOLLOW_UP, DONE, REFLECTION];
