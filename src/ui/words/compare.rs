//! Words of hoped beside heard.

use super::{count, count_first};
use crate::comparison::{Comparison, Match, Pair};
use crate::content::Lean;

/// Where in the bar.
pub const WHERE: &str = "Hoped and heard";
/// Side of a pair.
pub const HOPED: &str = "You hoped";
/// Section.
pub const UNHOPED: &str = "Heard, not hoped";
/// Section.
pub const CHANGE: &str = "Change one thing";
/// Main action.
pub const AGAIN: &str = "Same customers again";
/// When nothing more would help.
pub const ENOUGH: &str =
    "No single change would move these customers much. Try another way of saying it, or take these words to your shift.";
/// Section with the worked lines.
pub const WORKED: &str = "Two ways to say it here";
/// Label of the one that works.
pub const WORKED_GOOD: &str = "This works here";
/// Label of the one that doesn't.
pub const WORKED_POOR: &str = "This doesn't";
/// Section with one's own words.
pub const YOUR_WORDS: &str = "Your words, read by the coach";
/// Nothing was said.
pub const SILENT: &str = "You said nothing.";
/// Finish.
pub const DONE: &str = "Done for today";
/// Another scene.
pub const OTHER: &str = "Another scene";
/// Title after the second round when nobody changed.
pub const NOBODY_CHANGED: &str = "Nobody changed their mind";
/// What next then.
pub const NOBODY_LEDE: &str = "Their reasons lie elsewhere. Open one answer and see why.";
/// Label.
pub const FIRST_WORDS: &str = "First words";
/// Label.
pub const LATEST: &str = "Latest words";
/// Section: average outcomes.
pub const BEFORE_AFTER: &str = "Would come back, these customers";
/// Table header.
pub const ROUND: &str = "Round";
/// Shows the figures of a plot.
pub const AS_TABLE: &str = "Show as a table";
/// Section: who changed.
pub const WHO: &str = "Customer by customer";

/// One sentence that sums a comparison up.
pub fn headline(it: &Comparison) -> String {
    match (it.n_heard(), it.pairs.len()) {
        (_, 0) => "There was nothing to compare".to_owned(),
        (0, 1) => "Your hope was not heard yet".to_owned(),
        (0, n) => format!("None of your {} hopes was heard yet", count(n)),
        (h, n) if h == n && n > 1 => format!("All {} hopes were heard", count(n)),
        (1, 1) => "What you hoped was heard".to_owned(),
        (1, n) => format!("One of {} hopes was heard", count(n)),
        (h, n) => format!("{} of {} hopes were heard", count_first(h), count(n)),
    }
}

/// How a hoped statement fared.
pub fn fared(pair: &Pair) -> String {
    let n = pair.matches.len();
    let of = |k: usize| if k == n { format!("all {}", count(n)) } else { format!("{} of {}", count(k), count(n)) };
    match pair.best() {
        Match::Same => format!("Heard, {}", of(pair.n(Match::Same))),
        Match::Partial => format!("Touched, {}", of(pair.n(Match::Partial))),
        Match::Opposite => format!("Not heard. The opposite, {}", of(pair.n(Match::Opposite))),
        Match::None => "Not heard".to_owned(),
    }
}

/// In the place of a quote when nobody said anything near.
pub const NOBODY: &str = "Nobody said anything like it.";

/// How the prediction fared, without marks.
pub fn predicted(feel: Lean, felt: Lean, heard: Lean, was_heard: Lean) -> String {
    let feel_text = super::door::feel(feel);
    let heard_text = super::door::heard(heard);
    match (feel == felt, heard == was_heard) {
        (true, true) => "You saw it coming: both of your guesses hold.".to_owned(),
        (true, false) => format!("You guessed the feeling right. You expected {heard_text} to say it; it was {}.", super::door::heard(was_heard)),
        (false, true) => format!("You guessed how many would say it. You expected {feel_text}; most felt {}.", super::door::feel(felt)),
        (false, false) => format!("You expected {feel_text}, and {heard_text} to say it. Most felt {}; it was {}.", super::door::feel(felt), super::door::heard(was_heard)),
    }
}

/// How many others said the same unhoped thing.
pub fn said_by(n: usize, of: usize) -> String {
    format!("{} of {}", count_first(n), count(of))
}

/// Title after a later round.
pub fn changed(up: usize, down: usize) -> String {
    match (up, down) {
        (0, 0) => NOBODY_CHANGED.to_owned(),
        (n, 0) => format!("{} changed their mind, for you", count_first(n)),
        (0, n) => format!("{} changed their mind, against you", count_first(n)),
        (up, down) => format!("{} changed for you, {} against", count_first(up), count(down)),
    }
}

/// Share of customers who would come back, for the plot.
pub fn percent(n: i32) -> String {
    format!("{n} %")
}
