//! What the learned scores see of a text: its words and pieces of words, hashed, and facts about
//! it, the marks of the rules among them.
//!
//! Training and product use this very code (`cargo xtask features`), so they can't differ.

use crate::reading::clauses::Text;
use crate::reading::closing::Found;
use crate::reading::spelling;
use crate::reading::tokens::is_apostrophe;
use crate::reading::{Finding, Span};

/// Number of buckets for words and pieces of words; a bucket is a `u16`.
pub(crate) const N_GRAMS: usize = 1 << 16;

/// Number of buckets for facts.
pub(crate) const N_FACTS: usize = 1 << 12;

/// The longest unit that is looked at, in words; parting words have fewer.
const LONGEST: usize = 400;

/// What is seen of one unit: a sentence, or the whole text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// Buckets of words, pairs and triples of words, and pieces of words; sorted, each once.
    pub grams: Vec<u16>,
    /// Buckets of facts; sorted, each once.
    pub facts: Vec<u16>,
}

/// A unit of a text: a stretch of it, and whether it is one of its sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Where it stands.
    pub(crate) span: Span,
    /// First word.
    pub(crate) first: usize,
    /// One past the last word.
    pub(crate) end: usize,
}

impl Unit {
    /// What begins in this unit. Takes findings in the order of the text.
    pub(crate) fn within<'a>(&self, found: &'a [Found]) -> &'a [Found] {
        let start = found.partition_point(|it| it.first < self.first);
        let end = found.partition_point(|it| it.first < self.end);
        found.get(start..end).unwrap_or_default()
    }
}

/// The sentences of a text.
pub(crate) fn sentences(text: &Text<'_>) -> impl Iterator<Item = Unit> {
    text.sentences.iter().map(|it| unit(text, it.first, it.end))
}

/// The whole text as one unit.
pub(crate) fn whole(text: &Text<'_>) -> Unit {
    unit(text, 0, text.tokens.len())
}

/// A unit ends where the next word begins, so that its marks belong to it.
fn unit(text: &Text<'_>, first: usize, end: usize) -> Unit {
    let start = text.tokens.get(first).map_or(0, |it| it.span.start);
    let until = text.tokens.get(end).map_or(text.source.len(), |it| it.span.start);
    Unit { span: Span { start, end: until }, first, end: end.min(first + LONGEST) }
}

impl Features {
    /// What is seen of this unit, with what the rules found in the text and what they took for
    /// unmeant.
    pub(crate) fn of(
        text: &Text<'_>,
        unit: Unit,
        (found, unmeant): (&[Found], &[Found]),
    ) -> Self {
        let mut features = Self::default();
        features.add_grams(unit.span.of(text.source));
        features.add_found(unit, found, "");
        features.add_found(unit, unmeant, "unmeant ");
        features.add_shape(text, unit);
        features.grams.sort_unstable();
        features.grams.dedup();
        features.facts.sort_unstable();
        features.facts.dedup();
        features
    }

    /// Adds a fact by its name.
    pub(crate) fn add(&mut self, name: &str) {
        let bucket = hash(name.bytes()) as usize % N_FACTS;
        self.facts.push(u16::try_from(bucket).unwrap_or(0));
    }

    fn add_found(&mut self, unit: Unit, found: &[Found], prefix: &str) {
        for it in unit.within(found) {
            self.add(&[prefix, &name(it.finding)].concat());
        }
    }

    fn add_shape(&mut self, text: &Text<'_>, unit: Unit) {
        let n_words = unit.end.saturating_sub(unit.first);
        self.add(["few", "some", "many", "very many"].get(n_words / 6).unwrap_or(&"a lot"));
        let n_sentences = text.sentences.len();
        self.add(["none", "one", "two", "three"].get(n_sentences).unwrap_or(&"more"));
        let shape = [
            ("is first", unit.first == 0),
            ("is last", unit.end >= text.tokens.len()),
            ("has time", text.has_time(unit.first, unit.end)),
            (
                "has name",
                text.names
                    .get(unit.first..unit.end)
                    .is_some_and(|it| it.iter().any(|n| *n > 0)),
            ),
            (
                "is quoted",
                text.tokens
                    .get(unit.first..unit.end)
                    .is_some_and(|it| it.iter().any(|t| t.is_quoted)),
            ),
        ];
        shape.iter().filter(|it| it.1).for_each(|it| self.add(it.0));
    }

    fn add_grams(&mut self, text: &str) {
        let (mut before, mut last) = (START, START);
        let mut word = String::new();
        let mut push = |features: &mut Self, now: u32| {
            features.gram(now);
            features.gram(mix(last, now));
            features.gram(mix(mix(before, last), now));
            (before, last) = (last, now);
        };
        for part in words(text).take(2 * LONGEST) {
            match part {
                Part::Sign(c) => push(self, hash([c as u8])),
                Part::Word(written) => {
                    word.clear();
                    spelling::fold(written, &mut word);
                    let (first, rest) = spelling::split(&word, false);
                    for it in std::iter::once(first)
                        .chain(rest.split(' '))
                        .filter(|it| !it.is_empty())
                    {
                        push(self, hash(it.bytes()));
                        self.pieces(it);
                    }
                }
            }
        }
        push(self, START);
    }

    /// Runs of three to five letters, with the borders of the word.
    fn pieces(&mut self, word: &str) {
        let framed = || std::iter::once(b'_').chain(word.bytes()).chain(std::iter::once(b'_'));
        for start in 0..word.len() {
            let mut piece = PIECE;
            for (at, byte) in framed().skip(start).take(5).enumerate() {
                piece = step(piece, byte);
                if at >= 2 {
                    self.gram(piece);
                }
            }
        }
    }

    fn gram(&mut self, hash: u32) {
        let folded = hash ^ hash >> 15;
        self.grams.push(u16::try_from(folded & 0xFFFF).unwrap_or(0));
    }
}

/// The name of a finding as a fact.
fn name(finding: Finding) -> String {
    match finding {
        Finding::Move(it, strength) => format!("{it}{}", strength as u8),
        Finding::AntiMove(it) => format!("!{it}"),
        Finding::Theme(it, polarity) => format!("{it}{polarity}"),
    }
}

/// A piece of a text that counts.
enum Part<'a> {
    Word(&'a str),
    Sign(char),
}

/// The words and the marks of a text, in order.
fn words(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !is_letter(c) && !is_sign(c));
        let first = rest.chars().next()?;
        let end = if is_sign(first) {
            first.len_utf8()
        } else {
            rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())
        };
        let (head, tail) = rest.split_at(end);
        rest = tail;
        let is_sign = is_sign(first);
        Some(if is_sign {
            Part::Sign(first)
        } else {
            Part::Word(head.trim_matches(is_apostrophe))
        })
    })
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_apostrophe(c) || matches!(c, '\u{300}'..='\u{36F}')
}

fn is_sign(c: char) -> bool {
    matches!(c, '?' | '!' | ',' | '.')
}

/// Before the first word and after the last.
const START: u32 = 0x5EED_0001;
/// Begins the hash of a piece, so that pieces and words don't meet.
const PIECE: u32 = 0x9E37_79B9;

fn hash(bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(0x811C_9DC5, step)
}

/// One step of FNV-1a.
fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn mix(a: u32, b: u32) -> u32 {
    (a.rotate_left(7) ^ b).wrapping_mul(0x85EB_CA6B)
}
