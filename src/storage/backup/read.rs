//! Reading a file from outside: first its size, then its shape, then every record.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::BackupError;
use crate::attempt::Id;
use crate::storage::kept::{Kept, MAX_TEXT, Unread};
use crate::storage::keys;
use crate::storage::object::Object;
use crate::table::Table;

/// The largest file that is taken, in bytes: 4 MiB.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The most levels of lists and objects in a file.
pub const MAX_DEPTH: usize = 12;

/// The most records in a file.
pub const MAX_RECORDS: usize = 10_000;

/// What some programs put before a text; it is no part of it.
const BOM: char = '\u{FEFF}';

/// The version of the file's frame; records have versions of their own.
pub(super) const VERSION: u32 = 1;

/// A file that was read and is sound.
#[derive(Clone, Debug)]
pub struct Backup {
    pub(super) records: BTreeMap<Id, Kept>,
    pub(super) settings: Option<String>,
    pub(super) n_damaged: usize,
}

/// What tells a backup, or the file that the crash page saves, from anything else.
#[derive(Deserialize)]
struct Frame {
    app: String,
    backup: Option<u32>,
    rescue: Option<u32>,
}

/// What is inside.
#[derive(Deserialize)]
struct Content<'a> {
    #[serde(borrow)]
    records: Option<Vec<&'a RawValue>>,
    #[serde(borrow)]
    settings: Option<&'a RawValue>,
    keys: Option<Object<String>>,
}

impl Backup {
    /// Reads a backup, or the file that the crash page saves. All of it is looked at before
    /// anything is taken from it. In a rescued file damaged records are left out and counted;
    /// in a backup there are none.
    ///
    /// # Errors
    /// [`BackupError`] for the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, BackupError> {
        let text = text.trim_start_matches(BOM);
        if text.len() > MAX_BYTES {
            return Err(BackupError::TooLarge);
        }
        if text.trim().is_empty() {
            return Err(BackupError::Empty);
        }
        measure(text)?;
        let frame: Frame = serde_json::from_str(text).map_err(|it| refusal(&it))?;
        match frame {
            Frame { app, .. } if app != "encore" => Err(BackupError::Foreign),
            Frame { backup: Some(v), .. } | Frame { rescue: Some(v), .. } if v > VERSION => {
                Err(BackupError::Newer)
            }
            Frame { backup: Some(VERSION), rescue: None, .. }
            | Frame { backup: None, rescue: Some(VERSION), .. } => Self::unpack(text),
            _ => Err(BackupError::Foreign),
        }
    }

    fn unpack(text: &str) -> Result<Self, BackupError> {
        match serde_json::from_str(text).map_err(|it| refusal(&it))? {
            Content { records: Some(records), settings, keys: None } => {
                Self::from_records(&records, settings.map(RawValue::get))
            }
            Content { keys: Some(keys), records: None, .. } => Self::from_keys(&keys.0),
            _ => Err(BackupError::Foreign),
        }
    }

    fn from_records(
        records: &[&RawValue],
        settings: Option<&str>,
    ) -> Result<Self, BackupError> {
        if records.len() > MAX_RECORDS {
            return Err(BackupError::TooMuch);
        }
        let mut backup = Self { records: BTreeMap::new(), settings: None, n_damaged: 0 };
        for (number, record) in (1_usize..).zip(records) {
            match Kept::parse(record.get()) {
                Ok((id, kept)) => backup.add(id, kept, number)?,
                Err(Unread::Newer(_)) => return Err(BackupError::Newer),
                Err(Unread::Damaged) => return Err(BackupError::BadRecord { number }),
            }
        }
        backup.settings = settings.filter(|it| it.len() <= MAX_TEXT).map(str::to_owned);
        Ok(backup)
    }

    fn from_keys(texts: &Table<String, String>) -> Result<Self, BackupError> {
        let mut backup = Self { records: BTreeMap::new(), settings: None, n_damaged: 0 };
        let records = texts.iter().filter(|(key, _)| key.starts_with(keys::RECORDS));
        for (number, (key, text)) in (1_usize..).zip(records) {
            match Kept::parse(text) {
                Ok((id, kept)) if *key == keys::record(&id) => backup.add(id, kept, number)?,
                Err(Unread::Newer(_)) => return Err(BackupError::Newer),
                _ => backup.n_damaged += 1,
            }
        }
        backup.settings = texts.get(keys::SETTINGS).filter(|it| it.len() <= MAX_TEXT).cloned();
        Ok(backup)
    }

    fn add(&mut self, id: Id, kept: Kept, number: usize) -> Result<(), BackupError> {
        match self.records.get(&id) {
            Some(known) if !known.tells_the_same(&kept) => {
                Err(BackupError::Contradiction { number })
            }
            Some(_) => Ok(()),
            None => {
                self.records.insert(id, kept);
                Ok(())
            }
        }
    }
}

fn refusal(error: &serde_json::Error) -> BackupError {
    match error.classify() {
        Category::Eof => BackupError::CutOff,
        Category::Data => BackupError::Foreign,
        Category::Syntax | Category::Io => BackupError::Garbled,
    }
}

/// Looks at the file's shape byte by byte before anything is allocated for it.
fn measure(text: &str) -> Result<(), BackupError> {
    let (mut depth, mut n_items, mut in_text, mut is_escaped) =
        (0_usize, 0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth <= 2 => n_items += 1,
            _ => {}
        }
        if depth > MAX_DEPTH || n_items >= MAX_RECORDS + 20 {
            return Err(BackupError::TooMuch);
        }
    }
    Ok(())
}
