//! Which rows a word stands for: its own, or those of the longest pieces it is made of.

use std::cmp::Ordering;
use std::ops::Range;

/// The words and pieces that have a row, sorted: whole words first, then pieces that continue a
/// word. The number of a row is the place in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rows {
    /// All words and pieces, one after the other.
    letters: Vec<u8>,
    /// Where each ends.
    ends: Vec<u32>,
    n_whole: usize,
}

impl Rows {
    /// Takes words, one a line. Nothing when they are not plain, sorted, or as many as said.
    pub(super) fn of(text: &[u8], n_whole: usize, n_rows: usize) -> Option<Self> {
        let mut rows = Self { letters: Vec::new(), ends: Vec::new(), n_whole };
        for word in text.split(|it| *it == b'\n') {
            rows.letters.extend_from_slice(word);
            rows.ends.push(u32::try_from(rows.letters.len()).ok()?);
        }
        let is_plain = rows.letters.iter().all(u8::is_ascii_graphic);
        let fits = rows.ends.len() == n_rows && n_whole <= n_rows;
        let is_sorted = rows.is_sorted(0..n_whole) && rows.is_sorted(n_whole..n_rows);
        (is_plain && fits && is_sorted).then_some(rows)
    }

    fn is_sorted(&self, range: Range<usize>) -> bool {
        range.clone().zip(range.skip(1)).all(|(a, b)| self.word(a) < self.word(b))
    }

    fn word(&self, row: usize) -> &[u8] {
        let end = |it: usize| self.ends.get(it).map_or(0, |it| *it as usize);
        let start = row.checked_sub(1).map_or(0, end);
        self.letters.get(start..end(row)).unwrap_or_default()
    }

    /// Tells the rows of a word: greedily the longest match, then the longest piece that goes
    /// on. A letter that is nowhere is passed over.
    pub(super) fn each(&self, word: &[u8], found: &mut impl FnMut(u16)) {
        let (mut start, mut end) = (0, word.len());
        while start < word.len() {
            let part = word.get(start..end).unwrap_or_default();
            if let Some(row) = self.row(part, start > 0) {
                found(row);
                (start, end) = (end, word.len());
            } else if end > start + 1 {
                end -= 1;
            } else {
                (start, end) = (start + 1, word.len());
            }
        }
    }

    fn row(&self, part: &[u8], is_piece: bool) -> Option<u16> {
        let (mut low, mut high) =
            if is_piece { (self.n_whole, self.ends.len()) } else { (0, self.n_whole) };
        while low < high {
            let middle = low.midpoint(high);
            match self.word(middle).cmp(part) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return u16::try_from(middle).ok(),
            }
        }
        None
    }
}
