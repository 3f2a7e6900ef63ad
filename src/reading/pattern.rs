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
        rest = match rest.as_bytes() {
            [b'(', ..] => group(rest.get(1..)?, sets, out)?,
            _ => {
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
    let (body, tail, is_plain) = split_group(inner)?;
    let is_optional = tail.as_bytes().first() == Some(&b'?');
    let tail = tail.get(usize::from(is_optional)..)?;
    if is_plain {
        if is_optional {
            out.push(Step::Fork(out.len() as u32 + 2));
        }
        out.push(Step::Words(sets.of_form(body)));
    } else {
        phrases(body, is_optional, sets, out)?;
    }
    Some(tail)
}

/// Steps that try the words of a group, then one phrase after the other.
fn phrases(body: &str, is_optional: bool, sets: &mut Sets, out: &mut Vec<Step>) -> Option<()> {
    let (words, phrases): (Vec<&str>, Vec<&str>) =
        alternatives(body).partition(|it| is_word(it));
    let mut left = usize::from(!words.is_empty()) + phrases.len() + usize::from(is_optional);
    let mut jumps = Vec::new();
    if !words.is_empty() {
        let fork = open(&mut left, out);
        let set = sets.of_words(words.into_iter());
        out.push(Step::Words(set));
        close(fork, &mut jumps, out);
    }
    for phrase in phrases {
        let fork = open(&mut left, out);
        sequence(phrase, sets, out)?;
        close(fork, &mut jumps, out);
    }
    let end = out.len() as u32;
    for it in jumps {
        *out.get_mut(it)? = Step::Jump(end);
    }
    Some(())
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

/// What stands in a group, what behind it, and whether it holds nothing but words.
fn split_group(text: &str) -> Option<(&str, &str, bool)> {
    let (mut depth, mut is_plain, mut has_class) = (1, true, false);
    let close = text.bytes().position(|it| {
        match it {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b'{' => has_class = true,
            _ => {}
        }
        is_plain &= !is_sign(it);
        depth == 0
    })?;
    let body = text.get(..close)?;
    let is_plain = is_plain && !(has_class && alternatives(body).any(|it| !is_word(it)));
    Some((body, text.get(close + 1..)?, is_plain))
}

/// The parts between bars that stand in no inner group.
fn alternatives(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let mut rest = Some(group);
    std::iter::from_fn(move || {
        let text = rest?;
        let bar = text.bytes().position(|it| {
            depth += i32::from(it == b'(') - i32::from(it == b')');
            it == b'|' && depth == 0
        });
        let Some(bar) = bar else { return rest.take() };
        rest = text.get(bar + 1..);
        text.get(..bar)
    })
}

/// Whether an alternative is one word or one class of words.
fn is_word(text: &str) -> bool {
    !text.bytes().any(is_sign) && special(text).is_none()
}

/// Whether this byte makes more than words of what it stands in.
fn is_sign(it: u8) -> bool {
    matches!(it, b' ' | b'.' | b'$' | b'^' | b'_' | b'(' | b'?')
}

fn element(text: &str, sets: &mut Sets, out: &mut Vec<Step>) {
    let is_optional = text.as_bytes().last() == Some(&b'?');
    let text = text.get(..text.len() - usize::from(is_optional)).unwrap_or(text);
    if let [b'.', b'.', count @ ..] = text.as_bytes()
        && let Ok(count) = str::from_utf8(count)
    {
        out.push(Step::Gap(count.parse().unwrap_or(3)));
        return;
    }
    if is_optional {
        out.push(Step::Fork(out.len() as u32 + 2));
    }
    out.push(special(text).map_or_else(|| Step::Words(sets.of_form(text)), Step::Special));
}

fn special(text: &str) -> Option<Special> {
    if !matches!(text.as_bytes().first(), Some(b'_' | b'{' | b'^' | b'$')) {
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
