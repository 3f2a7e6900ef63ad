//! A round: one scene, one closing, one seed, and everybody who leaves.

use crate::content::{Lean, Library, RolePack, Scene};
use crate::customers::{self, Answer, Before, Visit};
use crate::order::sorted_by_key;
use crate::parting_words::PartingWords;
use crate::reading::Reading;
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
    /// Plays a round.
    pub fn play(
        library: &Library,
        (role, scene): (&RolePack, &Scene),
        words: &PartingWords,
        seed: Seed,
        n_customers: usize,
    ) -> Self {
        let words = words.as_str();
        let reading = library.reader().closing(words, Some(scene));
        let customers = customers::draw(library, seed, n_customers);
        let visit = Visit { library, role, scene, words, reading: &reading };
        let answers = customers::answer(&visit, &customers);
        Self { reading, answers }
    }

    /// Plays it once more with the same customers, who heard other words before: some of them
    /// say what is different this time.
    pub fn play_again(
        library: &Library,
        (role, scene): (&RolePack, &Scene),
        (before, words): (&PartingWords, &PartingWords),
        seed: Seed,
        n_customers: usize,
    ) -> Self {
        let (before, words) = (before.as_str(), words.as_str());
        let reading = library.reader().closing(words, Some(scene));
        let earlier = library.reader().closing(before, Some(scene));
        let customers = customers::draw(library, seed, n_customers);
        let visit = Visit { library, role, scene, words, reading: &reading };
        let before = Before { words: before, reading: &earlier };
        let answers = customers::answer_again(&visit, before, &customers);
        Self { reading, answers }
    }

    /// How most customers feel: the one in the middle of them. Low is below 0, high is better
    /// than good.
    pub fn most_feel(&self) -> Lean {
        let felt = sorted_by_key(&self.answers, |it| it.outcome.feels);
        felt.get(felt.len() / 2).map_or(Lean::Middle, |it| it.outcome.lean())
    }

    /// Percent of the customers who would come back, on average.
    pub fn mean_return(&self) -> i32 {
        let n = i32::try_from(self.answers.len()).unwrap_or(i32::MAX).max(1);
        self.answers.iter().map(|it| it.outcome.would_return).sum::<i32>() / n
    }
}
