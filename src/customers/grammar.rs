//! How sentences are joined when a person talks.

use super::rules::{Rule, Rules};
use crate::content::Register;
use crate::frame::Polarity;
use crate::seed::Stream;

/// Text with its first letter raised.
pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars.as_str().chars()).collect()
}

/// The first two words, lower case.
pub(super) fn opening(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().take(2).map(str::to_lowercase).collect();
    words.join(" ")
}

/// The first word.
pub(super) fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or("")
}

/// Words that keep a sentence right when another word comes before them. A sentence that starts
/// otherwise (a name, a short form, an order) stands without a join.
const JOINABLE: &[&str] = &[
    "i",
    "i'm",
    "i'd",
    "i've",
    "i'll",
    "they",
    "they'd",
    "they're",
    "they've",
    "the",
    "my",
    "it",
    "it's",
    "that",
    "that's",
    "there",
    "there's",
    "nobody",
    "somebody",
    "we",
    "you",
    "this",
    "everybody",
    "everything",
    "nothing",
    "a",
    "an",
    "no",
    "our",
    "one",
    "what",
    "someone",
    "some",
    "being",
    "having",
];

/// A sentence with a word before it for the turn from one polarity to the other; none where there
/// is no turn, or where no word fits.
pub(super) fn joined(
    (before, last): (Polarity, &str),
    (now, text): (Polarity, &str),
    (register, rules): (Register, Rules),
    chance: &mut Stream,
) -> Option<String> {
    let first = first_word(text).to_lowercase();
    let turns_itself = rules.has(Rule::Grammar) && (turns(text) || begins_with_turn(last));
    if !JOINABLE.contains(&first.as_str()) || turns_itself {
        return None;
    }
    let is_about_them = first.starts_with("they") || first == "the";
    let is_there = |word: &str| {
        let word = word.trim_end_matches(',').to_lowercase();
        [last, text].iter().any(|it| it.split_whitespace().any(|it| bare(it) == word))
    };
    let mut words = contrasts(before, now, register).to_vec();
    words.retain(|it| !is_there(it) && (*it != "In fairness," || is_about_them));
    let word = chance.pick(&words)?;
    let is_i = first == "i" || first.starts_with("i'");
    if is_i && rules.has(Rule::Grammar) {
        return Some(format!("{word} {text}"));
    }
    let mut chars = text.chars();
    let lowered = chars.next().map(|it| it.to_lowercase().to_string()).unwrap_or_default();
    Some(format!("{word} {lowered}{}", chars.as_str()))
}

/// Words by which a sentence turns to the other side by itself: with one more before it two would
/// stack, as in "But still, …". "But I still …" is fine.
const TURNS: &[&str] =
    &["but ", "still, ", "and still ", "though ", "even so", "then again", "in fairness"];

/// Whether a sentence turns to the other side somewhere.
fn turns(text: &str) -> bool {
    let text = format!(" {}", text.to_lowercase());
    TURNS.iter().any(|it| text.contains(&format!(" {it}")))
}

/// Whether a sentence begins with such a turn.
fn begins_with_turn(text: &str) -> bool {
    let text = text.to_lowercase();
    TURNS.iter().any(|it| text.starts_with(it))
}

fn bare(word: &str) -> String {
    word.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase()
}

/// Words for the turn from one polarity to the other.
fn contrasts(before: Polarity, now: Polarity, register: Register) -> &'static [&'static str] {
    match (before, now, register) {
        (Polarity::Plus, Polarity::Minus, Register::Chatty) => &["But", "Then again,"],
        (Polarity::Plus, Polarity::Minus, Register::Wry) => &["Then again,", "But"],
        (Polarity::Plus, Polarity::Minus, _) => &["But", "Still,"],
        (Polarity::Minus, Polarity::Plus, Register::Blunt | Register::Exact) => {
            &["In fairness,", "But", "Still,"]
        }
        (Polarity::Minus, Polarity::Plus, Register::Warm | Register::Chatty) => {
            &["Still,", "But", "Even so,"]
        }
        (Polarity::Minus, Polarity::Plus, _) => &["Still,", "But"],
        _ => &[],
    }
}
