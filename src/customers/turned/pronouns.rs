//! Pronouns from the other side, with the verbs that have to agree with them.

use super::words::{AFTER_SUBJECT, BEFORE_SUBJECT, CONDITION_PAST};
use crate::customers::rules::{Rule, Rules};

/// What comes after the verb: pronouns turned, tense kept but for conditions and "will".
pub(super) fn shifted(words: &[(&str, String)], rules: Rules) -> Option<String> {
    let (mut shifted, mut in_condition) = (Vec::new(), false);
    for (idx, (word, lower)) in words.iter().enumerate() {
        let before =
            idx.checked_sub(1).and_then(|it| words.get(it)).map_or("", |it| it.1.as_str());
        let after = words.get(idx + 1).map_or("", |it| it.1.as_str());
        in_condition |= lower == "if" || lower == "unless";
        let then = CONDITION_PAST.iter().find(|(now, _)| in_condition && *now == lower);
        let turned = pronoun(lower, before, after).map(|it| case(it, rules));
        let text = match (turned, then) {
            (Some(turned), _) => turned,
            (None, Some((_, then))) => then,
            (None, None) if idx == 0 && lower == "if" => "if",
            (None, None) => agreeing(lower, before).unwrap_or(word),
        };
        shifted.push(text);
    }
    Some(shifted.join(" "))
}

/// The form of a pronoun that fits its place; without the rule always the same.
fn case(turned: &'static str, rules: Rules) -> &'static str {
    match turned {
        "them" if !rules.has(Rule::Grammar) => "they",
        _ => turned,
    }
}

fn pronoun(lower: &str, before: &str, after: &str) -> Option<&'static str> {
    let is_subject = BEFORE_SUBJECT.contains(&before) || AFTER_SUBJECT.contains(&after);
    Some(match lower {
        "i" | "we" => "they",
        "i'll" | "we'll" | "i'd" | "we'd" => "they'd",
        "i'm" | "we're" => "they're",
        "i've" | "we've" => "they've",
        "me" | "us" => "them",
        "mine" | "ours" => "theirs",
        "myself" | "ourselves" => "themselves",
        "you" if is_subject => "I",
        "you" => "me",
        "you'll" | "you'd" => "I'd",
        "you're" => "I'm",
        "you've" => "I've",
        "yours" => "mine",
        "yourself" => "myself",
        _ => return possessive(lower),
    })
}

/// A verb that has to agree with a turned subject before it.
fn agreeing(lower: &str, before: &str) -> Option<&'static str> {
    match (before, lower) {
        ("you", "are") => Some("am"),
        ("you", "were") => Some("was"),
        ("i", "am") => Some("are"),
        ("i", "was") => Some("were"),
        (_, "will") => Some("would"),
        (_, "she'll") => Some("she'd"),
        (_, "he'll") => Some("he'd"),
        (_, "it'll") => Some("it'd"),
        (_, "that'll") => Some("that'd"),
        _ => None,
    }
}

/// A word for whose a thing is.
pub(super) fn possessive(lower: &str) -> Option<&'static str> {
    match lower {
        "your" => Some("my"),
        "our" | "my" => Some("their"),
        _ => None,
    }
}
