//! Clauses of the sentences that a span touches.

use super::words::{ABBREVIATIONS, CONDITIONS, CONJUNCTIONS, FILLERS, STARTS};
use crate::reading::Span;

/// A clause: its words, where it lies, and what stands before and after it.
#[derive(Clone, Debug)]
pub(super) struct Clause<'a> {
    /// The words without punctuation around them.
    pub(super) words: Vec<&'a str>,
    /// Where it lies in the text.
    pub(super) span: Span,
    /// Whether its sentence begins with it.
    pub(super) is_first: bool,
    /// Whether its sentence is a question.
    pub(super) is_question: bool,
}

impl Clause<'_> {
    /// Whether a span has a part of this clause in it.
    pub(super) fn touches(&self, span: Span) -> bool {
        self.span.start < span.end && span.start < self.span.end
    }

    /// Whether it begins with one of these words.
    pub(super) fn starts_with(&self, words: &[&str]) -> bool {
        self.words.first().is_some_and(|it| words.contains(&it.to_lowercase().as_str()))
    }

    /// Whether it only says when another clause holds.
    pub(super) fn is_condition(&self) -> bool {
        let mut words = self.words.iter().map(|it| it.to_lowercase());
        let first = words.find(|it| !FILLERS.contains(&it.as_str()));
        first.is_some_and(|it| CONDITIONS.contains(&it.as_str()))
    }

    /// Whether it stands behind what it is a condition of.
    pub(super) fn is_trailing(&self) -> bool {
        !self.is_first
    }
}

/// The clauses of every sentence that this span touches, in order.
pub(super) fn around(text: &str, span: Span) -> Vec<Clause<'_>> {
    let sentences = sentences(text);
    let touched = sentences.iter().filter(|it| it.start < span.end && span.start < it.end);
    touched.flat_map(|it| clauses(text, *it)).collect()
}

/// The sentence that a place in the text lies in; an empty one behind the text.
pub(crate) fn sentence_at(text: &str, at: usize) -> Span {
    let after = Span { start: at, end: at };
    sentences(text).into_iter().find(|it| (it.start..it.end).contains(&at)).unwrap_or(after)
}

/// The stretches between full stops, question marks, exclamation marks and line ends.
pub(crate) fn sentences(text: &str) -> Vec<Span> {
    let (mut sentences, mut start) = (Vec::new(), 0);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let is_end = match c {
            '!' | '?' | '\n' | '…' => true,
            '.' => is_full_stop(text, at),
            _ => false,
        };
        if is_end {
            sentences.push(Span { start, end });
            start = end;
        }
    }
    sentences.push(Span { start, end: text.len() });
    sentences
}

/// Whether the dot here ends a sentence rather than "Mrs." or "3.50".
fn is_full_stop(text: &str, at: usize) -> bool {
    let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + 1..).unwrap_or(""));
    let word = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or("");
    let is_inside = after.starts_with(|c: char| c.is_alphanumeric());
    !is_inside && !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

fn clauses(text: &str, sentence: Span) -> Vec<Clause<'_>> {
    let is_question = sentence.of(text).trim_end().ends_with('?');
    let tokens = tokens(text, sentence);
    let (mut clauses, mut current): (Vec<Clause<'_>>, Vec<Token<'_>>) =
        (Vec::new(), Vec::new());
    for (idx, token) in tokens.iter().enumerate() {
        let next = tokens.get(idx + 1).map_or("", |it| it.word);
        if is_border(token, next) && !current.is_empty() {
            close(&mut clauses, &mut current, is_question);
        }
        current.push(*token);
        if token.is_last {
            close(&mut clauses, &mut current, is_question);
        }
    }
    close(&mut clauses, &mut current, is_question);
    clauses
}

fn close<'a>(clauses: &mut Vec<Clause<'a>>, current: &mut Vec<Token<'a>>, is_question: bool) {
    let (Some(first), Some(last)) = (current.first(), current.last()) else { return };
    let span = Span { start: first.start, end: last.start + last.word.len() };
    let words = current.iter().map(|it| it.word).collect();
    let is_first = clauses.is_empty();
    clauses.push(Clause { words, span, is_first, is_question });
    current.clear();
}

/// Whether a new clause starts with this conjunction.
fn is_border(token: &Token<'_>, next: &str) -> bool {
    let is_conjunction = CONJUNCTIONS.contains(&token.word.to_lowercase().as_str());
    is_conjunction && STARTS.contains(&next.to_lowercase().replace('’', "'").as_str())
}

#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    word: &'a str,
    start: usize,
    /// Whether a comma, a colon or a dash follows.
    is_last: bool,
}

fn tokens(text: &str, sentence: Span) -> Vec<Token<'_>> {
    let (mut tokens, mut at): (Vec<Token<'_>>, usize) = (Vec::new(), sentence.start);
    for piece in sentence.of(text).split_inclusive(char::is_whitespace) {
        let base = at;
        at += piece.len();
        let piece = piece.trim_end();
        let word = piece.trim_matches(is_mark);
        let Some(inset) = piece.find(word).filter(|_| !word.is_empty()) else {
            if let Some(last) = tokens.last_mut() {
                last.is_last = true;
            }
            continue;
        };
        let is_last = piece.ends_with([',', ';', ':', '–', '—', ')']);
        tokens.push(Token { word, start: base + inset, is_last });
    }
    tokens
}

fn is_mark(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '–' | '—' | '-' | '.' | '!' | '?' | '…' | '(' | ')')
}
