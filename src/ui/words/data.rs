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
pub const DATA_LEDE: &str = "Everything stays in this browser. Nothing is sent anywhere. Save a copy now and then: browsers can clear what they keep, and a private window forgets all of it when it closes.";
/// Where the browser deletes.
pub const DELETES: &str = "Safari deletes what a page keeps after seven days without a visit. A copy keeps it safe, and so does the icon on the home screen.";
/// Button.
pub const EXPORT: &str = "Save a copy";
/// Button: the share sheet.
pub const SHARE: &str = "Send a copy";
/// Shared.
pub const SHARED: &str = "The copy is on its way.";
/// The person closed the share sheet.
pub const NOT_SHARED: &str = "Nothing was sent. Everything is still here.";
/// Button: attempts for a spreadsheet.
pub const TABLE: &str = "Save my exits as a table";
/// Button: after a copy was opened.
pub const UNDO: &str = "Take back what the copy added";
/// The file picker was closed.
pub const NOT_CHOSEN: &str = "No file was chosen. Nothing was changed.";
/// Button.
pub const EXPORT_MARKS: &str = "Save these marks as a file";
/// Button.
pub const IMPORT: &str = "Open a copy";
/// Section.
pub const START_OVER: &str = "Start over";
/// Button.
pub const ERASE: &str = "Erase everything";
/// Question before erasing.
pub const ERASE_SURE: &str =
    "Erase all cards, attempts and settings in this browser? This can't be undone.";
/// Yes.
pub const ERASE_YES: &str = "Erase now";
/// Question before erasing where several people have drawers.
pub const ERASE_WHOSE: &str = "Erase all cards, attempts and settings of this drawer, or of everybody on this device? This can't be undone.";
/// Yes, the open drawer.
pub const ERASE_MINE: &str = "Erase this drawer";
/// Yes, all drawers.
pub const ERASE_ALL: &str = "Erase all drawers";
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

/// How much is taken of what browsers give a site, in plain words.
pub fn size(n_units: usize, room: usize) -> String {
    let (kilobytes, percent) = (n_units.div_ceil(1024), n_units * 100 / room);
    match percent {
        0 => format!("All of it takes {kilobytes} KB, less than a hundredth of the room here."),
        _ => format!("All of it takes {kilobytes} KB, {percent} percent of the room here."),
    }
}

/// Why a copy is asked for.
pub fn nudge(reason: crate::nudge::Nudge) -> &'static str {
    use crate::nudge::Nudge;
    match reason {
        Nudge::Private => {
            "This looks like a private window, which forgets everything when it closes. A copy keeps your practice."
        }
        Nudge::Deletes => {
            "Safari deletes what a page keeps after seven days without a visit. A copy keeps your practice."
        }
        Nudge::Cards => {
            "You have written a good many cards. A copy keeps them safe if this browser clears them."
        }
    }
}

/// Button: no copy for now.
pub const NOT_NOW: &str = "Not now";

/// After a copy was taken back.
pub fn undone(n: usize) -> String {
    match n {
        1 => "1 record was taken back. Everything else is as it was.".to_owned(),
        n => format!("{n} records were taken back. Everything else is as it was."),
    }
}

/// What an import would bring.
pub fn preview(it: &crate::storage::Preview) -> String {
    let left_out = left_out(it.n_different, it.n_damaged);
    [news(it), left_out].concat()
}

/// What of a copy is not taken.
fn left_out(n_different: usize, n_damaged: usize) -> String {
    let mut text = String::new();
    if n_different > 0 {
        text.push_str(&format!(" {n_different} differ from what is here, which stays."));
    }
    if n_damaged > 0 {
        text.push_str(&format!(" {n_damaged} are damaged and left out."));
    }
    text
}

fn news(it: &crate::storage::Preview) -> String {
    let n_known = it.n_known;
    match it.n_new {
        0 if it.n_different > 0 => "This copy holds nothing new.".to_owned(),
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
