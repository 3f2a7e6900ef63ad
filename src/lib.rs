//! Encore trains the exit: what a customer lives through last, and what is said there.

#![forbid(unsafe_code)]

pub mod frame;
pub mod order;
pub mod seed;
pub mod table;
pub mod time;

pub mod card;
pub mod content;
pub mod parting_words;

pub mod comparison;
pub mod customers;
pub mod reading;
pub mod round;

pub mod attempt;
pub mod progress;
pub mod route;
pub mod session;
pub mod settings;

pub mod practice;
pub mod storage;

pub mod suggest;

#[cfg(target_arch = "wasm32")]
pub mod ui;
