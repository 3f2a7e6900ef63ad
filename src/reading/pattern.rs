//! The notation of the rules: a pattern is a line of elements between spaces.
//!
//! ```text
//! thanks|thx          one of these words
//! call~               the word in all its forms: call, calls, called, calling
//! apolog*             any word that begins so
//! {nice} {time}       a class of words, or a stretch such as "on Thursday"
//! you?                may be missing
//! ..4                 up to four words of any kind
//! _                   any one word
//! ^  $                the beginning and the end of a clause
//! ^^ $$               the beginning and the end of a sentence
//! {ask} {tell}        the sentence is a question, or is none
//! (by the way|well)   one of these phrases
//! ```
//!
//! A match never leaves its sentence.

use super::sets::{SetId, Sets};

/// One step of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// One of the words of a set.
    Words(SetId),
    /// Up to so many words of any kind.
    Gap(u8),
    /// A place, or a stretch that is found before the rules run.
    Special(Special),
    /// Goes on with the next step or, if that fails, with the step of this number.
    Fork(u32),
    /// Goes on with the step of this number.
    Jump(u32),
    /// The pattern holds.
    Accept,
}

/// Elements that are no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Special {
    /// Any one word.
    Any,
    /// A time expression.
    Time,
    /// A person's name, with or without a title.
    Name,
    /// A number in digits.
    Number,
    /// The beginning of a clause.
    ClauseStart,
    /// The end of a clause.
    ClauseEnd,
    /// The beginning of a sentence.
    SentenceStart,
    /// The end of a sentence.
    SentenceEnd,
    /// The sentence is a question.
    Ask,
    /// The sentence is no question.
    Tell,
}

/// Adds the steps of a pattern; nothing when it is not well formed.
pub(crate) fn parse(pattern: &str, sets: &mut Sets, out: &mut Vec<Step>) -> Option<()> {
    let start = out.len();
    let parsed = sequence(pattern, sets, out);
    match parsed {
        Some(()) => out.push(Step::Accept),
        None => out.truncate(start),
    }
    parsed
}

fn sequence(text: &str, sets: &mut Sets, out: &mut Vec<Step>) -> Option<()> {
    let mut rest = text;
    loop {
        rest = rest.trim_ascii_start();
        if rest.is_empty() {
            return Some(());
        }
        rest = match rest.strip_prefix('(') {
            Some(inner) => group(inner, sets, out)?,
            None => {
                let end = rest.bytes().position(|it| it == b' ').unwrap_or(rest.len());
                let (text, after) = rest.split_at_checked(end)?;
                element(text, sets, out);
                after
            }
        };
    }
}

/// Reads a group behind its opening bracket; what follows it.
fn group<'a>(inner: &'a str, sets: &mut Sets, out: &mut Vec<Step>) -> Option<&'a str> {
    let (body, tail) = split_group(inner)?;
    let (tail, is_optional) = match tail.strip_prefix('?') {
        Some(tail) => (tail, true),
        None => (tail, false),
    };
    let phrases = || alternatives(body).filter(|it| !is_word(it));
    let n_phrases = phrases().count();
    let has_words = alternatives(body).any(is_word);
    let mut left = usize::from(has_words) + n_phrases + usize::from(is_optional);
    let mut jumps = Vec::new();
    if has_words {
        let fork = open(&mut left, out);
        let set = match n_phrases {
            0 => sets.of_form(body),
            _ => sets.of_words(alternatives(body).filter(|it| is_word(it))),
        };
        out.push(Step::Words(set));
        close(fork, &mut jumps, out);
    }
    for phrase in phrases() {
        let fork = open(&mut left, out);
        sequence(phrase, sets, out)?;
        close(fork, &mut jumps, out);
    }
    let end = out.len() as u32;
    for it in jumps {
        *out.get_mut(it)? = Step::Jump(end);
    }
    Some(tail)
}

/// Begins an alternative; the place of its fork when more of them follow.
fn open(left: &mut usize, out: &mut Vec<Step>) -> Option<usize> {
    *left -= 1;
    (*left > 0).then(|| {
        out.push(Step::Fork(0));
        out.len() - 1
    })
}

/// Ends an alternative.
fn close(fork: Option<usize>, jumps: &mut Vec<usize>, out: &mut Vec<Step>) {
    let Some(fork) = fork else { return };
    jumps.push(out.len());
    out.push(Step::Jump(0));
    let next = out.len() as u32;
    if let Some(it) = out.get_mut(fork) {
        *it = Step::Fork(next);
    }
}

fn split_group(text: &str) -> Option<(&str, &str)> {
    let mut depth = 1;
    let close = text.bytes().position(|it| {
        depth += i32::from(it == b'(') - i32::from(it == b')');
        depth == 0
    })?;
    Some((text.get(..close)?, text.get(close + 1..)?))
}

/// The parts between bars that stand in no inner group.
fn alternatives(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    group.split(move |it: char| {
        depth += i32::from(it == '(') - i32::from(it == ')');
        it == '|' && depth == 0
    })
}

/// Whether an alternative is one word or one class of words.
fn is_word(text: &str) -> bool {
    let is_sign = |it: u8| matches!(it, b' ' | b'.' | b'$' | b'^' | b'_' | b'(' | b'?');
    !text.bytes().any(is_sign) && special(text).is_none()
}

fn element(text: &str, sets: &mut Sets, out: &mut Vec<Step>) {
    let (text, is_optional) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    if let Some(count) = text.strip_prefix("..") {
        out.push(Step::Gap(count.parse().unwrap_or(3)));
        return;
    }
    if is_optional {
        out.push(Step::Fork(out.len() as u32 + 2));
    }
    out.push(special(text).map_or_else(|| Step::Words(sets.of_form(text)), Step::Special));
}

fn special(text: &str) -> Option<Special> {
    if !text.starts_with(['_', '{', '^', '$']) {
        return None;
    }
    Some(match text {
        "_" => Special::Any,
        "{time}" => Special::Time,
        "{name}" => Special::Name,
        "{number}" => Special::Number,
        "^" => Special::ClauseStart,
        "$" => Special::ClauseEnd,
        "^^" => Special::SentenceStart,
        "$$" => Special::SentenceEnd,
        "{ask}" => Special::Ask,
        "{tell}" => Special::Tell,
        _ => return None,
    })
}
