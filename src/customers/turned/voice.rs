//! From the speaker's side to the customer's: subjects, verbs and pronouns of one clause.

use super::clause::Clause;
use super::pronouns::{possessive, shifted};
use super::words::{BARE_ING, CUTS, DANGLING, DETERMINERS, FILLERS, IMPERATIVES, LOOSE, PAST};
use super::{FEWEST_WORDS, How, MOST_WORDS};
use crate::content::Scene;
use crate::customers::rules::{Rule, Rules};
use crate::frame::Move;

/// The words of a clause in the spelling that the lists use; nothing when a word is none that
/// can be repeated.
pub(super) fn plain<'a>(clause: &Clause<'a>) -> Option<Vec<(&'a str, String)>> {
    let is_sound = |it: char| it.is_alphanumeric() || "'’-.:%$€£&/".contains(it);
    let is_plain = clause.words.iter().all(|it| it.chars().all(is_sound));
    let words = clause.words.iter().map(|it| (*it, it.to_lowercase().replace('’', "'")));
    is_plain.then(|| words.collect())
}

/// A clause turned, such as "they'd call me by four".
pub(super) fn turned(clause: &Clause<'_>, how: How<'_>) -> Option<String> {
    let How { found, scene, rules } = how;
    let words = plain(clause)?;
    let n_fillers = words.iter().take_while(|(_, it)| FILLERS.contains(&it.as_str())).count();
    let words = words.get(n_fillers..)?;
    let words = without_pledge(words);
    if is_mixed(words) {
        return None;
    }
    let is_start = clause.is_first && n_fillers == 0;
    let lower: Vec<&str> = words.iter().map(|(_, it)| it.as_str()).collect();
    let (start, n_used) = match question(&lower).or_else(|| subject(&lower, rules)) {
        Some((start, n_used)) if !clause.is_question || question(&lower).is_some() => {
            (start.to_owned(), n_used)
        }
        Some(_) => return None,
        None if clause.is_question => return None,
        None => order(&lower, found).or_else(|| third(words, is_start, scene))?,
    };
    let rest = words.get(n_used..)?;
    let is_future = matches!(start.as_str(), "they'd" | "I'd" | "they could" | "I could");
    if is_future && rest.first().is_none_or(|(_, it)| is_no_verb(it)) {
        return None;
    }
    let rest = shifted(rest, rules)?;
    Some(trimmed(&format!("{start} {rest}")))
}

/// A condition turned, such as "if it pinched".
pub(super) fn condition(clause: &Clause<'_>) -> Option<String> {
    let words = plain(clause)?;
    if is_mixed(&words) || has_others(&words) {
        return None;
    }
    let n_fillers = words.iter().take_while(|(_, it)| FILLERS.contains(&it.as_str())).count();
    let text = shifted(words.get(n_fillers..)?, Rules::ALL)?;
    Some(lowered(&text))
}

/// Whether a word can't be the bare verb after "would".
fn is_no_verb(lower: &str) -> bool {
    lower.ends_with("ing") && !BARE_ING.contains(&lower)
}

/// "I promise (you) (that)" says no more than what follows it.
fn without_pledge<'a, 'b>(words: &'b [(&'a str, String)]) -> &'b [(&'a str, String)] {
    let lower: Vec<&str> = words.iter().take(4).map(|(_, it)| it.as_str()).collect();
    let n = match lower.as_slice() {
        ["i", "promise", "you", "that"] => 4,
        ["i", "promise", "you" | "that", ..] => 3,
        ["i", "promise", ..] => 2,
        _ => 0,
    };
    words.get(n..).unwrap_or(words)
}

/// Whether "they" would mean two different people.
fn is_mixed(words: &[(&str, String)]) -> bool {
    const SPEAKERS: &[&str] =
        &["i", "i'll", "i'm", "i've", "we", "we'll", "we're", "we've", "me", "us", "my", "our"];
    has_others(words) && words.iter().any(|(_, it)| SPEAKERS.contains(&it.as_str()))
}

/// Whether the words speak of others as "they".
fn has_others(words: &[(&str, String)]) -> bool {
    const OTHERS: &[&str] = &["they", "them", "their", "they'll", "they're", "they've"];
    words.iter().any(|(_, it)| OTHERS.contains(&it.as_str()))
}

