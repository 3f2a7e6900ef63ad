//! Words of the page on which few of many customers are chosen for a call.

use crate::content::triage::Aspect;
use crate::triage::Fate;

/// Over the filters.
pub const FILTERS: &str = "Filter and sort";
/// No filter.
pub const ANY: &str = "all";
/// Label of the order.
pub const ORDER: &str = "sorted by";
/// The order of the file.
pub const AS_FILED: &str = "their names";
/// Only those who are chosen.
pub const CHOSEN_ONLY: &str = "Chosen ones only";
/// Main action.
pub const CALL: &str = "Make the calls";
/// No customer fits the filters.
pub const NOBODY: &str = "Nobody fits. Take a filter away.";
/// Over the comparison.
pub const LEAVING: &str = "Would leave";
/// A bar.
pub const NO_CALLS: &str = "nobody called";
/// A bar.
pub const BY_CHANCE: &str = "names by chance";
/// A bar.
pub const YOURS: &str = "your calls";
/// A bar.
pub const BEST: &str = "the best calls";
/// Says what this is.
pub const NOTE: &str = "Simulated customers. Who leaves follows from the facts on the list and from the call, and from nothing else.";
/// What counts, for those who want to know.
pub const RULE: &str = "What strains them: what the change touches, and what was promised. Years with you hold them a little. A call helps those who like to hear it from a person.";
/// Same customers.
pub const AGAIN: &str = "Choose again, same customers";
/// Others.
pub const OTHERS: &str = "Another hundred";
/// To the scenes.
pub const SCENES: &str = "To the scenes";
/// In the bar.
pub const PLACE: &str = "Who to call";

/// A kind of fact, over its filter and as an order.
pub fn aspect(of: Aspect) -> &'static str {
    match of {
        Aspect::Touches => "what it touches",
        Aspect::Here => "years with you",
        Aspect::Promised => "what was promised",
        Aspect::Hears => "how they hear it",
    }
}

/// How many are chosen.
pub fn chosen(n: usize, of: usize) -> String {
    match of.saturating_sub(n) {
        0 => format!("{n} of {of} chosen, no calls left"),
        _ => format!("{n} of {of} chosen"),
    }
}

/// How many are on the list.
pub fn shown(n: usize, of: usize) -> String {
    if n == of { format!("All {of}") } else { format!("{n} of {of}") }
}

/// The title once the calls are made.
pub fn title(n_kept: usize) -> String {
    match n_kept {
        0 => "The calls kept nobody who would have left".to_owned(),
        1 => "One customer stays because you called".to_owned(),
        n => {
            let n = super::count_first(n);
            format!("{n} customers stay because you called")
        }
    }
}

/// A group of customers by what became of them.
pub fn fate(fate: Fate, n: usize) -> String {
    let n = super::count_first(n);
    match fate {
        Fate::Kept => format!("{n} called, and they stay because of it"),
        Fate::Fine => format!("{n} called who would have stayed with the letter"),
        Fate::Lost => {
            format!("{n} called who leave all the same: it was too much for one call")
        }
        Fate::Bothered => format!("{n} called who leave because they'd asked not to be"),
        Fate::Forgotten => format!("{n} not called who leave; a call would have kept them"),
        Fate::Beyond => format!("{n} not called who leave; a call would have been too little"),
        Fate::Calm => format!("{n} not called who stay"),
    }
}
