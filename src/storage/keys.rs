//! Every key that is ever written, so that nothing else of the origin is ever touched.

use crate::attempt::Id;

/// Starts every key; other programs of the same origin use others.
pub const PREFIX: &str = "encore:";

/// Starts the key of every record.
pub const RECORDS: &str = "encore:r:";

/// The session in progress, with the texts being typed.
pub const DRAFT: &str = "encore:draft";

/// Texts being typed outside a session.
pub const TYPED: &str = "encore:typed";

/// Appearance. The page reads its fields `theme` and `text` before the app starts.
pub const SETTINGS: &str = "encore:settings";

/// Starts the key of everything that couldn't be read and was set aside.
pub const ASIDE: &str = "encore:aside:";

/// Written, read and removed at the start to see whether that works.
pub const PROBE: &str = "encore:probe";

/// When a copy was saved last, and when the person was asked for one.
pub const REMINDER: &str = "encore:reminder";

/// Starts every key of the people who came after the first one; a word and `:` follow.
pub const PEOPLE: &str = "encore:p:";

/// The word of the person who practices now; not there for the first one.
pub const WHO: &str = "encore:who";

/// The key of this record.
pub fn record(id: &Id) -> String {
    [RECORDS, id.as_str()].concat()
}

/// The id of the record under this key, if it is a record's key.
pub fn record_id(key: &str) -> Option<Id> {
    Id::parse(key.strip_prefix(RECORDS)?)
}

/// Where the value under this key goes when it can't be read.
pub fn aside(key: &str) -> String {
    let name = key.strip_prefix(RECORDS).or_else(|| key.strip_prefix(PREFIX)).unwrap_or(key);
    [ASIDE, name].concat()
}
