//! Writing: every value under its own key, read back, kept in memory until it is there.

use serde_json::value::RawValue;

use super::{Saving, Vault};
use crate::attempt::Fact;
use crate::session::Session;
use crate::settings::Settings;
use crate::storage::backup::Taken;
use crate::storage::kept::{Kept, MAX_SEQ, to_text};
use crate::storage::object::Object;
use crate::storage::shelf::ShelfError;
use crate::storage::{draft, keys, v1};
use crate::table::Table;

impl Vault {
    /// Records what happened, at once. It is known from now on, whether or not it could be
    /// written; recording it twice changes nothing.
    pub fn record(&mut self, fact: Fact) -> Saving {
        let id = fact.id().clone();
        let kept = Kept::of(fact, MAX_SEQ.min(self.last_seq + 1));
        let (key, text) = (keys::record(&id), kept.text.clone());
        if self.insert(id, kept) {
            self.unsaved.insert(key, text);
        }
        self.retry()
    }

    /// Tries again to write what could not be written.
    pub fn retry(&mut self) -> Saving {
        if self.unread.is_some() {
            self.load(&mut Vec::new());
        }
        if self.is_read_only() {
            return self.saving();
        }
        let mut error = None;
        for (key, text) in std::mem::take(&mut self.unsaved) {
            if let Err(it) = self.put(&key, &text) {
                error = Some(it);
                self.unsaved.insert(key, text);
            }
        }
        error.map_or_else(|| self.saving(), Saving::Failed)
    }

    /// Keeps the session in progress, with all that is typed in it.
    pub fn save_draft(&mut self, session: &Session) -> Saving {
        self.unsaved.insert(keys::DRAFT.to_owned(), draft::write(session));
        self.retry()
    }

    /// The session in progress, at the step where it was left. What it tells of and is not
    /// known, because it could not be recorded at the time, is recorded.
    pub fn load_draft(&mut self) -> Option<Session> {
        let text = match self.unsaved.get(keys::DRAFT) {
            Some(text) => text.clone(),
            None => self.shelf.get(keys::DRAFT).ok()??,
        };
        let session = draft::read(&text)?;
        for fact in session.facts() {
            let _shown_by_the_badge = self.record(fact);
        }
        Some(session)
    }

    /// Forgets the session in progress.
    pub fn drop_draft(&mut self) -> Saving {
        self.unsaved.remove(keys::DRAFT);
        if self.is_read_only() {
            return self.saving();
        }
        match self.shelf.remove(keys::DRAFT) {
            Ok(()) => self.retry(),
            Err(error) => Saving::Failed(error),
        }
    }

    /// Changes the settings. Fields of theirs that are unknown here stay.
    pub fn change_settings(&mut self, settings: Settings) -> Saving {
        self.settings = settings;
        let old = self.settings_text.take().unwrap_or_default();
        let text = write_settings(&old, settings);
        self.settings_text = Some(text.clone());
        self.unsaved.insert(keys::SETTINGS.to_owned(), text);
        self.retry()
    }

    /// Takes settings from elsewhere as they are, when they are of this version.
    pub(in crate::storage) fn adopt_settings(&mut self, text: &str) {
        let is_sound = serde_json::from_str::<v1::Settings>(text).is_ok();
        if is_sound && self.take_settings(text).is_ok() {
            self.unsaved.insert(keys::SETTINGS.to_owned(), text.to_owned());
            let _shown_by_the_badge = self.retry();
        }
    }

    /// Takes back settings that were adopted, unless they were changed since.
    pub(in crate::storage) fn drop_settings(
        &mut self,
        adopted: &str,
    ) -> Result<(), ShelfError> {
        if self.settings_text.as_deref() == Some(adopted) {
            self.shelf.remove(keys::SETTINGS)?;
            self.unsaved.remove(keys::SETTINGS);
            (self.settings, self.settings_text) = (Settings::default(), None);
        }
        Ok(())
    }

    /// The settings as they stand in storage, when they are settings at all.
    pub(in crate::storage) fn sound_settings(&self) -> Option<&str> {
        let text = self.settings_text.as_deref()?;
        serde_json::from_str::<v1::Settings>(text).is_ok().then_some(text)
    }

    /// Erases everything that is ours on this device, and nothing else.
    ///
    /// # Errors
    /// [`ShelfError`] when something may still be there. In memory all is forgotten anyway.
    pub fn erase_all(&mut self) -> Result<(), ShelfError> {
        self.forget();
        let mut result = Ok(());
        for key in self.shelf.keys()? {
            result = result.and(self.shelf.remove(&key));
        }
        result?;
        if !self.shelf.keys()?.is_empty() {
            return Err(ShelfError::Altered);
        }
        (self.newer, self.unread) = (None, None);
        Ok(())
    }

    /// Forgets everything in memory.
    pub(super) fn forget(&mut self) {
        self.records.clear();
        self.unsaved = Table::default();
        self.settings = Settings::default();
        self.settings_text = None;
        self.taken = Taken::default();
        self.last_seq = 0;
    }

    /// Writes a text and reads it back.
    pub(in crate::storage) fn put(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.shelf.set(key, text)?;
        let is_there = self.shelf.get(key)?.is_some_and(|it| it == text);
        if is_there { Ok(()) } else { Err(ShelfError::Altered) }
    }
}

/// The text of the settings: the known fields over whatever else stood there.
fn write_settings(old: &str, settings: Settings) -> String {
    let nothing = Object::<Box<RawValue>>(Table::default());
    let mut fields = serde_json::from_str(old).unwrap_or(nothing);
    let known = [
        ("v", v1::VERSION.to_string()),
        ("theme", ["\"", settings.theme.name(), "\""].concat()),
        ("text", ["\"", settings.text.name(), "\""].concat()),
    ];
    for (name, json) in known {
        if let Ok(json) = RawValue::from_string(json) {
            fields.0.insert(name.to_owned(), json);
        }
    }
    to_text(&fields)
}
