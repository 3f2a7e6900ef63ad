//! Heads: one linear score for each thing that can be found.

use super::features::Features;

/// What a head is called, and how its sums become a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) name: String,
    pub(super) bias: i32,
    pub(super) gram_step: i32,
    pub(super) fact_step: i32,
}

/// Heads that are asked about the same features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heads {
    pub(super) heads: Vec<Head>,
    pub(super) grams: Weights,
    pub(super) facts: Weights,
}

/// Weights by bucket, each for one head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Weights {
    /// Where the weights of each bucket begin, and after the last where they end.
    starts: Vec<u32>,
    /// Head and weight, in steps of the head.
    weights: Vec<(u8, i8)>,
}

impl Weights {
    /// Sorts weights (bucket, head, weight) by bucket.
    pub(super) fn new(n_buckets: usize, mut all: Vec<(u16, u8, i8)>) -> Self {
        all.sort_unstable();
        let mut starts = vec![0; n_buckets + 1];
        for it in &all {
            if let Some(next) = starts.get_mut(usize::from(it.0) + 1) {
                *next += 1;
            }
        }
        let mut sum = 0;
        for it in &mut starts {
            sum += *it;
            *it = sum;
        }
        Self { starts, weights: all.into_iter().map(|it| (it.1, it.2)).collect() }
    }

    fn add(&self, bucket: u16, sums: &mut [i32]) {
        let at = usize::from(bucket);
        let border = |it: usize| self.starts.get(it).map_or(0, |it| *it as usize);
        let weights = self.weights.get(border(at)..border(at + 1)).unwrap_or_default();
        for (head, weight) in weights {
            if let Some(sum) = sums.get_mut(usize::from(*head)) {
                *sum += i32::from(*weight);
            }
        }
    }
}

/// The score of a head that there isn't.
const NO_HEAD: i32 = i32::MIN / 4;

impl Heads {
    /// The score of the head with this name; far below 0 when there is none.
    pub(super) fn score(&self, scores: &[i32], name: &str) -> i32 {
        let at = self.heads.iter().position(|it| it.name == name);
        at.and_then(|it| scores.get(it)).copied().unwrap_or(NO_HEAD)
    }

    /// Whether the head with this name says yes.
    pub(super) fn says(&self, scores: &[i32], name: &str) -> bool {
        self.score(scores, name) >= 0
    }

    /// The score of each head: 4096ths of a logit above its threshold; 0 and more is yes.
    pub(super) fn scores(&self, features: &Features) -> Vec<i32> {
        let (mut grams, mut facts) = (vec![0; self.heads.len()], vec![0; self.heads.len()]);
        features.grams.iter().for_each(|it| self.grams.add(*it, &mut grams));
        features.facts.iter().for_each(|it| self.facts.add(*it, &mut facts));
        // A text's grams have length one together, however many they are.
        let root =
            i64::try_from(((features.grams.len() as u64) << 20).isqrt()).unwrap_or(1).max(1);
        let scored = self.heads.iter().zip(grams.iter().zip(&facts));
        let score = |(head, (gram, fact)): (&Head, (&i32, &i32))| {
            let gram = i64::from(*gram) * i64::from(head.gram_step) * 1_024 / root;
            let fact = i64::from(*fact) * i64::from(head.fact_step);
            i32::try_from(i64::from(head.bias) + gram + fact).unwrap_or(i32::MAX)
        };
        scored.map(score).collect()
    }
}
