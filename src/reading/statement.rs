//! Statements and customers' answers: themes with polarity, and the generic flag.

use super::classes::Class;
use super::clauses::Text;
use super::closing::Found;
use super::engine::{Engine, Tag};
use super::grammar::Hit;
use super::{Finding, polarity};
use crate::frame::{Polarity, Theme};

/// The themes that the rules find in a statement, clause by clause.
pub(crate) fn by_rules(text: &Text<'_>, engine: &Engine) -> Vec<Found> {
    let hits = engine.statement.run(text, &engine.sets);
    let mut found: Vec<Found> = Vec::new();
    for hit in &hits {
        found.extend(judged(text, engine, hit));
    }
    found.sort_unstable();
    settle(text, engine, &mut found);
    found
}

fn judged(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Found> {
    let rule = engine.statement_rules.get(hit.rule)?;
    let (theme, polarity) = match rule.tag {
        Tag::Theme(theme, cue) => (theme, polarity::in_place(text, engine, hit.first, cue)),
        Tag::Topic(theme) => (theme, polarity::of_clause(text, engine, hit.first)),
        _ => return None,
    };
    let finding = Finding::Theme(theme, polarity);
    Some(Found { first: hit.first, end: hit.end, finding, rule: rule.name })
}

/// How many findings around one are compared with it.
const NEAR: usize = 24;

/// A mention gives way to any judgment; inside a longer cue, a shorter one of another theme or
/// of the contrary judgment gives way.
fn settle(text: &Text<'_>, engine: &Engine, found: &mut Vec<Found>) {
    let is_judged = |it: &Found| !matches!(it.finding, Finding::Theme(_, Polarity::Neutral));
    if found.iter().any(is_judged) {
        found.retain(is_judged);
    }
    let all = std::mem::take(found);
    for (at, it) in all.iter().enumerate() {
        let near = all.get(at.saturating_sub(NEAR)..all.len().min(at + NEAR)).unwrap_or(&[]);
        if !near.iter().any(|other| gives_way(text, engine, it, other)) {
            found.push(*it);
        }
    }
}

fn gives_way(text: &Text<'_>, engine: &Engine, it: &Found, other: &Found) -> bool {
    let (Finding::Theme(mine, my_sign), Finding::Theme(theirs, sign)) =
        (it.finding, other.finding)
    else {
        return false;
    };
    let (my_len, len) = (it.end - it.first, other.end - other.first);
    let inside = other.first <= it.first
        && it.end <= other.end
        && my_len < len
        && weight(theirs) >= weight(mine);
    let same_words = it.first == other.first && it.end == other.end;
    let same_sentence = text.sentence(it.first).first == text.sentence(other.first).first;
    let denies = |it: &Found| engine.has(Class::Deny, text.id(it.first));
    let contrary = mine == theirs && my_sign != sign && it.overlaps(other);
    if contrary && denies(it) != denies(other) {
        return denies(other);
    }
    let but = (it.end..other.first).any(|at| engine.has(Class::But, text.id(at)));
    if mine == theirs
        && my_sign != sign
        && it.end <= other.first
        && other.first < it.end + 6
        && but
    {
        return true;
    }
    let outweighed = it.overlaps(other) && weight(mine) == 0 && weight(theirs) == 2;
    inside
        || outweighed
        || mine == theirs && my_sign != sign && it.overlaps(other) && my_len < len
        || same_words && (weight(mine), mine) < (weight(theirs), theirs)
        || mine == Theme::Memorable
            && theirs == Theme::Next
            && same_sentence
            && it.overlaps(other)
}

/// Which theme keeps words that belong to two.
fn weight(theme: Theme) -> u8 {
    match theme {
        Theme::People | Theme::Product | Theme::Place => 0,
        Theme::Ease | Theme::Responsive => 1,
        _ => 2,
    }
}

/// Whether a statement says only that it was good.
pub(crate) fn is_generic(text: &Text<'_>, engine: &Engine, found: &[Found]) -> bool {
    let says = text.tokens.iter().any(|it| engine.has(Class::Generic, it.id));
    let only = text
        .tokens
        .iter()
        .all(|it| engine.has(Class::Generic, it.id) || engine.has(Class::GenericFiller, it.id));
    let phrase = text.tokens.windows(2).any(|it| {
        let [a, b] = it else { return false };
        engine.has(Class::Complain, b.id) && engine.has(Class::Deny, a.id)
    });
    says && only && !found.iter().any(|it| is_specific(it.finding))
        || phrase && found.is_empty() && text.tokens.len() <= 9
}

fn is_specific(finding: Finding) -> bool {
    matches!(finding, Finding::Theme(_, Polarity::Plus | Polarity::Minus))
}
