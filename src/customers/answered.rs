//! Which of the words answer a need, if any do.

use super::Visit;
use super::rules::{Rule, Rules};
use super::turned::sentence_at;
use crate::content::Need;
use crate::frame::{Move, Strength};
use crate::reading::{Finding, Mark, Span};

/// A move that answers a need.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answering {
    pub(super) found: Move,
    pub(super) strength: Strength,
    pub(super) span: Span,
    /// Whether its own sentence speaks of the need, and not only the words around it.
    pub(super) is_close: bool,
}

/// Every move that answers this need: a strong one when any of the words speak of it, a weak one
/// when its own sentence does. A move that is tried out without words of its own answers what it
/// is the first answer to.
pub(super) fn answering(rules: Rules, need: &Need, visit: &Visit<'_>) -> Vec<Answering> {
    let speaks = |part: &str| is_about(need, &lower_words(part));
    let any_speaks = speaks(visit.words);
    let made = |mark: &Mark| match mark.finding {
        Finding::Move(found, strength) if need.met_by.contains(&found) => {
            let is_tried =
                mark.span.start == mark.span.end && need.met_by.first() == Some(&found);
            let is_close = speaks(sentence_at(visit.words, mark.span.start).of(visit.words));
            let is_spoken = is_close || any_speaks && strength == Strength::Strong;
            let answers = is_spoken || is_tried || !rules.has(Rule::About);
            answers.then_some(Answering { found, strength, span: mark.span, is_close })
        }
        _ => None,
    };
    visit.reading.marks.iter().filter_map(made).collect()
}

/// Whether these words speak of the need.
pub(super) fn is_about(need: &Need, spoken: &[String]) -> bool {
    need.words.is_empty() || need.words.iter().any(|stem| is_spoken(spoken, stem))
}

/// Whether one of the words begins like this.
pub(super) fn is_spoken(spoken: &[String], stem: &str) -> bool {
    let stem = stem.to_lowercase();
    !stem.is_empty() && spoken.iter().any(|it| it.starts_with(&stem))
}

/// The words of a text in lower case, without punctuation.
pub(super) fn lower_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    words.filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
}
