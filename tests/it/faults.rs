//! A shelf that fails on demand, as browsers do.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

use encore::storage::keys::PREFIX;
use encore::storage::{Shelf, ShelfError};

/// How a shelf can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Writing throws because the quota is used up.
    Quota,
    /// Writing throws something else.
    Throw,
    /// Writing does nothing and says nothing.
    SilentNoOp,
    /// Half of the text is written.
    Truncated,
    /// Reading throws, from that write on.
    BlockedReads,
    /// Reading gives null, from that write on.
    Null,
}

pub(crate) const ALL: &[Fault] = &[
    Fault::Quota,
    Fault::Throw,
    Fault::SilentNoOp,
    Fault::Truncated,
    Fault::BlockedReads,
    Fault::Null,
];

/// A shelf that keeps texts and fails in a stretch of its writes, counted from 0.
#[derive(Debug, Default)]
pub(crate) struct FaultShelf {
    texts: RefCell<BTreeMap<String, String>>,
    fault: RefCell<Option<(Fault, Range<usize>)>>,
    n_writes: Cell<usize>,
}

impl FaultShelf {
    pub(crate) fn sound() -> Self {
        Self::default()
    }

    pub(crate) fn failing(fault: Fault, writes: Range<usize>) -> Self {
        let shelf = Self::default();
        *shelf.fault.borrow_mut() = Some((fault, writes));
        shelf
    }

    pub(crate) fn heal(&self) {
        *self.fault.borrow_mut() = None;
    }

    /// Everything on the shelf, the keys of others included.
    pub(crate) fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    pub(crate) fn with(self, texts: &BTreeMap<String, String>) -> Self {
        self.texts.borrow_mut().extend(texts.clone());
        self
    }

    /// Puts something there that no fault touches.
    pub(crate) fn put(&self, key: &str, text: &str) {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    fn fault_now(&self, n_writes: usize) -> Option<Fault> {
        let fault = self.fault.borrow();
        fault.as_ref().filter(|(_, writes)| writes.contains(&n_writes)).map(|(it, _)| *it)
    }

    fn fault_of_reading(&self) -> Option<Fault> {
        // A read belongs to the write before it.
        self.fault_now(self.n_writes.get().saturating_sub(1))
    }
}

impl Shelf for FaultShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        match self.fault_of_reading() {
            Some(Fault::BlockedReads) => Err(ShelfError::Blocked),
            Some(Fault::Null) => Ok(None),
            _ => Ok(self.texts.borrow().get(key).cloned()),
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        let now = self.fault_now(self.n_writes.get());
        self.n_writes.set(self.n_writes.get() + 1);
        let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |it| it.0);
        match now {
            Some(Fault::Quota | Fault::Throw) => return Err(ShelfError::Refused),
            Some(Fault::SilentNoOp) => {}
            Some(Fault::Truncated) => self.put(key, &text[..middle]),
            _ => self.put(key, text),
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        match self.fault_of_reading() {
            Some(Fault::BlockedReads) => return Err(ShelfError::Blocked),
            _ => self.texts.borrow_mut().remove(key),
        };
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        match self.fault_of_reading() {
            Some(Fault::BlockedReads) => Err(ShelfError::Blocked),
            _ => {
                let texts = self.texts.borrow();
                Ok(texts.keys().filter(|it| it.starts_with(PREFIX)).cloned().collect())
            }
        }
    }
}
