//! Words of the page for trainers.

use crate::route::Route;

/// In the bar.
pub const PLACE: &str = "Workshop";
/// Title, and the link to the page.
pub const TITLE: &str = "Run a workshop";
/// What is needed.
pub const LEDE: &str = "One laptop and a screen are enough. Keep this page on your phone or on paper, and show the pages of Encore on the screen.";
/// On the page about how this works: heading.
pub const ABOUT_TITLE: &str = "For trainers";
/// What the page has for them.
pub const ABOUT: &str =
    "Three run sheets with their minutes, ways to begin, and questions for the room.";
/// Over the lengths.
pub const LENGTH: &str = "How long do you have?";
/// What people take home.
pub const GOAL: &str = "What people take home";
/// What the room needs.
pub const NEED: &str = "What you need";
/// Puts this sheet on paper.
pub const PRINT: &str = "Print this sheet";
/// Before the page that is shown for a step.
pub const SHOW: &str = "On the screen:";
/// Section.
pub const WARMUPS: &str = "Ways to begin";
/// Section.
pub const DEBRIEFS: &str = "Questions for the room";
/// Before what to listen for.
pub const LISTEN: &str = "Listen for:";

/// The length of a sheet.
pub fn length(minutes: i32) -> &'static str {
    match minutes {
        30 => "30 min",
        60 => "60 min",
        _ => "90 min",
    }
}

/// How long a step takes.
pub fn takes(minutes: i32) -> String {
    format!("{minutes} min")
}

/// When a step starts: hours and minutes after the beginning.
pub fn at(minutes: i32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// The page that is shown for a step.
pub fn shown(page: &Route) -> &'static str {
    match page {
        Route::Work => "workplaces and scenes",
        Route::Card => "the card",
        Route::Scene => "the scene",
        Route::Exit => "the exit",
        Route::Predict => "the guess",
        Route::Door => "the door",
        Route::Compare => "hoped and heard",
        Route::Progress => "your progress",
        _ => "the start page",
    }
}
