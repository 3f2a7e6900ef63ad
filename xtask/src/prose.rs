//! All that people read: the prose of the content and the words of the pages, line by line.

use std::path::Path;

use encore::content::Problem;
use encore::content::block::{Block, parse};

use crate::project::{Done, files_under, read, root};

/// A stretch of prose and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// File and line.
    pub place: String,
    /// The text, slots filled with something that fits.
    pub text: String,
}

/// The fields of each block that are prose.
const FIELDS: &[(&str, &[&str])] = &[
    ("persona", &["title", "sensitive"]),
    ("why", &["title", "finding"]),
    ("stems", &["feel", "say", "describe"]),
    (
        "scene",
        &["title", "who", "brief", "last_words", "may_promise", "good_why", "poor_why", "good"],
    ),
    ("beat", &["shown"]),
    ("need", &["cue", "asks"]),
    (
        "item",
        &[
            "setting", "why", "ask", "model", "said", "cause", "first", "second", "third",
            "fourth",
        ],
    ),
    ("prompt", &["ask"]),
    ("warmup", &["title", "do", "why"]),
    ("debrief", &["ask", "listen"]),
    ("sheet", &["title", "goal", "need"]),
    ("step", &["title", "do"]),
    ("followup", &["title", "template", "check"]),
];

/// What fills the slots, in turn.
const SLOTS: &[(&str, &str)] = &[
    ("{about}", "the wait"),
    ("{About}", "The wait"),
    ("{staff}", "the clerk"),
    ("{Staff}", "The clerk"),
    ("{place}", "the shop"),
    ("{said}", "they'd call me by four"),
    ("{what}", "waiting so patiently"),
    ("{name}", "Ada"),
    ("{when}", "by four"),
    ("{me}", "Sam"),
];
/// What fills the slot of a sentence on a need.
const NEED: &str = "when the money will be back";
/// What fills the slot of a sentence on a wish.
const WISH: &str = "a safe trip home";

/// What fills the slot of a follow-up.
const MATTER: &str = "the new boiler";

/// Everything in `content/` and in `src/ui/words/`.
///
/// # Errors
/// When a file can't be read.
pub fn prose() -> Done<Vec<Prose>> {
    let mut prose = Vec::new();
    for path in files_under(&root().join("content"))? {
        if path.extension().is_some_and(|it| it == "txt") {
            of_content(&shown(&path), &text(&path)?, &mut prose);
        }
    }
    for path in files_under(&root().join("src/ui/words"))? {
        of_words(&shown(&path), &text(&path)?, &mut prose);
    }
    Ok(prose)
}

fn text(path: &Path) -> Done<String> {
    Ok(String::from_utf8_lossy(&read(path)?).into_owned())
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}

fn of_content(file: &str, text: &str, prose: &mut Vec<Prose>) {
    let mut problems: Vec<Problem> = Vec::new();
    for block in parse(file, text, &mut problems) {
        let is_prose = |key: &str| match block.kind.as_str() {
            "say" => key != "theme",
            kind => FIELDS.iter().any(|(it, keys)| *it == kind && keys.contains(&key)),
        };
        for entry in block.entries.iter().filter(|it| is_prose(it.key)) {
            let place = format!("{file}:{}", entry.line);
            prose.push(Prose { place, text: filled(&entry.value, &block) });
        }
    }
}

/// The text with its slots filled as its trigger would fill them.
fn filled(text: &str, block: &Block) -> String {
    let words: Vec<&str> = block.words.iter().map(String::as_str).collect();
    let own = match words.as_slice() {
        _ if block.kind == "followup" => ("{what}", MATTER),
        ["need", ..] | ["new" | "gone", "answer"] => ("{about}", NEED),
        [.., "warm_wish", "strong"] | [_, "move", "warm_wish"] => ("{what}", WISH),
        _ => ("", ""),
    };
    let slots = SLOTS.iter().filter(|it| it.0 != own.0).chain(std::iter::once(&own));
    slots.fold(text.to_owned(), |text, (slot, filling)| match *slot {
        "" => text,
        slot => text.replace(slot, filling),
    })
}

/// The sentences among the texts between quotation marks of a module of words.
fn of_words(file: &str, text: &str, prose: &mut Vec<Prose>) {
    let code = text.split("#[cfg(test)]").next().unwrap_or("");
    for (idx, line) in code.lines().enumerate() {
        let line = line.trim_start();
        if line.starts_with("//") || line.starts_with("#[") {
            continue;
        }
        for literal in line.split('"').skip(1).step_by(2).filter(|it| it.contains(' ')) {
            let text = placeholders(literal);
            prose.push(Prose { place: format!("{file}:{}", idx + 1), text });
        }
    }
}

/// A number where the program puts one.
fn placeholders(literal: &str) -> String {
    let mut parts = literal.split('{');
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |text, part| match part.split_once('}') {
        Some((_, rest)) => format!("{text}5{rest}"),
        None => text + part,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_told_with_its_place_and_its_slots_filled() {
        let mut prose = Vec::new();
        let text = "[say need open]\ntheme: caring -\nany: I don't know {about}.\n\
            [beat queue]\nid: x\nshown: They waited\n";
        of_content("a.txt", text, &mut prose);
        let told: Vec<_> =
            prose.iter().map(|it| (it.place.as_str(), it.text.as_str())).collect();
        let expected = [
            ("a.txt:3", "I don't know when the money will be back."),
            ("a.txt:6", "They waited"),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn words_of_pages_are_told_without_code() {
        let mut prose = Vec::new();
        of_words(
            "w.rs",
            "/// \"No words\"\nlet a = \"key\";\nformat!(\"{n} of them left\")",
            &mut prose,
        );
        assert_eq!(prose, [Prose { place: "w.rs:3".into(), text: "5 of them left".into() }]);
    }
}
