//! Labeled lines: how well the engine reads closings, statements and pairs.
//!
//! A line is labels, then ">", then the words; for pairs "match > hoped | heard". The
//! development part is checked against floors; both parts print their figures.

use std::fmt::Write as _;

use encore::comparison::{Match, match_statements};
use encore::reading::{Finding, Reading, read_closing, read_statement};

use crate::tally::Tally;

fn lines(text: &str) -> impl Iterator<Item = (Vec<String>, &str)> {
    text.lines().filter(|it| !it.starts_with('#') && !it.trim().is_empty()).map(|line| {
        let (labels, words) = line.split_once('>').expect("a line has labels, > and words");
        let mut labels: Vec<String> = labels.split_whitespace().map(str::to_owned).collect();
        labels.retain(|it| it != "nothing" && it != "plain");
        labels.sort();
        (labels, words.trim())
    })
}

fn labels_of(reading: &Reading) -> Vec<String> {
    if !reading.rated {
        return vec!["unrated".to_owned()];
    }
    let mut labels: Vec<String> =
        reading.moves().iter().map(|(it, s)| format!("{it}{}", *s as u8)).collect();
    labels.extend(reading.anti_moves().iter().map(|it| format!("!{it}")));
    labels.extend(reading.themes().iter().map(|(it, p)| format!("{it}{p}")));
    if reading.generic {
        labels.push("generic".to_owned());
    }
    labels.sort();
    labels
}

fn explain(reading: &Reading, text: &str) -> String {
    let mut out = String::new();
    for mark in &reading.marks {
        let name = match mark.finding {
            Finding::Move(it, s) => format!("{it}{}", s as u8),
            Finding::AntiMove(it) => format!("!{it}"),
            Finding::Theme(it, p) => format!("{it}{p}"),
        };
        let _ = write!(out, " [{name} {} ‘{}’]", mark.rule, mark.span.of(text));
    }
    out
}

fn is_strength(label: &str) -> bool {
    label.ends_with(['1', '2'])
}

fn without_strength(labels: &[String]) -> Vec<String> {
    labels.iter().map(|it| it.trim_end_matches(['1', '2']).to_owned()).collect()
}

/// Figures of closings: presence of moves, strength, anti-moves, rated or not.
fn closings(name: &str, text: &str, show: bool) -> (f64, f64, f64) {
    let mut tally = Tally::default();
    let (mut right, mut met) = (0, 0);
    for (expected, words) in lines(text) {
        let reading = read_closing(words, None);
        let found = labels_of(&reading);
        tally.add(&without_strength(&expected), &without_strength(&found));
        for label in expected.iter().filter(|it| is_strength(it)) {
            let base = label.trim_end_matches(['1', '2']);
            if let Some(twin) = found
                .iter()
                .find(|it| it.trim_end_matches(['1', '2']) == base && is_strength(it))
            {
                met += 1;
                right += u32::from(twin == label);
            }
        }
        if found != expected {
            let _ = writeln!(
                tally.faults,
                "{words}\n    expected {expected:?}\n    found    {found:?}{}",
                explain(&reading, words)
            );
        }
    }
    let is_move = |it: &str| !it.starts_with('!') && it != "unrated";
    let moves = tally.macro_f1(is_move);
    let anti = tally.macro_f1(|it| it.starts_with('!'));
    let strength = f64::from(right) / f64::from(met.max(1));
    let unrated = tally.counts.get("unrated").copied().unwrap_or_default();
    if show {
        println!("{}", tally.faults);
    }
    for (label, count) in &tally.counts {
        println!(
            "  {label:18} {:.2}  hit {} wrong {} missed {}",
            count.f1(),
            count.hit,
            count.wrong,
            count.missed
        );
    }
    println!(
        "{name} closings: moves {moves:.3}, strength {strength:.3}, anti-moves {anti:.3}, unrated hit {} wrong {} missed {}",
        unrated.hit, unrated.wrong, unrated.missed
    );
    (moves, strength, anti)
}

/// Figures of statements: themes with polarity, the generic flag.
fn statements(name: &str, text: &str, show: bool) -> (f64, f64) {
    let mut tally = Tally::default();
    for (expected, words) in lines(text) {
        let reading = read_statement(words);
        let found = labels_of(&reading);
        tally.add(&expected, &found);
        if found != expected {
            let _ = writeln!(
                tally.faults,
                "{words}\n    expected {expected:?}\n    found    {found:?}{}",
                explain(&reading, words)
            );
        }
    }
    let themes = tally.micro_f1(|it| it != "unrated" && it != "generic");
    let generic = tally.counts.get("generic").copied().unwrap_or_default().f1();
    let unrated = tally.counts.get("unrated").copied().unwrap_or_default();
    if show {
        println!("{}", tally.faults);
    }
    println!(
        "{name} statements: themes {themes:.3}, generic {generic:.3}, unrated hit {} wrong {} missed {}",
        unrated.hit, unrated.wrong, unrated.missed
    );
    (themes, generic)
}

