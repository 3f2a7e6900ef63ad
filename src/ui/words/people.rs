//! Words of several people on one phone, of guests and of the home screen.

/// Section.
pub const TITLE: &str = "Who practices here";
/// What a drawer is, said honestly.
pub const LEDE: &str = "Each of you can have a drawer of your own cards, found by a word. The word is no password: anyone who has this device can open any drawer.";
/// The drawer without a word.
pub const FIRST: &str = "Whoever was here first";
/// Beside the one that is open.
pub const NOW: &str = "open now";
/// Button.
pub const OPEN: &str = "Open";
/// Label of the field.
pub const NEW: &str = "A word for somebody new";
/// Button.
pub const MAKE: &str = "Make a drawer";
/// A word that can't be one.
pub const UNFIT: &str = "Type one word, or a few, up to 24 characters. Nothing was made.";
/// A word that somebody has.
pub const TAKEN: &str =
    "There is a drawer with this word. Open it above, or take another word.";
/// Storage refused.
pub const NOT_KEPT: &str =
    "This device didn't keep it. Everything is as it was. Free some space, then try again.";
/// Section.
pub const GUEST_TITLE: &str = "Practice as a guest";
/// What a guest leaves behind.
pub const GUEST_ABOUT: &str = "Nothing of what you do is kept, and you see nothing of anybody else. Reloading starts afresh.";
/// Button.
pub const GUEST: &str = "Start as a guest";
/// Button for a guest.
pub const LEAVE: &str = "Stop being a guest";
/// On every page of a guest.
pub const GUEST_LEDE: &str =
    "You are a guest: nothing is kept when you close or reload this page.";
/// Section.
pub const HOME_SCREEN: &str = "On your home screen";
/// Where the browser can ask.
pub const INSTALL_ABOUT: &str =
    "Encore can have an icon of its own. Your practice stays the same, here and there.";
/// Button.
pub const INSTALL: &str = "Put it on the home screen";
/// Where the icon starts with nothing.
pub const TAKE_ALONG_ABOUT: &str = "An icon on the home screen keeps your practice longer than Safari does, but it starts with an empty drawer. So take your progress along.";
/// How, step by step.
pub const TAKE_ALONG_STEPS: [&str; 3] = [
    "Save a copy with the button below.",
    "Tap the share sign of the browser, then “Add to Home Screen”.",
    "Open Encore by its icon while you are online. There, under “Settings and data”, open the copy.",
];
/// Button.
pub const TAKE_ALONG: &str = "Take my progress along";
/// On the start page, before a name.
pub const PRACTICING: &str = "Practicing now";
/// Link on the start page.
pub const SOMEBODY_ELSE: &str = "Somebody else?";

/// Name of a drawer, for a button that opens it.
pub fn open(name: &str) -> String {
    format!("{OPEN} the drawer of {name}")
}
