//! Words of progress.

use super::{count, frame};
use crate::content::SceneKind;
use crate::frame::Strength;
use crate::review::{Grade, Help};
use crate::schedule::Cell;

/// Title before there is any.
pub const EMPTY_TITLE: &str = "Nothing here yet";
/// What will be here.
pub const EMPTY_LEDE: &str =
    "After your first exit you find your words, your cards and what changed here.";
/// Title.
pub const TITLE: &str = "What you can do by now";
/// Says what the grid means.
pub const GRID_LEDE: &str =
    "Each move in each kind of visit. Tap a mark to see what it stands on and where to try it.";
/// What the grid is called.
pub const GRID: &str = "Moves by kind of visit";
/// Key.
pub const FITS: &str = "full: made to fit this customer";
/// Key.
pub const GENERAL: &str = "half: made in a general way, or right in practice";
/// Key.
pub const NOT_MET: &str = "empty: not met yet";
/// In a cell that practice asks for today.
pub const DUE: &str = "due";
/// Key for it.
pub const DUE_KEY: &str = "practice asks for it today";
/// Link to practice.
pub const TO_TODAY: &str = "To today’s three minutes";
/// While attempts are read.
pub const READING: &str = "Reading your earlier exits";
/// Link to the exit that shows a move.
pub const SEE_EXIT: &str = "See that exit";
/// Section.
pub const ATTEMPTS: &str = "Your exits";
/// Button.
pub const MORE_EXITS: &str = "Show older exits";
/// Section.
pub const CARDS: &str = "Your cards";
/// Button.
pub const MORE_CARDS: &str = "Show older cards";
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
pub const ANSWERS: &str = "What they said afterward";
/// Nothing was said.
pub const SILENCE: &str = "(nothing)";
/// In the bar.
pub const PLACE: &str = "Progress";

/// Section.
pub const BEFORE_AFTER: &str = "Your own before and after";
/// Where there is none.
pub const NO_STORY: &str = "Play a scene once more in other words. Then your first and your latest words stand here side by side.";
/// Until the pack is here.
pub const SCENE_ON_ITS_WAY: &str = "The scene is on its way.";
/// Label.
pub const SCENE: &str = "Scene";
/// Label.
pub const FIRST: &str = "Your first words";
/// Label.
pub const LATEST: &str = "Your latest words";
/// Row.
pub const THEN: &str = "Then";
/// Row.
pub const NOW: &str = "Now";
/// Figure.
pub const GLAD: &str = "Leave with a good feeling";
/// Figure.
pub const BACK: &str = "Would come back";
/// How it was compared.
pub const SAME_CUSTOMERS: &str =
    "The customers of your first time hear both. Only the words differ.";

/// Section.
pub const GROWTH: &str = "What you have made so far";
/// What the figure counts.
pub const GROWTH_LEDE: &str = "Each move counts once for each kind of visit. A level stretch is a pause; nothing gets lost.";
/// Too little to draw.
pub const NO_GROWTH: &str = "From the second day on you see here what was new.";
/// Column, and under the axis.
pub const TODAY: &str = "today";
/// Column.
pub const DAY: &str = "Day";
/// Column.
pub const NEW: &str = "Made for the first time";
/// A day on which known moves were made better.
pub const NOW_FITTING: &str = "a known move, now made to fit";

/// A kind of visit, as the head of a narrow column.
pub fn situation(kind: SceneKind) -> &'static str {
    match kind {
        SceneKind::Bought => "Went well",
        SceneKind::NoSale => "No sale",
        SceneKind::Failure => "Went wrong",
        SceneKind::FollowUp => "Later on",
    }
}

/// A kind of visit at the end of a sentence.
fn when(kind: SceneKind) -> &'static str {
    match kind {
        SceneKind::Bought => "when the visit went well",
        SceneKind::NoSale => "when they leave without buying",
        SceneKind::Failure => "when something went wrong",
        SceneKind::FollowUp => "when you meet them again later",
    }
}

/// A cell for one who can't see it.
pub fn cell(
    Cell { made, situation }: Cell,
    strength: Option<Strength>,
    is_due: bool,
) -> String {
    let how = match strength {
        Some(Strength::Strong) => "full",
        Some(Strength::Weak) => "half",
        None => "not met yet",
    };
    let due = if is_due { format!(", {DUE}") } else { String::new() };
    format!("{}, {}: {how}{due}", frame::to_do(made), self::situation(situation).to_lowercase())
}

/// What a made move stands on.
pub fn made(strength: Strength, n_exits: usize, title: &str, day: &str) -> String {
    let how = match strength {
        Strength::Strong => "in a way that fits this customer",
        Strength::Weak => "in a general way",
    };
    let exits = match n_exits {
        1 => String::new(),
        n => format!(" You made it in {} exits so far.", count(n)),
    };
    format!("You made this {how}, last in “{title}” on {day}.{exits}")
}

/// A move that was not made there yet.
pub fn not_met(kind: SceneKind) -> String {
    format!("You haven't made this yet {}.", when(kind))
}

/// How it went in practice the last time.
pub fn practiced(last: Grade, help: Help, day: &str) -> String {
    match (last, help) {
        (Grade::Strong, Help::None) => format!("In practice you had it on {day}."),
        (Grade::Strong, _) => format!("In practice you had it with some help on {day}."),
        (Grade::Weak, _) => format!("In practice you had half of it on {day}."),
        (Grade::Missed, _) => format!("In practice it slipped away on {day}."),
    }
}

/// When practice asks for it again, in days from today.
pub fn comes_again(days: i64) -> String {
    match days {
        ..=0 => "It is asked again today.".to_owned(),
        1 => "It comes again in the next days.".to_owned(),
        days => {
            format!("It comes again in {} days.", count(usize::try_from(days).unwrap_or(0)))
        }
    }
}

/// Button: a scene to try a move in.
pub fn play(title: &str) -> String {
    format!("Try it in “{title}”")
}

/// A round.
pub fn round(n: u32) -> String {
    match n {
        1 => "first try".to_owned(),
        n => format!("try {n}"),
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

/// Which scene, and how often it was played.
pub fn story(title: &str, n_attempts: usize) -> String {
    format!("“{title}”, {} tries.", count(n_attempts))
}

/// Then and now, for one who can't see the dots.
pub fn then_now(title: &str, then: usize, now: usize, of: usize) -> String {
    format!("{title}: {then} of {of} then, {now} of {of} now")
}

/// The growth for one who can't see it.
pub fn grown(made: usize, fitting: usize) -> String {
    format!("{} by now, {}", n_made(made), n_fitting(fitting))
}

/// At the end of the upper line.
pub fn n_made(n: usize) -> String {
    format!("{n} made")
}

/// At the end of the lower line.
pub fn n_fitting(n: usize) -> String {
    format!("{n} made to fit")
}

/// A move in a kind of visit, in a list.
pub fn new_move(Cell { made, situation }: Cell) -> String {
    format!("{} ({})", frame::to_do(made), self::situation(situation).to_lowercase())
}
