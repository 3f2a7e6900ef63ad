//! What is true only of this customer and is known from the scene: names, details.

use super::classes::Class;
use super::clauses::Text;
use super::closing::Found;
use super::engine::Engine;
use super::tokens::Break;
use super::{Finding, scope};
use crate::content::Scene;
use crate::frame::{Move, Strength};

/// Adds `personal` for names by which the customer is addressed and for details of the scene.
pub(crate) fn add(
    text: &Text<'_>,
    engine: &Engine,
    scene: Option<&Scene>,
    found: &mut Vec<Found>,
) {
    for first in 0..text.tokens.len() {
        let len = usize::from(text.names.get(first).copied().unwrap_or(0));
        if len > 0 && is_addressed(text, engine, scene, first, first + len) {
            found.push(personal(first, first + len, Strength::Weak, "name"));
        }
        if scene.is_some_and(|it| is_detail(text, engine, it, first)) {
            found.push(personal(first, first + 1, Strength::Strong, "detail-of-scene"));
        }
    }
}

fn personal(first: usize, end: usize, strength: Strength, rule: &'static str) -> Found {
    Found { first, end, finding: Finding::Move(Move::Personal, strength), rule }
}

/// Whether the name calls somebody: between commas or at an end, or the customer's own.
fn is_addressed(
    text: &Text<'_>,
    engine: &Engine,
    scene: Option<&Scene>,
    first: usize,
    end: usize,
) -> bool {
    if !scope::is_meant(text, engine, first)
        && text.tokens.get(first).is_some_and(|it| it.is_quoted)
    {
        return false;
    }
    let has_title = engine.has(Class::Title, text.id(first));
    let is_customer = scene.is_some_and(|it| {
        let name = text.written(end.saturating_sub(1));
        name.len() > 2 && it.who.contains(name)
    });
    let breaks_before = text.tokens.get(first).is_some_and(|it| it.before != Break::None);
    let breaks_after = text.tokens.get(end).is_none_or(|it| it.before != Break::None);
    let is_named = first > 0 && engine.has(Class::Named, text.id(first - 1));
    let after_social = first > 0 && engine.has(Class::Greeting, text.id(first - 1));
    is_customer && has_title
        || breaks_before && breaks_after && !is_named
        || after_social && (breaks_after || has_title)
        || is_customer && breaks_after
}

fn is_detail(text: &Text<'_>, engine: &Engine, scene: &Scene, at: usize) -> bool {
    let word = text.written(at);
    let quoted = text.tokens.get(at).is_none_or(|it| it.is_quoted);
    !quoted
        && !engine.has(Class::Transaction, text.id(at))
        && scene.details.iter().any(|it| starts_with(word, it))
        && !scope::is_negated(text, engine, at)
}

/// Whether a written word begins with a lower-case stem.
pub(crate) fn starts_with(word: &str, stem: &str) -> bool {
    let mut letters = word.chars().flat_map(char::to_lowercase);
    !stem.is_empty() && stem.chars().all(|it| letters.next() == Some(it))
}
