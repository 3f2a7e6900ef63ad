//! Version 1 of what is planned for the shift and looked back on in the evening.

use serde::{Deserialize, Serialize};

use crate::storage::object::Object;

/// What a plan's record is called.
pub const PLAN: &str = "plan";

/// What the record of a follow-up is called.
pub const FOLLOW_UP: &str = "followup";

/// What the record is called that says that one of the two was done or let go.
pub const DONE: &str = "done";

/// What a reflection's record is called.
pub const REFLECTION: &str = "reflection";

/// A plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Plan {
    /// [`super::VERSION`].
    pub v: u32,
    /// [`PLAN`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`super::Head`].
    pub seq: u64,
    /// What is noticed first; none for "while they are here".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<String>,
    /// What one does or says then.
    pub act: String,
    /// Whether it is to be tried at one real exit on the day it was made.
    #[serde(default)]
    pub today: bool,
    /// The id of the attempt it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<String>,
}

/// A follow-up that was taken on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FollowUp {
    /// [`super::VERSION`].
    pub v: u32,
    /// [`FOLLOW_UP`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`super::Head`].
    pub seq: u64,
    /// The id of its template.
    pub template: String,
    /// The title that the template had.
    pub title: String,
    /// Whom it is for.
    #[serde(default)]
    pub name: String,
    /// What it is about.
    #[serde(default)]
    pub what: String,
    /// When it is due by the clock on the wall: `2026-11-21T18:00`.
    pub due: String,
    /// How long it takes, 1 to 60 minutes.
    pub minutes: i32,
    /// What to say or write.
    #[serde(default)]
    pub text: String,
}

/// That a plan or a follow-up was done or let go.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Done {
    /// [`super::VERSION`].
    pub v: u32,
    /// [`DONE`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`super::Head`].
    pub seq: u64,
    /// The id of the plan or follow-up.
    pub of: String,
    /// `done`, `dropped` or, after all, `open`.
    pub settled: String,
}

/// An evening.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reflection {
    /// [`super::VERSION`].
    pub v: u32,
    /// [`REFLECTION`].
    pub kind: String,
    /// The id.
    pub id: String,
    /// Milliseconds since the start of 1970.
    pub at: i64,
    /// As in [`super::Head`].
    pub seq: u64,
    /// What a customer took away.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub took: String,
    /// Was it enjoyable: `no`, `little`, `mostly` or `very`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enjoyable: Option<String>,
    /// Did it seem forced: as above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forced: Option<String>,
    /// Was it productive: as above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub productive: Option<String>,
    /// What happened at the real exit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub exit: String,
    /// The id of the plan that was to be tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// What one got out of the day oneself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mine: String,
}

/// Texts being typed outside a session.
#[derive(Serialize, Deserialize)]
pub(in crate::storage) struct Typed {
    /// [`super::VERSION`].
    pub(in crate::storage) v: u32,
    /// The texts by the names of their fields.
    pub(in crate::storage) texts: Object<String>,
}
