//! All rules, made ready once: the vocabulary, and a grammar for each step of the reading.

use std::sync::OnceLock;

use super::classes::Class;
use super::clauses::Text;
use super::grammar::Grammar;
pub(crate) use super::rule::{Rule, Signal, Tag};
use super::sets::{Sets, cut, forms};
use super::vocabulary::WordId;
use super::{anti, elsewhere, moves, planned, themes, time};

/// Everything made ready.
#[derive(Debug)]
pub(crate) struct Engine {
    /// All words of all rules, and the sets of them.
    pub(crate) sets: Sets,
    /// Finds time expressions.
    pub(crate) time: Grammar,
    /// Reads parting words.
    pub(crate) closing: Grammar,
    /// The rules of the closing grammar by number.
    pub(crate) closing_rules: Vec<&'static Rule>,
    /// Knows letters, chats, tutorials, verses and diaries.
    pub(crate) elsewhere: Grammar,
    /// Reads statements.
    pub(crate) statement: Grammar,
    /// The rules of the statement grammar by number.
    pub(crate) statement_rules: Vec<&'static Rule>,
    /// For each word, a bit for each class that it belongs to.
    classes: Vec<u64>,
}

/// The one engine of the program.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::build)
}

impl Engine {
    fn build() -> Self {
        let closing = moves::RULES.iter().chain(anti::RULES).flat_map(|it| it.iter());
        let statement = themes::RULES.iter().flat_map(|it| it.iter());
        Self::of([closing.collect(), statement.collect(), elsewhere::RULES.iter().collect()])
    }

    /// An engine that reads plans and nothing else: its words are no words of the other, so
    /// that they change nothing in what is read elsewhere.
    pub(super) fn of_plans() -> Self {
        Self::of([planned::RULES.iter().collect(), Vec::new(), Vec::new()])
    }

    /// Makes rules ready: those of closings, of statements and of other kinds of text.
    fn of(rules: [Vec<&'static Rule>; 3]) -> Self {
        let [closing_rules, statement_rules, elsewhere_rules] = rules;
        let time_rules: Vec<&'static Rule> = time::RULES.iter().collect();
        let mut sets = Sets::new();
        let mut grammars = [&time_rules, &closing_rules, &statement_rules, &elsewhere_rules]
            .map(|it| grammar(it, &mut sets));
        let mut classes = classes(&mut sets);
        let followers = followers(&sets);
        for (star, word) in &followers {
            let inherited = bits(&classes, *star);
            if let Some(it) = classes.get_mut(usize::from(word.0)) {
                *it |= inherited;
            }
        }
        sets.close(&followers);
        grammars.iter_mut().for_each(|it| it.close(&sets));
        let [time, closing, statement, elsewhere] = grammars;
        Self {
            sets,
            time,
            closing,
            closing_rules,
            elsewhere,
            statement,
            statement_rules,
            classes,
        }
    }

    /// Whether this word belongs to the class.
    pub(crate) fn has(&self, class: Class, id: WordId) -> bool {
        bits(&self.classes, id) >> class as u32 & 1 == 1
    }

    /// Whether any of these words belongs to the class.
    pub(crate) fn any(&self, class: Class, text: &Text<'_>, first: usize, end: usize) -> bool {
        (first..end).any(|it| self.has(class, text.id(it)))
    }
}

fn bits(classes: &[u64], id: WordId) -> u64 {
    classes.get(usize::from(id.0)).copied().unwrap_or(0)
}

fn grammar(rules: &[&'static Rule], sets: &mut Sets) -> Grammar {
    let mut grammar = Grammar::default();
    for (number, rule) in rules.iter().enumerate() {
        for line in lines(rule) {
            // A test makes sure that every pattern is well formed.
            let _ = grammar.add(line, number, sets);
        }
    }
    grammar
}

/// The patterns of a rule.
fn lines(rule: &Rule) -> impl Iterator<Item = &'static str> {
    cut(rule.patterns, b'\n').map(str::trim_ascii).filter(|it| !it.is_empty())
}

/// For each word, the classes that it belongs to.
fn classes(sets: &mut Sets) -> Vec<u64> {
    let mut classes: Vec<u64> = Vec::new();
    for class in Class::ALL {
        let mut add = |id: WordId| {
            let at = usize::from(id.0);
            classes.resize(classes.len().max(at + 1), 0);
            if let Some(it) = classes.get_mut(at) {
                *it |= 1 << *class as u32;
            }
        };
        for word in cut(class.words(), b' ').filter(|it| !it.is_empty()) {
            match word.strip_suffix('~') {
                Some(base) => forms(base, &mut |it| add(sets.vocabulary.number(it))),
                None => add(sets.vocabulary.number(word)),
            }
        }
    }
    classes.resize(sets.vocabulary.len(), 0);
    classes
}

/// Sorted pairs of a beginning ("apolog*") and a word that begins so.
fn followers(sets: &Sets) -> Vec<(WordId, WordId)> {
    let mut followers = Vec::new();
    for id in (0..sets.vocabulary.len()).filter_map(|it| u16::try_from(it).ok().map(WordId)) {
        let word = sets.vocabulary.word(id);
        followers.extend(sets.vocabulary.beginnings(word).map(|it| (it, id)));
    }
    followers.sort_unstable();
    followers
}

#[cfg(test)]
mod tests {
    use super::super::pattern::{Step, parse};
    use super::*;

    fn rules() -> impl Iterator<Item = &'static Rule> {
        let groups = moves::RULES.iter().chain(anti::RULES).chain(themes::RULES);
        let others = time::RULES.iter().chain(elsewhere::RULES).chain(planned::RULES);
        groups.flat_map(|it| it.iter()).chain(others)
    }

    #[test]
    fn every_pattern_is_well_formed() {
        for rule in rules() {
            for line in lines(rule) {
                let (mut sets, mut steps) = (Sets::new(), Vec::new());
                assert!(parse(line, &mut sets, &mut steps).is_some(), "{}: {line}", rule.name);
                let is_empty =
                    |it: &Step| matches!(it, Step::Words(set) if sets.members(*set).is_empty());
                assert!(
                    steps.len() > 1 && !steps.iter().any(is_empty),
                    "{}: {line}",
                    rule.name
                );
            }
        }
    }

    #[test]
    fn every_class_has_a_bit_and_the_words_have_room() {
        assert!(Class::ALL.len() <= 64);
        assert!(engine().sets.vocabulary.len() < 12_000);
    }

    #[test]
    fn tables_are_sorted() {
        use super::super::slips::{IS_HOSTS, OFTEN_MISSPELT, SLIPS, WHOLE};
        assert!(WHOLE.is_sorted() && SLIPS.is_sorted());
        assert!(IS_HOSTS.is_sorted() && OFTEN_MISSPELT.is_sorted());
    }
}
