//! Content as data: role packs, scenes, personas, the shared banks, practice items and the guide,
//! from plain text files.
//!
//! A trainer can edit the files (`docs/content.md`). Reading one never stops at the first
//! fault: [`Problem`]s are collected with file, line and field, and everything sound is kept
//! apart from what is not. What the loader lets through is consistent: ids are unique and
//! references resolve.

pub mod ahead;
pub mod bank;
pub mod beat;
pub mod block;
pub mod by;
pub mod fields;
pub mod fragment;
pub mod guide;
pub mod index;
pub mod library;
pub mod need;
pub mod practice;
pub mod problem;
pub mod role;
pub mod scene;
pub mod triage;
pub mod trigger;

pub use ahead::Ahead;
pub use bank::{Bank, Expectations, Past, Persona, Stem, WhyCard};
pub use beat::{Beat, BeatKind};
pub use by::By;
pub use fragment::{Fragment, Register};
pub use guide::Guide;
pub use index::Listed;
pub use library::Library;
pub use need::{Need, NeedStart};
pub use practice::{Format, Item, Practice, Task};
pub use problem::Problem;
pub use role::{RolePack, Tolerance};
pub use scene::{Scene, SceneKind, Try, Worked};
pub use trigger::{Band, Due, ExitPart, Kept, Lean, NeedState, Trigger};
