//! Words of progress.

/// Title before there is any.
pub const EMPTY_TITLE: &str = "Nothing here yet";
/// What will be here.
pub const EMPTY_LEDE: &str =
    "After your first exit you find your words, your cards and what changed here.";
/// Title.
pub const TITLE: &str = "What you can do by now";
/// Says what the grid means.
pub const GRID_LEDE: &str =
    "Full: said in a way that fits this customer. Half: said in a general way.";
/// Caption.
pub const GRID: &str = "Moves you have made, by scene";
/// Section.
pub const ATTEMPTS: &str = "Your exits";
/// Section.
pub const CARDS: &str = "Your cards";
/// Row head.
pub const MOVE: &str = "Move";
/// Button.
pub const REPLAY: &str = "Same customers, once more";
/// Title of one attempt.
pub const ATTEMPT: &str = "One of your exits";
/// An attempt that isn't here.
pub const NO_ATTEMPT: &str = "This exit isn't kept in this browser";
/// The engine has moved on since.
pub const OLDER_ENGINE: &str =
    "An earlier version read these words then. What you see is how they are read today.";
/// What they answered.
pub const ANSWERS: &str = "What they said afterwards";
/// Nothing was said.
pub const SILENCE: &str = "(nothing)";

/// A round.
pub fn round(n: u32) -> String {
    match n {
        1 => "first try".to_owned(),
        n => format!("try {n}"),
    }
}

/// What a filled cell says to a screen reader.
pub fn cell(strength: Option<crate::frame::Strength>) -> &'static str {
    match strength {
        Some(crate::frame::Strength::Strong) => "strong",
        Some(crate::frame::Strength::Weak) => "weak",
        None => "not yet",
    }
}

/// The first words of what was said, for lists.
pub fn excerpt(words: &str) -> String {
    const MAX: usize = 80;
    match words.char_indices().nth(MAX) {
        None if words.is_empty() => SILENCE.to_owned(),
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or(words).trim_end()),
    }
}

/// In the bar.
pub const PLACE: &str = "Progress";
