//! Reading a file from outside: first its size, then its shape, then every record.

use std::collections::BTreeMap;

use super::BackupError;
use crate::attempt::Id;
use crate::storage::json::{Fault, Fields, Json};
use crate::storage::kept::{Kept, MAX_TEXT, Unread};
use crate::storage::keys;
use crate::table::Table;

/// The largest file that is taken, in bytes: 4 MiB.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The most levels of lists and objects in a file.
pub const MAX_DEPTH: usize = 12;

/// The most records in a file.
pub const MAX_RECORDS: usize = 10_000;

/// The version of the file's frame; records have versions of their own.
pub(super) const VERSION: u32 = 1;

/// A file that was read and is sound.
#[derive(Clone, Debug)]
pub struct Backup {
    pub(super) records: BTreeMap<Id, Kept>,
    pub(super) settings: Option<String>,
    pub(super) n_damaged: usize,
}

impl Backup {
    /// Reads a backup, or the file that the crash page saves. All of it is looked at before
    /// anything is taken from it. In a rescued file damaged records are left out and counted;
    /// in a backup there are none.
    ///
    /// # Errors
    /// [`BackupError`] for the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, BackupError> {
        if text.len() > MAX_BYTES {
            return Err(BackupError::TooLarge);
        }
        measure(text)?;
        let file = Json::parse(text).map_err(refusal)?.fields().ok_or(BackupError::Foreign)?;
        match version(&file).ok_or(BackupError::Foreign)? {
            1..=VERSION => Self::unpack(&file).ok_or(BackupError::Foreign)?,
            0 => Err(BackupError::Foreign),
            _ => Err(BackupError::Newer),
        }
    }

    /// What is inside; nothing when it isn't what it should be.
    fn unpack(file: &Fields<'_>) -> Option<Result<Self, BackupError>> {
        let settings = file.maybe("settings", Some)?.map(Json::raw);
        match (file.maybe("records", Json::items)?, file.maybe("keys", texts)?) {
            (Some(records), None) => Some(Self::from_records(&records, settings)),
            (None, Some(keys)) => Some(Self::from_keys(&keys)),
            _ => None,
        }
    }

    fn from_records(records: &[Json<'_>], settings: Option<&str>) -> Result<Self, BackupError> {
        if records.len() > MAX_RECORDS {
            return Err(BackupError::TooMuch);
        }
        let mut backup = Self { records: BTreeMap::new(), settings: None, n_damaged: 0 };
        for (number, record) in (1_usize..).zip(records) {
            match Kept::parse(record.raw()) {
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

/// The version of a backup or of a rescued file; nothing when it is neither.
fn version(file: &Fields<'_>) -> Option<u32> {
    let number = |it: Json<'_>| u32::try_from(it.number()?).ok();
    let (backup, rescue) = (file.maybe("backup", number)?, file.maybe("rescue", number)?);
    let is_ours = file.text("app")? == "encore";
    match (backup, rescue) {
        (Some(v), None) | (None, Some(v)) if is_ours => Some(v),
        (Some(v), Some(w)) if is_ours && v.max(w) > VERSION => Some(v.max(w)),
        _ => None,
    }
}

fn texts(json: Json<'_>) -> Option<Table<String, String>> {
    let mut texts = Table::default();
    for (key, text) in json.fields()?.all() {
        texts.insert(key.clone(), text.text()?);
    }
    Some(texts)
}

fn refusal(fault: Fault) -> BackupError {
    match fault {
        Fault::CutOff => BackupError::CutOff,
        Fault::Garbled => BackupError::Garbled,
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
