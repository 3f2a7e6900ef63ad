//! Plans: a cue that one can notice and an act of one's own, or what is missing.

use encore::line::Line;
use encore::plan::{Lack, Plan, lack};

fn name(lack: Option<Lack>) -> &'static str {
    match lack {
        None => "good",
        Some(Lack::Cue) => "cue",
        Some(Lack::LooseCue) => "loose-cue",
        Some(Lack::Act) => "act",
        Some(Lack::OthersAct) => "others",
        Some(Lack::Instead) => "instead",
        Some(Lack::LooseAct) => "loose-act",
    }
}

/// The lines of a fixture that are read otherwise than they are labeled, and how many there are.
fn misread(text: &str) -> (Vec<String>, usize) {
    let lines = text.lines().filter(|it| !it.starts_with('#') && !it.trim().is_empty());
    let (mut wrong, mut n) = (Vec::new(), 0);
    for line in lines {
        let [label, cue, act] = line.splitn(3, " | ").collect::<Vec<_>>()[..] else {
            panic!("{line}: three parts")
        };
        n += 1;
        let read = name(lack(Some(cue), act));
        if read != label {
            wrong.push(format!("{read} instead of {line}"));
        }
    }
    (wrong, n)
}

#[test]
fn labeled_plans_are_read_as_labeled() {
    let (wrong, n) = misread(include_str!("../fixtures/plans/develop.txt"));
    assert!(n >= 60, "{n} lines");
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn plans_that_no_rule_was_made_for_are_mostly_read_as_labeled() {
    let (wrong, n) = misread(include_str!("../fixtures/plans/fresh.txt"));
    println!("{} of {n} fresh plans are misread: {wrong:#?}", wrong.len());
    assert!(wrong.len() * 5 <= n, "{wrong:#?}");
}
