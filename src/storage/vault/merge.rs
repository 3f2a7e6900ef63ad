//! Hearing of other tabs: their records join ours, and what they erased stays erased.

use super::Vault;
use super::load::{Found, LoadNote};
use crate::storage::keys;

/// What another tab has done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "the pages show what was heard"]
pub enum Heard {
    /// Nothing that matters here.
    Nothing,
    /// New records, or other things of note.
    News {
        /// How many records are new.
        n_new: usize,
        /// What a person should know about them.
        notes: Vec<LoadNote>,
    },
    /// Other settings.
    Settings,
    /// Everything was erased: nothing is known here any more either, and the caller drops its
    /// session, so that nothing comes back.
    Cleared,
}

impl Vault {
    /// Takes in a `storage` event: the key it names, or none when all was cleared.
    pub fn merge_key(&mut self, key: Option<&str>) -> Heard {
        match key {
            Some(key) if !key.starts_with(keys::PREFIX) => Heard::Nothing,
            Some(keys::SETTINGS) => self.merge_settings(),
            Some(key) if self.unread.is_none() && self.has_more(key) => {
                let mut found = Found::default();
                self.read(key, &mut found);
                self.hear(found)
            }
            Some(key) if self.is_gone(key) => self.let_go(key),
            Some(keys::DRAFT) if self.is_bare() => {
                self.forget();
                Heard::Cleared
            }
            _ => self.refresh(),
        }
    }

    /// Looks at the whole shelf again, as when a page comes back to the front.
    pub fn refresh(&mut self) -> Heard {
        if self.is_cleared() {
            self.forget();
            return Heard::Cleared;
        }
        let mut notes = Vec::new();
        let n_new = self.load(&mut notes);
        news(n_new, notes)
    }

    fn hear(&mut self, found: Found) -> Heard {
        let mut notes = Vec::new();
        let n_new = self.conclude(found, &mut notes);
        news(n_new, notes)
    }

    fn merge_settings(&mut self) -> Heard {
        let (before, text) = (self.settings, self.shelf.get(keys::SETTINGS));
        let mut found = Found::default();
        match text {
            Ok(None) => return self.refresh(),
            _ => self.read(keys::SETTINGS, &mut found),
        }
        match self.hear(found) {
            Heard::Nothing if self.settings != before => Heard::Settings,
            heard => heard,
        }
    }

    /// Drops a record that another tab has taken away. Only erasing everything, or taking
    /// back a file that didn't fit, ever does that.
    fn let_go(&mut self, key: &str) -> Heard {
        if let Some(id) = keys::record_id(key) {
            self.records.remove(&id);
        }
        if self.records.is_empty() || self.is_cleared() {
            self.forget();
            return Heard::Cleared;
        }
        Heard::Nothing
    }

    /// Whether this record is known and was written, and is there no more.
    fn is_gone(&self, key: &str) -> bool {
        let is_known = keys::record_id(key).is_some_and(|id| self.records.contains_key(&id));
        let is_written = !self.unsaved.has(key);
        is_known && is_written && matches!(self.shelf.get(key), Ok(None))
    }

    /// Whether another tab has left neither a record nor a session, as only erasing does.
    fn is_bare(&self) -> bool {
        let is_work = |it: &String| it.starts_with(keys::RECORDS) || it == keys::DRAFT;
        self.unsaved.is_empty() && self.shelf.keys().is_ok_and(|it| !it.iter().any(is_work))
    }

    /// Whether there is something to read under the key of a record or of the draft.
    fn has_more(&self, key: &str) -> bool {
        let is_read = key == keys::DRAFT || keys::record_id(key).is_some();
        is_read && matches!(self.shelf.get(key), Ok(Some(_)))
    }

    /// Whether records were written and none of any kind is left.
    fn is_cleared(&self) -> bool {
        let is_written = |id| !self.unsaved.has(&keys::record(id));
        let Ok(left) = self.shelf.keys() else { return false };
        let is_bare = !left.iter().any(|it| it.starts_with(keys::RECORDS));
        is_bare && self.records.keys().any(is_written)
    }
}

fn news(n_new: usize, notes: Vec<LoadNote>) -> Heard {
    if n_new == 0 && notes.is_empty() { Heard::Nothing } else { Heard::News { n_new, notes } }
}
