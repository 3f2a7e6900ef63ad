//! Words of what was expected beside what came.

use super::door;
use crate::attempt::{Prediction, Share};
use crate::content::Lean;
use crate::progress::foresight::{Guess, Leaning, Trend};

/// Section.
pub const TITLE: &str = "What you expected, and what came";
/// Where there are none.
pub const EMPTY: &str = "Your guesses before the door stand here beside what came.";
/// Key.
pub const KEY: &str =
    "Ring: what you expected. Dot: what came. A dot in its ring is a guess that held.";
/// Column.
pub const EXPECTED: &str = "You expected";
/// Column.
pub const CAME: &str = "What came";

/// What is guessed.
pub fn guess(guess: Guess) -> &'static str {
    match guess {
        Guess::Feels => "How most feel.",
        Guess::Says => "How many say what you hoped.",
    }
}

/// A step of a guess.
pub fn level(guess: Guess, step: usize) -> &'static str {
    match guess {
        Guess::Feels => door::feel(Lean::ALL.get(step).copied().unwrap_or(Lean::Middle)),
        Guess::Says => door::heard(Share::ALL.get(step).copied().unwrap_or(Share::Some)),
    }
}

/// Both guesses in a cell of a table.
pub fn prediction(it: Prediction) -> String {
    format!("{}, {}", door::feel(it.feels), door::heard(it.says))
}

/// How guesses lie to what came.
pub fn leaning(guess: Guess, it: Leaning) -> &'static str {
    match (guess, it) {
        (_, Leaning::Unknown) => "A few more guesses, and a direction shows.",
        (_, Leaning::Near) => "You mostly see it coming.",
        (Guess::Feels, Leaning::Less) => "They feel better than you expect.",
        (Guess::Feels, Leaning::More) => "You expect them to feel better than they do.",
        (Guess::Says, Leaning::Less) => "You expect less than they say.",
        (Guess::Says, Leaning::More) => "You expect more than they say.",
        (_, Leaning::Mixed) => "Sometimes they surprise you, in both directions.",
    }
}

/// How the guesses have changed.
pub fn trend(it: Trend) -> &'static str {
    match it {
        Trend::Nearer => "Lately you know better what your words will do.",
        Trend::Steady => "Each guess before the door, beside what came.",
        Trend::Further => "Lately they surprise you more often. New scenes do that.",
    }
}
