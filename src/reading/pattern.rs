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

/// One element of a pattern, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// One of these words; classes are already replaced by their words.
    Words(Vec<String>),
    /// Up to so many words of any kind.
    Gap(u8),
    /// A place, or a stretch that is found before the rules run.
    Special(Special),
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

/// An element and whether it may be missing.
pub(crate) type Element = (Part, bool);

/// The sequences that a pattern stands for; none when it is not well formed.
pub(crate) fn parse(
    pattern: &str,
    class: &dyn Fn(&str) -> Option<&'static str>,
) -> Vec<Vec<Element>> {
    let lines = expand(pattern).unwrap_or_default();
    lines.iter().map(|it| elements(it, class)).filter(|it| !it.is_empty()).collect()
}

/// The lines without groups that a line with groups stands for.
fn expand(pattern: &str) -> Option<Vec<String>> {
    let Some((before, after)) = pattern.split_once('(') else {
        return (!pattern.contains(')')).then(|| vec![pattern.to_owned()]);
    };
    let close = closing_bracket(after)?;
    let (group, tail) = (after.get(..close)?, after.get(close + 1..)?);
    let (tail, optional) = match tail.strip_prefix('?') {
        Some(tail) => (tail, true),
        None => (tail, false),
    };
    let phrases = phrases(group, optional)?;
    let tails = expand(tail)?;
    let joined =
        |it: &String| tails.iter().map(|t| [before, it, t].concat()).collect::<Vec<_>>();
    Some(phrases.iter().flat_map(joined).collect())
}

fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 1;
    text.bytes().position(|it| {
        depth += i32::from(it == b'(') - i32::from(it == b')');
        depth == 0
    })
}

/// The phrases of a group; its single words stay together as one element.
fn phrases(group: &str, optional: bool) -> Option<Vec<String>> {
    let is_word = |it: &&str| !it.contains([' ', '.', '$', '^', '_', '{', '(']);
    let parts = alternatives(group);
    let words = parts.iter().copied().filter(is_word).collect::<Vec<_>>().join("|");
    let mut phrases = Vec::new();
    for part in parts.iter().filter(|it| !is_word(it)) {
        phrases.extend(expand(part)?);
    }
    match (words.is_empty(), optional) {
        (false, true) => phrases.push(words + "?"),
        (false, false) => phrases.push(words),
        (true, true) => phrases.push(String::new()),
        (true, false) => {}
    }
    if optional && phrases.len() > 1 {
        phrases.push(String::new());
    }
    Some(phrases)
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

fn elements(line: &str, class: &dyn Fn(&str) -> Option<&'static str>) -> Vec<Element> {
    line.split_ascii_whitespace().filter_map(|it| element(it, class)).collect()
}

fn element(text: &str, class: &dyn Fn(&str) -> Option<&'static str>) -> Option<Element> {
    let (text, optional) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    if let Some(count) = text.strip_prefix("..") {
        return Some((Part::Gap(count.parse().unwrap_or(3)), false));
    }
    let part = special(text).map_or_else(|| words(text, class), Part::Special);
    Some((part, optional))
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

fn words(text: &str, class: &dyn Fn(&str) -> Option<&'static str>) -> Part {
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
