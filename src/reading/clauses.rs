//! A text made ready for the rules: sentences, clauses, questions, time expressions, names.

use super::Span;
use super::classes::Class;
use super::engine::Engine;
use super::pattern::Special;
use super::tokens::{Break, Token, Words, tokenize};
use super::vocabulary::WordId;

/// A text with everything that rules may ask about it.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    /// The text itself.
    pub(crate) source: &'a str,
    /// Its words.
    pub(crate) tokens: Vec<Token>,
    /// Runs of exclamation marks.
    pub(crate) shouts: Vec<Span>,
    /// Number of words as a person counts them.
    pub(crate) n_words: usize,
    /// Number of signs of program code.
    pub(crate) n_code: usize,
    /// Its sentences, as ranges of words.
    pub(crate) sentences: Vec<Sentence>,
    /// For each word, its sentence.
    sentence_of: Vec<u32>,
    /// For each word, whether a clause begins with it.
    starts_clause: Vec<bool>,
    /// For each word, how many words of a time expression begin there.
    time: Vec<u8>,
    /// For each word, how many words of a name begin there.
    pub(crate) names: Vec<u8>,
}

/// A sentence: words `first..end`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sentence {
    /// First word.
    pub(crate) first: usize,
    /// One past the last word.
    pub(crate) end: usize,
    /// Whether it ends with a question mark.
    pub(crate) is_question: bool,
}

impl<'a> Text<'a> {
    /// Cuts a text and finds what rules build on.
    pub(crate) fn new(source: &'a str, engine: &Engine, known_names: &[String]) -> Self {
        let words = tokenize(source, &engine.sets.vocabulary);
        let mut text = Self::cut(source, words);
        text.starts_clause = starts(&text, engine);
        text.names = super::names::find(&text, engine, known_names);
        text.time = vec![0; text.tokens.len()];
        for hit in engine.time.run(&text, &engine.sets) {
            if let Some(len) = text.time.get_mut(hit.first) {
                *len = (*len).max(u8::try_from(hit.end - hit.first).unwrap_or(u8::MAX));
            }
        }
        text
    }

    fn cut(source: &'a str, words: Words) -> Self {
        let Words { tokens, questions, shouts, n_words, n_code } = words;
        let mut sentences: Vec<Sentence> = Vec::new();
        let mut sentence_of = Vec::with_capacity(tokens.len());
        let mut asked = questions.iter().peekable();
        for (at, token) in tokens.iter().enumerate() {
            if token.before == Break::Sentence || sentences.is_empty() {
                sentences.push(Sentence { first: at, end: at, is_question: false });
            }
            sentence_of.push(u32::try_from(sentences.len() - 1).unwrap_or(u32::MAX));
            if let Some(sentence) = sentences.last_mut() {
                sentence.end = at + 1;
                let next = tokens.get(at + 1).map_or(usize::MAX, |it| it.span.start);
                while let Some(mark) = asked.next_if(|it| **it < next) {
                    sentence.is_question |= *mark > token.span.start;
                }
            }
        }
        let (starts_clause, time, names) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            source,
            tokens,
            shouts,
            n_words,
            n_code,
            sentences,
            sentence_of,
            starts_clause,
            time,
            names,
        }
    }

    /// The sentence of this word.
    pub(crate) fn sentence(&self, at: usize) -> Sentence {
        let number = self.sentence_of.get(at).map_or(usize::MAX, |it| *it as usize);
        let none = Sentence { first: at, end: at, is_question: false };
        self.sentences.get(number).copied().unwrap_or(none)
    }

    /// One past the last word of this word's sentence.
    pub(crate) fn sentence_end(&self, at: usize) -> usize {
        self.sentence(at).end
    }

    /// Whether a clause begins with this word, or the text ends before it.
    pub(crate) fn starts_clause(&self, at: usize) -> bool {
        self.starts_clause.get(at).copied().unwrap_or(true)
    }

    /// The first word of the clause of this word, looked for within a few words.
    pub(crate) fn clause_start(&self, at: usize) -> usize {
        let from = at.saturating_sub(LONGEST_CLAUSE);
        (from..=at).rev().find(|it| self.starts_clause(*it)).unwrap_or(from)
    }

    /// One past the last word of the clause of this word, looked for within a few words.
    pub(crate) fn clause_end(&self, at: usize) -> usize {
        let last = self.sentence_end(at).min(at + LONGEST_CLAUSE);
        (at + 1..last).find(|it| self.starts_clause(*it)).unwrap_or(last)
    }

    /// The word here.
    pub(crate) fn id(&self, at: usize) -> WordId {
        self.tokens.get(at).map_or(WordId::UNKNOWN, |it| it.id)
    }

    /// The word here as it was written.
    pub(crate) fn written(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |it| it.span.of(self.source))
    }

    /// The stretch of the text from one word up to another.
    pub(crate) fn span(&self, first: usize, end: usize) -> Span {
        let start = self.tokens.get(first).map_or(self.source.len(), |it| it.span.start);
        let last = end.checked_sub(1).and_then(|it| self.tokens.get(it));
        Span { start, end: last.map_or(start, |it| it.span.end).max(start) }
    }

    /// Number of words of the time expression that begins here, 0 for none.
    pub(crate) fn time_len(&self, at: usize) -> usize {
        self.time.get(at).copied().unwrap_or(0).into()
    }

    /// Whether a time expression stands among these words.
    pub(crate) fn has_time(&self, first: usize, end: usize) -> bool {
        (first..end).any(|it| self.time_len(it) > 0)
    }

    /// The word after this special element, if it holds here.
    pub(crate) fn special(&self, special: Special, at: usize, end: usize) -> Option<usize> {
        let inside = at < end;
        let by = |len: usize| (inside && len > 0 && at + len <= end).then_some(at + len);
        let place = |holds: bool| holds.then_some(at);
        match special {
            Special::Any => inside.then_some(at + 1),
            Special::Time => by(self.time_len(at)),
            Special::Name => by(self.names.get(at).copied().unwrap_or(0).into()),
            Special::Number => by(self.tokens.get(at).is_some_and(|it| it.is_number).into()),
            Special::ClauseStart => place(self.starts_clause(at)),
            Special::ClauseEnd => place(at >= end || self.starts_clause(at)),
            Special::SentenceStart => place(self.sentence(at).first == at),
            Special::SentenceEnd => place(at >= end),
            Special::Ask => place(self.sentence_before(at, end).is_question),
            Special::Tell => place(!self.sentence_before(at, end).is_question),
        }
    }

    fn sentence_before(&self, at: usize, end: usize) -> Sentence {
        self.sentence(at.min(end.saturating_sub(1)))
    }
}

/// How far a clause is followed, in words.
const LONGEST_CLAUSE: usize = 24;

/// A clause begins after punctuation, and with "but", "and" or "so" before a new subject.
fn starts(text: &Text<'_>, engine: &Engine) -> Vec<bool> {
    let joins = |at: usize| {
        let next = text.id(at + 1);
        engine.has(Class::But, text.id(at))
            || engine.has(Class::And, text.id(at)) && engine.has(Class::Subject, next)
    };
    let begins = |(at, token): (usize, &Token)| {
        token.before != Break::None || joins(at) || at > 0 && joins(at - 1)
    };
    text.tokens.iter().enumerate().map(begins).collect()
}
