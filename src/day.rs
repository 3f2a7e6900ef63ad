//! A day at the door: many customers of one scene after the same parting words.
//!
//! Eight customers are people, two hundred are a distribution: what share says what, how it
//! felt, who would come back and who would tell. They leave in rounds as at the door, and the
//! first round is the one that was heard there. Nobody remembers an exit before, so that two
//! days stand side by side fairly: the same customers, one time with these words, one time with
//! those.

use crate::content::Lean;
use crate::customers::bands::{Feels, Returns, Tells, Turn, turn};
use crate::customers::{self, Answer, Outcome, Visit};
use crate::frame::{Polarity, Theme};
use crate::order::{distinct, sorted_by_key};
use crate::round;
use crate::seed::Seed;

mod quotes;

pub use quotes::N_QUOTES;

/// How many customers leave on one day.
pub const N_CUSTOMERS: usize = 200;

/// How many of the day's customers say something about a theme. Who praises and criticizes it
/// counts in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it is about.
    pub theme: Theme,
    /// How many praise it.
    pub praised: usize,
    /// How many mention it, neither for nor against.
    pub mentioned: usize,
    /// How many criticize it.
    pub criticized: usize,
}

impl Said {
    /// How many say it so.
    pub fn n(&self, polarity: Polarity) -> usize {
        match polarity {
            Polarity::Plus => self.praised,
            Polarity::Neutral => self.mentioned,
            Polarity::Minus => self.criticized,
        }
    }
}

/// A step of an outcome, and how many customers stand on it.
pub type Count<T> = (T, usize);

/// What two hundred customers leave behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Everybody, in the order in which they leave.
    pub answers: Vec<Answer>,
    /// Every theme that somebody speaks of, what most speak of first.
    pub said: Vec<Said>,
    /// How many feel how, from angry to delighted: a histogram.
    pub feels: Vec<Count<Feels>>,
    /// How many would come back, from no to surely.
    pub returns: Vec<Count<Returns>>,
    /// How many would tell others, from against to for.
    pub tells: Vec<Count<Tells>>,
    /// Places of the answers that are quoted for all, from the one who felt worst; see
    /// [`N_QUOTES`].
    pub quotes: Vec<usize>,
}

impl Day {
    /// Lets a day's customers leave after this visit. The seed of an attempt draws its own eight
    /// first.
    pub fn live(visit: &Visit<'_>, seed: Seed) -> Self {
        let people = customers::draw(visit.library, seed, N_CUSTOMERS);
        let rounds = people.chunks(round::N_CUSTOMERS);
        Self::of(rounds.flat_map(|it| customers::answer(visit, it)).collect())
    }

    /// Counts what these customers answered.
    pub fn of(answers: Vec<Answer>) -> Self {
        Self {
            said: said(&answers),
            feels: counts(&answers, Feels::ALL, Outcome::feels_band),
            returns: counts(&answers, Returns::ALL, Outcome::returns_band),
            tells: counts(&answers, Tells::ALL, Outcome::tells_band),
            quotes: quotes::quotes(&answers),
            answers,
        }
    }

    /// How many customers left.
    pub fn n_customers(&self) -> usize {
        self.answers.len()
    }

    /// How many lean to coming back (likely, surely), to neither (maybe), or to staying away
    /// (unlikely, no).
    pub fn n_leaning(&self, lean: Lean) -> usize {
        let leaning = self.returns.iter().filter(|(it, _)| returning(*it) == lean);
        leaning.map(|(_, n)| n).sum()
    }

    /// How most lean; of equals what is farther from coming back.
    pub fn most_lean(&self) -> Lean {
        let leans = Lean::ALL.iter().copied();
        leans.rev().max_by_key(|it| self.n_leaning(*it)).unwrap_or(Lean::Middle)
    }

    /// What says most about this day beside an earlier one of the same customers: coming back or
    /// staying away, whichever changed for more of them; where neither did, how most lean.
    pub fn most_changed(&self, before: &Self) -> Lean {
        let changed = |it: Lean| self.n_leaning(it).abs_diff(before.n_leaning(it));
        match (changed(Lean::Low), changed(Lean::High)) {
            (0, 0) => self.most_lean(),
            (low, high) if low > high => Lean::Low,
            _ => Lean::High,
        }
    }

    /// What is said about this theme.
    pub fn said_about(&self, theme: Theme) -> Said {
        let nothing = Said { theme, praised: 0, mentioned: 0, criticized: 0 };
        self.said.iter().find(|it| it.theme == theme).copied().unwrap_or(nothing)
    }
}

/// How a step of coming back leans.
fn returning(step: Returns) -> Lean {
    match step {
        Returns::No | Returns::Unlikely => Lean::Low,
        Returns::Maybe => Lean::Middle,
        Returns::Likely | Returns::Surely => Lean::High,
    }
}

fn counts<T: Copy + PartialEq>(
    answers: &[Answer],
    steps: &[T],
    band: impl Fn(&Outcome) -> T,
) -> Vec<Count<T>> {
    let n = |step: T| answers.iter().filter(|it| band(&it.outcome) == step).count();
    steps.iter().map(|step| (*step, n(*step))).collect()
}

/// What an answer says, each thing once.
fn statements(answer: &Answer) -> Vec<(Theme, Polarity)> {
    distinct(answer.sentences.iter().filter_map(|it| it.theme))
}

fn said(answers: &[Answer]) -> Vec<Said> {
    let all: Vec<_> = answers.iter().flat_map(statements).collect();
    let said = Theme::ALL.iter().map(|theme| {
        let n = |polarity| all.iter().filter(|it| **it == (*theme, polarity)).count();
        let (praised, criticized) = (n(Polarity::Plus), n(Polarity::Minus));
        Said { theme: *theme, praised, mentioned: n(Polarity::Neutral), criticized }
    });
    let n_all = |it: &Said| it.praised + it.mentioned + it.criticized;
    let said = said.filter(|it| n_all(it) > 0);
    sorted_by_key(said, |it| std::cmp::Reverse(n_all(it)))
}

/// How many of a number, in percent, rounded to the nearest.
pub fn percent(n: usize, of: usize) -> usize {
    if of == 0 { 0 } else { (200 * n + of) / (2 * of) }
}

/// How many customers changed their mind between two days: for the better, for the worse.
pub fn turned(before: &Day, after: &Day) -> (usize, usize) {
    let pairs = before.answers.iter().zip(&after.answers);
    let turns: Vec<Turn> = pairs.map(|(before, after)| turn(before, after)).collect();
    let n = |wanted| turns.iter().filter(|it| **it == wanted).count();
    (n(Turn::Up), n(Turn::Down))
}
