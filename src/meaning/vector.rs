//! A text as whole numbers, and how near two of them are.

/// A text as numbers of a known length together, or nothing at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector(Vec<i16>);

/// The length that every vector is scaled to.
const LENGTH: i64 = 4_096;

impl Vector {
    /// Scales sums of rows.
    pub(super) fn of(sums: &[i32]) -> Self {
        let squares: u64 = sums.iter().map(|it| u64::from(it.unsigned_abs()).pow(2)).sum();
        let length = i64::try_from(squares.isqrt()).unwrap_or(i64::MAX);
        Self(sums.iter().map(|it| scaled(i64::from(*it), length)).collect())
    }

    /// How near two texts are, in thousandths: 1000 is the same, 0 has nothing in common.
    pub fn similarity(&self, other: &Self) -> i32 {
        let product: i64 = self
            .0
            .iter()
            .zip(&other.0)
            .map(|(a, b)| i64::from(i32::from(*a) * i32::from(*b)))
            .sum();
        let thousandths = (product.abs() * 1_000 + LENGTH * LENGTH / 2) / (LENGTH * LENGTH);
        let size = i32::try_from(thousandths.min(1_000)).unwrap_or(1_000);
        if product < 0 { -size } else { size }
    }

    /// The numbers, each at most 4096 in size.
    pub fn numbers(&self) -> &[i16] {
        &self.0
    }
}

/// A number as it is when all together have `LENGTH`, rounded half away from zero.
fn scaled(number: i64, length: i64) -> i16 {
    let size = (number.abs() * LENGTH + length / 2).checked_div(length).unwrap_or(0);
    let signed = if number < 0 { -size } else { size };
    i16::try_from(signed).unwrap_or(0)
}
