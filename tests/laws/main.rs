//! The laws of the simulation: what must hold of it whatever the scene, the words and the people.
//!
//! Every law is tried on 10,000 drawn cases or more, first by all rules, where it has to hold,
//! then without the rule that it rests on, where it has to break: a law that held without its
//! rule would say nothing. `cargo xtask laws` runs this and prints the table; `-- S8` picks laws.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    reason = "in a test a panic is a failure told, and figures are printed"
)]

#[allow(dead_code, reason = "other tests build more with it")]
#[path = "../it/builders.rs"]
mod builders;
#[path = "../it/cases.rs"]
mod cases;
#[path = "../it/closings.rs"]
mod closings;
mod exit;
mod later;
mod memory;
mod round;

use std::collections::VecDeque;
use std::process::ExitCode;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use builders::{Closing, Stage};
use encore::customers::rules::{Rule, Rules};
use encore::customers::{self, Answer, Customer};

/// What a law comes to: how many cases were tried, or the case that breaks it.
pub(crate) type Tried = Result<u64, String>;

/// A law: its name in the design, what it says, the rule it rests on, and how it is tried.
#[derive(Clone, Copy)]
pub(crate) struct Law {
    pub(crate) name: &'static str,
    pub(crate) says: &'static str,
    pub(crate) rule: Rule,
    pub(crate) tried: fn(Rules) -> Tried,
}

/// A law and how it came out.
struct Row {
    law: Law,
    holds: Tried,
    without: Tried,
    took: Duration,
}

fn main() -> ExitCode {
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let laws = [round::LAWS, memory::LAWS, exit::LAWS, later::LAWS].concat();
    let mut laws: Vec<Law> = laws
        .into_iter()
        .filter(|it| wanted.is_empty() || wanted.iter().any(|name| name == it.name))
        .collect();
    laws.sort_by_key(|it| it.name[1..].parse::<u32>().unwrap_or(u32::MAX));
    println!("law  rule it rests on  holds  breaks without it  cases");
    let rows = try_all(laws);
    let n_bad = rows.iter().filter(|it| !is_good(it)).count();
    println!("S14  grammar           `cargo xtask proofread`; S1 in a browser: tests/same.rs");
    println!("{} laws tried, {n_bad} of them at fault", rows.len());
    if n_bad == 0 && !rows.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Tries the laws side by side, and prints them in their order.
fn try_all(laws: Vec<Law>) -> Vec<Row> {
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut rows, mut waiting) = (Vec::new(), VecDeque::new());
    for law in laws {
        if waiting.len() == n_threads {
            rows.extend(waiting.pop_front().map(finished));
        }
        waiting.push_back(std::thread::spawn(move || try_out(law)));
    }
    rows.extend(waiting.into_iter().map(finished));
    rows
}

fn finished(law: JoinHandle<Row>) -> Row {
    let row = law.join().unwrap();
    print(&row);
    row
}

fn try_out(law: Law) -> Row {
    let start = Instant::now();
    let holds = (law.tried)(Rules::ALL);
    let without = (law.tried)(Rules::ALL.without(law.rule));
    Row { law, holds, without, took: start.elapsed() }
}

fn is_good(row: &Row) -> bool {
    row.holds.as_ref().is_ok_and(|n| *n >= cases::N_CASES) && row.without.is_err()
}

fn print(row: &Row) {
    let Row { law, holds, without, took } = row;
    let yes = |it| if it { "yes" } else { "NO" };
    let n_cases = holds.as_ref().map_or(0, |it| *it);
    println!(
        "{:4} {:17} {:6} {:18} {n_cases:>6}  {}  ({took:.1?})",
        law.name,
        law.rule.name(),
        yes(holds.is_ok()),
        yes(without.is_err()),
        law.says,
    );
    if let Err(case) = holds {
        println!("     broken by: {case}");
    }
    if let (Err(case), Ok(_)) = (without, std::env::var("SHOW_BREAKS")) {
        println!("     without it: {case}");
    }
}

impl Closing {
    /// What these customers answer by these rules alone.
    pub(crate) fn answers_by(
        &self,
        rules: Rules,
        at: &Stage<'_>,
        customers: &[Customer],
    ) -> Vec<Answer> {
        customers::answer_by(rules, (&self.visit(at), None), customers)
    }
}

/// The law is broken by this case.
pub(crate) fn broken(case: impl std::fmt::Debug) -> Tried {
    let mut case = format!("{case:?}");
    case.truncate(case.floor_char_boundary(400));
    Err(case)
}
