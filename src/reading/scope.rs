//! Whether words are meant: negation, condition and report before them take them back.

use super::classes::Class;
use super::clauses::Text;
use super::engine::Engine;

/// How far back words look, in words.
const REACH: usize = 8;

/// Whether the words from here on are said and meant: not quoted, negated, only thought of, or
/// put into somebody else's mouth.
pub(crate) fn is_meant(text: &Text<'_>, engine: &Engine, first: usize) -> bool {
    let is_quoted = text.tokens.get(first).is_some_and(|it| it.is_quoted);
    !is_quoted
        && !is_negated(text, engine, first)
        && !is_hypothetical(text, engine, first)
        && !is_reported(text, engine, first)
}

/// Whether a negation before this word in its clause reaches it.
pub(crate) fn is_negated(text: &Text<'_>, engine: &Engine, first: usize) -> bool {
    let start = text.clause_start(first).max(first.saturating_sub(REACH));
    (start..first).any(|at| {
        let next = text.id(at + 1);
        let is_asked = at > 0 && engine.has(Class::Why, text.id(at - 1));
        let is_free = engine.has(Class::NegationFree, next) || is_asked;
        engine.has(Class::Negator, text.id(at)) && !is_free && !is_beyond(text, engine, at)
    })
}

/// Whether a denial praises: "I can't thank you enough".
fn is_beyond(text: &Text<'_>, engine: &Engine, at: usize) -> bool {
    at > 0
        && engine.has(Class::Could, text.id(at - 1))
        && engine.any(Class::Enough, text, at, text.sentence_end(at).min(at + REACH))
}

/// Whether the sentence tells what would have been: "if you had come, I would have".
pub(crate) fn is_counterfactual(text: &Text<'_>, engine: &Engine, first: usize) -> bool {
    let sentence = text.sentence(first);
    let (start, end) =
        (sentence.first.max(first.saturating_sub(FAR)), sentence.end.min(first + FAR));
    let would_have = |at: &usize| {
        engine.has(Class::FirstPerson, text.id(*at))
            && engine.has(Class::Modal, text.id(at + 1))
            && engine.any(Class::Have, text, at + 2, at + 4)
    };
    (start..end).any(|it| would_have(&it)) && engine.any(Class::If, text, start, end)
}

/// How far a thought reaches, in words.
const FAR: usize = 24;

/// Whether "would", "could" or "had" make the words a mere thought. "I would like to" is meant.
fn is_hypothetical(text: &Text<'_>, engine: &Engine, first: usize) -> bool {
    let start = text.clause_start(first).max(first.saturating_sub(REACH));
    (start..first).any(|at| {
        engine.has(Class::Modal, text.id(at))
            && !(at + 1..first.min(at + 4)).any(|it| engine.has(Class::Wish, text.id(it)))
            && !text.sentence(first).is_question
    })
}

/// Whether somebody else says them: "she said thank you".
fn is_reported(text: &Text<'_>, engine: &Engine, first: usize) -> bool {
    let start = text.sentence(first).first.max(first.saturating_sub(REACH));
    (start..first).any(|at| {
        let subject = (start..at).rev().take(3).find(|it| {
            engine.has(Class::Subject, text.id(*it))
                || text.names.get(*it).is_some_and(|n| *n > 0)
        });
        let own = subject.is_none_or(|it| engine.has(Class::FirstPerson, text.id(it)));
        engine.has(Class::Say, text.id(at)) && !own && first - at <= 7
    })
}
