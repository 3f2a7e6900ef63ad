//! What one attempt shows by itself. Words never change, so it is read once and remembered.

use crate::attempt::{Attempt, AttemptId};
use crate::content::{Library, SceneKind};
use crate::frame::{Move, Strength};
use crate::reading::Reading;
use crate::table::Table;
use crate::time::Timestamp;

/// What the words of an attempt did, and in which kind of situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gist {
    /// The attempt.
    pub attempt: AttemptId,
    /// When it was.
    pub at: Timestamp,
    /// The scene, by id.
    pub scene: String,
    /// How the visit went.
    pub situation: SceneKind,
    /// The moves that were found.
    pub moves: Table<Move, Strength>,
}

impl Gist {
    /// Reads an attempt with the engine of today; none as long as its scene is not here.
    pub fn of(attempt: &Attempt, library: &Library) -> Option<Self> {
        let (_, scene) = library.scene(&attempt.scene)?;
        let reading = library.reader().closing(attempt.words.as_str(), Some(scene));
        Some(Self::read(attempt, scene.kind, &reading))
    }

    /// The same from what was read. A farewell has no fuller form, so any fits.
    pub fn read(attempt: &Attempt, situation: SceneKind, reading: &Reading) -> Self {
        let mut moves = reading.moves();
        if moves.has(&Move::Farewell) {
            moves.insert(Move::Farewell, Strength::Strong);
        }
        Self {
            attempt: attempt.id.clone(),
            at: attempt.at,
            scene: attempt.scene.clone(),
            situation,
            moves,
        }
    }
}
