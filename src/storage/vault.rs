//! The vault: the one door between what happened and the shelf it is kept on.

mod load;
mod merge;
mod remind;
mod shift;
mod write;

use std::collections::BTreeMap;
use std::fmt;

use super::backup::Taken;
use super::kept::Kept;
use super::shelf::{Shelf, ShelfError};
use crate::attempt::{Attempt, AttemptId, CardId, Fact, Id, KeptCard};
use crate::objection::Objection;
use crate::order::sorted_by_key;
use crate::review::Review;
use crate::settings::Settings;
use crate::table::Table;

pub use load::LoadNote;
pub use merge::Heard;

/// Everything that is known, and what of it is still to be written.
pub struct Vault {
    pub(super) shelf: Box<dyn Shelf>,
    pub(super) records: BTreeMap<Id, Kept>,
    /// Texts that could not be written yet, by key.
    pub(super) unsaved: Table<String, String>,
    settings: Settings,
    /// The settings as they stand in storage, with all that is unknown here.
    pub(super) settings_text: Option<String>,
    /// The highest place in the order of all records seen.
    last_seq: u64,
    /// The version of data that a newer build has written, if any.
    newer: Option<u32>,
    /// Why the shelf could not be read to its end, if so; nothing is written before it was.
    unread: Option<ShelfError>,
    /// What was told already and is not told again.
    told: Vec<LoadNote>,
    /// What the latest backup brought, until the page is closed.
    pub(super) taken: Taken,
}

/// Whether everything known is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a failure to save is shown"]
pub enum Saving {
    /// Yes.
    Saved,
    /// No: writing failed, and is tried again with the next write and on request.
    Failed(ShelfError),
    /// No, and it isn't tried.
    Off(Off),
}

/// Why nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off {
    /// This browser offers no storage; everything lasts as long as the page.
    NoStorage,
    /// The data here were written by a newer build, which this one must not touch.
    NewerData,
}

impl Saving {
    /// The value of `data-saved`: `ok`, `failed` or `off`.
    pub const fn flag(self) -> &'static str {
        match self {
            Self::Saved => "ok",
            Self::Failed(_) => "failed",
            Self::Off(_) => "off",
        }
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vault({} records, {} unsaved)", self.records.len(), self.unsaved.len())
    }
}

/// Reading.
impl Vault {
    /// All attempts in the order in which they were made, oldest first.
    pub fn attempts(&self) -> Vec<&Attempt> {
        let attempts = self.facts().into_iter().filter_map(|it| match it {
            Fact::Attempt(attempt) => Some(attempt),
            _ => None,
        });
        attempts.collect()
    }

    /// All cards in the order in which they were kept, oldest first.
    pub fn cards(&self) -> Vec<&KeptCard> {
        let cards = self.facts().into_iter().filter_map(|it| match it {
            Fact::Card(card) => Some(card),
            _ => None,
        });
        cards.collect()
    }

    /// All objections in the order in which they were made, oldest first.
    pub fn objections(&self) -> Vec<&Objection> {
        let objections = self.facts().into_iter().filter_map(|it| match it {
            Fact::Objection(objection) => Some(objection),
            _ => None,
        });
        objections.collect()
    }

    /// All reviews in the order in which they were made, oldest first.
    pub fn reviews(&self) -> Vec<&Review> {
        let reviews = self.facts().into_iter().filter_map(|it| match it {
            Fact::Review(review) => Some(review),
            _ => None,
        });
        reviews.collect()
    }

    /// The attempt with this id.
    pub fn attempt(&self, id: &AttemptId) -> Option<&Attempt> {
        match self.records.get(&id.0)?.fact.as_ref()? {
            Fact::Attempt(attempt) => Some(attempt),
            _ => None,
        }
    }

    /// The card with this id.
    pub fn card(&self, id: &CardId) -> Option<&KeptCard> {
        match self.records.get(&id.0)?.fact.as_ref()? {
            Fact::Card(card) => Some(card),
            _ => None,
        }
    }

    /// The card that was kept last for this role.
    pub fn latest_card(&self, role: &str) -> Option<&KeptCard> {
        self.cards().into_iter().rev().find(|it| it.role == role)
    }

    /// The settings, defaults where nothing is set.
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// How many records there are, those of unknown kinds included.
    pub fn n_records(&self) -> usize {
        self.records.len()
    }

    /// Whether everything known is kept on this device.
    pub fn saving(&self) -> Saving {
        match (self.newer, self.unread) {
            (Some(_), _) => Saving::Off(Off::NewerData),
            _ if !self.lasts() => Saving::Off(Off::NoStorage),
            (None, Some(error)) => Saving::Failed(error),
            _ if !self.unsaved.is_empty() => Saving::Failed(ShelfError::Refused),
            _ => Saving::Saved,
        }
    }

    /// Whether nothing may be written: because of newer data, or because what is there could
    /// not be read.
    pub fn is_read_only(&self) -> bool {
        self.newer.is_some() || self.unread.is_some()
    }

    /// Whether what is recorded outlasts the page.
    pub fn lasts(&self) -> bool {
        self.shelf.lasts()
    }

    /// How much of the browser's storage all of it takes, in UTF-16 units, of which browsers
    /// give a site about [`Vault::ROOM`].
    pub fn size(&self) -> usize {
        let units = |it: &str| it.encode_utf16().count();
        let keys = self.shelf.keys().unwrap_or_default();
        let texts = keys.iter().map(|key| {
            let text = self.shelf.get(key).ok().flatten().unwrap_or_default();
            units(key) + units(&text)
        });
        texts.sum()
    }

    /// What browsers give a site, in UTF-16 units.
    pub const ROOM: usize = 5 * 1024 * 1024;

    /// Everything that happened, in the order in which it was recorded, oldest first.
    pub fn facts(&self) -> Vec<&Fact> {
        let kept = sorted_by_key(&self.records, |(id, it)| (it.seq, *id));
        kept.into_iter().filter_map(|(_, it)| it.fact.as_ref()).collect()
    }
}
