//! Taking a restored file back, as long as the page is open.

use super::BackupError;
use crate::attempt::Id;
use crate::storage::{Vault, keys};

/// What the latest file brought.
#[derive(Clone, Debug, Default)]
pub(in crate::storage) struct Taken {
    /// Its new records.
    pub(super) records: Vec<Id>,
    /// Its settings, when none were set.
    pub(super) settings: Option<String>,
}

impl Vault {
    /// How many records the latest file brought that can still be taken back.
    pub fn n_undoable(&self) -> usize {
        self.taken.records.iter().filter(|it| self.records.contains_key(*it)).count()
    }

    /// Takes back what the latest file brought, and nothing else. What was recorded since stays.
    /// Returns how many records are gone.
    ///
    /// # Errors
    /// [`BackupError::ReadOnly`], or [`BackupError::NotUndone`] when some of it may still be
    /// there; then it can be tried again.
    pub fn undo_import(&mut self) -> Result<usize, BackupError> {
        if self.is_read_only() {
            return Err(BackupError::ReadOnly);
        }
        let n_undoable = self.n_undoable();
        for id in self.taken.records.clone() {
            let gone = self.shelf.remove(&keys::record(&id));
            gone.map_err(|_| BackupError::NotUndone)?;
            self.records.remove(&id);
        }
        if let Some(settings) = self.taken.settings.clone() {
            self.drop_settings(&settings).map_err(|_| BackupError::NotUndone)?;
        }
        self.taken = Taken::default();
        Ok(n_undoable)
    }
}
