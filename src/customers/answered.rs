//! Which of the words answer a need, if any do.

use super::Visit;
use super::rules::{Rule, Rules};
use super::turned::{sentence_at, sentences};
use crate::content::Need;
use crate::frame::{Move, Strength};
use crate::reading::direct::{is_direct_answer, spoils_answer};
use crate::reading::{Finding, Mark, Span};

/// Words that answer a need.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answering {
    /// The move that they make; none for a direct answer, which makes none.
    pub(super) found: Option<Move>,
    pub(super) strength: Strength,
    pub(super) span: Span,
    /// Whether its own sentence speaks of the need, and not only the words around it.
    pub(super) is_close: bool,
}

/// Everything that answers this need. Of the moves a strong one when any of the words speak of it, a weak one
/// when its own sentence does. A move that is tried out without words of its own answers what it
/// is the first answer to. A direct answer is a weak one.
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
            let found = Some(found);
            answers.then_some(Answering { found, strength, span: mark.span, is_close })
        }
        _ => None,
    };
    visit.reading.marks.iter().filter_map(made).chain(direct(need, visit)).collect()
}

/// Sentences that answer this need directly, and do nothing that spoils it.
fn direct<'a>(
    need: &'a Need,
    visit: &'a Visit<'_>,
) -> impl Iterator<Item = Answering> + use<'a> {
    let is_spoiled = |span: Span| {
        let mut marks = visit.reading.marks.iter();
        marks.any(|it| {
            spoils_answer(it.finding) && it.span.start < span.end && span.start < it.span.end
        })
    };
    let answers = sentences(visit.words)
        .into_iter()
        .filter(move |span| is_direct_answer(need, span.of(visit.words)) && !is_spoiled(*span));
    let strength = Strength::Weak;
    answers.map(move |span| Answering { found: None, strength, span, is_close: true })
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
