//! Several people on one phone: a drawer of the shelf for each, found by a chosen word.
//!
//! The word keeps practice apart and nothing else: it is no password, and whoever holds the
//! phone can open every drawer. The first person's keys have no word in them. Who has a drawer
//! is read off the keys, so that there is no list that could get lost.

use std::fmt;
use std::rc::Rc;

use super::kept::to_text;
use super::shelf::{Shelf, ShelfError};
use super::{keys, v1};
use crate::order::distinct;
use crate::parting_words::tidy;

/// The word that somebody's drawer is found by: 1 to [`Word::MAX_CHARS`] characters on one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word(String);

impl Word {
    /// The longest word, in characters.
    pub const MAX_CHARS: usize = 24;

    /// Takes a word as it was typed; none when nothing of it is left, or when it is too long.
    /// Spaces run together, and `:`, which ends a word in a key, is left out.
    pub fn parse(typed: &str) -> Option<Self> {
        let plain = tidy(typed).replace(':', " ");
        let word = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let fits = (1..=Self::MAX_CHARS).contains(&word.chars().count());
        fits.then_some(Self(word))
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are the same to a person, who doesn't look at capitals.
    pub fn is_like(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One person's part of a shelf. It looks like a whole shelf with nobody else on it.
pub struct Drawer {
    shelf: Rc<dyn Shelf>,
    word: Option<Word>,
}

impl Drawer {
    /// The drawer of this word; without one, the first person's.
    pub fn new(shelf: Rc<dyn Shelf>, word: Option<Word>) -> Self {
        Self { shelf, word }
    }

    /// What a key of the shelf is called in this drawer; none when it is somewhere else.
    pub fn inside(&self, key: &str) -> Option<String> {
        let Some(word) = &self.word else {
            let is_theirs = key.starts_with(keys::PEOPLE) || key == keys::WHO;
            return (!is_theirs).then(|| key.to_owned());
        };
        let rest = key.strip_prefix(keys::PEOPLE)?.strip_prefix(word.as_str())?;
        Some([keys::PREFIX, rest.strip_prefix(':')?].concat())
    }

    fn outside(&self, key: &str) -> String {
        match (&self.word, key.strip_prefix(keys::PREFIX)) {
            (Some(word), Some(rest)) => [keys::PEOPLE, word.as_str(), ":", rest].concat(),
            _ => key.to_owned(),
        }
    }
}

impl Shelf for Drawer {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.shelf.get(&self.outside(key))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.shelf.set(&self.outside(key), text)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.shelf.remove(&self.outside(key))
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        Ok(self.shelf.keys()?.iter().filter_map(|it| self.inside(it)).collect())
    }

    fn lasts(&self) -> bool {
        self.shelf.lasts()
    }
}

/// Everybody who has a drawer of their own beside the first person, in the order of their words.
pub fn all(shelf: &dyn Shelf) -> Vec<Word> {
    distinct(shelf.keys().unwrap_or_default().iter().filter_map(|it| word_of(it)))
}

/// Who practices now; none for the first person.
pub fn who(shelf: &dyn Shelf) -> Option<Word> {
    let text = shelf.get(keys::WHO).ok()??;
    let v1::Who { word, .. } = serde_json::from_str(&text).ok()?;
    Word::parse(&word).filter(|it| it.as_str() == word)
}

/// Opens the drawer of this word the next time the program starts, and makes it if it isn't
/// there; without a word, the first person's.
///
/// # Errors
/// [`ShelfError`] when that can't be kept.
pub fn choose(shelf: &dyn Shelf, word: Option<&Word>) -> Result<(), ShelfError> {
    let Some(word) = word else { return shelf.remove(keys::WHO) };
    let text = to_text(&v1::Who { v: v1::VERSION, word: word.as_str().to_owned() });
    let drawer = [keys::PEOPLE, word.as_str(), ":drawer"].concat();
    for key in [drawer.as_str(), keys::WHO] {
        shelf.set(key, &text)?;
        if shelf.get(key)?.as_ref() != Some(&text) {
            return Err(ShelfError::Altered);
        }
    }
    Ok(())
}

/// Erases what everybody has here, and nothing of other programs.
///
/// # Errors
/// [`ShelfError`] when something may still be there.
pub fn erase_all(shelf: &dyn Shelf) -> Result<(), ShelfError> {
    let mut result = Ok(());
    for key in shelf.keys()? {
        result = result.and(shelf.remove(&key));
    }
    result?;
    if shelf.keys()?.is_empty() { Ok(()) } else { Err(ShelfError::Altered) }
}

fn word_of(key: &str) -> Option<Word> {
    let (word, _) = key.strip_prefix(keys::PEOPLE)?.split_once(':')?;
    Word::parse(word).filter(|it| it.as_str() == word)
}
