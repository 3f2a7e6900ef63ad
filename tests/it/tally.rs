//! Counting how labels were found: hits, false alarms and misses.

use std::collections::BTreeMap;

/// Hits, false alarms and misses of one label.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) hit: u32,
    pub(crate) wrong: u32,
    pub(crate) missed: u32,
}

impl Count {
    pub(crate) fn f1(self) -> f64 {
        let Self { hit, wrong, missed } = self;
        if hit == 0 { 0.0 } else { f64::from(2 * hit) / f64::from(2 * hit + wrong + missed) }
    }
}

#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) counts: BTreeMap<String, Count>,
    pub(crate) faults: String,
}

impl Tally {
    pub(crate) fn add(&mut self, expected: &[String], found: &[String]) {
        for it in expected {
            let count = self.counts.entry(it.clone()).or_default();
            if found.contains(it) { count.hit += 1 } else { count.missed += 1 }
        }
        for it in found.iter().filter(|it| !expected.contains(it)) {
            self.counts.entry(it.clone()).or_default().wrong += 1;
        }
    }

    /// Mean over the labels that begin with this sign, or with none.
    pub(crate) fn macro_f1(&self, pick: impl Fn(&str) -> bool) -> f64 {
        let some: Vec<f64> = self
            .counts
            .iter()
            .filter(|it| pick(it.0) && it.1.hit + it.1.missed > 0)
            .map(|it| it.1.f1())
            .collect();
        some.iter().sum::<f64>() / some.len().max(1) as f64
    }

    pub(crate) fn micro_f1(&self, pick: impl Fn(&str) -> bool) -> f64 {
        let sum =
            self.counts.iter().filter(|it| pick(it.0)).fold(Count::default(), |a, b| Count {
                hit: a.hit + b.1.hit,
                wrong: a.wrong + b.1.wrong,
                missed: a.missed + b.1.missed,
            });
        sum.f1()
    }
}
