//! Words of hoped beside heard.

use super::{count, count_first, door};
use crate::attempt::Share;
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
/// Before the title of a why-card.
pub const WHY: &str = "Why:";
/// Main action.
pub const AGAIN: &str = "Same customers again";
/// When nothing more would help.
pub const ENOUGH: &str = "No single change would move these customers much. Try another way of saying it, or take these words to your shift.";
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
pub const WORDS_BEFORE: &str = "Words before";
/// Label.
pub const LATEST: &str = "Words now";
/// Section: average outcomes.
pub const BEFORE_AFTER: &str = "Would come back, these customers";
/// Table header.
pub const ROUND: &str = "Round";
/// Shows the figures of a plot.
pub const AS_TABLE: &str = "Show as a table";

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
    if !pair.is_rated {
        return "Not rated".to_owned();
    }
    let n = pair.matches.len();
    let of = |k: usize| {
        if k == n {
            format!("all {}", count(n))
        } else {
            format!("{} of {}", count(k), count(n))
        }
    };
    match pair.best() {
        Match::Same => format!("Heard, {}", of(pair.n(Match::Same))),
        Match::Partial => format!("Touched, {}", of(pair.n(Match::Partial))),
        Match::Opposite => format!("Not heard. The opposite, {}", of(pair.n(Match::Opposite))),
        Match::None => "Not heard".to_owned(),
    }
}

/// In the place of a quote when nobody said anything near.
pub const NOBODY: &str = "Nobody said anything like it.";

/// In the place of a quote when the statement can't be read.
pub const UNRATED: &str = "This line isn't compared: Encore reads English only.";

/// How the prediction fared, without marks. Each pair is what was expected and what came.
pub fn predicted(feels: (Lean, Lean), says: (Share, Share)) -> String {
    let felt = door::feel(feels.1);
    let said = door::heard(says.1);
    match (feels.0 == feels.1, says.0 == says.1) {
        (true, true) => "You saw it coming: both of your guesses hold.".to_owned(),
        (true, false) => format!(
            "You guessed the feeling. Of those who said it, you expected {}; it was {said}.",
            door::heard(says.0)
        ),
        (false, true) => format!(
            "You guessed how many would say it. You expected them to feel {}; most felt {felt}.",
            door::feel(feels.0)
        ),
        (false, false) => format!(
            "You expected {} and {} saying it. Most felt {felt}; {said} said it.",
            door::feel(feels.0),
            door::heard(says.0)
        ),
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
