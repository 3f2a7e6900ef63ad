//! How well hoped and heard are compared.

use encore::comparison::Match;

use super::lines::Line;
use super::report::Fault;
use super::tally::share;

/// What was counted over pairs.
#[derive(Clone, Debug, Default)]
pub struct Pairs {
    /// How often what was expected (row) was found as what (column), in the order of [`Match`].
    pub confusion: [[u32; 4]; 4],
    /// Pairs that were judged otherwise than labeled.
    pub faults: Vec<Fault>,
}

impl Pairs {
    /// Compares all pairs.
    pub fn count(lines: &[Line], compare: impl Fn(&str, &str) -> (Match, u8)) -> Self {
        let mut pairs = Self::default();
        for line in lines {
            let (hoped, heard) = line.words.split_once('|').unwrap_or((&line.words, ""));
            let expected = line.labels.first().and_then(|it| Match::from_name(it));
            let (found, score) = compare(hoped.trim(), heard.trim());
            let Some(expected) = expected else { continue };
            let row = pairs.confusion.get_mut(expected as usize);
            if let Some(cell) = row.and_then(|it| it.get_mut(found as usize)) {
                *cell += 1;
            }
            if found != expected {
                let n_wrong =
                    1 + usize::from(expected == Match::Opposite || found == Match::Same);
                pairs.faults.push(Fault {
                    n_wrong,
                    words: line.words.clone(),
                    expected: expected.name().to_owned(),
                    found: format!("{found} ({score})"),
                });
            }
        }
        pairs
    }

    /// Share of the pairs that are judged as labeled.
    pub fn accuracy(&self) -> f64 {
        let right = Match::ALL.iter().map(|it| self.cell(*it, *it)).sum();
        share(right, self.confusion.iter().flatten().sum())
    }

    /// Opposites shown as the same, and how many opposites there are.
    pub fn reversed(&self) -> (u32, u32) {
        let opposites = Match::ALL.iter().map(|it| self.cell(Match::Opposite, *it)).sum();
        (self.cell(Match::Opposite, Match::Same), opposites)
    }

    /// How often `expected` was found as `found`.
    pub fn cell(&self, expected: Match, found: Match) -> u32 {
        let row = self.confusion.get(expected as usize);
        row.and_then(|it| it.get(found as usize)).copied().unwrap_or(0)
    }
}
