//! Words of the epilogue: what became of what was promised.

use super::{count, count_first};
use crate::content::{Due, Kept};

/// Section.
pub const TITLE: &str = "What came of it later";
/// Nothing was promised.
pub const NOTHING: &str = "Your words left nothing open, so nothing comes due.";
/// Over the words that left something open.
pub const SAID: &str = "You said";

/// Opens those who are not shown at once.
pub fn others(n: usize) -> String {
    match n {
        1 => "One more".to_owned(),
        n => format!("{} more", count_first(n)),
    }
}

/// A card with thanks came to so many, where nothing was promised.
pub fn note(n: usize, of: usize) -> String {
    let who = count_first(n);
    let verb = if n == 1 { "gets" } else { "get" };
    format!("{NOTHING} {who} of {} {verb} a card with thanks. It changes nothing.", count(of))
}

/// How many it came due for, and what keeping or breaking it does.
pub fn summary(n_met: usize, of: usize, n_back: [usize; 3]) -> String {
    let met = if n_met == of { format!("all {}", count(of)) } else { count(n_met) };
    let [door, kept, broken] = n_back;
    if door == kept && door == broken {
        return format!("It comes due for {met}. Who would come back hangs on other things.");
    }
    let [door, kept, broken] = n_back.map(count);
    format!(
        "It comes due for {met}. Right after, {door} of {} would come back. Where it is kept: {kept}. Where it is broken: {broken}.",
        count(of),
    )
}

/// What became of it.
pub fn became(due: Due, kept: Kept) -> &'static str {
    match (due, kept) {
        (Due::Promise, Kept::Kept) => "Kept: you did what you said",
        (Due::Promise, Kept::Broken) => "Broken: it was not done",
        (Due::Call | Due::Courtesy, Kept::Kept) => "Kept: you got in touch",
        (Due::Call | Due::Courtesy, Kept::Broken) => "Broken: nobody got in touch",
        (Due::Guarantee, Kept::Kept) => "Kept: you put it right",
        (Due::Guarantee, Kept::Broken) => "Broken: you didn't put it right",
        (Due::Handover, Kept::Kept) => "Kept: your colleague knew",
        (Due::Handover, Kept::Broken) => "Broken: nobody knew about it",
        (Due::Invitation, Kept::Kept) => "Kept: they were expected",
        (Due::Invitation, Kept::Broken) => "Broken: nobody expected them",
        (Due::VaguePromise, Kept::Kept) => "Kept: somebody saw to it",
        (Due::VaguePromise, Kept::Broken) => "Broken: nothing came",
        (Due::Note, _) => "A card with thanks",
    }
}
