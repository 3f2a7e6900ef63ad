//! What a person has to know about saving, in sentences.

use crate::storage::{LoadNote, Off, Saving};
use crate::ui::words::{data as text, people};

/// A sentence across the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepingNote {
    /// What happened, what is safe, what to do next.
    pub text: String,
    /// Something may be lost unless the person acts.
    pub is_warning: bool,
}

/// The notes that stand now: each kind once.
pub(super) fn notes(
    loaded: &[LoadNote],
    saving: Option<Saving>,
    is_cleared: bool,
    is_guest: bool,
) -> Vec<KeepingNote> {
    let is_aside =
        |it: &&LoadNote| matches!(it, LoadNote::SetAside { .. } | LoadNote::Damaged { .. });
    let n_damaged = loaded.iter().filter(is_aside).count();
    let is_newer = saving == Some(Saving::Off(Off::NewerData));
    let is_off = saving == Some(Saving::Off(Off::NoStorage));
    let has_failed = matches!(saving, Some(Saving::Failed(_)));
    let all = [
        (is_cleared, text::CLEARED_LEDE.to_owned(), true),
        (is_newer, text::NEWER_LEDE.to_owned(), true),
        (is_guest, people::GUEST_LEDE.to_owned(), false),
        (is_off && !is_guest, text::OFF_LEDE.to_owned(), false),
        (has_failed, text::NOT_SAVED_LEDE.to_owned(), true),
        (n_damaged > 0, text::damaged(n_damaged), false),
    ];
    let standing = all.into_iter().filter(|(stands, ..)| *stands);
    standing.map(|(_, text, is_warning)| KeepingNote { text, is_warning }).collect()
}
