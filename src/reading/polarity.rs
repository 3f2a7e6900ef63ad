//! Whether a judgment is praise or criticism: valence words, negation, comparison.

use super::classes::Class;
use super::clauses::Text;
use super::engine::Engine;
use super::scope;
use crate::frame::Polarity;

/// How far back a negation reaches, in words.
const REACH: usize = 5;

/// The other judgment.
pub(crate) fn flipped(it: Polarity) -> Polarity {
    match it {
        Polarity::Plus => Polarity::Minus,
        Polarity::Minus => Polarity::Plus,
        Polarity::Neutral => Polarity::Neutral,
    }
}

/// The judgment that a cue has where it stands: "not friendly", "couldn't have been easier",
/// "could be cleaner".
pub(crate) fn in_place(
    text: &Text<'_>,
    engine: &Engine,
    first: usize,
    cue: Polarity,
) -> Polarity {
    let start = text.clause_start(first).max(first.saturating_sub(REACH));
    let before = |class: Class| (start..first).any(|it| engine.has(class, text.id(it)));
    let denied = scope::is_negated(text, engine, first)
        || before(Class::Deny) && !is_pre_free(text, engine, start, first);
    let could = before(Class::Could);
    let compared =
        engine.has(Class::Comparative, text.id(first)) || text.written(first).ends_with("ier");
    match (denied, could) {
        (true, true)
            if compared
                || cue == Polarity::Plus
                    && engine.has(Class::More, text.id(first.saturating_sub(1))) =>
        {
            cue
        }
        (true, _) => flipped(cue),
        (false, true) if compared => flipped(cue),
        (false, false)
            if cue == Polarity::Plus
                && before(Class::Too)
                && compared_too(text, engine, first) =>
        {
            flipped(cue)
        }
        (false, _) => cue,
    }
}

fn is_pre_free(text: &Text<'_>, engine: &Engine, start: usize, first: usize) -> bool {
    (start..first)
        .filter(|it| engine.has(Class::Deny, text.id(*it)))
        .all(|it| engine.has(Class::NegationFree, text.id(it + 1)))
}

/// "Too" spoils a praise when it stands right before it.
fn compared_too(text: &Text<'_>, engine: &Engine, first: usize) -> bool {
    first > 0 && engine.has(Class::Too, text.id(first - 1))
}

/// The judgment of the clause around this word, nearest first.
pub(crate) fn of_clause(text: &Text<'_>, engine: &Engine, at: usize) -> Polarity {
    let (start, end) = (text.clause_start(at), text.clause_end(at));
    let mut found = Polarity::Neutral;
    let mut nearest = usize::MAX;
    for it in start..end {
        let cue = valence(text, engine, it);
        if cue != Polarity::Neutral && it.abs_diff(at) < nearest {
            nearest = it.abs_diff(at);
            found = in_place(text, engine, it, cue);
        }
    }
    found
}

/// The judgment of one word by itself.
pub(crate) fn valence(text: &Text<'_>, engine: &Engine, at: usize) -> Polarity {
    let id = text.id(at);
    if engine.has(Class::Pleasing, id) {
        Polarity::Plus
    } else if engine.has(Class::Awful, id) {
        Polarity::Minus
    } else {
        Polarity::Neutral
    }
}
