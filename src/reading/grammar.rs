//! Rules made ready to run: patterns by their first word, matched within one sentence.
//!
//! A pattern looks at most [`MAX_STEPS`] steps far, so the work is linear in the text.

use super::clauses::Text;
use super::pattern::{self, Special, Step};
use super::sets::{Sets, sign};
use super::vocabulary::WordId;

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
    steps: Vec<Step>,
    patterns: Vec<Pattern>,
    /// Patterns by first word: those of word `n` are `index[starts[n]..starts[n + 1]]`.
    index: Vec<u16>,
    starts: Vec<u32>,
    /// Patterns that can begin with any word.
    anywhere: Vec<u16>,
}

#[derive(Clone, Copy, Debug)]
struct Pattern {
    start: u32,
    rule: u16,
    /// Each holds the signs of words of which one has to stand in the sentence.
    needs: [u128; 2],
}

impl Grammar {
    /// Adds a pattern of a rule; nothing when it is not well formed.
    pub(crate) fn add(&mut self, pattern: &str, rule: usize, sets: &mut Sets) -> Option<()> {
        let start = self.steps.len() as u32;
        pattern::parse(pattern, sets, &mut self.steps)?;
        self.patterns.push(Pattern { start, rule: rule as u16, needs: [u128::MAX; 2] });
        Some(())
    }

    /// The two most telling sets of words that no match can do without.
    fn needs(&self, start: u32, sets: &Sets) -> [u128; 2] {
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
                Step::Words(set) => {
                    let signs = sets.signs(set);
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

    /// Makes the index; to be called once, after the last rule and when the sets are closed.
    pub(crate) fn close(&mut self, sets: &Sets) {
        let mut pairs: Vec<(WordId, u16)> = Vec::with_capacity(1 << 14);
        for number in 0..self.patterns.len() {
            let start = self.patterns.get(number).map_or(0, |it| it.start);
            let needs = self.needs(start, sets);
            if let Some(it) = self.patterns.get_mut(number) {
                it.needs = needs;
            }
            if self.first_words(start, number as u16, sets, &mut pairs) {
                self.anywhere.push(number as u16);
            }
        }
        (self.starts, self.index) = by_word(&pairs, sets.vocabulary.len());
    }

    /// Collects the words with which a pattern can begin; whether it can begin with any.
    fn first_words(
        &self,
        at: u32,
        number: u16,
        sets: &Sets,
        out: &mut Vec<(WordId, u16)>,
    ) -> bool {
        match self.step(at) {
            Step::Words(set) => {
                out.extend(sets.members(set).iter().map(|it| (*it, number)));
                false
            }
            Step::Fork(other) => {
                let here = self.first_words(at + 1, number, sets, out);
                self.first_words(other, number, sets, out) || here
            }
            Step::Jump(to) => self.first_words(to, number, sets, out),
            Step::Special(it) if is_place(it) => self.first_words(at + 1, number, sets, out),
            Step::Gap(_) | Step::Special(_) => true,
            Step::Accept => false,
        }
    }

    /// The patterns that can begin with this word.
    fn beginning(&self, id: WordId) -> &[u16] {
        let bound = |at: usize| self.starts.get(at).map_or(0, |it| *it as usize);
        let at = usize::from(id.0);
        self.index.get(bound(at)..bound(at + 1)).unwrap_or(&[])
    }

    fn step(&self, at: u32) -> Step {
        self.steps.get(at as usize).copied().unwrap_or(Step::Accept)
    }

    /// Runs all rules; hits come in the order of the text, longest first at each place.
    pub(crate) fn run(&self, text: &Text<'_>, sets: &Sets) -> Vec<Hit> {
        let mut hits = Vec::new();
        let (mut sentence_end, mut signs) = (0, 0);
        for (first, token) in text.tokens.iter().enumerate() {
            if first >= sentence_end {
                sentence_end = text.sentence_end(first).max(first + 1);
                let words = text.tokens.get(first..sentence_end).unwrap_or(&[]);
                signs = words.iter().fold(0, |it, word| it | sign(word.id));
            }
            let before = hits.len();
            for number in self.beginning(token.id).iter().chain(&self.anywhere) {
                let Some(pattern) = self.patterns.get(usize::from(*number)) else { continue };
                let [a, b] = pattern.needs;
                if a & signs == 0 || b & signs == 0 {
                    continue;
                }
                let mut run =
                    Run { grammar: self, sets, text, end: sentence_end, steps: MAX_STEPS };
                if let Some(end) = run.follow(pattern.start, first)
                    && end > first
                {
                    hits.push(Hit { first, end, rule: usize::from(pattern.rule) });
                }
            }
            let fresh = hits.get_mut(before..).unwrap_or(&mut []);
            fresh.sort_unstable_by_key(|it: &Hit| (it.rule, usize::MAX - it.end));
        }
        hits.dedup_by_key(|it| (it.first, it.rule));
        hits
    }
}

/// Sorts pairs by word: where each word's part begins, and the other halves.
fn by_word(pairs: &[(WordId, u16)], n_words: usize) -> (Vec<u32>, Vec<u16>) {
    let mut starts = vec![0_u32; n_words + 1];
    for (id, _) in pairs {
        if let Some(it) = starts.get_mut(usize::from(id.0) + 1) {
            *it += 1;
        }
    }
    let mut sum = 0;
    for it in &mut starts {
        sum += *it;
        *it = sum;
    }
    let mut next = starts.clone();
    let mut index = vec![0; pairs.len()];
    for (id, number) in pairs {
        if let Some(at) = next.get_mut(usize::from(id.0)) {
            if let Some(it) = index.get_mut(*at as usize) {
                *it = *number;
            }
            *at += 1;
        }
    }
    (starts, index)
}

/// Whether this element takes no word.
fn is_place(it: Special) -> bool {
    !matches!(it, Special::Any | Special::Time | Special::Name | Special::Number)
}

#[cfg(test)]
thread_local! {
    /// How many steps were taken on this thread, for the law of linear time.
    pub(crate) static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

struct Run<'a> {
    grammar: &'a Grammar,
    sets: &'a Sets,
    text: &'a Text<'a>,
    end: usize,
    steps: u32,
}

impl Run<'_> {
    /// The word after the match, if the steps hold from here on.
    fn follow(&mut self, mut step: u32, mut at: usize) -> Option<usize> {
        loop {
            self.steps = self.steps.checked_sub(1)?;
            #[cfg(test)]
            STEPS.with(|it| it.set(it.get() + 1));
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
                Step::Words(set) => {
                    if at >= self.end || !self.sets.holds(set, self.text.id(at)) {
                        return None;
                    }
                    at += 1;
                    step += 1;
                }
            }
        }
    }
}
