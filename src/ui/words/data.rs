//! Words of settings, data and everything that can happen to saving.

/// Title.
pub const TITLE: &str = "Settings and data";
/// Section.
pub const LOOK: &str = "How it looks";
/// Choice.
pub const THEME: &str = "Light or dark";
/// Choice.
pub const TEXT: &str = "Text size";
/// Section.
pub const DATA: &str = "Your data";
/// What happens to it.
pub const DATA_LEDE: &str = "Everything stays in this browser. Nothing is sent anywhere. Save a copy now and then: browsers can clear what they keep.";
/// Button.
pub const EXPORT: &str = "Save a copy";
/// Button.
pub const EXPORT_MARKS: &str = "Save these marks as a file";
/// Button.
pub const IMPORT: &str = "Open a copy";
/// Button.
pub const ERASE: &str = "Erase everything";
/// Question before erasing.
pub const ERASE_SURE: &str =
    "Erase all cards, attempts and settings in this browser? This can't be undone.";
/// Yes.
pub const ERASE_YES: &str = "Erase now";
/// No.
pub const KEEP: &str = "Keep everything";
/// Done.
pub const ERASED: &str = "Everything of Encore is erased from this browser.";
/// Not all of it could be erased.
pub const ERASE_FAILED: &str =
    "Not everything could be erased. Close other tabs of Encore and try again.";
/// Exported.
pub const EXPORTED: &str = "The copy is on its way to your downloads.";
/// The browser refused.
pub const NOT_EXPORTED: &str = "The browser didn't take the file. Everything is still here. Try again, or in another browser.";
/// Take it in.
pub const IMPORT_YES: &str = "Add it";
/// Nothing changed.
pub const CANCEL: &str = "Leave it";
/// The file could not be read at all.
pub const UNREADABLE: &str =
    "The browser couldn't read that file. Nothing was changed. Try another one.";

/// Badge in the bar.
pub const SAVED: &str = "Saved";
/// Badge in the bar.
pub const NOT_SAVED: &str = "Not saved";
/// Badge in the bar.
pub const OFF: &str = "Saving is off";
/// Badge in the bar.
pub const READ_ONLY: &str = "Reading only";
/// Banner: a write failed.
pub const NOT_SAVED_LEDE: &str = "This device didn't keep your last step. It is safe while this page stays open. Free some space or save a copy.";
/// Banner: storage is blocked.
pub const OFF_LEDE: &str = "This browser doesn't let Encore save. You can practice; save a copy before you close the page.";
/// Banner: newer data.
pub const NEWER_LEDE: &str = "A newer Encore wrote the data in this browser. To keep it safe, this one only reads. Reload to get the newer one.";
/// Banner: erased in another tab.
pub const CLEARED_LEDE: &str = "Your data was erased in another tab, so it is gone here too. What you do from now on starts afresh.";
/// Button.
pub const RELOAD: &str = "Reload";

/// Banner: some records were damaged.
pub fn damaged(n: usize) -> String {
    match n {
        1 => "One record was damaged and is set aside. Everything else is here; a saved copy includes it.".to_owned(),
        n => format!("{n} records were damaged and are set aside. Everything else is here; a saved copy includes them."),
    }
}

/// What an import would bring.
pub fn preview(it: &crate::storage::Preview) -> String {
    let n_known = it.n_known;
    match it.n_new {
        0 => format!("This copy holds nothing new: all {n_known} records are here already."),
        1 => {
            format!("This copy adds 1 record. {n_known} are here already. Nothing is replaced.")
        }
        n => format!(
            "This copy adds {n} records. {n_known} are here already. Nothing is replaced."
        ),
    }
}

/// After an import.
pub fn imported(n_new: usize) -> String {
    match n_new {
        1 => "1 record was added.".to_owned(),
        n => format!("{n} records were added."),
    }
}

/// A choice of light or dark.
pub fn theme(theme: crate::settings::Theme) -> &'static str {
    use crate::settings::Theme;
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// A choice of text size.
pub fn text_size(size: crate::settings::TextSize) -> &'static str {
    use crate::settings::TextSize;
    match size {
        TextSize::Normal => "normal",
        TextSize::Large => "large",
        TextSize::Largest => "largest",
    }
}
