//! How varied answers are: distinct sentences, distinct pairs of words, and how alike two are.

use std::collections::BTreeSet;

/// Figures of variety over a pile of answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variety {
    /// All sentences.
    pub n_sentences: usize,
    /// Those that differ.
    pub n_distinct: usize,
    /// All pairs of neighboring words.
    pub n_pairs: usize,
    /// Those that differ.
    pub n_distinct_pairs: usize,
    /// Mean share of word pairs that two answers beside each other have in common, 0 to 1.
    pub self_similarity: f64,
}

/// Counts over answers, each given as its sentences.
pub fn variety(answers: &[Vec<String>]) -> Variety {
    let sentences: Vec<&String> = answers.iter().flatten().collect();
    let pairs: Vec<BTreeSet<(String, String)>> = answers.iter().map(|it| pairs(it)).collect();
    let all: Vec<_> = sentences.iter().flat_map(|it| in_one(it)).collect();
    let alike = pairs.iter().zip(pairs.iter().skip(1)).map(|(a, b)| jaccard(a, b));
    let n = pairs.len().saturating_sub(1).max(1);
    Variety {
        n_sentences: sentences.len(),
        n_distinct: sentences.iter().collect::<BTreeSet<_>>().len(),
        n_pairs: all.len(),
        n_distinct_pairs: all.iter().collect::<BTreeSet<_>>().len(),
        self_similarity: alike.sum::<f64>() / as_f64(n),
    }
}

fn pairs(sentences: &[String]) -> BTreeSet<(String, String)> {
    sentences.iter().flat_map(|it| in_one(it)).collect()
}

fn in_one(sentence: &str) -> Vec<(String, String)> {
    let words = sentence.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let words: Vec<String> = words.filter(|it| !it.is_empty()).map(str::to_lowercase).collect();
    words.iter().cloned().zip(words.iter().skip(1).cloned()).collect()
}

fn jaccard<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>) -> f64 {
    let n_all = a.union(b).count();
    if n_all == 0 { 0.0 } else { as_f64(a.intersection(b).count()) / as_f64(n_all) }
}

fn as_f64(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_counts_once() {
        let answers = [vec!["I liked it.".to_owned()], vec!["I liked it.".to_owned()]];
        let found = variety(&answers);
        assert_eq!((found.n_sentences, found.n_distinct), (2, 1));
        assert_eq!((found.n_pairs, found.n_distinct_pairs), (4, 2));
        assert!((found.self_similarity - 1.0).abs() < 1e-9);
    }
}
