//! Copies of everything: out, in, taken back, asked for; and erasing.

use leptos::prelude::*;

use super::{Keeping, show};
use crate::nudge::{Nudge, Place, Reminder, nudge};
use crate::settings::Settings;
use crate::sheet::attempts_as_csv;
use crate::storage::{Backup, BackupError, Preview, Vault};
use crate::ui::{device, page};

impl Keeping {
    /// Everything as one text; where this build may not touch the data, as they stand.
    pub fn export(&self) -> String {
        self.with_vault(|it| if it.is_read_only() { it.export_raw() } else { it.export() })
    }

    /// Every attempt as a table for a spreadsheet.
    pub fn table(&self) -> String {
        let cards = self.cards.get_untracked();
        self.attempts.with_untracked(|it| attempts_as_csv(it, &cards))
    }

    /// Hands everything to the person as a file. False when the browser refused.
    pub fn save_copy(&self) -> bool {
        let name = format!("encore-{}.json", page::date(page::now()));
        let is_saved = page::download(&name, &self.export()).is_ok();
        if is_saved {
            self.note_copy();
        }
        is_saved
    }

    /// Notes that a copy is safe somewhere else.
    pub fn note_copy(&self) {
        self.nudge.set(None);
        let saved = Some(page::now());
        self.with_vault(|it| it.keep_reminder(Reminder { saved, ..it.reminder() }));
    }

    /// What taking this copy in would bring.
    pub fn preview(&self, backup: &Backup) -> Preview {
        self.with_vault(|it| it.preview(backup))
    }

    /// Takes a copy in: all of it or nothing.
    ///
    /// # Errors
    /// Why it was not taken.
    pub fn import(&self, backup: &Backup) -> Result<Preview, BackupError> {
        let imported = self.with_vault(|it| it.import(backup));
        self.read_facts();
        self.read_settings();
        imported
    }

    /// How many records of the latest copy can still be taken back.
    pub fn n_undoable(&self) -> usize {
        self.with_vault(|it| it.n_undoable())
    }

    /// Takes back what the latest copy brought.
    ///
    /// # Errors
    /// When some of it may still be there.
    pub fn undo_import(&self) -> Result<usize, BackupError> {
        let undone = self.with_vault(Vault::undo_import);
        self.read_facts();
        self.read_settings();
        undone
    }

    /// How much of the browser's storage is taken, in UTF-16 units; none where nothing is kept.
    pub fn size(&self) -> Option<usize> {
        self.with_vault(|it| it.lasts().then(|| it.size()))
    }

    /// Where the app runs.
    pub fn place(&self) -> Place {
        device::place(self.with_vault(|it| it.lasts()))
    }

    /// Why a copy is asked for now, if so.
    pub fn nudge(&self) -> ReadSignal<Option<Nudge>> {
        self.nudge.read_only()
    }

    /// Looks whether it is time to ask for a copy. Asking counts from when it is shown.
    pub fn look_for_nudge(&self) {
        let (place, now) = (self.place(), page::now());
        let cards: Vec<_> = self.cards.with_untracked(|it| it.iter().map(|it| it.at).collect());
        let reminder = self.with_vault(|it| it.reminder());
        let Some(reason) = nudge(place, &cards, reminder, now) else { return };
        self.nudge.set(Some(reason));
        self.with_vault(|it| it.keep_reminder(Reminder { asked: Some(now), ..reminder }));
    }

    /// Asks no more for now.
    pub fn drop_nudge(&self) {
        self.nudge.set(None);
    }

    /// Erases everything of whoever practices now. True when all of it is gone.
    pub fn erase(&self) -> bool {
        let is_erased = self.with_vault(|it| it.erase_all().is_ok());
        self.forget();
        self.loaded.set(Vec::new());
        self.saving.set(None);
        self.nudge.set(None);
        self.settings.set(Settings::default());
        show(Settings::default());
        is_erased
    }
}