type Start = (&'static str, usize);

/// Offers in the form of a question.
fn question(lower: &[&str]) -> Option<Start> {
    match lower {
        ["shall" | "can" | "may" | "could", "i" | "we", ..] => Some(("they'd", 2)),
        _ => None,
    }
}

/// Subjects that are turned and leave their verbs as they were.
fn disagreeing(lower: &[&str]) -> Option<Start> {
    Some(match lower {
        ["i'm", ..] => ("they am", 1),
        ["you're", ..] => ("I are", 1),
        ["i'll" | "we'll", ..] => ("they will", 1),
        ["i" | "we", ..] => ("they", 1),
        ["you", ..] => ("I", 1),
        _ => return None,
    })
}

/// First and second person subjects with their verb.
fn subject(lower: &[&str], rules: Rules) -> Option<Start> {
    if !rules.has(Rule::Grammar) {
        return disagreeing(lower);
    }
    Some(match lower {
        ["i'm" | "we're", "here" | "in" | "back" | "off" | "open" | "at", ..] => {
            ("they'd be", 1)
        }
        ["i'm" | "we're", "sorry" | "glad" | "happy" | "so" | "afraid" | "sure", ..] => {
            return None;
        }
        ["i'm" | "we're", ..] => ("they were", 1),
        ["i" | "we", "am" | "are" | "were" | "was", ..] => ("they were", 2),
        ["i'll" | "we'll" | "i'd" | "we'd", ..] => ("they'd", 1),
        ["i" | "we", "will" | "shall", ..] => ("they'd", 2),
        ["i" | "we", "won't", ..] => ("they wouldn't", 2),
        ["i" | "we", "can" | "could", ..] => ("they could", 2),
        ["i" | "we", "can't" | "cannot", ..] => ("they couldn't", 2),
        ["i've" | "we've", ..] => ("they'd", 1),
        ["i" | "we", "have", ..] => ("they had", 2),
        ["you'll", ..] => ("I'd", 1),
        ["you", "will", ..] => ("I'd", 2),
        ["you", "won't", ..] => ("I wouldn't", 2),
        ["you", "can" | "could", ..] => ("I could", 2),
        ["you", "should", ..] => ("I should", 2),
        ["you", "may" | "might", ..] => ("I might", 2),
        ["you", "don't", "have" | "need", ..] => ("I didn't", 2),
        ["you're", ..] => ("I was", 1),
        ["you", "are" | "were", ..] => ("I was", 2),
        ["let", "me", ..] => ("they'd", 2),
        ["there's", ..] => ("there was", 1),
        ["there", "is", ..] => ("there was", 2),
        ["there", "are", ..] => ("there were", 2),
        ["it's", ..] => ("it was", 1),
        ["that's", ..] => ("that was", 1),
        ["it'll", ..] => ("it would", 1),
        ["that'll", ..] => ("that would", 1),
        ["she'll", ..] => ("she'd", 1),
        ["he'll", ..] => ("he'd", 1),
        ["she's", ..] => ("she was", 1),
        ["he's", ..] => ("he was", 1),
        _ => return None,
    })
}

/// What the customer is told to do, or may do.
fn order(lower: &[&str], found: Move) -> Option<(String, usize)> {
    let (must, must_not) = match found {
        Move::Guarantee | Move::Gesture | Move::Handover => ("could", "needn't"),
        Move::UseTip | Move::Invitation => ("should", "shouldn't"),
        // What the customer does is not what was promised or settled.
        _ => return None,
    };
    match lower {
        ["don't", verb, ..] if IMPERATIVES.contains(verb) => {
            Some((format!("I {must_not} {verb}"), 2))
        }
        [verb, ..] if IMPERATIVES.contains(verb) => Some((format!("I {must} {verb}"), 1)),
        _ => None,
    }
}

/// A third person subject of up to four words and its verb: "Sam has", "your refund will".
fn third(words: &[(&str, String)], is_start: bool, scene: &Scene) -> Option<(String, usize)> {
    let (first, lower) = words.first()?;
    let is_name = scene.names.iter().any(|it| it == first)
        || (!is_start && first.starts_with(char::is_uppercase) && lower != "i");
    if !is_name && !DETERMINERS.contains(&lower.as_str()) {
        return None;
    }
    let n_subject = words.iter().take(5).position(|(_, it)| past(it).is_some());
    let n_subject = n_subject.filter(|it| *it > 0)?;
    let mut subject: Vec<String> = Vec::new();
    for (idx, (word, lower)) in words.iter().take(n_subject).enumerate() {
        let lowered = if idx == 0 && !is_name { lower.as_str() } else { word };
        subject.push(possessive(lower).unwrap_or(lowered).to_owned());
    }
    let verb = past(&words.get(n_subject)?.1)?;
    Some((format!("{} {verb}", subject.join(" ")), n_subject + 1))
}

fn past(verb: &str) -> Option<&'static str> {
    PAST.iter().find(|(now, _)| *now == verb).map(|(_, then)| *then)
}

/// At most as many words as a customer repeats, cut where nothing becomes untrue.
pub(super) fn trimmed(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let mut loose = LOOSE;
    if words.len() > MOST_WORDS {
        let cut = words.iter().skip(FEWEST_WORDS).position(|it| CUTS.contains(it));
        words.truncate(cut.map_or(words.len(), |it| it + FEWEST_WORDS));
        loose = DANGLING;
    }
    while words.last().is_some_and(|it| loose.contains(it)) {
        words.pop();
    }
    words.join(" ")
}

/// Text whose first letter is lower, unless it is the customer's "I".
pub(super) fn lowered(text: &str) -> String {
    if text == "I" || text.starts_with("I ") || text.starts_with("I'") {
        return text.to_owned();
    }
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_lowercase);
    first.chain(chars.as_str().chars()).collect()
}
