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

/// One step of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// One of these words; classes are already replaced by their words.
    Words(Vec<String>),
    /// Up to so many words of any kind.
    Gap(u8),
    /// A place, or a stretch that is found before the rules run.
    Special(Special),
    /// Goes on with the next step or, if that fails, with the step of this number.
    Fork(usize),
    /// Goes on with the step of this number.
    Jump(usize),
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

/// The words of a class.
type Classes<'a> = &'a dyn Fn(&str) -> Option<&'static str>;

/// The steps of a pattern; none when it is not well formed.
pub(crate) fn parse(pattern: &str, classes: Classes<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    match sequence(pattern, classes, &mut parts) {
        Some(()) => parts,
        None => Vec::new(),
    }
}

fn sequence(text: &str, classes: Classes<'_>, out: &mut Vec<Part>) -> Option<()> {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        rest = match rest.strip_prefix('(') {
            Some(inner) => group(inner, classes, out)?,
            None => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                let (text, after) = rest.split_at_checked(end)?;
                element(text, classes, out);
                after
            }
        };
        rest = rest.trim_start();
    }
    Some(())
}

/// Reads a group behind its opening bracket; what follows it.
fn group<'a>(inner: &'a str, classes: Classes<'_>, out: &mut Vec<Part>) -> Option<&'a str> {
    let (body, tail) = split_group(inner)?;
    let (tail, is_optional) = match tail.strip_prefix('?') {
        Some(tail) => (tail, true),
        None => (tail, false),
    };
    let (words, phrases): (Vec<&str>, Vec<&str>) =
        alternatives(body).into_iter().partition(is_word);
    let words = words.join("|");
    let none = if is_optional { Some("") } else { None };
    let some = if words.is_empty() { None } else { Some(words.as_str()) };
    branch(&some.into_iter().chain(phrases).chain(none).collect::<Vec<_>>(), classes, out)?;
    Some(tail)
}

/// Steps that try one phrase after the other.
fn branch(phrases: &[&str], classes: Classes<'_>, out: &mut Vec<Part>) -> Option<()> {
    let mut jumps = Vec::new();
    for (at, phrase) in phrases.iter().enumerate() {
        let fork = out.len();
        let is_last = at + 1 == phrases.len();
        if !is_last {
            out.push(Part::Fork(0));
        }
        sequence(phrase, classes, out)?;
        if !is_last {
            jumps.push(out.len());
            out.push(Part::Jump(0));
            let next = out.len();
            *out.get_mut(fork)? = Part::Fork(next);
        }
    }
    let end = out.len();
    for it in jumps {
        *out.get_mut(it)? = Part::Jump(end);
    }
    Some(())
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
fn alternatives(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let split = |it: char| {
        depth += i32::from(it == '(') - i32::from(it == ')');
        it == '|' && depth == 0
    };
    group.split(split).collect()
}

/// Whether an alternative is one word or one class of words.
fn is_word(text: &&str) -> bool {
    !text.contains([' ', '.', '$', '^', '_', '(', '?']) && special(text).is_none()
}

fn element(text: &str, classes: Classes<'_>, out: &mut Vec<Part>) {
    let (text, is_optional) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    if let Some(count) = text.strip_prefix("..") {
        out.push(Part::Gap(count.parse().unwrap_or(3)));
        return;
    }
    if is_optional {
        out.push(Part::Fork(out.len() + 2));
    }
    out.push(special(text).map_or_else(|| words(text, classes), Part::Special));
}

fn special(text: &str) -> Option<Special> {
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

fn words(text: &str, class: Classes<'_>) -> Part {
    let mut words = Vec::new();
    for it in text.split('|') {
        match it.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
            Some(name) => {
                for member in class(name).unwrap_or("").split_ascii_whitespace() {
                    push_word(member, &mut words);
                }
            }
            None => push_word(it, &mut words),
        }
    }
    Part::Words(words)
}

fn push_word(word: &str, out: &mut Vec<String>) {
    match word.strip_suffix('~') {
        Some(base) => push_forms(base, out),
        None => out.push(word.to_owned()),
    }
}

/// The regular forms of a verb or noun, and the doubled and shortened spellings; that some of
/// them don't exist does no harm.
fn push_forms(base: &str, out: &mut Vec<String>) {
    let mut push = |stem: &str, ending: &str| out.push([stem, ending].concat());
    push(base, "");
    push(base, "s");
    if let Some(stem) = base.strip_suffix('e') {
        push(base, "d");
        push(stem, "ing");
        return;
    }
    if let Some(stem) = base.strip_suffix('y')
        && !base.ends_with(['a', 'e', 'o', 'u'].map(|it| it).as_slice())
    {
        push(stem, "ies");
        push(stem, "ied");
    }
    push(base, "es");
    push(base, "ed");
    push(base, "ing");
    if let Some(last) = base.chars().next_back().filter(|it| "bdglmnprt".contains(*it)) {
        let doubled = [base, last.encode_utf8(&mut [0; 4])].concat();
        push(&doubled, "ed");
        push(&doubled, "ing");
    }
}
