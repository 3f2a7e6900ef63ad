//! The one change that would matter most to these customers, found by trying.
//!
//! Every line that the scene offers is added to the words, everything that spoils them is taken
//! out, one at a time; the words are read anew and the same customers leave again. Nothing here
//! knows what a good closing looks like; the customers decide.

use crate::customers::heard::{Heard, Manner};
use crate::customers::lived::live;
use crate::customers::{Customer, Visit};
use crate::frame::{AntiMove, Move, Strength};
use crate::reading::{Finding, Reading, Span};

/// A change to the parting words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Make this move, for instance with this line, which fits the scene.
    Add(Move, String),
    /// Leave this out.
    Drop(AntiMove),
}

/// A change and what it does to the customers of the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What to do otherwise.
    pub change: Change,
    /// The words with that change, as they were tried.
    pub words: String,
    /// Mean gain in `feels`, in hundredths.
    pub feels: i32,
    /// Mean gain in `would_return`, in percentage points.
    pub would_return: i32,
}

/// Hundredths of `feels` that weigh as much as a percentage point of `would_return`. Chosen.
const POINT: i32 = 4;
/// Hundredths below which a change doesn't matter. Chosen.
const LEAST_GAIN: i32 = 4;

/// The change that matters most to these customers; of equals the first: lines in the order of
/// the scene, then what spoils in the order of the frame. None when nothing would help much,
/// or the words can't be rated. `read` reads parting words in this scene.
pub fn suggest(
    visit: &Visit<'_>,
    customers: &[Customer],
    read: impl Fn(&str) -> Reading,
) -> Option<Suggestion> {
    let n_customers = i32::try_from(customers.len()).ok().filter(|it| *it > 0)?;
    let before = sums(visit, customers)?;
    let mut best: Option<(i32, Suggestion)> = None;
    for (change, words) in changes(visit) {
        let reading = read(&words);
        let Some(after) =
            sums(&Visit { words: &words, reading: &reading, ..*visit }, customers)
        else {
            continue;
        };
        let (feels, back) = (after.0 - before.0, after.1 - before.1);
        let gain = feels + POINT * back;
        if gain >= LEAST_GAIN * n_customers && best.as_ref().is_none_or(|it| gain > it.0) {
            let (feels, would_return) = (feels / n_customers, back / n_customers);
            best = Some((gain, Suggestion { change, words, feels, would_return }));
        }
    }
    best.map(|it| it.1)
}

/// Sums of `feels` and `would_return`; none for words that can't be rated.
fn sums(visit: &Visit<'_>, customers: &[Customer]) -> Option<(i32, i32)> {
    let heard = Heard::of(visit);
    let outcomes = customers.iter().map(|it| live(visit, &heard, it).outcome);
    (heard.manner != Manner::Unrated)
        .then(|| outcomes.fold((0, 0), |sum, it| (sum.0 + it.feels, sum.1 + it.would_return)))
}

/// Every change that is open here, and the words with it.
fn changes(visit: &Visit<'_>) -> impl Iterator<Item = (Change, String)> {
    let (words, reading) = (visit.words.trim(), visit.reading);
    let is_open = |found: Move| match reading.strength(found) {
        Some(Strength::Weak) => found != Move::Farewell,
        strength => strength.is_none(),
    };
    let tries = visit.scene.tries.iter().filter(move |it| is_open(it.makes));
    let added = tries.map(move |it| {
        let words = format!("{words} {}", it.line);
        (Change::Add(it.makes, it.line.clone()), words.trim().to_owned())
    });
    let dropped = AntiMove::ALL.iter().filter_map(|it| {
        without(visit.words, reading, *it).map(|words| (Change::Drop(*it), words))
    });
    added.chain(dropped)
}

/// The words without what makes this anti-move; none where no stretch of them makes it.
fn without(words: &str, reading: &Reading, spoils: AntiMove) -> Option<String> {
    let of_the_whole = [AntiMove::Hollow, AntiMove::IgnoresCue, AntiMove::StockPhrase];
    let marks = reading.marks.iter().filter(|it| it.finding == Finding::AntiMove(spoils));
    let spans: Vec<Span> = marks.map(|it| it.span).collect();
    if spans.is_empty() || of_the_whole.contains(&spoils) {
        return None;
    }
    let is_kept = |at: usize| !spans.iter().any(|it| (it.start..it.end).contains(&at));
    Some(words.char_indices().filter(|it| is_kept(it.0)).map(|it| it.1).collect())
}
