//! The learned verdict over a pair of statements: four linear scores over numbers and their
//! products.

/// Bias and weights of each verdict: same, partial, none, opposite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pairs {
    pub(super) rows: [(i64, Vec<i32>); 4],
}

impl Pairs {
    /// The score of each verdict, in 1024ths of a logit; none when these are other numbers than
    /// the weights were learned from.
    pub(crate) fn scores(&self, numbers: &[i32]) -> Option<[i32; 4]> {
        let expanded = expanded(numbers);
        let fits = self.rows.iter().all(|it| it.1.len() == expanded.len());
        fits.then(|| self.rows.each_ref().map(|row| score(row, &expanded)))
    }
}

fn score((bias, weights): &(i64, Vec<i32>), numbers: &[i32]) -> i32 {
    let products = weights.iter().zip(numbers).map(|(a, b)| i64::from(*a) * i64::from(*b));
    let sum = bias.saturating_add(products.sum());
    i32::try_from(sum >> 10).unwrap_or(if sum < 0 { i32::MIN / 4 } else { i32::MAX / 4 })
}

/// The numbers, then the product of each with itself and every later one.
fn expanded(numbers: &[i32]) -> Vec<i32> {
    let mut all = numbers.to_vec();
    for (at, first) in numbers.iter().enumerate() {
        all.extend(numbers.iter().skip(at).map(|it| first * it / 1_000));
    }
    all
}
