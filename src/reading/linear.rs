//! The law of linear time: twice the text takes twice the steps, counted and not measured.

use super::grammar::STEPS;
use super::{read_closing, read_statement};

const UNITS: &[&str] = &[
    "Thank you for waiting so patiently and I'll call you by four. ",
    "if you come back and bring it back to me and not ",
    "i will i will i will ",
    "'thanks \"bye ",
];

fn steps(text: &str) -> u64 {
    let before = STEPS.get();
    let _ = (read_closing(text, None), read_statement(text));
    STEPS.get() - before
}

#[test]
fn steps_grow_with_the_length_and_not_faster() {
    for unit in UNITS {
        let mut last = 0;
        for size in [1 << 17, 1 << 18, 1 << 19, 1 << 20] {
            let now = steps(&unit.repeat(size / unit.len()));
            println!(
                "{unit:?} {size}: {now} steps, {} a hundred bytes",
                now * 100 / size as u64
            );
            assert!(last == 0 || now <= last * 5 / 2, "{unit:?}: {last} then {now}");
            last = now;
        }
    }
}
