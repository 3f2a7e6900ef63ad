//! Encore trains the exit: what a customer lives through last, and what is said there.
//!
//! # Bird's eye view
//!
//! A trainee writes a [`card::Card`] of three statements that they hope a customer would say,
//! reads a [`content::Scene`], and types [`parting_words::PartingWords`]. The engine finds what
//! the words do (a [`reading::Reading`]). [`customers`] who lived through the scene leave one
//! by one and answer the person at the door (a [`round::Round`]). Hoped and heard stand side by
//! side (a [`comparison::Comparison`]). One change, the same customers again, and some change
//! their minds.
//!
//! ```text
//! content files ─parse→ Library ─┐
//! draft ─PartingWords::parse→ words ─read_closing→ Reading ─answer(seed)→ Answers = Round
//!                                │                                           │
//! Card ──────────────────────────┴──────────────compare──────────────────────┴→ Comparison
//! Session ─Fact→ Vault ─one record each→ Shelf            Progress = fold over the attempts
//! ```
//!
//! Everything but `ui` and `storage::browser` is pure: values in, values out. Time and chance
//! are arguments. Only facts are kept (what was written, said and predicted, and the seed);
//! readings, answers, comparisons and progress are computed from them anew every time.
//!
//! # The map
//!
//! - [`frame`]: the closed lists of moves, anti-moves and themes. [`seed`], [`time`]: chance and
//!   time as values.
//! - [`card`], [`parting_words`]: what a person writes, bounded and safe to show.
//! - [`content`]: role packs, scenes, personas, fragments, practice items and the guide from
//!   plain text files.
//! - [`meaning`]: how near two short texts are, by a table of words learned elsewhere.
//! - [`reading`]: text to [`reading::Reading`]. Rules written as patterns; the walls are made so
//!   that scores learned from labeled lines join them in one place.
//! - [`customers`]: from visit to memory to outcome to answer. [`suggest`]: the one change that
//!   these customers would feel most, found by trying. [`what_if`]: any change, and who changes.
//! - [`round`], [`comparison`]: everybody who leaves, and hoped beside heard. [`reasons`]: what an
//!   answer came from, as a trainee can check it. [`epilogue`]: what later becomes of what was
//!   promised. [`proactive`]: what could have been done before. [`triage`]: whom of many to
//!   call. [`day`]: two hundred customers as a distribution, and who is quoted for them.
//! - [`session`]: the loop as one state machine. [`attempt`]: what is worth keeping of it,
//!   [`objection`]: where the trainee reads it otherwise.
//!   [`progress`]: what all of it shows, as folds. [`practice`]: which scene comes next.
//!   [`review`], [`schedule`], [`today`]: what a task of practice showed, when each move comes
//!   back, and what today's three minutes are made of.
//! - [`shift`]: to the shift and back. [`plan`]: when this happens, I do that. [`follow_up`]:
//!   for whom, what, when by the clock on the [`wall`], and the words. [`reflection`]: the
//!   evening. [`mod@line`]: the short texts of all three.
//! - [`settings`], [`route`]: how it looks, which page is asked for.
//! - [`storage`]: one immutable record under one key for everything that happened, a drawer for
//!   each person. [`nudge`]: when to ask for a copy. [`sheet`]: attempts as a table.
//! - `ui`: the pages, for wasm32 only. Outside the crate: `assets/gate.js` and `boot.mjs` own
//!   the page before and after the program; `xtask` builds, serves, tests and measures.
//!
//! # Invariants
//!
//! Each is held by the compiler or by the test named.
//!
//! - Only `ui`, `storage::browser` and `main` name leptos, web-sys, js-sys or gloo (the host
//!   build has none of them; `tidy::only_the_pages_and_the_shelf_know_a_browser`).
//! - Only `storage` derives a stored format, and what was stored once is read for ever
//!   (`tidy::only_storage_names_a_stored_format`, `saves`).
//! - Time and chance are asked for in `ui::page` alone
//!   (`tidy::time_and_chance_are_asked_for_in_one_place`).
//! - The core counts in whole numbers and keeps its order: no floats, no hash maps
//!   (`tidy::the_core_counts_in_whole_numbers_and_keeps_its_order`), so the same inputs give
//!   the same bytes everywhere (`laws`). But for `schedule::memory`, whose days are computed
//!   anew on each device and never compared.
//! - Practice never asks for more than three minutes a day, whatever the clock does (`today`,
//!   `schedule`).
//! - Reading and answering never fail and take time linear in the text (`robustness`).
//! - Every sentence of an answer names what it comes from, and that exists (`laws`).
//! - What a person typed is never lost by a refused step, a reload or a full disk
//!   (`session`, `session_drafts`, `storage_faults`).
//! - What is known is the union of all records: merging is idempotent and commutative and
//!   shrinks nothing (`storage_tabs`, `backup`, `storage_laws`).
//! - Data of a newer build are never written to (`storage`); nobody's drawer is touched from
//!   another one (`people`).
//! - Faults in content are told all at once, with file, line and field (`faulty_content`).
//! - Parts of pages read no context, views hold nothing that the policy of the page forbids,
//!   and words for people stand in `ui::words` or in `content/` (`tidy`).

#![forbid(unsafe_code)]

pub mod frame;
pub mod order;
pub mod seed;
pub mod table;
pub mod time;
pub mod wall;

pub mod card;
pub mod content;
pub mod line;
pub mod parting_words;

pub mod meaning;

pub mod comparison;
pub mod customers;
pub mod day;
pub mod epilogue;
pub mod proactive;
pub mod reading;
pub mod reasons;
pub mod round;
pub mod suggest;
pub mod triage;
pub mod what_if;

pub mod attempt;
pub mod follow_up;
pub mod nudge;
pub mod objection;
pub mod plan;
pub mod practice;
pub mod progress;
pub mod reflection;
pub mod review;
pub mod route;
pub mod schedule;
pub mod session;
pub mod settings;
pub mod sheet;
pub mod shift;
pub mod today;

pub mod storage;

#[cfg(target_arch = "wasm32")]
pub mod ui;
