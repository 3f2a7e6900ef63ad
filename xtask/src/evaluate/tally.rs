//! Counting how labels were found: hits, false alarms and misses.

use std::collections::{BTreeMap, BTreeSet};

/// Hits, false alarms and misses of one label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Expected and found.
    pub hit: u32,
    /// Found and not expected.
    pub wrong: u32,
    /// Expected and not found.
    pub missed: u32,
}

impl Count {
    /// The harmonic mean of precision and recall, 0 to 1.
    pub fn f1(self) -> f64 {
        share(2 * self.hit, 2 * self.hit + self.wrong + self.missed)
    }

    /// The share of what was found that was expected.
    pub fn precision(self) -> f64 {
        share(self.hit, self.hit + self.wrong)
    }

    /// The share of what was expected that was found.
    pub fn recall(self) -> f64 {
        share(self.hit, self.hit + self.missed)
    }

    fn and(self, other: Self) -> Self {
        Self {
            hit: self.hit + other.hit,
            wrong: self.wrong + other.wrong,
            missed: self.missed + other.missed,
        }
    }
}

/// A share of a whole; of nothing it is none.
pub fn share(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1))
}

/// Counts of every label.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// By label.
    pub counts: BTreeMap<String, Count>,
}

impl Tally {
    /// Counts one line; returns how many labels of it are wrong or missed.
    pub fn add(&mut self, expected: &BTreeSet<String>, found: &BTreeSet<String>) -> usize {
        for it in expected.union(found) {
            let count = self.counts.entry(it.clone()).or_default();
            match (expected.contains(it), found.contains(it)) {
                (true, true) => count.hit += 1,
                (true, false) => count.missed += 1,
                _ => count.wrong += 1,
            }
        }
        expected.symmetric_difference(found).count()
    }

    /// The count of this label.
    pub fn of(&self, label: &str) -> Count {
        self.counts.get(label).copied().unwrap_or_default()
    }

    /// Mean F1 over the picked labels that are expected at least once.
    pub fn macro_f1(&self, pick: impl Fn(&str) -> bool) -> f64 {
        let expected = |it: &(&String, &Count)| pick(it.0) && it.1.hit + it.1.missed > 0;
        let some: Vec<f64> = self.counts.iter().filter(expected).map(|it| it.1.f1()).collect();
        let n_some = u32::try_from(some.len()).unwrap_or(u32::MAX).max(1);
        some.iter().sum::<f64>() / f64::from(n_some)
    }

    /// F1 over all findings of the picked labels together.
    pub fn micro_f1(&self, pick: impl Fn(&str) -> bool) -> f64 {
        let picked = self.counts.iter().filter(|it| pick(it.0));
        picked.fold(Count::default(), |sum, it| sum.and(*it.1)).f1()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_become_shares() {
        let set = |labels: &[&str]| labels.iter().map(|it| (*it).to_owned()).collect();
        let mut tally = Tally::default();
        assert_eq!(tally.add(&set(&["a", "b"]), &set(&["a"])), 1);
        assert_eq!(tally.add(&set(&["a"]), &set(&["a", "b"])), 1);
        assert_eq!(tally.of("b"), Count { hit: 0, wrong: 1, missed: 1 });
        let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
        assert!(near(tally.of("a").precision(), 1.0) && near(tally.of("b").recall(), 0.0));
        assert!(near(tally.macro_f1(|_| true), 0.5));
        assert!(near(tally.micro_f1(|_| true), 4.0 / 6.0));
    }
}
