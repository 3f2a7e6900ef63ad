//! Words of a day at the door.

use crate::content::Lean;
use crate::day::percent;
use crate::frame::Theme;

/// In the bar.
pub const PLACE: &str = "A day at the door";
/// The way there.
pub const LINK: &str = "A day at the door: 200 customers";
/// What this is.
pub const LEDE: &str =
    "Simulated customers, all after the same words. The eight you heard left first.";
/// Figure: how many would come back.
pub const BACK: &str = "Would they come back?";
/// Figure: how it felt.
pub const FEELS: &str = "How it feels to them";
/// Figure: whether they would tell others.
pub const TELLS: &str = "Would they tell others?";
/// Figure: what is said.
pub const THEMES: &str = "What they speak of";
/// Under it.
pub const THEMES_LEDE: &str = "Left of the line what bothered them, right of it what they liked. Each number is how many of the 200 say so.";
/// The latest words.
pub const NOW: &str = "Now";
/// The words before.
pub const BEFORE: &str = "Before";
/// Says how the bars of two days differ.
pub const TWO_DAYS: &str = "Full bars and bold numbers: now. Frames and brackets: before.";
/// Section with the quotes.
pub const VOICES: &str = "Five voices, each for forty";
/// How they were picked.
pub const VOICES_LEDE: &str = "From who felt worst to who felt best. Together they say what all 200 say, as nearly as five can.";
/// Beside the name of who is quoted.
pub const FOR_FORTY: &str = "for forty, simulated";
/// Back to the comparison.
pub const TO_COMPARE: &str = "Back to hoped and heard";
/// Back to the attempt.
pub const TO_ATTEMPT: &str = "Back to this exit";
/// Column: what is counted.
pub const WHAT: &str = "What";
/// Column.
pub const PRAISED: &str = "Liked";
/// Column.
pub const MENTIONED: &str = "Mentioned";
/// Column.
pub const CRITICIZED: &str = "Bothered";
/// What the group of dots stands for: likely and surely.
pub const DOTS_BACK: &str = "likely or surely";
/// What the group of dots stands for.
pub const DOTS_MAYBE: &str = "maybe";
/// What the group of dots stands for: unlikely and no.
pub const DOTS_NOT: &str = "unlikely or no";

/// The title: what came of it. How they lean, and how many of all.
pub fn title(lean: Lean, n: usize, of: usize) -> String {
    let who = match n {
        0 => format!("None of {of}"),
        n if n == of => format!("All {of}"),
        n => format!("{n} of {of}"),
    };
    match lean {
        Lean::High => format!("{who} would come back"),
        Lean::Middle => format!("{who} might come back"),
        Lean::Low => format!("{who} would stay away"),
    }
}

/// The same beside the day before.
pub fn title_after(lean: Lean, (n, before): (usize, usize), of: usize) -> String {
    match before {
        0 => format!("{}, none before", title(lean, n, of)),
        before => format!("{}, {before} before", title(lean, n, of)),
    }
}

/// Who changed their mind between two days.
pub fn turned(up: usize, down: usize, of: usize) -> String {
    let rest = match of.saturating_sub(up + down) {
        0 => "Nobody stayed as they were.".to_owned(),
        n => format!("{n} stayed as they were."),
    };
    match (up, down) {
        (0, 0) => format!("None of the {of} changed their mind."),
        (up, 0) => format!("{up} changed their mind, all for you. {rest}"),
        (0, down) => format!("{down} changed their mind, all against you. {rest}"),
        _ => format!("{up} changed their mind for you, {down} against. {rest}"),
    }
}

/// The dots of a day, for one who can't see them.
pub fn crowd(day: &str, counts: [usize; 3]) -> String {
    let [back, maybe, not] = counts;
    format!("{day} {back} {DOTS_BACK}, {maybe} {DOTS_MAYBE}, {not} {DOTS_NOT}")
        .trim()
        .to_owned()
}

/// A share with its percent, in a table.
pub fn with_percent(n: usize, of: usize) -> String {
    format!("{n} ({} %)", percent(n, of))
}

/// A share beside the one before, in a table.
pub fn beside(now: usize, before: Option<usize>) -> String {
    before.map_or(now.to_string(), |it| format!("{now} ({it})"))
}

/// A theme without a side, for the rows of a table.
pub fn subject(theme: Theme) -> &'static str {
    match theme {
        Theme::People => "The people",
        Theme::Product => "What they got",
        Theme::Reliable => "Whether it holds",
        Theme::Responsive => "Quick help, or a wait",
        Theme::Knowledgeable => "Knowing and explaining",
        Theme::Caring => "Being looked after",
        Theme::Place => "The place",
        Theme::Value => "The price",
        Theme::Ease => "How easy it was",
        Theme::Repair => "Putting it right",
        Theme::Personal => "Being seen as a person",
        Theme::Genuine => "Meant or forced",
        Theme::Memorable => "Something to remember",
        Theme::Next => "Coming back",
    }
}
