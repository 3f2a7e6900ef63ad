//! How the figures and the worst faults are printed.

use std::fmt::Write as _;

use encore::comparison::Match;
use encore::reading::{Finding, Reading};

use super::pairs::Pairs;
use super::tally::Tally;
use crate::project::say;

/// A line that was read otherwise than labeled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// How many labels are wrong or missed; the larger, the worse.
    pub n_wrong: usize,
    /// The words.
    pub words: String,
    /// The labels.
    pub expected: String,
    /// What was found instead, each with its rule and its words.
    pub found: String,
}

/// What was found, each with its rule and its words.
pub fn explain(reading: &Reading, text: &str) -> String {
    if !reading.rated {
        return "unrated".to_owned();
    }
    let mut out = if reading.generic { "generic ".to_owned() } else { String::new() };
    for mark in &reading.marks {
        let name = match mark.finding {
            Finding::Move(it, strength) => format!("{it}{}", strength as u8),
            Finding::AntiMove(it) => format!("!{it}"),
            Finding::Theme(it, polarity) => format!("{it}{polarity}"),
        };
        let _ = write!(out, "{name} ({}: ‘{}’) ", mark.rule, mark.span.of(text));
    }
    out
}

/// One figure beside its goal.
pub fn figure(what: &str, value: f64, goal: &str) {
    say(format!("  {what:58} {value:5.3}   {goal}"));
}

/// How many of how many.
pub fn part_of(what: &str, (part, whole): (u32, u32), goal: &str) {
    say(format!("  {what:50} {part:5} of {whole:4}   {goal}"));
}

/// Precision, recall and F1 of each label.
pub fn labels(tally: &Tally) {
    say(format!(
        "  {:22} {:>9} {:>9} {:>9} {:>9}",
        "label", "precision", "recall", "F1", "lines"
    ));
    for (label, it) in &tally.counts {
        let (p, r, f1) = (it.precision(), it.recall(), it.f1());
        say(format!("  {label:22} {p:9.2} {r:9.2} {f1:9.2} {:9}", it.hit + it.missed));
    }
}

/// The confusion of matches: expected in rows, found in columns.
pub fn confusion(pairs: &Pairs) {
    let names: String = Match::ALL.iter().map(|it| format!("{:>10}", it.name())).collect();
    say(format!("  {:12}{names}   (found)", "expected"));
    for expected in Match::ALL {
        let row: String =
            Match::ALL.iter().map(|it| format!("{:>10}", pairs.cell(*expected, *it))).collect();
        say(format!("  {:12}{row}", expected.name()));
    }
}

/// The worst faults, worst first.
pub fn worst(faults: &[Fault], n_shown: usize) {
    let mut faults: Vec<&Fault> = faults.iter().collect();
    faults.sort_by_key(|it| std::cmp::Reverse(it.n_wrong));
    for it in faults.into_iter().take(n_shown) {
        say(format!(
            "  {}\n      labeled {}\n      read    {}",
            it.words, it.expected, it.found
        ));
    }
}
