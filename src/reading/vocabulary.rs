//! The words that the rules know, numbered once.

use crate::order::distinct;

/// The number of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct WordId(pub(crate) u16);

impl WordId {
    /// A word that no rule knows.
    pub(crate) const UNKNOWN: WordId = WordId(u16::MAX);

    /// Whether some rule knows the word.
    pub(crate) fn is_known(self) -> bool {
        self != Self::UNKNOWN
    }
}

/// Every word and every word beginning ("apolog*") that a rule names.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    /// Sorted; a beginning ends with a star.
    words: Vec<String>,
}

impl Vocabulary {
    /// Numbers these words.
    pub(crate) fn new(words: Vec<String>) -> Self {
        Self { words: distinct(words) }
    }

    /// The number of exactly this entry.
    pub(crate) fn entry(&self, word: &str) -> Option<WordId> {
        let at = self.words.binary_search_by(|it| it.as_str().cmp(word)).ok()?;
        u16::try_from(at).ok().map(WordId)
    }

    /// The number of a word of a text: its own entry, or that of its longest known beginning.
    pub(crate) fn find(&self, word: &str) -> WordId {
        let at = match self.words.binary_search_by(|it| it.as_str().cmp(word)) {
            Ok(at) => return u16::try_from(at).map_or(WordId::UNKNOWN, WordId),
            Err(at) => at,
        };
        let before = self.words.get(at.saturating_sub(NEIGHBORS)..at).unwrap_or(&[]);
        let found = before.iter().rev().position(|it| begins(it, word));
        let found = found.and_then(|back| at.checked_sub(back + 1));
        found.and_then(|it| u16::try_from(it).ok()).map_or(WordId::UNKNOWN, WordId)
    }

    /// The words of this entry: itself, or everything that begins so.
    pub(crate) fn entries(&self, word: &str, out: &mut Vec<WordId>) {
        out.extend(self.entry(word));
        if let Some(beginning) = word.strip_suffix('*') {
            let start = self.words.partition_point(|it| it.as_str() < beginning);
            let same = self.words.iter().skip(start).take_while(|it| it.starts_with(beginning));
            let count = same.count();
            out.extend(
                (start..start + count).filter_map(|it| u16::try_from(it).ok().map(WordId)),
            );
        }
    }
}

/// How far back the beginning of a word may stand in the sorted list.
const NEIGHBORS: usize = 24;

fn begins(entry: &str, word: &str) -> bool {
    entry.strip_suffix('*').is_some_and(|it| word.starts_with(it))
}
