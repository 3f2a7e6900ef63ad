//! Tests of the core, as data with one check for each kind.

mod lines;
mod notation;
mod reading;
mod robustness;
