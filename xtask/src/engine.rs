//! The engine from a terminal, one JSON object a line: `cargo xtask analyze` and `match`.
//!
//! Standard output carries results and nothing else, in the order of the input. A line that
//! can't be read is named on standard error and the others are still answered.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use encore::comparison;
use encore::content::{Library, Scene};
use encore::reading::{self, Finding, Reading};
use serde::{Deserialize, Serialize};

use crate::check;
use crate::project::{Done, Failure};

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
    let content = OnceCell::new();
    each_line(input, output, |line: TextLine| {
        let scene = match &line.scene {
            Some(id) => Some(scene(&content, id)?),
            None => None,
        };
        let reading = match line.kind {
            Kind::Closing => reading::read_closing(&line.text, scene),
            Kind::Statement => reading::read_statement(&line.text),
        };
        Ok(read_line(line.id, &reading))
    })
}

/// Compares statements: whether what was heard is what was hoped.
///
/// # Errors
/// When a line can't be read.
pub fn match_pairs(input: impl BufRead, output: impl Write) -> Done {
    each_line(input, output, |line: PairLine| {
        let (found, score) = comparison::match_statements(&line.hoped, &line.heard);
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

fn each_line<L: for<'a> Deserialize<'a>, R: Serialize>(
    input: impl BufRead,
    mut output: impl Write,
    answer: impl Fn(L) -> Result<R, String>,
) -> Done {
    let mut n_bad = 0;
    for (idx, line) in input.split(b'\n').enumerate() {
        let line =
            line.map_err(|error| Failure::input(format!("line {}: {error}", idx + 1)))?;
        let line = mended(&String::from_utf8_lossy(&line));
        if line.trim().is_empty() {
            continue;
        }
        let parsed = serde_json::from_str(&line).map_err(|error| in_line(&error));
        match parsed.and_then(&answer) {
            Ok(result) => {
                if !put(&mut output, &result)? {
                    return Ok(());
                }
            }
            Err(fault) => {
                eprintln!("line {}: {fault}", idx + 1);
                n_bad += 1;
            }
        }
    }
    match n_bad {
        0 => Ok(()),
        1 => Err(Failure::input("1 line could not be answered")),
        n => Err(Failure::input(format!("{n} lines could not be answered"))),
    }
}

/// What is wrong, without the parser's own line number: each line is a text of its own to it.
fn in_line(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let what = text.split(" at line ").next().unwrap_or(&text);
    format!("{what} (column {})", error.column())
}

/// Writes one result as a line. False when nobody reads any more.
///
/// # Errors
/// When the line can't be written for another reason.
pub fn put(output: &mut impl Write, result: &impl Serialize) -> Done<bool> {
    let line = serde_json::to_string(result).map_err(|it| Failure::step(it.to_string()))?;
    match writeln!(output, "{line}").and_then(|()| output.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::step(format!("can't write: {error}"))),
    }
}

/// A line of JSON in which half a character, written as an escape, is the sign for a damaged
/// one: it may come out of any editor and must not stop the run.
fn mended(line: &str) -> String {
    let (mut text, mut rest) = (String::with_capacity(line.len()), line);
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let length = match (escaped(rest, before.len()), escaped(rest, before.len() + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                text.push_str("\\ufffd");
                rest = after.get(5..).unwrap_or("");
                continue;
            }
            _ => 1 + after.chars().next().map_or(0, char::len_utf8),
        };
        let end = before.len() + length;
        text.push_str(rest.get(before.len()..end).unwrap_or(""));
        rest = rest.get(end..).unwrap_or("");
    }
    text + rest
}

/// The value of a `\u` escape that starts at this byte.
fn escaped(text: &str, start: usize) -> Option<u32> {
    let digits = text.get(start..start + 6)?.strip_prefix("\\u")?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn half_characters_become_the_sign_for_a_damaged_one() {
        let check = |line: &str, expected: &str| assert_eq!(mended(line), expected);
        check(r#""a\ud800b""#, r#""a\ufffdb""#);
        check(r#""\udc00\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#);
        check(r#""\ud800\ud800\ude00""#, r#""\ufffd\ud800\ude00""#);
        check(r#""\\ud800 \n \u00e4 é\é""#, r#""\\ud800 \n \u00e4 é\é""#);
        check(r#""\ud8"#, r#""\ud8"#);
        check("\"\\", "\"\\");
    }
}
