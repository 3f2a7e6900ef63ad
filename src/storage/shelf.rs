//! The one thing that storage asks of a browser: a shelf of texts under keys.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::keys::PREFIX;
use crate::table::Table;

/// Texts under keys. Every call may fail, and a write may fail without saying so; the vault
/// reads back what it writes.
pub trait Shelf {
    /// The text under this key, if there is one.
    ///
    /// # Errors
    /// [`ShelfError`] when the shelf can't be read.
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError>;

    /// Puts a text under this key in place of what is there.
    ///
    /// # Errors
    /// [`ShelfError`] when it was not put there; what was there is still there.
    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError>;

    /// Removes this key, if it is there.
    ///
    /// # Errors
    /// [`ShelfError`] when the key is still there.
    fn remove(&self, key: &str) -> Result<(), ShelfError>;

    /// The keys that start with [`PREFIX`], in any order.
    ///
    /// # Errors
    /// [`ShelfError`] when they can't be listed.
    fn keys(&self) -> Result<Vec<String>, ShelfError>;

    /// Whether what is put here outlasts the page.
    fn lasts(&self) -> bool {
        true
    }
}

/// Why a shelf didn't do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfError {
    /// It can't be reached at all: storage is switched off.
    Blocked,
    /// It refused, most often because it is full.
    Refused,
    /// It gave back something else than what was put there.
    Altered,
}

impl fmt::Display for ShelfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blocked => "storage is blocked",
            Self::Refused => "storage refused, it may be full",
            Self::Altered => "storage did not keep what was written",
        })
    }
}

impl std::error::Error for ShelfError {}

/// A shelf that lasts as long as the page.
#[derive(Debug, Default)]
pub struct MemoryShelf {
    texts: RefCell<Table<String, String>>,
}

impl MemoryShelf {
    /// An empty shelf.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Shelf for MemoryShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let texts = self.texts.borrow();
        Ok(texts.keys().filter(|it| it.starts_with(PREFIX)).cloned().collect())
    }

    fn lasts(&self) -> bool {
        false
    }
}

impl<S: Shelf + ?Sized> Shelf for Rc<S> {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        (**self).get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        (**self).set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        (**self).keys()
    }

    fn lasts(&self) -> bool {
        (**self).lasts()
    }
}
