//! Whether a text is English, and parting words or a statement, at all (ruling 5).

use super::classes::Class;
use super::clauses::Text;
use super::engine::Engine;

/// How the words of a text divide.
#[derive(Clone, Copy, Debug, Default)]
struct Census {
    all: usize,
    known: usize,
    english: usize,
    foreign: usize,
    off_topic: usize,
    address: usize,
    parting: usize,
    workplace: usize,
    names: usize,
    numbers: usize,
}

fn census(text: &Text<'_>, engine: &Engine) -> Census {
    let mut census = Census::default();
    for (at, token) in text.tokens.iter().enumerate() {
        let has = |class: Class| usize::from(engine.has(class, token.id));
        census.all += 1;
        census.english += has(Class::English);
        census.foreign += has(Class::Foreign) * (1 - has(Class::English));
        census.off_topic += has(Class::OffTopic);
        census.address += has(Class::Address);
        census.parting += has(Class::Parting);
        census.workplace += has(Class::Workplace);
        census.names += usize::from(text.names.get(at).is_some_and(|it| *it > 0));
        census.numbers += usize::from(token.is_number);
        let is_known =
            token.id.is_known() && has(Class::Foreign) == 0 || has(Class::English) > 0;
        census.known += usize::from(is_known);
    }
    census
}

/// Whether the text is English.
pub(crate) fn is_english(text: &Text<'_>, engine: &Engine) -> bool {
    let it = census(text, engine);
    let words = it.all.saturating_sub(it.names.min(it.all / 3)).saturating_sub(it.numbers);
    let non_latin = text.source.chars().filter(|c| c.is_alphabetic() && !is_latin(*c)).count();
    let letters = text.source.chars().filter(|c| c.is_alphabetic()).count();
    words > 0
        && it.known > 0
        && non_latin * 4 <= letters
        && it.known * 100 >= words * 38
        && it.foreign <= it.english + it.english / 2
        && (it.foreign < 2 || it.foreign * 2 <= it.english)
}

fn is_latin(c: char) -> bool {
    (c as u32) < 0x250
}

/// Whether English words can be parting words: they turn to somebody, or are heard at a door,
/// and are neither code nor a text about other things.
pub(crate) fn is_parting(
    text: &Text<'_>,
    engine: &Engine,
    (n_social, speaks): (usize, bool),
    n_marks: usize,
) -> bool {
    let it = census(text, engine);
    let off_topic = it.off_topic >= 2 && it.off_topic * 6 >= it.all || it.off_topic >= 4;
    let is_elsewhere = !engine.elsewhere.run(text, &engine.sets).is_empty();
    if is_elsewhere && n_social == 0 {
        return false;
    }
    if text.n_code >= 3 && text.n_code * 3 >= it.all || off_topic && n_social == 0 {
        return false;
    }
    n_marks > 0 && it.off_topic * 6 < it.all.max(12)
        || n_social > 0
        || (it.address > 0 || it.workplace > 0 || speaks) && it.off_topic == 0
        || it.all <= 7 && it.parting > 0 && it.off_topic == 0
        || it.parting * 2 >= it.all
}

/// Whether English words can be a statement about a visit.
pub(crate) fn is_statement(text: &Text<'_>, engine: &Engine, n_marks: usize) -> bool {
    let it = census(text, engine);
    let off_topic = it.off_topic >= 3 && it.off_topic * 5 >= it.all && it.address == 0;
    !(text.n_code >= 3 && text.n_code * 3 >= it.all) && (!off_topic || n_marks > 2)
}
