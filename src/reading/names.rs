//! Names of people: after a title, from the scene, or a capital letter where none is due.

use super::Span;
use super::classes::Class;
use super::clauses::Text;
use super::engine::Engine;
use super::tokens::Break;

/// For each word, how many words of a name begin there.
pub(crate) fn find(text: &Text<'_>, engine: &Engine, known: &[String]) -> Vec<u8> {
    let mut found = vec![0; text.tokens.len()];
    let shouting = is_shouting(text);
    let mut at = 0;
    while at < found.len() {
        let len = name_at(text, engine, known, shouting, at);
        if let Some(slot) = found.get_mut(at) {
            *slot = u8::try_from(len).unwrap_or(1);
        }
        at += len.max(1);
    }
    found
}

fn name_at(
    text: &Text<'_>,
    engine: &Engine,
    known: &[String],
    shouting: bool,
    at: usize,
) -> usize {
    let id = text.id(at);
    let follows = |next: usize| is_titled(text, engine, next) || is_of(text, known, next);
    if engine.has(Class::Title, id) && follows(at + 1) {
        return 2 + usize::from(is_proper(text, engine, at + 2));
    }
    if is_of(text, known, at) {
        return 1 + usize::from(is_of(text, known, at + 1));
    }
    let opens = text.tokens.get(at).is_some_and(|it| it.before == Break::Sentence);
    let is_name = engine.has(Class::FirstName, id)
        && text.tokens.get(at).is_some_and(|it| it.is_capital)
        || !opens && !shouting && is_proper(text, engine, at);
    if is_name { 1 + usize::from(is_proper(text, engine, at + 1)) } else { 0 }
}

/// What may stand after a title: any word that belongs to no sentence, however it is written.
fn is_titled(text: &Text<'_>, engine: &Engine, at: usize) -> bool {
    let Some(token) = text.tokens.get(at) else { return false };
    let is_free =
        !engine.has(Class::English, token.id) && !engine.has(Class::NotName, token.id);
    is_proper(text, engine, at) || token.before == Break::None && is_free && !token.is_number
}

/// A capital letter on a word that has no business with one.
fn is_proper(text: &Text<'_>, engine: &Engine, at: usize) -> bool {
    let Some(token) = text.tokens.get(at) else { return false };
    let len = token.span.end - token.span.start;
    token.is_capital
        && len > 1
        && token.before != Break::Sentence
        && (!token.id.is_known() || engine.has(Class::FirstName, token.id))
        && !engine.has(Class::NotName, token.id)
}

fn is_of(text: &Text<'_>, known: &[String], at: usize) -> bool {
    let written = text.written(at);
    written.len() > 1
        && known.iter().flat_map(|it| it.split_whitespace()).any(|it| {
            let it = it.trim_end_matches('.');
            it.len() > 2 && it.to_lowercase() == written.to_lowercase()
        })
}

/// Whether the text stands in capitals, where a capital letter says nothing.
fn is_shouting(text: &Text<'_>) -> bool {
    let Span { start, end } = text.span(0, text.tokens.len());
    let shown = Span { start, end }.of(text.source);
    let head = shown.chars().take(80).filter(|it| it.is_alphabetic());
    let (upper, all) =
        head.fold((0, 0), |(u, n), c| (u + usize::from(c.is_uppercase()), n + 1));
    upper * 2 > all
}
