//! Near twins: two scenes, personas or cards that say nearly the same.

use encore::content::Problem;
use encore::meaning::{Meaning, Vector};

use super::Piece;

/// As near as two pieces may be, in thousandths.
const MAX: i32 = 900;

/// Pieces that are alike on purpose: run sheets tell one workshop at three lengths.
const ALIKE: &[&str] = &["sheet"];

/// Every piece that is nearly another one of its kind before it.
pub(super) fn faults(pieces: &[Piece], meaning: &Meaning) -> Vec<Problem> {
    let told: Vec<_> =
        pieces.iter().map(|it| (it, meaning.embed(&it.lines.join(" ")))).collect();
    let twin = |(at, (piece, vector)): (usize, &(&Piece, Vector))| {
        let mut earlier = told.iter().take(at);
        let (other, _) = earlier.find(|(other, that)| {
            let is_twin = other.kind() == piece.kind() && vector.similarity(that) >= MAX;
            is_twin && !ALIKE.contains(&piece.kind())
        })?;
        let what = format!("says nearly the same as [{}]", other.header);
        Some(piece.fault(what, "make it a case of its own, or drop one of the two"))
    };
    told.iter().enumerate().filter_map(twin).collect()
}