/// Figures of pairs: how many are right, how many opposites are shown as same.
fn pairs(name: &str, text: &str, show: bool) -> (f64, u32) {
    let (mut right, mut all, mut reversed) = (0, 0, 0);
    for (expected, words) in lines(text) {
        let (hoped, heard) = words.split_once('|').expect("a pair has two sides");
        let (found, score) = match_statements(hoped.trim(), heard.trim());
        let expected = expected.first().map_or("", String::as_str);
        all += 1;
        right += u32::from(found.name() == expected);
        reversed += u32::from(expected == "opposite" && found == Match::Same);
        if show && found.name() != expected {
            println!("{words}\n    expected {expected}, found {found} {score}");
        }
    }
    let accuracy = f64::from(right) / f64::from(all.max(1));
    println!("{name} pairs: {accuracy:.3} of {all}, opposites shown as same {reversed}");
    (accuracy, reversed)
}

fn show() -> bool {
    std::env::var_os("SHOW_FAULTS").is_some()
}

#[test]
fn closings_of_the_development_part_are_read_well() {
    let figures = closings(
        "development",
        concat!(
            include_str!("../fixtures/lines/closings.txt"),
            include_str!("../fixtures/lines/closings-more.txt"),
            include_str!("../fixtures/lines/closings-fresh.txt"),
            include_str!("../fixtures/lines/closings-fresh2.txt"),
            include_str!("../fixtures/lines/closings-traps.txt")
        ),
        show(),
    );
    assert!(figures.0 >= 0.95 && figures.1 >= 0.95 && figures.2 >= 0.95, "{figures:?}");
}

#[test]
fn statements_of_the_development_part_are_read_well() {
    let figures = statements(
        "development",
        concat!(
            include_str!("../fixtures/lines/statements.txt"),
            include_str!("../fixtures/lines/statements-more.txt"),
            include_str!("../fixtures/lines/statements-fresh.txt"),
            include_str!("../fixtures/lines/statements-fresh2.txt")
        ),
        show(),
    );
    assert!(figures.0 >= 0.93 && figures.1 >= 0.95, "{figures:?}");
}

#[test]
fn pairs_of_the_development_part_are_matched_well() {
    let figures = pairs(
        "development",
        concat!(
            include_str!("../fixtures/lines/pairs.txt"),
            include_str!("../fixtures/lines/pairs-more.txt"),
            include_str!("../fixtures/lines/pairs-fresh.txt"),
            include_str!("../fixtures/lines/pairs-fresh2.txt")
        ),
        show(),
    );
    assert!(figures.0 >= 0.90 && figures.1 == 0, "{figures:?}");
}

#[test]
fn held_out_lines_are_read_nearly_as_well() {
    let held = std::env::var_os("SHOW_HELD_OUT").is_some();
    let closings =
        closings("held-out", include_str!("../fixtures/lines/closings-held-out.txt"), held);
    let statements =
        statements("held-out", include_str!("../fixtures/lines/statements-held-out.txt"), held);
    let pairs = pairs("held-out", include_str!("../fixtures/lines/pairs-held-out.txt"), held);
    assert!(closings.0 > 0.5 && statements.0 > 0.5 && pairs.0 > 0.5);
}

#[test]
fn moves_that_are_not_meant_do_not_count() {
    let traps = include_str!("../fixtures/lines/closings-traps.txt");
    let unmeant: Vec<&str> = lines(traps).filter(|it| it.0.is_empty()).map(|it| it.1).collect();
    let counted = unmeant.iter().filter(|it| !read_closing(it, None).moves().is_empty());
    assert!(counted.count() * 33 <= unmeant.len());
}

#[test]
fn no_denial_thought_or_report_makes_a_move() {
    let acts = [
        "thank you for waiting so patiently",
        "wish you a safe trip home",
        "invite you to come back in spring",
        "have your refund put through",
        "call you by four",
        "replace it if it breaks",
        "apologize for the noisy room",
        "ask Sam to look after your notes",
        "carry it to the car for you",
        "ask what we could have done better",
        "say goodbye",
        "say that you chose well",
    ];
    let heads = [
        "I won't",
        "I can't",
        "I don't",
        "I will never",
        "I'm not going to",
        "There's no need for me to",
        "She said that she would",
        "My boss told me to say that we",
        "If you had come yesterday, I would have been able to",
    ];
    for head in heads {
        for act in acts {
            let text = format!("{head} {act}.");
            assert!(read_closing(&text, None).moves().is_empty(), "{text}");
        }
    }
}
