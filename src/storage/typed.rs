//! Texts being typed outside a session, so that leaving a page or closing it loses none.

use super::kept::{Unread, check_version, to_text};
use super::object::Object;
use super::v1;
use crate::table::Table;

/// Texts by the names of their fields.
pub type Typed = Table<String, String>;

/// The longest text that is kept of a field, in characters; more than any field takes.
const MAX_CHARS: usize = 4_000;

/// The text that is kept of these; blank ones are left out.
pub(super) fn write(typed: &Typed) -> String {
    let mut texts = Table::default();
    for (name, text) in typed.iter().filter(|(_, text)| !text.trim().is_empty()) {
        texts.insert(name.clone(), text.chars().take(MAX_CHARS).collect());
    }
    to_text(&v1::Typed { v: v1::VERSION, texts: Object(texts) })
}

/// The texts in this one.
pub(super) fn read(text: &str) -> Option<Typed> {
    check_version(text).ok()?;
    let typed: v1::Typed = serde_json::from_str(text).ok()?;
    Some(typed.texts.0)
}

/// Whether this text is of these.
pub(super) fn check(text: &str) -> Result<(), Unread> {
    check_version(text)?;
    read(text).map(|_| ()).ok_or(Unread::Damaged)
}
