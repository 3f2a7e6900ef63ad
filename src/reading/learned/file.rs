//! The file of the learned scores.
//!
//! ```text
//! "encore learned 1\n"
//! two groups of heads, closings then statements; each group:
//!   number of heads (u8), then each head:
//!     its name: length (u8) and letters
//!     bias (i32), step of gram weights (u32), step of fact weights (u32), in 4096ths
//!     number of grams (u16), their buckets as differences (1 to 3 bytes of 7 bits)
//!     their weights (i8), in steps
//!     number of facts (u16), their buckets as differences, their weights (i8)
//! pairs: number of weights (u16), then for same, partial, none, opposite:
//!   bias and weights (i32), in 2^20ths of a logit for each thousandth
//! FNV-1a over everything before (u64)
//! ```
//!
//! Numbers begin with their lowest byte.

use std::fmt;

use super::features::{N_FACTS, N_GRAMS};
use super::heads::{Head, Heads, Weights};
use super::pairs::Pairs;

const MAGIC: &[u8] = b"encore learned 1\n";
/// What every version begins with.
const FAMILY: &[u8] = b"encore learned ";

/// Why bytes are not taken as learned scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They begin like something else.
    NoScores,
    /// Scores of another version.
    OtherVersion,
    /// Cut off, altered, or contradicting themselves.
    Damaged,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoScores => "these are no learned scores",
            Self::OtherVersion => "learned scores of another version",
            Self::Damaged => "the learned scores are cut off or altered",
        })
    }
}

/// The heads of closings, the heads of statements, and the weights of pairs.
pub(super) fn parse(bytes: &[u8]) -> Result<(Heads, Heads, Pairs), Refused> {
    if !bytes.starts_with(FAMILY) {
        return Err(Refused::NoScores);
    }
    let (body, sum) = bytes.split_last_chunk().ok_or(Refused::Damaged)?;
    let inner = body.strip_prefix(MAGIC).ok_or(Refused::OtherVersion)?;
    if check_sum(body) != u64::from_le_bytes(*sum) {
        return Err(Refused::Damaged);
    }
    let mut rest = Rest(inner);
    let scores = (|| Some((heads(&mut rest)?, heads(&mut rest)?, pairs(&mut rest)?)))();
    scores.filter(|_| rest.0.is_empty()).ok_or(Refused::Damaged)
}

fn pairs(rest: &mut Rest<'_>) -> Option<Pairs> {
    let n = usize::from(u16::from_le_bytes(rest.array()?));
    let mut row = || -> Option<(i64, Vec<i32>)> {
        let bias = i64::from(rest.number()?);
        Some((bias, (0..n).map(|_| rest.number()).collect::<Option<_>>()?))
    };
    Some(Pairs { rows: [row()?, row()?, row()?, row()?] })
}

fn check_sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
    })
}

fn heads(rest: &mut Rest<'_>) -> Option<Heads> {
    let n_heads = rest.byte()?;
    let (mut heads, mut grams, mut facts) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..n_heads {
        let len = rest.byte()?;
        let name = String::from_utf8(rest.take(len.into())?.to_vec()).ok()?;
        let [bias, gram_step, fact_step] = [rest.number()?, rest.number()?, rest.number()?];
        heads.push(Head { name, bias, gram_step, fact_step });
        weights(rest, number, N_GRAMS, &mut grams)?;
        weights(rest, number, N_FACTS, &mut facts)?;
    }
    let (grams, facts) = (Weights::new(N_GRAMS, grams), Weights::new(N_FACTS, facts));
    Some(Heads { heads, grams, facts })
}

/// Reads the buckets of a head and their weights.
fn weights(
    rest: &mut Rest<'_>,
    head: u8,
    n_buckets: usize,
    into: &mut Vec<(u16, u8, i8)>,
) -> Option<()> {
    let n = usize::from(u16::from_le_bytes(rest.array()?));
    let (start, mut bucket) = (into.len(), 0_usize);
    for _ in 0..n {
        bucket = bucket.checked_add(rest.difference()?).filter(|it| *it < n_buckets)?;
        into.push((u16::try_from(bucket).ok()?, head, 0));
    }
    for (place, weight) in into.get_mut(start..)?.iter_mut().zip(rest.take(n)?) {
        place.2 = weight.cast_signed();
    }
    Some(())
}

/// The bytes that are still to be read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[it]| it)
    }

    fn number(&mut self) -> Option<i32> {
        self.array().map(i32::from_le_bytes)
    }

    /// A number of up to 21 bits, seven in a byte, the last byte without its highest bit.
    fn difference(&mut self) -> Option<usize> {
        let mut sum = 0;
        for shift in [0, 7, 14] {
            let byte = usize::from(self.byte()?);
            sum |= (byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(sum);
            }
        }
        None
    }
}
