//! Words of a text, in lower case and spelled in full, each with its place in the original.
//!
//! Curly quotes and apostrophes count as straight ones, contractions become two words
//! ("I'll" is "i" and "will"), a few common slips are put right. Punctuation is kept as the
//! break before the word that follows it.

use super::Span;
use super::quotes::{closes_later, closes_single, is_wrapped};
use super::spelling;
use super::vocabulary::{Vocabulary, WordId};

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// Nothing but space.
    None,
    /// A comma, a dash, a colon or a bracket.
    Comma,
    /// The end of a sentence or a line.
    Sentence,
}

/// One word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Which word of the vocabulary it is, or [`WordId::UNKNOWN`].
    pub(crate) id: WordId,
    /// Where it stands in the original text.
    pub(crate) span: Span,
    /// What stands before it.
    pub(crate) before: Break,
    /// Whether it begins with a capital letter.
    pub(crate) is_capital: bool,
    /// Whether it begins with a digit.
    pub(crate) is_number: bool,
    /// Whether it stands between quotation marks.
    pub(crate) is_quoted: bool,
}

/// A text cut into words, and the marks that are no words.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// The words in order.
    pub(crate) tokens: Vec<Token>,
    /// Places of question marks, in bytes.
    pub(crate) questions: Vec<usize>,
    /// Place and length of each run of exclamation marks.
    pub(crate) shouts: Vec<Span>,
    /// Number of words as a person counts them.
    pub(crate) n_words: usize,
    /// Number of signs that are common in code and rare in speech.
    pub(crate) n_code: usize,
}

/// Cuts a text into words.
pub(crate) fn tokenize(text: &str, vocabulary: &Vocabulary) -> Words {
    let mut cutter = Cutter {
        text,
        vocabulary,
        words: Words::default(),
        before: Break::Sentence,
        in_quotes: false,
        word: String::new(),
    };
    cutter.run();
    cutter.words
}

struct Cutter<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    words: Words,
    before: Break,
    in_quotes: bool,
    word: String,
}

impl Cutter<'_> {
    fn run(&mut self) {
        let quotes_count = !is_wrapped(self.text);
        let mut chars = self.text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if c.is_alphanumeric() {
                let mut end = at + c.len_utf8();
                while let Some(&(next, it)) = chars.peek() {
                    if !self.continues(next, it) {
                        break;
                    }
                    end = next + it.len_utf8();
                    chars.next();
                }
                self.push_word(Span { start: at, end });
                continue;
            }
            self.punctuate(at, c, quotes_count);
        }
    }

    /// Whether a word goes on with this character: letters, and an apostrophe, a point or a
    /// colon between two of its kind.
    fn continues(&self, at: usize, c: char) -> bool {
        if c.is_alphanumeric() || is_mark(c) {
            return true;
        }
        let mut after = self.text.get(at + c.len_utf8()..).unwrap_or("").chars();
        let next = after.next().unwrap_or(' ');
        let mut before = self.text.get(..at).unwrap_or("").chars().rev();
        let last = before.find(|it| !is_mark(*it)).unwrap_or(' ');
        match c {
            _ if is_apostrophe(c) => next.is_alphabetic() && last.is_alphabetic(),
            '.' | ':' | ',' => next.is_ascii_digit() && last.is_ascii_digit(),
            '%' => last.is_ascii_digit(),
            _ => false,
        }
    }

    fn punctuate(&mut self, at: usize, c: char, quotes_count: bool) {
        match c {
            '"' | '“' | '”' | '„' | '«' | '»' if quotes_count => {
                self.in_quotes = !self.in_quotes && closes_later(self.text, at + c.len_utf8());
                self.separate(Break::Comma);
            }
            _ if is_apostrophe(c) && quotes_count => self.single_quote(at, c),
            '?' | '？' => {
                self.words.questions.push(at);
                self.separate(Break::Sentence);
            }
            '!' | '！' => {
                self.shout(at, c.len_utf8());
                self.separate(Break::Sentence);
            }
            '.' if self.after_title() => {}
            '.' | ';' | '\n' | '…' | '。' => self.separate(Break::Sentence),
            ',' | ':' | '(' | ')' | '–' | '—' | '،' | '/' | '*' => {
                self.separate(Break::Comma);
            }
            '-' if self.is_dash(at) => self.separate(Break::Comma),
            '{' | '}' | '=' | '<' | '>' | '_' | '\\' | '[' | ']' | '|' | '#' => {
                self.words.n_code += 1;
                self.separate(Break::Comma);
            }
            _ => {}
        }
    }

    /// A single quotation mark opens before a letter when another one closes later on.
    fn single_quote(&mut self, at: usize, c: char) {
        let rest = self.text.get(at + c.len_utf8()..).unwrap_or("");
        if self.in_quotes {
            self.in_quotes = false;
            self.separate(Break::Comma);
        } else if rest.starts_with(char::is_alphabetic) && closes_single(rest) {
            self.in_quotes = true;
            self.separate(Break::Comma);
        }
    }

    fn is_dash(&self, at: usize) -> bool {
        let before = self.text.get(..at).and_then(|it| it.chars().next_back());
        let after = self.text.get(at + 1..).and_then(|it| it.chars().next());
        before.is_none_or(char::is_whitespace) || after.is_none_or(char::is_whitespace)
    }

    /// Whether the point belongs to the word before it: "Mrs.", "a.m.".
    fn after_title(&self) -> bool {
        let Some(last) = self.words.tokens.last() else { return false };
        spelling::is_title(last.span.of(self.text))
    }

    fn shout(&mut self, at: usize, len: usize) {
        match self.words.shouts.last_mut() {
            Some(last) if last.end == at => last.end += len,
            _ => self.words.shouts.push(Span { start: at, end: at + len }),
        }
    }

    fn separate(&mut self, with: Break) {
        self.before = self.before.max(with);
    }

    fn push_word(&mut self, span: Span) {
        self.words.n_words += 1;
        let original = span.of(self.text);
        let mut word = std::mem::take(&mut self.word);
        word.clear();
        spelling::fold(original, &mut word);
        let is_known = self.vocabulary.find(&word).is_known();
        let (first, second) = spelling::split(&word, is_known);
        let cut =
            if second.is_empty() { span.end } else { cut_at(original, first) + span.start };
        let first_span = Span { start: span.start, end: cut };
        self.push(first, first_span, original);
        let mut rest = second;
        while !rest.is_empty() {
            let (head, tail) = rest.split_once(' ').unwrap_or((rest, ""));
            self.push(head, Span { start: cut, end: span.end }, "");
            rest = tail;
        }
        self.word = word;
    }

    fn push(&mut self, word: &str, span: Span, original: &str) {
        let id = self.vocabulary.find(word);
        self.words.tokens.push(Token {
            id,
            span,
            before: std::mem::replace(&mut self.before, Break::None),
            is_capital: original.starts_with(char::is_uppercase),
            is_number: original.starts_with(|it: char| it.is_ascii_digit()),
            is_quoted: self.in_quotes,
        });
    }
}

/// Where the first part of a contraction ends in the original word.
fn cut_at(original: &str, first: &str) -> usize {
    let apostrophe = original.char_indices().find(|(_, c)| is_apostrophe(*c)).map(|(at, _)| at);
    let n_chars = first.chars().count();
    let mut letters = original.char_indices().filter(|it| !is_mark(it.1));
    let by_length = letters.nth(n_chars).map_or(original.len(), |(at, _)| at);
    apostrophe.filter(|at| *at <= by_length).unwrap_or(by_length)
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '´' | '`' | '′')
}

/// Marks that sit on the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}
