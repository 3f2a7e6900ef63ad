//! The plain text format under all content: blocks of `key: value` lines.
//!
//! ```text
//! # A remark.
//! [scene S01]
//! title: The couple who waited
//! brief: A long value goes on
//!   in lines that start with a space.
//! ```

use std::borrow::Cow;

use super::problem::Problem;

/// One `key: value` of a block. It borrows from the text as far as it can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What stands before the colon, trimmed.
    pub key: &'a str,
    /// What stands after it, trimmed, continuation lines joined by one space.
    pub value: Cow<'a, str>,
    /// Line of the key, counted from 1.
    pub line: usize,
}

/// A header in square brackets and the entries under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    /// The first word of the header.
    pub kind: String,
    /// The other words of the header.
    pub words: Vec<String>,
    /// Line of the header, counted from 1.
    pub line: usize,
    /// The entries, in order.
    pub entries: Vec<Entry<'a>>,
}

impl Block<'_> {
    /// The header as it was written, without brackets.
    pub fn header(&self) -> String {
        let mut header = self.kind.clone();
        for word in &self.words {
            header.push(' ');
            header.push_str(word);
        }
        header
    }
}

/// Cuts a text into blocks. Lines that fit nowhere become problems; the rest is kept.
pub fn parse<'a>(file: &str, text: &'a str, problems: &mut Vec<Problem>) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    for (idx, raw) in text.lines().enumerate() {
        let line = idx + 1;
        if let Err((what, hint)) = take(&mut blocks, raw, line) {
            let field = raw.trim().chars().take(24).collect();
            let (what, hint) = (what.to_owned(), hint.to_owned());
            problems.push(Problem { file: file.to_owned(), line, field, what, hint });
        }
    }
    blocks
}

type Fault = (&'static str, &'static str);

fn take<'a>(blocks: &mut Vec<Block<'a>>, raw: &'a str, line: usize) -> Result<(), Fault> {
    let text = raw.trim();
    if text.is_empty() || text.starts_with('#') {
        return Ok(());
    }
    if text.starts_with('[') {
        blocks.push(header(text, line)?);
        return Ok(());
    }
    let block = blocks.last_mut().ok_or((
        "stands before the first block",
        "start with a header such as [role cashier]",
    ))?;
    if raw.starts_with([' ', '\t']) { go_on(block, text) } else { entry(block, text, line) }
}

fn header<'a>(text: &str, line: usize) -> Result<Block<'a>, Fault> {
    let inner = text
        .strip_prefix('[')
        .and_then(|it| it.strip_suffix(']'))
        .ok_or(("the header is not closed", "end the line with ]"))?;
    let mut words = inner.split_whitespace().map(str::to_owned);
    let kind = words.next().ok_or(("the header is empty", "name what the block is"))?;
    Ok(Block { kind, words: words.collect(), line, entries: Vec::new() })
}

fn go_on(block: &mut Block<'_>, text: &str) -> Result<(), Fault> {
    let entry = block
        .entries
        .last_mut()
        .ok_or(("continues nothing", "start the line without a space, as key: value"))?;
    let value = entry.value.to_mut();
    value.push(' ');
    value.push_str(text);
    Ok(())
}

fn entry<'a>(block: &mut Block<'a>, text: &'a str, line: usize) -> Result<(), Fault> {
    let (key, value) = text
        .split_once(':')
        .ok_or(("has no colon", "write key: value, or start with a space"))?;
    let (key, value) = (key.trim(), Cow::Borrowed(value.trim()));
    block.entries.push(Entry { key, value, line });
    Ok(())
}
