//! The labeled lines of `tests/fixtures/lines`, and which part each belongs to.
//!
//! A line is labels, then ">", then the words; for pairs the words are "hoped | heard". Labels
//! are those of the code frame: a move with its strength (`thanks2`), an anti-move with a bang
//! (`!abrupt`), a theme with its polarity (`people+`), `generic`, `unrated`, a match; `nothing`
//! and `plain` say that there is nothing to find, `stuffed` that the words are performed,
//! `unmeant` that they hold a move which nobody makes.

use sha2::{Digest, Sha256};

use crate::project::{Done, files_under, read, root};

/// Which lines are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Lines that rules and weights may be made from: all of `develop/`, and half of what other
    /// hands wrote.
    Develop,
    /// The other half: figures are reported, nothing is made from it.
    Reported,
}

/// Which kind of text a file holds; its name begins so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Parting words.
    Closings,
    /// What customers say, or what is hoped that they say.
    Statements,
    /// Hoped and heard.
    Pairs,
}

/// One labeled line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What a careful reader finds, sorted.
    pub labels: Vec<String>,
    /// Whether the words are performed rather than said (ruling 6).
    pub is_stuffed: bool,
    /// Whether thanks or invitations are denied, thought, reported or mocked.
    pub is_unmeant: bool,
    /// The words, or "hoped | heard".
    pub words: String,
}

impl Line {
    /// Reads one line of a file; remarks and empty lines are none.
    pub fn parse(line: &str) -> Option<Self> {
        let (labels, words) = line.split_once('>').filter(|_| !line.starts_with('#'))?;
        let has = |tag: &str| labels.split_whitespace().any(|it| it == tag);
        let (is_stuffed, is_unmeant) = (has("stuffed"), has("unmeant"));
        let is_label = |it: &&str| !["nothing", "plain", "stuffed", "unmeant"].contains(it);
        let mut labels: Vec<String> =
            labels.split_whitespace().filter(is_label).map(str::to_owned).collect();
        labels.sort();
        Some(Self { labels, is_stuffed, is_unmeant, words: words.trim().to_owned() })
    }

    /// The part of a line by another hand: fixed by its words alone.
    pub fn part(&self) -> Part {
        let hash = Sha256::digest(self.words.as_bytes());
        if hash.first().is_some_and(|it| it % 2 == 0) { Part::Develop } else { Part::Reported }
    }
}

/// All lines of this kind and part.
///
/// # Errors
/// When a file can't be read.
pub fn lines(kind: Kind, part: Part) -> Done<Vec<Line>> {
    let folder = root().join("tests/fixtures/lines");
    let beginning = match kind {
        Kind::Closings => "closings",
        Kind::Statements => "statements",
        Kind::Pairs => "pairs",
    };
    let mut lines = Vec::new();
    for path in files_under(&folder)? {
        let is_kind =
            path.file_name().is_some_and(|it| it.to_string_lossy().starts_with(beginning));
        if !is_kind {
            continue;
        }
        let is_worked_on = path.components().any(|it| it.as_os_str() == "develop");
        let text = String::from_utf8_lossy(&read(&path)?).into_owned();
        let part_of = |it: &Line| if is_worked_on { Part::Develop } else { it.part() };
        lines.extend(text.lines().filter_map(Line::parse).filter(|it| part_of(it) == part));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_labels_and_words() {
        let line = Line::parse("thanks2 stuffed farewell1 > Bye > now").unwrap();
        assert_eq!(line.labels, ["farewell1", "thanks2"]);
        assert!(line.is_stuffed);
        assert_eq!(line.words, "Bye > now");
        assert_eq!(Line::parse("nothing > Hm.").unwrap().labels, [""; 0]);
        assert_eq!(Line::parse("# A remark > with a sign"), None);
    }

    #[test]
    fn no_line_stands_twice_and_both_parts_are_large() {
        for (kind, least) in [(Kind::Closings, 175), (Kind::Statements, 75), (Kind::Pairs, 75)]
        {
            let develop = lines(kind, Part::Develop).unwrap();
            let reported = lines(kind, Part::Reported).unwrap();
            assert!(develop.len() >= least && reported.len() >= least, "{kind:?}");
            let mut words: Vec<_> =
                develop.iter().chain(&reported).map(|it| &it.words).collect();
            let n_lines = words.len();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), n_lines, "{kind:?}");
        }
    }
}
