//! The grid: what one can do by now, each move in each kind of situation.

use super::gist::Gist;
use crate::attempt::AttemptId;
use crate::frame::Strength;
use crate::review::{Grade, Help, Review};
use crate::schedule::Cell;
use crate::table::Table;
use crate::time::Timestamp;

/// A cell that was made in scenes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// How well at best.
    pub strength: Strength,
    /// The latest exit in which it was made so well.
    pub attempt: AttemptId,
    /// In how many exits it was made at all.
    pub n_exits: usize,
}

/// A cell that practice asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practiced {
    /// Whether it was ever right, or half right.
    pub was_right: bool,
    /// How it went the last time.
    pub last: Grade,
    /// The help that was open then.
    pub help: Help,
    /// When that was.
    pub at: Timestamp,
}

/// What was made so far. It never shrinks: what was once made well stays so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    made: Table<Cell, Made>,
    practiced: Table<Cell, Practiced>,
}

impl Grid {
    /// Folds gists and reviews, both given oldest first.
    pub fn of<'a>(
        gists: impl IntoIterator<Item = &'a Gist>,
        reviews: impl IntoIterator<Item = &'a Review>,
    ) -> Self {
        let mut grid = Self::default();
        gists.into_iter().for_each(|it| grid.add(it));
        let tasks = reviews.into_iter().filter(|it| !it.is_of_round());
        tasks.for_each(|it| grid.add_task(it));
        grid
    }

    fn add(&mut self, gist: &Gist) {
        for (made, strength) in &gist.moves {
            let cell = Cell { made: *made, situation: gist.situation };
            let (strength, attempt) = (*strength, gist.attempt.clone());
            let made = match self.made.get(&cell) {
                None => Made { strength, attempt, n_exits: 1 },
                Some(it) if it.strength > strength => {
                    Made { n_exits: it.n_exits + 1, ..it.clone() }
                }
                Some(it) => Made { strength, attempt, n_exits: it.n_exits + 1 },
            };
            self.made.insert(cell, made);
        }
    }

    fn add_task(&mut self, review: &Review) {
        for (made, last) in &review.results {
            let cell = Cell { made: *made, situation: review.situation };
            let was_right = *last != Grade::Missed;
            let was_right = was_right || self.practiced(cell).is_some_and(|it| it.was_right);
            let (last, help, at) = (*last, review.help, review.at);
            self.practiced.insert(cell, Practiced { was_right, last, help, at });
        }
    }

    /// How this cell was made in scenes, if it was.
    pub fn made(&self, cell: Cell) -> Option<&Made> {
        self.made.get(&cell)
    }

    /// How this cell went in practice, if it was asked for.
    pub fn practiced(&self, cell: Cell) -> Option<&Practiced> {
        self.practiced.get(&cell)
    }

    /// What can be done by now: as in scenes at best, or half of it where only practice was
    /// right, since that often asks to know a move and not to make it.
    pub fn strength(&self, cell: Cell) -> Option<Strength> {
        let in_scenes = self.made(cell).map(|it| it.strength);
        let in_practice = self.practiced(cell).filter(|it| it.was_right);
        in_scenes.or(in_practice.map(|_| Strength::Weak))
    }
}
