//! Every word of the interface. A second language is a second copy of this folder.
//!
//! Tone: a good colleague. Short sentences, "you" and "we", no school marks, no exclamation
//! marks. An error says what happened, what is safe, and what to do next.

pub mod about;
pub mod ahead;
pub mod calls;
pub mod card;
pub mod coach;
pub mod compare;
pub mod data;
pub mod day;
pub mod door;
pub mod evening;
pub mod exit;
pub mod foresight;
pub mod frame;
pub mod home;
pub mod later;
pub mod outcome;
pub mod people;
pub mod place;
pub mod progress;
pub mod run;
pub mod shift;
pub mod today;
pub mod what_if;
pub mod why;
pub mod workshop;

/// The product.
pub const NAME: &str = "Encore";
/// For keyboards: over the bar to the page.
pub const SKIP: &str = "Skip to the page";
/// The arrow in the bar.
pub const BACK: &str = "Back";
/// Marks everything that was computed.
pub const SIMULATED: &str = "simulated";
/// A page that isn't there.
pub const NOT_FOUND: &str = "This page isn't here";
/// What to do about it.
pub const NOT_FOUND_LEDE: &str = "The address may be old. Nothing of yours is lost.";
/// The way home.
pub const TO_START: &str = "To the start";
/// While content is fetched.
pub const LOADING: &str = "Getting the scenes";
/// What that means.
pub const LOADING_LEDE: &str = "This takes a moment on a slow line.";
/// When content can't be fetched.
pub const LOAD_FAILED: &str = "The scenes didn't arrive";
/// What is safe, and what next.
pub const LOAD_FAILED_LEDE: &str =
    "The line may be down. What you wrote is safe. Try again when you have a connection.";
/// The button for it.
pub const TRY_AGAIN: &str = "Try again";

/// The steps of the loop, for people who can't see the marks in the bar.
pub fn step_of(step: usize, n_steps: usize) -> String {
    format!("Step {step} of {n_steps}")
}

/// A count with its noun, in words up to twelve.
pub fn count(n: usize) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS.get(n).map_or_else(|| n.to_string(), |it| (*it).to_owned())
}

/// The same with a capital.
pub fn count_first(n: usize) -> String {
    let word = count(n);
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |it| it.to_uppercase().chain(letters).collect())
}
