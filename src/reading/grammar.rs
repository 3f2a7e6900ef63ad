//! Rules made ready to run: patterns by their first word, matched within one sentence.
//!
//! A pattern looks at most [`MAX_STEPS`] steps far, so the work is linear in the text.

use super::clauses::Text;
use super::pattern::{Part, Special};
use super::vocabulary::{Vocabulary, WordId};
use crate::order::{distinct, sorted_by_key};

/// How many comparisons one pattern may cost at one place.
const MAX_STEPS: u32 = 400;

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
    steps: Vec<Step>,
    patterns: Vec<Pattern>,
    /// Patterns by first word: sorted pairs of word and pattern.
    index: Vec<(WordId, u16)>,
    /// Patterns that can begin with any word.
    anywhere: Vec<u16>,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    /// One of the words `start..start + len` of the sets.
    Words(u32, u16),
    Gap(u8),
    Special(Special),
    Fork(u32),
    Jump(u32),
    Accept,
}

#[derive(Clone, Copy, Debug)]
struct Pattern {
    start: u32,
    rule: u16,
    /// Each holds the signs of words of which one has to stand in the sentence.
    needs: [u128; 2],
}

impl Grammar {
    /// Adds a pattern of a rule.
    pub(crate) fn add(&mut self, parts: &[Part], rule: usize, vocabulary: &Vocabulary) {
        let start = self.steps.len() as u32;
        for part in parts {
            let step = match part {
                Part::Words(words) => self.words(words, vocabulary),
                Part::Gap(most) => Step::Gap(*most),
                Part::Special(special) => Step::Special(*special),
                Part::Fork(other) => Step::Fork(start + *other as u32),
                Part::Jump(to) => Step::Jump(start + *to as u32),
            };
            self.steps.push(step);
        }
        self.steps.push(Step::Accept);
        let needs = self.needs(start);
        self.patterns.push(Pattern { start, rule: rule as u16, needs });
    }

    fn words(&mut self, words: &[String], vocabulary: &Vocabulary) -> Step {
        let start = self.sets.len();
        let mut ids = Vec::with_capacity(words.len());
        words.iter().for_each(|it| vocabulary.entries(it, &mut ids));
        let ids = distinct(ids);
        self.sets.extend_from_slice(&ids);
        Step::Words(start as u32, ids.len() as u16)
    }

    /// The two most telling sets of words that no match can do without.
    fn needs(&self, start: u32) -> [u128; 2] {
        let mut needs = [u128::MAX; 2];
        let mut at = start;
        loop {
            at = match self.step(at) {
                Step::Accept => return needs,
                Step::Jump(to) => to,
                Step::Fork(other) => match self.step(other.saturating_sub(1)) {
                    Step::Jump(end) => end,
                    _ => other,
                },
                Step::Words(first, len) => {
                    let signs = self.set(first, len).iter().fold(0, |it, id| it | sign(*id));
                    let [a, b] = needs;
                    if signs.count_ones() < a.count_ones() {
                        needs = [signs, a];
                    } else if signs.count_ones() < b.count_ones() {
                        needs = [a, signs];
                    }
                    at + 1
                }
                Step::Gap(_) | Step::Special(_) => at + 1,
            };
        }
    }

    /// Makes the index; to be called once, after the last rule.
    pub(crate) fn close(&mut self) {
        let mut index = Vec::new();
        for (number, pattern) in self.patterns.iter().enumerate() {
            let number = number as u16;
            if self.first_words(pattern.start, number, &mut index) {
                self.anywhere.push(number);
            }
        }
        index.sort_unstable();
        index.dedup();
        self.index = index;
    }

    /// Collects the words with which a pattern can begin; whether it can begin with any.
    fn first_words(&self, at: u32, number: u16, index: &mut Vec<(WordId, u16)>) -> bool {
        match self.step(at) {
            Step::Words(start, len) => {
                index.extend(self.set(start, len).iter().map(|it| (*it, number)));
                false
            }
            Step::Fork(other) => {
                let here = self.first_words(at + 1, number, index);
                self.first_words(other, number, index) || here
            }
            Step::Jump(to) => self.first_words(to, number, index),
            Step::Special(it) if is_place(it) => self.first_words(at + 1, number, index),
            Step::Gap(_) | Step::Special(_) => true,
            Step::Accept => false,
        }
    }

    fn step(&self, at: u32) -> Step {
        self.steps.get(at as usize).copied().unwrap_or(Step::Accept)
    }

    /// Runs all rules; hits come in the order of the text, longest first at each place.
    pub(crate) fn run(&self, text: &Text<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        let (mut sentence_end, mut signs) = (0, 0);
        for (first, token) in text.tokens.iter().enumerate() {
            if first >= sentence_end {
                sentence_end = text.sentence_end(first).max(first + 1);
                let words = text.tokens.get(first..sentence_end).unwrap_or(&[]);
                signs = words.iter().fold(0, |it, word| it | sign(word.id));
            }
            let from = self.index.partition_point(|it| it.0 < token.id);
            let mine = self.index.iter().skip(from).take_while(|it| it.0 == token.id);
            let candidates = mine.map(|it| it.1).chain(self.anywhere.iter().copied());
            let before = hits.len();
            for number in candidates {
                let Some(pattern) = self.patterns.get(usize::from(number)) else { continue };
                if pattern.needs.iter().all(|it| it & signs != 0) {
                    self.try_pattern(text, (first, sentence_end), *pattern, &mut hits);
                }
            }
            let fresh = hits.split_off(before);
            hits.extend(sorted_by_key(fresh, |it| (it.rule, usize::MAX - it.end)));
        }
        hits.dedup_by_key(|it| (it.first, it.rule));
        hits
    }

    fn try_pattern(
        &self,
        text: &Text<'_>,
        (first, end): (usize, usize),
        pattern: Pattern,
        hits: &mut Vec<Hit>,
    ) {
        let mut run = Run { grammar: self, text, end, steps: MAX_STEPS };
        if let Some(end) = run.follow(pattern.start, first)
            && end > first
        {
            hits.push(Hit { first, end, rule: usize::from(pattern.rule) });
        }
    }

    fn set(&self, start: u32, len: u16) -> &[WordId] {
        let start = start as usize;
        self.sets.get(start..start + usize::from(len)).unwrap_or(&[])
    }
}

/// One of 128 signs for a word; a sentence without the sign is without the word.
fn sign(id: WordId) -> u128 {
    1 << (id.0 % 128)
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
    /// The word after the match, if the steps hold from here on.
    fn follow(&mut self, mut step: u32, mut at: usize) -> Option<usize> {
        loop {
            self.steps = self.steps.checked_sub(1)?;
            match self.grammar.step(step) {
                Step::Accept => return Some(at),
                Step::Jump(to) => step = to,
                Step::Fork(other) => match self.follow(step + 1, at) {
                    Some(end) => return Some(end),
                    None => step = other,
                },
                Step::Gap(most) => {
                    let last = self.end.min(at + usize::from(most));
                    return (at..=last).find_map(|it| self.follow(step + 1, it));
                }
                Step::Special(special) => {
                    at = self.text.special(special, at, self.end)?;
                    step += 1;
                }
                Step::Words(start, len) => {
                    if at >= self.end || !self.holds(start, len, at) {
                        return None;
                    }
                    at += 1;
                    step += 1;
                }
            }
        }
    }

    fn holds(&self, start: u32, len: u16, at: usize) -> bool {
        let Some(token) = self.text.tokens.get(at) else { return false };
        self.grammar.set(start, len).binary_search(&token.id).is_ok()
    }
}
