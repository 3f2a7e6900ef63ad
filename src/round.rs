//! A round: one scene, one closing, one seed, and everybody who leaves.

use crate::content::{Library, RolePack, Scene};
use crate::customers::{self, Answer, Visit};
use crate::parting_words::PartingWords;
use crate::reading::{self, Reading};
use crate::seed::Seed;

/// Version of reading, customers and comparison; stored with every attempt, so that an old one
/// can say that it would be answered differently today.
pub const ENGINE: u32 = 1;

/// How many customers a trainee hears in one round.
pub const N_CUSTOMERS: usize = 8;

/// What was read and what was answered. A pure function of its inputs, so it is never stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What the engine found in the words.
    pub reading: Reading,
    /// What the customers answered, in the order in which they leave.
    pub answers: Vec<Answer>,
}

impl Round {
    /// Which customers answer otherwise than in an earlier round with the same scene and seed:
    /// their places in the order in which they leave, from 0.
    pub fn changed_minds(&self, earlier: &Self) -> Vec<usize> {
        let pairs = self.answers.iter().zip(&earlier.answers).enumerate();
        let changed = pairs.filter(|(_, (now, then))| now.text() != then.text());
        changed.map(|(place, _)| place).collect()
    }

    /// Plays a round.
    pub fn play(
        library: &Library,
        (role, scene): (&RolePack, &Scene),
        words: &PartingWords,
        seed: Seed,
        n_customers: usize,
    ) -> Self {
        let words = words.as_str();
        let reading = reading::read_closing(words, Some(scene));
        let customers = customers::draw(library, seed, n_customers);
        let visit = Visit { library, role, scene, words, reading: &reading };
        let answers = customers::answer(&visit, &customers);
        Self { reading, answers }
    }

    /// Percent of the customers who would come back, on average.
    pub fn mean_return(&self) -> i32 {
        let n = i32::try_from(self.answers.len()).unwrap_or(i32::MAX).max(1);
        self.answers.iter().map(|it| it.outcome.would_return).sum::<i32>() / n
    }
}
