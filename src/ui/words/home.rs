//! Words of the start page and of choosing a workplace.

/// First visit: the promise.
pub const FIRST_TITLE: &str = "Leave them wanting to come back";
/// First visit: what happens here.
pub const FIRST_LEDE: &str =
    "Practice the last minute with a customer, then hear what they say at the door.";
/// First visit: the one button.
pub const FIRST_START: &str = "Start";
/// Later visits: the heading.
pub const TITLE: &str = "Today: three minutes";
/// Later visits: what they are, until it is known what comes.
pub const TODAY_LEDE: &str = "One small task at a time.";
/// Link, while a round is under way.
pub const TODAY: &str = "Today's three minutes";
/// To today's tasks.
pub const START: &str = "Start";
/// A round is under way.
pub const CONTINUE_TITLE: &str = "Go on where you stopped";
/// The button for it.
pub const CONTINUE: &str = "Continue";
/// Over the dots.
pub const RUN: &str = "Your last seven days";
/// Link.
pub const WORK: &str = "Choose a workplace and a scene";
/// Link.
pub const PROGRESS: &str = "What I can do by now";
/// Link.
pub const SETTINGS: &str = "Settings and data";
/// Link.
pub const ABOUT: &str = "How this works";
/// Over the newest card.
pub const YOUR_CARD: &str = "Your card";
/// Title of the choice.
pub const WORK_TITLE: &str = "Where do you work?";
/// What the choice is for.
pub const WORK_LEDE: &str = "Pick a scene. It takes about three minutes.";
/// A scene that was played.
pub const PLAYED: &str = "played";
/// When the one button replaces a round under way.
pub const REPLACES: &str = "Your round under way is put aside. Finished ones stay.";

/// A choice among many customers.
pub const MANY: &str = "choose who to call";
/// Dots in words.
pub fn run(n_days: usize) -> String {
    match n_days {
        0 => "No practice in the last seven days".to_owned(),
        1 => "Practiced on one of the last seven days".to_owned(),
        n => format!("Practiced on {} of the last seven days", super::count(n)),
    }
}

/// A kind of scene in a few words.
pub fn kind(kind: crate::content::SceneKind) -> &'static str {
    use crate::content::SceneKind;
    match kind {
        SceneKind::Bought => "it went well enough",
        SceneKind::NoSale => "they leave without",
        SceneKind::Failure => "something went wrong",
        SceneKind::FollowUp => "after the visit",
    }
}

/// In the bar.
pub const WORK_PLACE: &str = "Workplaces";
