//! The trainee's own words, turned to the customer's side.
//!
//! "I'll call you by four" becomes "they'd call me by four". This is done by a few patterns
//! over the clause that a mark lies in; words that fit no pattern are not quoted at all, since
//! a sentence left out costs less than a wrong one. Nothing is added to what was said.

mod clause;
mod phrases;
mod pronouns;
mod voice;
mod words;

use clause::Clause;
pub(crate) use clause::{sentence_at, sentences};

use super::rules::Rules;
use crate::content::Scene;
use crate::frame::Move;
use crate::reading::Span;

/// The most words that a customer repeats.
const MOST_WORDS: usize = 12;
/// The fewest words that still say something.
const FEWEST_WORDS: usize = 3;

/// What it takes to turn words.
#[derive(Clone, Copy, Debug)]
pub(super) struct How<'a> {
    /// What the words do.
    pub(super) found: Move,
    /// Whose names are known.
    pub(super) scene: &'a Scene,
    pub(super) rules: Rules,
}

/// The sentence in which a span begins, with its full stop.
pub(crate) fn sentence_around(words: &str, span: Span) -> &str {
    sentence_at(words, span.start).of(words).trim()
}

/// What the words at this span say, as a clause in the customer's mouth that can follow
/// "they said"; nothing when it can't be turned safely.
pub(super) fn said(words: &str, span: Span, how: How<'_>) -> Option<String> {
    let clauses = clause::around(words, span);
    let touched = clauses.iter().enumerate().filter(|(_, it)| it.touches(span));
    let told = touched.map(|(idx, _)| told(&clauses, idx, how));
    told.flatten().find(|it| is_short(it))
}

/// A clause with the condition that belongs to it: before it, or after a comma.
fn told(clauses: &[Clause<'_>], idx: usize, how: How<'_>) -> Option<String> {
    let clause = clauses.get(idx)?;
    if clause.is_condition() {
        let main = voice::turned(clauses.get(idx + 1)?, how)?;
        return Some(format!("{}, {main}", voice::condition(clause)?));
    }
    let main = voice::turned(clause, how)?;
    if let Some(condition) = governing(clauses, idx) {
        return Some(format!("{}, {main}", voice::condition(condition)?));
    }
    match clauses.get(idx + 1).filter(|it| it.is_condition() && it.is_trailing()) {
        Some(condition) => Some(format!("{main} {}", voice::condition(condition)?)),
        None => Some(main),
    }
}

/// The condition before a clause in the same sentence; it holds for all that follows.
fn governing<'a, 'b>(clauses: &'b [Clause<'a>], idx: usize) -> Option<&'b Clause<'a>> {
    let before = clauses.get(..=idx)?;
    let start = before.iter().rposition(|it| it.is_first)?;
    before.get(start..idx)?.iter().rev().find(|it| it.is_condition())
}

/// What was thanked, apologized or wished for, as a phrase that can follow "for" ("waiting so
/// patiently", "my patience") or "wished me" ("a safe trip home").
pub(super) fn what(words: &str, span: Span, found: Move) -> Option<String> {
    let clauses = clause::around(words, span);
    let touched = || clauses.iter().enumerate().filter(|(_, it)| it.touches(span));
    let after = |cues, links| {
        touched()
            .find_map(|(idx, _)| phrases::after(&with_link(&clauses, idx, links)?, cues, links))
    };
    let what = match found {
        Move::WarmWish => touched().find_map(|(_, it)| phrases::wished(it))?,
        Move::Thanks => after(words::THANKS, &["for"])?,
        Move::Acknowledgement => after(words::SORRY, &["for", "about"])?,
        _ => return None,
    };
    (what.split_whitespace().count() <= MOST_WORDS).then_some(what)
}

/// A clause, and the one with "for …" that a name between commas keeps apart from it.
fn with_link<'a>(clauses: &[Clause<'a>], idx: usize, links: &[&str]) -> Option<Clause<'a>> {
    let mut rest = clauses.iter().skip(idx).cloned();
    let mut clause = rest.next()?;
    let mut linked = rest.take(2).skip_while(|it| it.is_first || !it.starts_with(links));
    if !clause.words.iter().any(|it| links.contains(it)) {
        clause.words.extend(linked.next().map(|it| it.words).unwrap_or_default());
    }
    Some(clause)
}

fn is_short(text: &str) -> bool {
    (FEWEST_WORDS..=MOST_WORDS).contains(&text.split_whitespace().count())
}
