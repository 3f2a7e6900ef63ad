//! Stories told to the built site in a real browser: `cargo xtask test` builds it and runs them.
//!
//! Each story has a server, a browser and a profile of its own. Stories wait for what the page
//! says of itself (`data-ready`, `data-route`, `data-saved` on `<html>`), never for time.

mod visit;

mod boot;
mod crash;
