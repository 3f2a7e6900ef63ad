//! Reading the shelf: never fails, repairs what it can and says what it found.

use super::Vault;
use crate::attempt::Id;
use crate::settings::{Settings, TextSize, Theme};
use crate::storage::backup::Taken;
use crate::storage::kept::{Kept, MAX_TEXT, Unread, check_version};
use crate::storage::shelf::{Shelf, ShelfError};
use crate::storage::{keys, v1};
use crate::table::Table;
use std::collections::BTreeMap;

/// What a person should know about what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadNote {
    /// This browser offers no storage; everything lasts as long as the page.
    NotKept,
    /// The shelf could not be read to its end; nothing is written until it can be.
    Unreadable(ShelfError),
    /// Written by a newer build: nothing is written; reloading may bring that build.
    Newer {
        /// The version found.
        version: u32,
    },
    /// A value could not be read and was set aside.
    SetAside {
        /// Where it is now, as text.
        key: String,
    },
    /// A value could not be read and stays where it is, since it can't be moved.
    Damaged {
        /// Where it is.
        key: String,
    },
}

/// What one reading of the shelf came upon.
#[derive(Default)]
pub(super) struct Found {
    pub(super) n_new: usize,
    pub(super) damaged: Vec<(String, String)>,
    newer: Option<u32>,
    error: Option<ShelfError>,
}

impl Vault {
    /// Reads everything on this shelf. What can't be read is set aside; what is strange is
    /// told in the notes. Whatever the shelf does, a vault comes of it.
    pub fn open(shelf: Box<dyn Shelf>) -> (Self, Vec<LoadNote>) {
        let mut vault = Self {
            shelf,
            records: BTreeMap::new(),
            unsaved: Table::default(),
            settings: Settings::default(),
            settings_text: None,
            last_seq: 0,
            newer: None,
            unread: None,
            told: Vec::new(),
            taken: Taken::default(),
        };
        let mut notes = Vec::new();
        if !vault.shelf.lasts() {
            notes.push(LoadNote::NotKept);
        }
        vault.load(&mut notes);
        (vault, notes)
    }

    /// Reads what is not known yet. Returns how many records were new.
    pub(in crate::storage) fn load(&mut self, notes: &mut Vec<LoadNote>) -> usize {
        let mut found = Found::default();
        match self.shelf.keys() {
            Ok(keys) => keys.iter().for_each(|key| self.read(key, &mut found)),
            Err(error) => found.error = Some(error),
        }
        self.conclude(found, notes)
    }

    /// Reads the value under one key.
    pub(super) fn read(&mut self, key: &str, found: &mut Found) {
        if keys::record_id(key).is_some_and(|id| self.records.contains_key(&id)) {
            return;
        }
        let is_other = [keys::DRAFT, keys::TYPED, keys::SETTINGS].contains(&key);
        if !(key.starts_with(keys::RECORDS) || is_other) {
            return;
        }
        match self.shelf.get(key) {
            Ok(Some(text)) => match self.take(key, &text) {
                Ok(is_new) => found.n_new += usize::from(is_new),
                Err(Unread::Newer(version)) => found.newer = Some(version),
                Err(Unread::Damaged) => found.damaged.push((key.to_owned(), text)),
            },
            Ok(None) => {}
            Err(error) => found.error = Some(error),
        }
    }

    /// What follows from a reading: whether writing is allowed, and what is set aside.
    pub(super) fn conclude(&mut self, found: Found, notes: &mut Vec<LoadNote>) -> usize {
        self.newer = self.newer.max(found.newer);
        self.unread = found.error;
        self.tell(found.error.map(LoadNote::Unreadable), notes);
        self.tell(found.newer.map(|version| LoadNote::Newer { version }), notes);
        for (key, text) in found.damaged {
            let note = match self.set_aside(&key, &text) {
                Some(key) => LoadNote::SetAside { key },
                None => LoadNote::Damaged { key },
            };
            self.tell(Some(note), notes);
        }
        found.n_new
    }

    /// Tells what was not told before.
    fn tell(&mut self, note: Option<LoadNote>, notes: &mut Vec<LoadNote>) {
        if let Some(note) = note.filter(|it| !self.told.contains(it)) {
            self.told.push(note.clone());
            notes.push(note);
        }
    }

    /// Takes in the value under a key: true when it is a record that is new.
    fn take(&mut self, key: &str, text: &str) -> Result<bool, Unread> {
        match key {
            keys::SETTINGS => self.take_settings(text).map(|()| false),
            keys::DRAFT => crate::storage::draft::check(text).map(|()| false),
            keys::TYPED => crate::storage::typed::check(text).map(|()| false),
            _ => {
                let (id, kept) = Kept::parse(text)?;
                let is_here = keys::record_id(key).as_ref() == Some(&id);
                if is_here { Ok(self.insert(id, kept)) } else { Err(Unread::Damaged) }
            }
        }
    }

    /// Adds a record to what is known; one that is known stays as it is.
    pub(in crate::storage) fn insert(&mut self, id: Id, kept: Kept) -> bool {
        self.last_seq = self.last_seq.max(kept.seq);
        let is_new = !self.records.contains_key(&id);
        if is_new {
            self.records.insert(id, kept);
        }
        is_new
    }

    /// Settings have no damage: what isn't understood is a default.
    pub(super) fn take_settings(&mut self, text: &str) -> Result<(), Unread> {
        if let Err(Unread::Newer(version)) = check_version(text) {
            return Err(Unread::Newer(version));
        }
        let read: v1::Settings = serde_json::from_str(text).unwrap_or_default();
        self.settings = Settings {
            theme: Theme::from_name(&read.theme).unwrap_or(Theme::System),
            text: TextSize::from_name(&read.text).unwrap_or(TextSize::Normal),
        };
        self.settings_text = Some(text.to_owned());
        Ok(())
    }

    /// Moves a damaged value out of the way. None when it stays: because nothing may be
    /// written, because it is larger than any value of ours, or because moving failed.
    fn set_aside(&mut self, key: &str, text: &str) -> Option<String> {
        if self.is_read_only() || text.len() > MAX_TEXT {
            return None;
        }
        let aside = keys::aside(key);
        if self.shelf.get(&aside).ok()?.is_none_or(|it| it == text) {
            self.put(&aside, text).ok()?;
            self.shelf.remove(key).ok()?;
            return Some(aside);
        }
        None
    }
}
