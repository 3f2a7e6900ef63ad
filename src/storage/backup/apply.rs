//! Taking in a file: all of it or nothing, and never less than before.

use super::{Backup, BackupError, Taken};
use crate::attempt::Id;
use crate::storage::kept::Kept;
use crate::storage::{Vault, keys};

/// What a file would change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Records that are not known here.
    pub n_new: usize,
    /// Records that are known here already.
    pub n_known: usize,
    /// Records that are known here with other content, which stays as it is.
    pub n_different: usize,
    /// Records of a rescued file that can't be read and are left out.
    pub n_damaged: usize,
    /// Whether settings come with it; they are taken when none are set here.
    pub has_settings: bool,
}

impl Vault {
    /// Says what this backup would change, and changes nothing.
    pub fn preview(&self, backup: &Backup) -> Preview {
        let mut preview = Preview { n_damaged: backup.n_damaged, ..Preview::default() };
        preview.has_settings = self.settings_text.is_none() && backup.settings.is_some();
        for (id, kept) in &backup.records {
            let count = match self.records.get(id) {
                None => &mut preview.n_new,
                Some(known) if known.tells_the_same(kept) => &mut preview.n_known,
                Some(_) => &mut preview.n_different,
            };
            *count += 1;
        }
        preview
    }

    /// Takes in a backup: its new records join what is known here. Taking it in twice changes
    /// nothing more, and the order of several backups doesn't matter.
    ///
    /// # Errors
    /// [`BackupError::NotSaved`] or [`BackupError::ReadOnly`]; then nothing was taken in.
    pub fn import(&mut self, backup: &Backup) -> Result<Preview, BackupError> {
        // What another tab has written since is known, so that it is never taken back.
        self.load(&mut Vec::new());
        if self.is_read_only() {
            return Err(BackupError::ReadOnly);
        }
        let preview = self.preview(backup);
        let is_new = |(id, _): &(&Id, &Kept)| !self.records.contains_key(*id);
        let new: Vec<_> = backup.records.iter().filter(is_new).collect();
        if let Err(n_written) = self.put_all(&new) {
            for (id, _) in new.iter().take(n_written) {
                let _left_to_the_union = self.shelf.remove(&keys::record(id));
            }
            return Err(BackupError::NotSaved);
        }
        let settings = backup.settings.clone().filter(|_| preview.has_settings);
        if let Some(settings) = &settings {
            self.adopt_settings(settings);
        }
        let records = new.iter().map(|(id, _)| (*id).clone()).collect();
        for (id, kept) in new {
            self.insert(id.clone(), kept.clone());
        }
        self.taken = Taken { records, settings };
        Ok(preview)
    }

    /// Writes these records; on failure says how many keys may have been written.
    fn put_all(&self, new: &[(&Id, &Kept)]) -> Result<(), usize> {
        for (n_written, (id, kept)) in (1_usize..).zip(new) {
            self.put(&keys::record(id), &kept.text).map_err(|_| n_written)?;
        }
        Ok(())
    }
}
