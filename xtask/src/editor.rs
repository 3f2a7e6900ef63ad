//! What an editor would find in content that is sound as a file: hard words, near twins, names,
//! numbers and nouns that don't belong, scenes that don't play.
//!
//! `cargo xtask check-pack` tells it after the faults of the files themselves. What each check
//! asks for and why is in `docs/content.md`.

mod alike;
mod decent;
mod level;
mod nouns;
mod piece;
mod plays;

use encore::content::{Library, Problem};
use encore::meaning::Meaning;

pub use piece::Piece;

/// Everything an editor would find in these files, given as name and text. The library holds the
/// bank and the role packs of all of them, and reads as the app does.
pub fn faults(files: &[(&str, &str)], library: &Library, meaning: &Meaning) -> Vec<Problem> {
    let pieces: Vec<_> = files.iter().flat_map(|(file, text)| Piece::all(file, text)).collect();
    let mut problems = level::faults(&pieces);
    problems.extend(alike::faults(&pieces, meaning));
    problems.extend(decent::faults(files));
    problems.extend(nouns::faults(files, &pieces, library));
    problems.extend(plays::faults(&pieces, library));
    problems
}
