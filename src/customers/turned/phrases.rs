//! Noun phrases out of thanks, apologies and wishes.

use super::clause::Clause;
use super::pronouns::shifted;
use super::voice::{lowered, plain, trimmed};
use super::words::FILLERS;
use crate::customers::rules::Rules;

/// What stands after "thank you for" and the like, turned.
pub(super) fn after(clause: &Clause<'_>, cues: &[&str], links: &[&str]) -> Option<String> {
    let words = plain(clause)?;
    let cue = words.iter().position(|(_, it)| cues.contains(&it.as_str()))?;
    let rest = words.get(cue + 1..)?;
    let link = rest.iter().take(4).position(|(_, it)| links.contains(&it.as_str()))?;
    let what = rest.get(link + 1..).filter(|it| !it.is_empty())?;
    let is_thing =
        !matches!(what.first()?.1.as_str(), "you" | "me" | "us" | "that" | "it" | "this");
    let text = trimmed(&shifted(what, Rules::ALL)?);
    (is_thing && !text.is_empty()).then(|| lowered(&text))
}

/// A wish as a noun phrase: "a safe trip home in this rain".
pub(super) fn wished(clause: &Clause<'_>) -> Option<String> {
    let words = plain(clause)?;
    let n_fillers = words.iter().take_while(|(_, it)| FILLERS.contains(&it.as_str())).count();
    let words = words.get(n_fillers..)?;
    let lower: Vec<&str> = words.iter().map(|(_, it)| it.as_str()).collect();
    let (start, n_used) = match lower.as_slice() {
        ["have" | "enjoy", "a" | "an", ..] => ("", 1),
        ["i" | "we", "wish", "you", ..] => ("", 3),
        ["wishing", "you", ..] => ("", 2),
        ["good", "luck", ..] | ["all", "the", "best", ..] => ("", 0),
        [
            "safe" | "happy" | "speedy" | "good",
            "trip" | "travels" | "journey" | "flight" | "birthday" | "anniversary" | "recovery"
            | "evening" | "night" | "weekend" | "drive" | "landing",
            ..,
        ] => ("a", 0),
        _ => return None,
    };
    let text = trimmed(&shifted(words.get(n_used..)?, Rules::ALL)?);
    let text = lowered(&text);
    match (text.is_empty(), start.is_empty() || lower.get(1) == Some(&"travels")) {
        (true, _) => None,
        (false, true) => Some(text),
        (false, false) => Some(format!("{start} {text}")),
    }
}
