//! Tests of the core, as data with one check for each kind.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails should stop where it stands"
)]

mod builders;
mod cases;
mod closings;
mod customers;
mod laws;
mod laws_exit;
mod laws_memory;
mod lines;
mod notation;
mod reading;
mod robustness;
mod turned;
