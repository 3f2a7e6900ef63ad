//! The engine from a terminal, one JSON object a line: `cargo xtask analyze` and `match`.
//!
//! `moves` holds strengths, `themes` polarities, `spans` bytes of the text.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use encore::comparison;
use encore::content::{Library, Scene};
use encore::reading::{self, Finding, Reader, Reading};
use serde::{Deserialize, Serialize};

use crate::check;
use crate::json_lines::each_line;
use crate::project::Done;

#[derive(Deserialize)]
struct TextLine {
    id: Id,
    kind: Kind,
    text: String,
    scene: Option<String>,
}

#[derive(Deserialize)]
struct PairLine {
    id: Id,
    hoped: String,
    heard: String,
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Id {
    Number(serde_json::Number),
    Text(String),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Closing,
    Statement,
}

#[derive(Serialize)]
struct ReadLine {
    id: Id,
    rated: bool,
    moves: BTreeMap<&'static str, u8>,
    anti: Vec<&'static str>,
    themes: BTreeMap<&'static str, &'static str>,
    generic: bool,
    spans: Vec<SpanLine>,
}

#[derive(Serialize)]
struct SpanLine {
    what: String,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct MatchLine {
    id: Id,
    #[serde(rename = "match")]
    found: &'static str,
    score: u8,
}

/// Reads texts: what moves, anti-moves and themes each has.
///
/// # Errors
/// When a line can't be read or names an unknown scene.
pub fn analyze(input: impl BufRead, output: impl Write) -> Done {
    let (content, learned) = (OnceCell::new(), check::learned()?);
    let reader = Reader::new(Some(&learned));
    each_line(input, output, |line: TextLine| {
        let scene = match &line.scene {
            Some(id) => Some(scene(&content, id)?),
            None => None,
        };
        let reading = match line.kind {
            Kind::Closing => reader.closing(&line.text, scene),
            Kind::Statement => reader.statement(&line.text),
        };
        Ok(read_line(line.id, &reading))
    })
}

/// Compares statements: whether what was heard is what was hoped.
///
/// # Errors
/// When a line can't be read.
pub fn match_pairs(input: impl BufRead, output: impl Write) -> Done {
    let learned = check::learned()?;
    let reader = Reader::new(Some(&learned));
    each_line(input, output, |line: PairLine| {
        let (found, score) = comparison::match_statements(reader, &line.hoped, &line.heard);
        Ok(MatchLine { id: line.id, found: found.name(), score })
    })
}

fn scene<'a>(content: &'a OnceCell<Library>, id: &str) -> Result<&'a Scene, String> {
    if content.get().is_none() {
        let library = check::library().map_err(|it| it.message)?;
        let _ = content.set(library);
    }
    let found = content.get().and_then(|it| it.scene(id));
    found.map(|(_, scene)| scene).ok_or_else(|| format!("there is no scene {id}"))
}

fn read_line(id: Id, reading: &Reading) -> ReadLine {
    let moves = reading.moves().into_iter().map(|(it, strength)| (it.name(), strength as u8));
    let themes = reading.themes().into_iter().map(|(it, sign)| (it.name(), sign.name()));
    ReadLine {
        id,
        rated: reading.rated,
        moves: moves.collect(),
        anti: reading.anti_moves().iter().map(|it| it.name()).collect(),
        themes: themes.collect(),
        generic: reading.generic,
        spans: reading.marks.iter().map(|it| span(it.finding, it.span)).collect(),
    }
}

/// A theme stands with its polarity, because some themes are called like moves.
fn span(finding: Finding, place: reading::Span) -> SpanLine {
    let what = match finding {
        Finding::Move(found, _) => found.name().to_owned(),
        Finding::AntiMove(found) => found.name().to_owned(),
        Finding::Theme(theme, sign) => format!("{theme}:{sign}"),
    };
    SpanLine { what, start: place.start, end: place.end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Failure;

    fn run(input: &str) -> (String, Done) {
        let mut output = Vec::new();
        let done = analyze(input.as_bytes(), &mut output);
        (String::from_utf8(output).unwrap(), done)
    }

    #[test]
    fn each_line_is_answered_in_its_order_with_its_id() {
        let (output, done) = run("{\"id\":7,\"kind\":\"closing\",\"text\":\"\"}\n\n\
             {\"id\":\"b\",\"kind\":\"statement\",\"text\":\"\",\"more\":[1]}");
        assert_eq!(done, Ok(()));
        let ids: Vec<_> = output.lines().map(|it| it.split(',').next().unwrap()).collect();
        assert_eq!(ids, ["{\"id\":7", "{\"id\":\"b\""]);
    }

    #[test]
    fn a_bad_line_does_not_silence_the_others() {
        let (output, done) =
            run("{\"id\":1\n{\"id\":2,\"kind\":\"closing\",\"text\":\"\"}\n{\"id\":3}\n");
        assert_eq!(output.lines().count(), 1);
        assert_eq!(done, Err(Failure::input("2 lines could not be answered")));
    }
}
