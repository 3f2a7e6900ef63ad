//! Tests of the core, as data with one check for each kind.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test may fail loudly, print its figures and look at the clock"
)]

mod in_scene;
mod lines;
mod notation;
mod reading;
mod robustness;
