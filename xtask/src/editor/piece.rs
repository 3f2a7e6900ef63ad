//! Pieces: what somebody reads in one go, from a scene with all its parts to a single card.

use encore::content::Problem;
use encore::content::block::{Block, Entry, parse};

/// A stretch of content that is read as a whole, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The file, as shown.
    pub file: String,
    /// The line of its header.
    pub line: usize,
    /// Its header without brackets: "scene S07".
    pub header: String,
    /// All its prose, one sentence or phrase for each field.
    pub lines: Vec<String>,
}

/// The blocks that are pieces, each with its fields of prose.
const WHOLE: &[(&str, &[&str])] = &[
    (
        "scene",
        &[
            "title",
            "brief",
            "last_words",
            "may_promise",
            "good",
            "good_why",
            "poor_why",
            "note",
        ],
    ),
    ("persona", &["title", "sensitive"]),
    ("why", &["title", "finding"]),
    ("item", &["setting", "why", "line", "ask", "right", "model", "cause"]),
    ("prompt", &["ask"]),
    ("warmup", &["title", "do", "why"]),
    ("debrief", &["ask", "listen"]),
    ("sheet", &["title", "goal", "need"]),
    ("followup", &["title", "template", "check"]),
];

/// The blocks that belong to the piece before them, with their fields of prose.
const PARTS: &[(&str, &[&str])] = &[
    ("beat", &["shown"]),
    ("need", &["cue", "asks"]),
    ("try", &["line"]),
    ("ahead", &["does", "shown"]),
    ("step", &["title", "do"]),
];

impl Piece {
    /// The pieces of a file.
    pub fn all(file: &str, text: &str) -> Vec<Self> {
        let mut pieces: Vec<Self> = Vec::new();
        let mut told_by_the_parser: Vec<Problem> = Vec::new();
        for block in parse(file, text, &mut told_by_the_parser) {
            if let Some(fields) = fields(WHOLE, &block) {
                let lines = prose(&block, fields);
                let (file, header) = (file.to_owned(), block.header());
                pieces.push(Self { file, line: block.line, header, lines });
            } else if let (Some(fields), Some(piece)) =
                (fields(PARTS, &block), pieces.last_mut())
            {
                piece.lines.extend(prose(&block, fields));
            }
        }
        pieces
    }

    /// What kind of piece it is: the first word of its header.
    pub fn kind(&self) -> &str {
        self.header.split(' ').next().unwrap_or_default()
    }

    /// Its id: the second word of its header.
    pub fn id(&self) -> &str {
        self.header.split(' ').nth(1).unwrap_or_default()
    }

    /// A fault of it.
    pub fn fault(&self, what: String, hint: &str) -> Problem {
        let (file, field, hint) = (self.file.clone(), self.header.clone(), hint.to_owned());
        Problem { file, line: self.line, field, what, hint }
    }
}

type Fields = &'static [&'static str];

fn fields(kinds: &[(&str, Fields)], block: &Block) -> Option<Fields> {
    kinds.iter().find(|(kind, _)| *kind == block.kind).map(|(_, fields)| *fields)
}

fn prose(block: &Block, fields: Fields) -> Vec<String> {
    let is_prose = |it: &&Entry| fields.contains(&it.key) && it.value.contains(' ');
    block.entries.iter().filter(is_prose).map(|it| it.value.clone().into_owned()).collect()
}
