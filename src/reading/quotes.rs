//! Quotation marks: which open, which close, and which only frame the whole text.

use super::tokens::is_apostrophe;

fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// How far a quotation may reach, in characters; what is longer is no quotation.
const LONGEST_QUOTE: usize = 240;

/// Whether double quotation marks that open before this byte close later on.
pub(super) fn closes_later(text: &str, from: usize) -> bool {
    text.get(from..).unwrap_or("").chars().take(LONGEST_QUOTE).any(is_double_quote)
}

/// Whether a single quotation mark closes in the text that follows its opening.
pub(super) fn closes_single(rest: &str) -> bool {
    let mut last = ' ';
    let mut chars = rest.chars().take(LONGEST_QUOTE).peekable();
    while let Some(c) = chars.next() {
        let next_is_letter = chars.peek().is_some_and(|it| it.is_alphanumeric());
        if is_apostrophe(c) && !next_is_letter && last != 's' {
            return true;
        }
        last = c;
    }
    false
}

/// Whether the whole text stands between one pair of quotation marks.
pub(super) fn is_wrapped(text: &str) -> bool {
    let inner = text.trim();
    let Some(first) = inner.chars().next() else { return false };
    if !is_double_quote(first) && !is_apostrophe(first) {
        return false;
    }
    inner.char_indices().skip(1).find(|(_, c)| is_double_quote(*c)).is_none_or(|(at, c)| {
        inner.get(at + c.len_utf8()..).is_none_or(|it| it.trim_matches('.').is_empty())
    })
}
