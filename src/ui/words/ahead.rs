//! Words of what could have been done before.

use super::what_if;

/// Section on the comparison.
pub const TITLE: &str = "What could you have done before?";
/// What to do there.
pub const LEDE: &str = "Tick what you would have done. The same customers live through it and hear the same words.";
/// Before anything is ticked.
pub const NONE_YET: &str = "Nothing is ticked yet. This is how it went.";
/// Opens the visit as it would have gone.
pub const VISIT: &str = "The visit as it would have gone";
/// Before an event that happened then.
pub const CAME: &str = "Then:";
/// Before an event that didn't happen then.
pub const GONE: &str = "It didn't come to this:";
/// Over the share that would come back.
pub const BACK: &str = "Would come back";
/// The visit as it was.
pub const REACTIVE: &str = "As it went";
/// The visit with the steps.
pub const PROACTIVE: &str = "Done before";

/// What a step does alone.
pub fn alone(up: usize, down: usize, of: usize) -> String {
    format!("Alone: {}", lower(&what_if::turned(up, down, of)))
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |it| it.to_lowercase().chain(letters).collect())
}
