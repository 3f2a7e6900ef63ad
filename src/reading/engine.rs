//! All rules, made ready once: the vocabulary, and a grammar for each step of the reading.

use std::sync::OnceLock;

use super::classes::{self, Class};
use super::clauses::Text;
use super::grammar::{Grammar, Hit};
use super::pattern::{self, Part};
use super::vocabulary::{Vocabulary, WordId};
use super::{anti, moves, themes, time};
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};
use crate::order::distinct;

/// What a rule shows when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A move in this form.
    Move(Move, Strength),
    /// An anti-move.
    Anti(AntiMove),
    /// A theme with a judgment of its own.
    Theme(Theme, Polarity),
    /// A theme whose judgment stands in the words around it.
    Topic(Theme),
    /// A longer phrase under which this move doesn't count.
    NoMove(Move),
    /// A longer phrase under which this anti-move doesn't count.
    NoAnti(AntiMove),
    /// Something that only other rules use.
    Signal(Signal),
}

/// What only other rules use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    /// A stretch of time.
    Time,
    /// Mockery: nothing in the text is meant.
    Sarcasm,
    /// Words of apology, for counting.
    Apology,
    /// Words of praise without measure, for counting.
    Superlative,
}

/// A domain rule: a name, what it shows, and its patterns, one a line.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Short and stable; the page explains marks by it.
    pub(crate) name: &'static str,
    /// What it shows.
    pub(crate) tag: Tag,
    /// Whether a negation or a condition before it cancels it.
    pub(crate) is_bound: bool,
    /// Decides the strength from the words around, or that the rule doesn't hold.
    pub(crate) judge: Option<Judge>,
    /// The patterns, one a line.
    pub(crate) patterns: &'static str,
}

/// Decides from the words around a hit.
pub(crate) type Judge = fn(&Text<'_>, &Engine, &Hit) -> Option<Strength>;

impl Rule {
    /// A rule for a tag.
    pub(crate) const fn new(tag: Tag, name: &'static str, patterns: &'static str) -> Self {
        Self { name, tag, is_bound: true, judge: None, patterns }
    }

    /// A weak form of a move.
    pub(crate) const fn weak(what: Move, name: &'static str, patterns: &'static str) -> Self {
        Self::new(Tag::Move(what, Strength::Weak), name, patterns)
    }

    /// A strong form of a move.
    pub(crate) const fn strong(what: Move, name: &'static str, patterns: &'static str) -> Self {
        Self::new(Tag::Move(what, Strength::Strong), name, patterns)
    }

    /// An anti-move.
    pub(crate) const fn anti(
        what: AntiMove,
        name: &'static str,
        patterns: &'static str,
    ) -> Self {
        Self::new(Tag::Anti(what), name, patterns)
    }

    /// The same rule, whatever stands before it.
    pub(crate) const fn free(mut self) -> Self {
        self.is_bound = false;
        self
    }

    /// The same rule with a second look at the words around.
    pub(crate) const fn judged(mut self, judge: Judge) -> Self {
        self.judge = Some(judge);
        self
    }
}

/// Everything made ready.
#[derive(Debug)]
pub(crate) struct Engine {
    /// All words of all rules.
    pub(crate) vocabulary: Vocabulary,
    /// Finds time expressions.
    pub(crate) time: Grammar,
    /// Reads parting words.
    pub(crate) closing: Grammar,
    /// The rules of the closing grammar by number.
    pub(crate) closing_rules: Vec<&'static Rule>,
    /// Reads statements.
    pub(crate) statement: Grammar,
    /// The rules of the statement grammar by number.
    pub(crate) statement_rules: Vec<&'static Rule>,
    classes: Vec<Vec<WordId>>,
}

/// The one engine of the program.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::build)
}

impl Engine {
    fn build() -> Self {
        let time_rules: Vec<&'static Rule> = time::RULES.iter().collect();
        let closing_rules: Vec<&'static Rule> =
            moves::RULES.iter().chain(anti::RULES).flat_map(|it| it.iter()).collect();
        let statement_rules: Vec<&'static Rule> =
            themes::RULES.iter().flat_map(|it| it.iter()).collect();
        let parsed = [&time_rules, &closing_rules, &statement_rules].map(|it| parse(it));
        let vocabulary = Vocabulary::new(all_words(&parsed));
        let [time, closing, statement] = parsed.map(|it| grammar(&it, &vocabulary));
        let classes = Class::ALL.iter().map(|it| ids(it.words(), &vocabulary)).collect();
        Self { vocabulary, time, closing, closing_rules, statement, statement_rules, classes }
    }

    /// Whether this word belongs to the class.
    pub(crate) fn has(&self, class: Class, id: WordId) -> bool {
        let members = self.classes.get(class as usize);
        members.is_some_and(|it| it.binary_search(&id).is_ok())
    }

    /// Whether any of these words belongs to the class.
    pub(crate) fn any(&self, class: Class, text: &Text<'_>, first: usize, end: usize) -> bool {
        (first..end).any(|it| self.has(class, text.id(it)))
    }
}

type Parsed = Vec<(usize, Vec<Part>)>;

fn parse(rules: &[&'static Rule]) -> Parsed {
    let mut parsed = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        for line in rule.patterns.lines().map(str::trim).filter(|it| !it.is_empty()) {
            parsed.push((number, pattern::parse(line, &classes::members)));
        }
    }
    parsed
}

fn all_words(parsed: &[Parsed]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for part in parsed.iter().flatten().flat_map(|(_, parts)| parts) {
        if let Part::Words(some) = part {
            words.extend(some.iter().cloned());
        }
    }
    for class in Class::ALL {
        words.extend(expand(class.words()));
    }
    words
}

fn expand(words: &str) -> Vec<String> {
    let list = words.split_ascii_whitespace().collect::<Vec<_>>().join("|");
    match pattern::parse(&list, &classes::members).pop() {
        Some(Part::Words(words)) => words,
        _ => Vec::new(),
    }
}

fn ids(words: &str, vocabulary: &Vocabulary) -> Vec<WordId> {
    let mut ids = Vec::new();
    expand(words).iter().for_each(|it| vocabulary.entries(it, &mut ids));
    distinct(ids)
}

fn grammar(parsed: &Parsed, vocabulary: &Vocabulary) -> Grammar {
    let mut grammar = Grammar::default();
    for (number, parts) in parsed {
        grammar.add(parts, *number, vocabulary);
    }
    grammar.close();
    grammar
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> impl Iterator<Item = &'static Rule> {
        let groups = moves::RULES.iter().chain(anti::RULES).chain(themes::RULES);
        groups.flat_map(|it| it.iter()).chain(time::RULES)
    }

    #[test]
    fn every_pattern_is_well_formed() {
        for rule in rules() {
            for line in rule.patterns.lines().map(str::trim).filter(|it| !it.is_empty()) {
                let parts = pattern::parse(line, &classes::members);
                let empty = |it: &Part| matches!(it, Part::Words(words) if words.is_empty());
                assert!(!parts.is_empty() && !parts.iter().any(empty), "{}: {line}", rule.name);
            }
        }
    }

    #[test]
    fn tables_are_sorted() {
        use super::super::slips::{IS_HOSTS, OFTEN_MISSPELT, SLIPS, WHOLE};
        assert!(WHOLE.is_sorted() && SLIPS.is_sorted());
        assert!(IS_HOSTS.is_sorted() && OFTEN_MISSPELT.is_sorted());
    }
}
