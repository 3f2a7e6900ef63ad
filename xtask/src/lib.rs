//! Everything around the app: fetching tools, serving, building, testing, the engine in a
//! terminal.
//!
//! `cargo xtask` runs this. A command says on the terminal what it does and how long it takes;
//! the engine commands keep standard output for their results. Nothing here ends up in the app.

#![allow(clippy::print_stderr, reason = "these are terminal commands")]

pub mod project;

pub mod tools;

pub mod serve;

pub mod bundle;
pub mod markup;
pub mod pages;
pub mod sizes;

pub mod check;
pub mod door;
pub mod editor;
pub mod engine;
pub mod evaluate;
pub mod features;
pub mod json_lines;
pub mod proofread;
pub mod prose;
mod references;
pub mod samples;
pub mod speed;
pub mod suite;
pub mod two_years;
pub mod variety;
pub mod year;

pub mod site;

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "browser")]
pub mod lasting;
#[cfg(feature = "browser")]
pub mod measure;
#[cfg(feature = "browser")]
pub mod screenshots;
#[cfg(feature = "browser")]
pub mod walk;
