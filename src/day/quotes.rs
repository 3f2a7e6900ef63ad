//! Who is quoted for all: answers that represent a day, and don't flatter it.

use super::statements;
use crate::customers::Answer;
use crate::frame::{Polarity, Theme};
use crate::order::{distinct, sorted_by_key};

/// How many answers are quoted for a day.
///
/// The rule: everybody stands in a line by how it felt, from worst to best, and the line is cut
/// into this many equal parts. Each part gives one answer, so each quote stands for as many
/// customers as any other, and nobody can be left out for being angry, or put in for being kind.
/// At first it is who stands in the middle of the part. Then, one at a time, a quote is exchanged
/// for another of its part as long as that brings the quotes closer to what all customers say:
/// every theme, praised or criticized, as often among the quotes as on the whole day. Of equals
/// the one nearest to the middle is taken, and of these the one who felt worse. Fewer customers
/// than parts are all quoted.
pub const N_QUOTES: usize = 5;

/// How often all parts are gone through at most; mostly twice is enough. Chosen.
const MOST_PASSES: usize = 10;

type Statement = (Theme, Polarity);

/// The places of the quoted answers, in the order of the line.
pub(super) fn quotes(answers: &[Answer]) -> Vec<usize> {
    let line = sorted_by_key(answers.iter().enumerate(), |(idx, it)| {
        (it.outcome.feels, it.outcome.would_return, *idx)
    });
    let line: Vec<usize> = line.into_iter().map(|(idx, _)| idx).collect();
    let parts: Vec<&[usize]> = parts(&line).collect();
    let mut quotes: Vec<usize> =
        parts.iter().filter_map(|it| it.get(it.len() / 2)).copied().collect();
    let day = Said::of(answers);
    for _ in 0..MOST_PASSES {
        let before = quotes.clone();
        for (idx, part) in parts.iter().enumerate() {
            day.exchange(&mut quotes, idx, part);
        }
        if quotes == before {
            break;
        }
    }
    quotes
}

/// The line in equal parts; where it can't be cut evenly, parts differ by one.
fn parts(line: &[usize]) -> impl Iterator<Item = &[usize]> {
    let n_parts = N_QUOTES.min(line.len());
    let border = move |part: usize| part * line.len() / n_parts.max(1);
    (0..n_parts).filter_map(move |part| line.get(border(part)..border(part + 1)))
}

/// What a day's customers say.
struct Said {
    /// For each customer, each thing once.
    by_each: Vec<Vec<Statement>>,
    /// For each thing, how many say it.
    by_all: Vec<(Statement, usize)>,
}

impl Said {
    fn of(answers: &[Answer]) -> Self {
        let by_each: Vec<Vec<Statement>> = answers.iter().map(statements).collect();
        let all = distinct(by_each.iter().flatten().copied());
        let n = |statement| by_each.iter().filter(|it| it.contains(&statement)).count();
        let by_all = all.into_iter().map(|it| (it, n(it))).collect();
        Self { by_each, by_all }
    }

    /// Puts the best of a part in the place of its quote.
    fn exchange(&self, quotes: &mut [usize], place: usize, part: &[usize]) {
        let best = part.iter().enumerate().min_by_key(|(at, candidate)| {
            let off_middle = (2 * at).abs_diff(part.len());
            let others = quotes.iter().enumerate().filter(|(idx, _)| *idx != place);
            (self.distance(others.map(|(_, it)| it).chain([*candidate])), off_middle)
        });
        if let (Some(quote), Some((_, best))) = (quotes.get_mut(place), best) {
            *quote = *best;
        }
    }

    /// How far these quotes are from all: over all things said, by how many customers too many
    /// or too few would say it, if each quote stood for an equal share of the day, times the
    /// number of quotes.
    fn distance<'a>(&self, quotes: impl Iterator<Item = &'a usize>) -> usize {
        let quoted: Vec<_> = quotes.filter_map(|it| self.by_each.get(*it)).collect();
        let off = |(statement, n): &(Statement, usize)| {
            let n_quoted = quoted.iter().filter(|it| it.contains(statement)).count();
            (self.by_each.len() * n_quoted).abs_diff(quoted.len() * n)
        };
        self.by_all.iter().map(off).sum()
    }
}
