//! The grid: what one can do by now, each move in each kind of situation.

use super::gist::Gist;
use crate::attempt::AttemptId;
use crate::content::SceneKind;
use crate::frame::{Move, Strength};
use crate::table::Table;

/// A move in a kind of situation that was made in scenes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// How well at best.
    pub strength: Strength,
    /// The latest exit in which it was made so well.
    pub attempt: AttemptId,
    /// In how many exits it was made at all.
    pub n_exits: usize,
}

/// What was made so far. It never shrinks: what was once made well stays so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    cells: Table<(Move, SceneKind), Made>,
}

impl Grid {
    /// Folds gists, given oldest first.
    pub fn of<'a>(gists: impl IntoIterator<Item = &'a Gist>) -> Self {
        let mut grid = Self::default();
        gists.into_iter().for_each(|it| grid.add(it));
        grid
    }

    fn add(&mut self, gist: &Gist) {
        for (found, strength) in &gist.moves {
            let key = (*found, gist.situation);
            let (strength, attempt) = (*strength, gist.attempt.clone());
            let made = match self.cells.get(&key) {
                None => Made { strength, attempt, n_exits: 1 },
                Some(it) if it.strength > strength => {
                    Made { n_exits: it.n_exits + 1, ..it.clone() }
                }
                Some(it) => Made { strength, attempt, n_exits: it.n_exits + 1 },
            };
            self.cells.insert(key, made);
        }
    }

    /// How this move was made in this kind of situation, if it was.
    pub fn made(&self, found: Move, situation: SceneKind) -> Option<&Made> {
        self.cells.get(&(found, situation))
    }
}
