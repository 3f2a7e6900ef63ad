//! All tests of the core, one file for each of its parts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "in a test a panic is a failure told, also in its helpers, and figures are printed"
)]

mod again;
mod ahead;
mod backup;
mod backup_hostile;
mod bands;
mod builders;
mod by;
mod cases;
mod closings;
mod comparison;
mod content;
mod contract;
mod customers;
mod day;
mod direct;
mod epilogue;
mod facts;
mod faults;
mod faulty_content;
mod faulty_items;
mod follow_up;
mod foresight;
mod four_rounds;
mod guide;
mod in_scene;
mod learned;
mod meaning;
mod notation;
mod nudge;
mod objection;
mod outcomes;
mod parting_words;
mod people;
mod plan;
mod practice;
mod practice_items;
mod proactive;
mod progress;
mod reading;
mod reasons;
mod reflection;
mod robustness;
mod route;
mod run;
mod same;
mod saves;
mod scenes;
mod schedule;
mod schema;
mod seed;
mod session;
mod session_drafts;
mod sheet;
mod shift;
mod steps;
mod storage;
mod storage_damage;
mod storage_faults;
mod storage_laws;
mod storage_tabs;
mod suggestion;
mod tidy;
mod today;
mod triage;
mod turned;
mod unmeant;
mod wall;
mod what_if;
