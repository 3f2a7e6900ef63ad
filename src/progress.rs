//! Progress: what the attempts so far show. Pure folds; no number about a person.
//!
//! Reading words is what costs, so each attempt is read once, into a [`gist::Gist`] or a
//! [`foresight::Foreseen`]; all else is a fold over those or over the bare facts. Absent on
//! purpose: goals, streaks that can break, marks.

pub mod foresight;
pub mod gist;
pub mod grid;
pub mod growth;
pub mod month;
pub mod run;
pub mod then_and_now;
