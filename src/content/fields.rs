//! Typed reading of one block's entries: what is missing, wrong or unknown becomes a problem.

use std::ops::RangeInclusive;

use super::block::{Block, Entry};
use super::problem::Problem;
use crate::order::sorted;

/// The entries of one block while they are being read. Every reader returns a stand-in when
/// the entry is at fault, so that all faults of a file are found in one run.
pub struct Fields<'a> {
    file: &'a str,
    block: &'a Block<'a>,
    known: Vec<&'static str>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    /// Starts to read a block.
    pub fn new(file: &'a str, block: &'a Block<'a>, problems: &'a mut Vec<Problem>) -> Self {
        Self { file, block, known: Vec::new(), problems }
    }

    /// The id in the header: `[scene S01]` has the id `S01`.
    pub fn id(&mut self) -> String {
        match self.block.words.as_slice() {
            [id] => id.clone(),
            _ => {
                let hint = format!("write it as [{} some-id]", self.block.kind);
                self.fault(self.block.line, &self.block.header(), "needs one id", &hint);
                String::new()
            }
        }
    }

    /// A text that must be there and not be empty.
    pub fn text(&mut self, key: &'static str) -> String {
        match self.maybe(key) {
            Some(text) => text,
            None => {
                let hint = format!("add a line {key}: …");
                self.fault(self.block.line, key, "is missing", &hint);
                String::new()
            }
        }
    }

    /// A text that must be there and have at most so many characters.
    pub fn short(&mut self, key: &'static str, most: usize) -> String {
        let text = self.text(key);
        let n_chars = text.chars().count();
        if n_chars > most {
            let what = format!("has {n_chars} characters");
            self.fault(self.line(key), key, &what, &format!("{most} are the most"));
        }
        text
    }

    /// A text that may be left out; an empty one counts as left out.
    pub fn maybe(&mut self, key: &'static str) -> Option<String> {
        let entry = self.only(key)?;
        (!entry.value.is_empty()).then(|| entry.value.clone().into_owned())
    }

    /// A list of values between commas; empty when left out.
    pub fn list(&mut self, key: &'static str) -> Vec<String> {
        let text = self.maybe(key).unwrap_or_default();
        text.split(',').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }

    /// A whole number in a range.
    pub fn number(&mut self, key: &'static str, range: RangeInclusive<i32>) -> i32 {
        let text = self.text(key);
        match text.trim_start_matches('+').parse() {
            Ok(number) if range.contains(&number) => number,
            _ if text.is_empty() => *range.start(),
            _ => {
                let hint =
                    format!("write a whole number from {} to {}", range.start(), range.end());
                self.fault(self.line(key), key, &format!("‘{text}’ is out of range"), &hint);
                *range.start()
            }
        }
    }

    /// One of a closed list of names.
    pub fn one_of<T: Copy>(
        &mut self,
        key: &'static str,
        names: &[(&str, T)],
        stand_in: T,
    ) -> T {
        let known: Vec<_> = names.iter().map(|(name, _)| *name).collect();
        let found = self.place(key, &known).and_then(|it| names.get(it));
        found.map_or(stand_in, |(_, value)| *value)
    }

    /// The place of the name that is written, in a closed list of names.
    fn place(&mut self, key: &'static str, names: &[&str]) -> Option<usize> {
        let text = self.text(key);
        let place = names.iter().position(|it| *it == text);
        if place.is_none() && !text.is_empty() {
            let hint = format!("use one of {}", names.join(", "));
            self.fault(self.line(key), key, &format!("‘{text}’ is not known"), &hint);
        }
        place
    }

    /// The id in the header, where it must be of lower case letters, digits and hyphens.
    pub fn slug(&mut self) -> String {
        let id = self.id();
        let is_fit = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        if !id.chars().all(is_fit) {
            let hint = "use lower case letters, digits and hyphens";
            self.fault(self.block.line, &id, "is not an id", hint);
        }
        id
    }

    /// The same for what may be left out.
    pub fn maybe_one_of<T: Copy>(
        &mut self,
        key: &'static str,
        names: &[(&str, T)],
        otherwise: T,
    ) -> T {
        if self.block.entries.iter().any(|it| it.key == key) {
            return self.one_of(key, names, otherwise);
        }
        self.known.push(key);
        otherwise
    }

    /// Every entry whose key is none of those read so far, as the block's free entries.
    pub fn rest(&mut self) -> impl Iterator<Item = &'a Entry<'a>> + use<'a> {
        let known = std::mem::take(&mut self.known);
        self.block.entries.iter().filter(move |it| !known.contains(&it.key))
    }

    /// Reports entries that nobody asked for. Call it last.
    pub fn done(mut self) {
        for entry in &self.block.entries {
            if !self.known.contains(&entry.key) {
                let mut names = sorted(self.known.iter().copied());
                names.dedup();
                let hint = format!("this block knows {}", names.join(", "));
                self.fault(entry.line, entry.key, "is not known here", &hint);
            }
        }
    }

    /// The line of this key, or of the header when it isn't there.
    pub fn line(&self, key: &str) -> usize {
        let entry = self.block.entries.iter().find(|it| it.key == key);
        entry.map_or(self.block.line, |it| it.line)
    }

    /// Reports a fault.
    pub fn fault(&mut self, line: usize, field: &str, what: &str, hint: &str) {
        let (file, field) = (self.file.to_owned(), field.to_owned());
        let (what, hint) = (what.to_owned(), hint.to_owned());
        self.problems.push(Problem { file, line, field, what, hint });
    }

    fn only(&mut self, key: &'static str) -> Option<&'a Entry<'a>> {
        self.known.push(key);
        let mut found = self.block.entries.iter().filter(|it| it.key == key);
        let first = found.next();
        if let Some(second) = found.next() {
            self.fault(second.line, key, "stands twice", "keep one of the two lines");
        }
        first
    }
}
