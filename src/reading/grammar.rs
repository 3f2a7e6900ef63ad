//! Rules made ready to run: patterns by their first word, matched within one sentence.
//!
//! A pattern looks at most [`MAX_STEPS`] steps far, so the work is linear in the text.

use super::clauses::Text;
use super::pattern::{Element, Part, Special};
use super::vocabulary::{Vocabulary, WordId};

/// How many comparisons one pattern may cost at one place.
const MAX_STEPS: u32 = 240;

/// Where a rule holds: words `first..end` of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    /// First word.
    pub(crate) first: usize,
    /// One past the last word.
    pub(crate) end: usize,
    /// Number of the rule.
    pub(crate) rule: usize,
}

/// A list of rules that can be run over a text.
#[derive(Debug, Default)]
pub(crate) struct Grammar {
    sets: Vec<WordId>,
    items: Vec<Item>,
    patterns: Vec<Pattern>,
    /// Patterns by first word: sorted pairs of word and pattern.
    index: Vec<(WordId, u16)>,
    /// Patterns whose first element is no word.
    anywhere: Vec<u16>,
}

#[derive(Clone, Copy, Debug)]
enum Item {
    /// One of the words `start..start + len` of the sets.
    Words(u32, u16, bool),
    Gap(u8),
    Special(Special, bool),
}

#[derive(Clone, Copy, Debug)]
struct Pattern {
    start: u32,
    len: u16,
    rule: u16,
}

impl Grammar {
    /// Adds a sequence of elements for a rule.
    pub(crate) fn add(&mut self, elements: &[Element], rule: usize, vocabulary: &Vocabulary) {
        let start = self.items.len() as u32;
        for (part, optional) in elements {
            let item = match part {
                Part::Words(words) => self.words(words, *optional, vocabulary),
                Part::Gap(most) => Item::Gap(*most),
                Part::Special(special) => Item::Special(*special, *optional),
            };
            self.items.push(item);
        }
        self.patterns.push(Pattern { start, len: elements.len() as u16, rule: rule as u16 });
    }

    fn words(&mut self, words: &[String], optional: bool, vocabulary: &Vocabulary) -> Item {
        let mut ids = Vec::new();
        words.iter().for_each(|it| vocabulary.entries(it, &mut ids));
        ids.sort_unstable();
        ids.dedup();
        let start = self.sets.len() as u32;
        self.sets.extend_from_slice(&ids);
        Item::Words(start, ids.len() as u16, optional)
    }

    /// Makes the index; to be called once, after the last rule.
    pub(crate) fn close(&mut self) {
        let mut index = Vec::new();
        for (number, pattern) in self.patterns.iter().enumerate() {
            let number = number as u16;
            if self.first_words(*pattern, number, &mut index) {
                self.anywhere.push(number);
            }
        }
        index.sort_unstable();
        index.dedup();
        self.index = index;
    }

    /// Collects the words with which a pattern can begin; whether it can begin otherwise.
    fn first_words(
        &self,
        pattern: Pattern,
        number: u16,
        index: &mut Vec<(WordId, u16)>,
    ) -> bool {
        for item in self.items_of(pattern) {
            match item {
                Item::Words(start, len, optional) => {
                    let set = self.set(*start, *len);
                    index.extend(set.iter().map(|it| (*it, number)));
                    if !optional {
                        return false;
                    }
                }
                Item::Special(it, false) if is_place(*it) => {}
                _ => return true,
            }
        }
        true
    }

    /// Runs all rules; hits come in the order of the text, longest first at each place.
    pub(crate) fn run(&self, text: &Text<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (first, token) in text.tokens.iter().enumerate() {
            let from = self.index.partition_point(|it| it.0 < token.id);
            let mine = self.index.iter().skip(from).take_while(|it| it.0 == token.id);
            let candidates = mine.map(|it| it.1).chain(self.anywhere.iter().copied());
            let before = hits.len();
            for number in candidates {
                self.try_pattern(text, first, number, &mut hits);
            }
            let fresh = hits.get_mut(before..).unwrap_or(&mut []);
            fresh.sort_unstable_by_key(|it: &Hit| (it.rule, usize::MAX - it.end));
        }
        hits.dedup_by_key(|it| (it.first, it.rule));
        hits
    }

    fn try_pattern(&self, text: &Text<'_>, first: usize, number: u16, hits: &mut Vec<Hit>) {
        let Some(pattern) = self.patterns.get(usize::from(number)) else { return };
        let mut run =
            Run { grammar: self, text, end: text.sentence_end(first), steps: MAX_STEPS };
        if let Some(end) = run.step(self.items_of(*pattern), first)
            && end > first
        {
            hits.push(Hit { first, end, rule: usize::from(pattern.rule) });
        }
    }

    fn items_of(&self, pattern: Pattern) -> &[Item] {
        let start = pattern.start as usize;
        self.items.get(start..start + usize::from(pattern.len)).unwrap_or(&[])
    }

    fn set(&self, start: u32, len: u16) -> &[WordId] {
        let start = start as usize;
        self.sets.get(start..start + usize::from(len)).unwrap_or(&[])
    }
}

/// Whether this element takes no word.
fn is_place(it: Special) -> bool {
    !matches!(it, Special::Any | Special::Time | Special::Name | Special::Number)
}

struct Run<'a> {
    grammar: &'a Grammar,
    text: &'a Text<'a>,
    end: usize,
    steps: u32,
}

impl Run<'_> {
    /// The word after the match, if the items hold from here on.
    fn step(&mut self, items: &[Item], at: usize) -> Option<usize> {
        self.steps = self.steps.checked_sub(1)?;
        let Some((item, rest)) = items.split_first() else { return Some(at) };
        match *item {
            Item::Gap(most) => {
                let last = self.end.min(at + usize::from(most));
                (at..=last).find_map(|it| self.step(rest, it))
            }
            Item::Words(start, len, optional) => {
                let holds = at < self.end && self.holds(start, len, at);
                let taken = if holds { self.step(rest, at + 1) } else { None };
                taken.or_else(|| if optional { self.step(rest, at) } else { None })
            }
            Item::Special(special, optional) => {
                let taken = match self.text.special(special, at, self.end) {
                    Some(next) => self.step(rest, next),
                    None => None,
                };
                taken.or_else(|| if optional { self.step(rest, at) } else { None })
            }
        }
    }

    fn holds(&self, start: u32, len: u16, at: usize) -> bool {
        let Some(token) = self.text.tokens.get(at) else { return false };
        self.grammar.set(start, len).binary_search(&token.id).is_ok()
    }
}
