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

#[test]
fn without_a_cue_field_only_the_act_is_looked_at() {
    assert_eq!(lack(None, "say what happens next"), None);
    assert_eq!(lack(None, ""), Some(Lack::Act));
    assert_eq!(lack(None, "be nicer"), Some(Lack::LooseAct));
}

#[test]
fn a_plan_reads_as_one_sentence() {
    let cue = |text| Plan::cue_after_when(&Line::cut(text));
    assert_eq!(cue("When I hand over the receipt,"), Ok("I hand over the receipt".to_owned()));
    assert_eq!(cue("The customer stands up."), Ok("the customer stands up".to_owned()));
    assert_eq!(cue("Mira leaves"), Ok("Mira leaves".to_owned()));
    assert_eq!(cue("Before I hang up"), Err("before I hang up".to_owned()));
    assert_eq!(cue("At the door"), Err("at the door".to_owned()));
    let act = |text| Plan::act_after_i(&Line::cut(text));
    assert_eq!(act("I say thank you."), Ok("say thank you".to_owned()));
    assert_eq!(act("Tell them when"), Ok("tell them when".to_owned()));
    assert_eq!(act("I'll call"), Err("I'll call".to_owned()));
    assert_eq!(act("“See you Thursday.”"), Err("“See you Thursday.”".to_owned()));
}

#[test]
fn odd_text_is_read_without_a_fault() {
    let long = "I say thank you and ".repeat(2_000);
    for odd in ["\u{202E}\u{0}", "🙂🙂", "İ", "\"", "when", "I", "I ", "…", &long] {
        let (cue, act) = (Line::cut(odd), Line::cut(odd));
        let _ = (lack(Some(odd), odd), Plan::cue_after_when(&cue), Plan::act_after_i(&act));
    }
}
