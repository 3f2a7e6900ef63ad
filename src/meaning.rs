//! What short texts mean, as far as a table of words can tell: how near two of them are.
//!
//! Every word, or piece of a word, has a row of small whole numbers. A text is the sum of its
//! rows, scaled to one length; two texts are as near as their sums point the same way. The
//! table learned from a sentence model (`tools/meaning`, `assets/README.md`).
//!
//! ```text
//! words   letters without case and accents, contractions in full
//! rows    the rows of the table that a word stands for: itself, or the longest pieces
//! file    the file of the table, and what is refused
//! vector  a text as numbers, and how near two are
//! ```
//!
//! Only whole numbers, so host and browser agree to the last bit. Order and denial are
//! invisible here: "I will come back" is near to "I will not come back".

mod file;
mod rows;
mod vector;
mod words;

pub use self::file::Refused;
pub use self::vector::Vector;

use self::rows::Rows;

/// The table, ready for use: about 1.2 MiB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    rows: Rows,
    n_dims: usize,
    /// The numbers of all rows, one row after the other: its weight, or minus its weight.
    numbers: Vec<i8>,
}

impl Meaning {
    /// How many rows of a text are read; more than the longest parting words have.
    pub const MAX_ROWS: usize = 4_096;

    /// Reads the file of the table.
    ///
    /// # Errors
    /// [`Refused`] when these bytes are no table, one of another version, or damaged.
    pub fn parse(bytes: &[u8]) -> Result<Self, Refused> {
        file::parse(bytes)
    }

    /// A text, or a part of it, as a vector. Without a known word it is near to nothing.
    pub fn embed(&self, text: &str) -> Vector {
        let mut sums = vec![0; self.n_dims];
        let mut n_left = Self::MAX_ROWS;
        self.each_row(text, &mut |row| {
            if n_left > 0 {
                n_left -= 1;
                self.add(row, &mut sums);
            }
        });
        Vector::of(&sums)
    }

    /// The numbers of the rows that a text is cut into, in order.
    pub fn rows(&self, text: &str) -> Vec<u16> {
        let mut found = Vec::new();
        self.each_row(text, &mut |row| found.push(row));
        found.truncate(Self::MAX_ROWS);
        found
    }

    /// How near two texts are, in thousandths from -1000 to 1000.
    pub fn similarity(&self, a: &str, b: &str) -> i32 {
        self.embed(a).similarity(&self.embed(b))
    }

    fn each_row(&self, text: &str, found: &mut impl FnMut(u16)) {
        words::each(text, &mut |word| self.rows.each(word, found));
    }

    fn add(&self, row: u16, sums: &mut [i32]) {
        let start = usize::from(row) * self.n_dims;
        let numbers = self.numbers.get(start..).unwrap_or_default();
        for (sum, number) in sums.iter_mut().zip(numbers) {
            *sum += i32::from(*number);
        }
    }
}
