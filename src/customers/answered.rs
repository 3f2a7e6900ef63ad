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
}

/// Every move that answers this need: a weak one when its own sentence speaks of the need, a
/// strong one when the sentence before or after it does. A move that is tried out without words
/// of its own answers what it is the first answer to.
pub(super) fn answering(rules: Rules, need: &Need, visit: &Visit<'_>) -> Vec<Answering> {
    let made = |mark: &Mark| match mark.finding {
        Finding::Move(found, strength) if need.met_by.contains(&found) => {
            let is_tried =
                mark.span.start == mark.span.end && need.met_by.first() == Some(&found);
            let is_near = speaks_of(need, visit.words, (mark.span, strength));
            let answers = is_near || is_tried || !rules.has(Rule::About);
            answers.then_some(Answering { found, strength, span: mark.span })
        }
        _ => None,
    };
    visit.reading.marks.iter().filter_map(made).collect()
}

fn speaks_of(need: &Need, words: &str, (span, strength): (Span, Strength)) -> bool {
    let is_about = |part: Span| is_about(need, &lower_words(part.of(words)));
    let own = sentence_at(words, span.start);
    let before = own.start.checked_sub(1).map(|it| sentence_at(words, it));
    let beside = || before.is_some_and(is_about) || is_about(sentence_at(words, own.end));
    is_about(own) || strength == Strength::Strong && beside()
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
