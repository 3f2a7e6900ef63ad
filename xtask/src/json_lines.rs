//! JSON Lines: one object in, one object out.
//!
//! Standard output carries results and nothing else, in the order of the input. A line that
//! can't be read is named on standard error and the others are still answered.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use crate::project::{Done, Failure};

/// Answers every line of the input.
///
/// # Errors
/// When a line can't be read or answered; the others are answered all the same.
pub fn each_line<L: for<'a> Deserialize<'a>, R: Serialize>(
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
    use super::mended;

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
