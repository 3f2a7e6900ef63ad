//! Words of the page about how this works.

/// Title.
pub const TITLE: &str = "How this works";
/// Sections of text, heading and paragraph.
pub const PARTS: &[(&str, &str)] = &[
    (
        "The customers are simulated",
        "No person said what you hear at the door. Each customer has circumstances, expectations and a way of talking. Their answer follows from what happened in the scene and from your words. Open “Why did they say that?” and you see from which.",
    ),
    (
        "Your words are read by rules",
        "The coach looks for moves: thanks, a promise with a time, a question about what is still open. It reads English. What it can't read it leaves unrated; it never guesses. It reads words, not people: nothing here is a score of you.",
    ),
    (
        "The end is not everything",
        "People remember the strongest moment, the last one and the whole. A good exit can't undo a bad visit. It can finish what is open and leave people sure of what comes next.",
    ),
    (
        "Nothing leaves this device",
        "There is no account and no server behind this page. What you write is kept in this browser, until you erase it or save a copy yourself.",
    ),
];
/// Section.
pub const WHY: &str = "Where the rules come from";
/// Dots for the strength of evidence, in words.
pub fn strength(n: i32) -> &'static str {
    match n {
        1 => "some evidence",
        2 => "good evidence",
        3 => "strong evidence",
        _ => "a habit, not proven",
    }
}
/// Which build this is.
pub const BUILD: &str = "Build";
