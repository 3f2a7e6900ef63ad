//! The file of the table.
//!
//! ```text
//! "encore meaning 1\n"
//! number of rows, of whole words, of dimensions (u16 each), bytes of the words (u32)
//! the words, one a line: whole words sorted, then pieces that continue a word, sorted
//! a weight for each row (u8, 1 to 127)
//! a bit for each number of each row, lowest bit first: 1 is plus, 0 is minus the weight
//! FNV-1a over everything before (u64)
//! ```
//!
//! Numbers begin with their lowest byte.

use std::fmt;

use super::Meaning;
use super::rows::Rows;

const MAGIC: &[u8] = b"encore meaning 1\n";
/// What every version begins with.
const FAMILY: &[u8] = b"encore meaning ";
/// No table is larger: this bounds the memory that a file can ask for to 4 MiB.
const MAX_NUMBERS: usize = 1 << 22;

/// Why bytes are not taken as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They begin like something else.
    NoTable,
    /// A table of another version.
    OtherVersion,
    /// Cut off or altered: their check sum is wrong.
    Damaged,
    /// Whole, but its parts contradict each other.
    Malformed,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoTable => "this is no table of meanings",
            Self::OtherVersion => "a table of meanings of another version",
            Self::Damaged => "the table of meanings is cut off or altered",
            Self::Malformed => "the parts of the table of meanings contradict each other",
        })
    }
}

pub(super) fn parse(bytes: &[u8]) -> Result<Meaning, Refused> {
    let body = checked(bytes)?;
    let mut rest = Rest(body);
    unpack(&mut rest).filter(|_| rest.0.is_empty()).ok_or(Refused::Malformed)
}

/// What stands between the magic and the check sum.
fn checked(bytes: &[u8]) -> Result<&[u8], Refused> {
    if !bytes.starts_with(FAMILY) {
        return Err(Refused::NoTable);
    }
    let (body, sum) = bytes.split_last_chunk().ok_or(Refused::Damaged)?;
    let Some(inner) = body.strip_prefix(MAGIC) else {
        let is_other = !bytes.starts_with(MAGIC);
        return Err(if is_other { Refused::OtherVersion } else { Refused::Damaged });
    };
    let is_whole = check_sum(body) == u64::from_le_bytes(*sum);
    is_whole.then_some(inner).ok_or(Refused::Damaged)
}

fn check_sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
    })
}

fn unpack(rest: &mut Rest<'_>) -> Option<Meaning> {
    let (n_rows, n_whole, n_dims) = (rest.u16()?, rest.u16()?, rest.u16()?);
    let n_letters = rest.u32()?;
    let rows = Rows::of(rest.take(n_letters)?, n_whole, n_rows)?;
    let n_numbers = n_rows.checked_mul(n_dims).filter(|it| *it <= MAX_NUMBERS)?;
    if n_dims == 0 || n_dims % 8 != 0 {
        return None;
    }
    let weights = rest.take(n_rows)?;
    let bits = rest.take(n_numbers / 8)?;
    if !weights.iter().all(|it| (1..=127).contains(it)) {
        return None;
    }
    let mut numbers = vec![0; n_numbers];
    let all_rows = numbers.chunks_exact_mut(n_dims).zip(bits.chunks_exact(n_dims / 8));
    for ((row, bits), weight) in all_rows.zip(weights) {
        unpack_row(row, bits, weight.cast_signed());
    }
    Some(Meaning { rows, n_dims, numbers })
}

/// Unpacks four bits at a time through a table of all sixteen cases.
fn unpack_row(row: &mut [i8], bits: &[u8], weight: i8) {
    let mut cases = [[0; 4]; 16];
    for (case, four) in (0u8..).zip(&mut cases) {
        *four = [0, 1, 2, 3].map(|it| if case >> it & 1 == 1 { weight } else { -weight });
    }
    let fours = bits.iter().flat_map(|it| [it & 15, it >> 4]);
    for (numbers, case) in row.chunks_exact_mut(4).zip(fours) {
        numbers.copy_from_slice(cases.get(usize::from(case)).unwrap_or(&[0; 4]));
    }
}

/// The bytes that are still to be read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(taken)
    }

    fn u16(&mut self) -> Option<usize> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(usize::from(u16::from_le_bytes(*taken)))
    }

    fn u32(&mut self) -> Option<usize> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        usize::try_from(u32::from_le_bytes(*taken)).ok()
    }
}
