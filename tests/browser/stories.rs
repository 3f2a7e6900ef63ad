//! Stories told to the built site in a real browser: `cargo xtask test` builds it and runs them.
//!
//! Each story has a server, a browser and a profile of its own. Stories wait for what the page
//! says of itself (`data-ready`, `data-route`, `data-saved` on `<html>`), never for time.
//!
//! This file is not called `main.rs`, or cargo would take it for a test of the app's own package.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a story that goes wrong ends by a panic"
)]

mod hands;
mod kept;
mod pages;
mod visit;

mod accessible;
mod before;
mod blocked;
mod boot;
mod clocks;
mod coach;
mod content;
mod copies;
mod crash;
mod day;
mod every_scene;
mod keyboard;
mod later;
mod look;
mod odd_text;
mod origin;
mod people;
mod progress;
mod records;
mod reload;
mod restores;
mod rounds;
mod shift;
mod tabs;
mod today;
mod workshop;
