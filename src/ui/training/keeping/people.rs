//! Who practices here: drawers of one phone, and guests who leave nothing behind.

use leptos::prelude::GetValue;

use super::Keeping;
use crate::storage::{Drawer, ShelfError, Word, keys, people};
use crate::ui::device;

/// Why there is no drawer for a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDrawer {
    /// It is empty, or longer than a word may be.
    Unfit,
    /// Somebody has it.
    Taken,
    /// The device didn't keep it.
    NotKept,
}

impl Keeping {
    /// Whether a guest practices, for whom nothing is kept.
    pub fn is_guest(&self) -> bool {
        device::is_guest()
    }

    /// Who practices now; none for the first person here.
    pub fn who(&self) -> Option<Word> {
        self.word.get_value()
    }

    /// Everybody who has a drawer beside the first person.
    pub fn people(&self) -> Vec<Word> {
        people::all(&*self.shelf.get_value())
    }

    /// Opens somebody's drawer, which is there; without a word the first person's.
    pub fn open_drawer(&self, word: Option<&Word>) -> Result<(), ShelfError> {
        self.keep_draft_now();
        people::choose(&*self.shelf.get_value(), word)?;
        device::start_anew(false);
        Ok(())
    }

    /// Makes a drawer for somebody new and opens it.
    pub fn make_drawer(&self, typed: &str) -> Result<(), NoDrawer> {
        let word = Word::parse(typed).ok_or(NoDrawer::Unfit)?;
        if self.people().iter().any(|it| it.is_like(&word)) {
            return Err(NoDrawer::Taken);
        }
        self.open_drawer(Some(&word)).map_err(|_| NoDrawer::NotKept)
    }

    /// Erases what everybody has here. True when all of it is gone.
    pub fn erase_everybody(&self) -> bool {
        let is_erased = self.erase();
        is_erased && people::erase_all(&*self.shelf.get_value()).is_ok()
    }

    /// Takes in what another tab did to one key, or to all of them: when it changed who
    /// practices, this one follows.
    pub(super) fn hear_key(&self, key: Option<&str>) {
        let shelf = self.shelf.get_value();
        if key == Some(keys::WHO) && people::who(&*shelf) != self.who() {
            self.hear(|it| it.refresh());
            return device::start_anew(false);
        }
        let Some(key) = key else { return self.hear(|it| it.merge_key(None)) };
        if let Some(key) = Drawer::new(shelf, self.who()).inside(key) {
            self.hear(|it| it.merge_key(Some(&key)));
        }
    }
}
