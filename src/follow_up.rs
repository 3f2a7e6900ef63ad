//! Follow-ups that somebody has taken on: for whom, what, when, and the words for it.
//!
//! [`due`] finds the time that is offered first, [`fill`] puts what is known into the template,
//! [`calendar`] writes a file that every calendar takes.

pub mod calendar;
pub mod due;
pub mod fill;

use crate::attempt::Id;
use crate::line::{Line, Note};
use crate::time::Timestamp;
use crate::wall::Wall;

/// A follow-up with its time. The template it began from is [`crate::content::guide::FollowUp`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedFollowUp {
    /// Names it.
    pub id: Id,
    /// When it was taken on.
    pub at: Timestamp,
    /// The template it began from, by id.
    pub template: String,
    /// What it is called, as the template called it.
    pub title: Line,
    /// Whom it is for; may be blank.
    pub name: Line,
    /// What it is about; may be blank.
    pub what: Line,
    /// When it is due, by the clock on the wall.
    pub due: Wall,
    /// How long it takes, 1 to 60.
    pub minutes: i32,
    /// What to say or write.
    pub text: Note,
}

impl PlannedFollowUp {
    /// Fewest and most minutes that one may take.
    pub const MINUTES: std::ops::RangeInclusive<i32> = 1..=60;
}
