//! How what one can do has grown: the moves made so far, each counted once for each kind of
//! situation. It only ever grows; a pause is a level stretch.

use super::gist::Gist;
use super::run::BEGINNING;
use crate::frame::Strength;
use crate::schedule::Cell;
use crate::table::Table;
use crate::time::Clock;

/// A day on which something was new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day, in days since the start of 1970; never before the step before.
    pub day: i64,
    /// How many moves in situations were made until then.
    pub n_made: usize,
    /// How many of them in a way that fits.
    pub n_fitting: usize,
    /// What was made for the first time.
    pub new: Vec<Cell>,
}

/// Every day on which something was new, the first one first. Gists come in the order of their
/// records; one whose clock was
/// behind counts on the day of the one before it, one whose clock was ahead counts today.
pub fn growth<'a>(gists: impl IntoIterator<Item = &'a Gist>, clock: Clock) -> Vec<Step> {
    let mut best: Table<Cell, Strength> = Table::default();
    let mut steps: Vec<Step> = Vec::new();
    for gist in gists {
        let (mut new, mut is_better) = (Vec::new(), false);
        for (made, strength) in &gist.moves {
            let cell = Cell { made: *made, situation: gist.situation };
            match best.get(&cell) {
                None => new.push(cell),
                Some(before) => is_better |= before < strength,
            }
            best.join(cell, *strength, Strength::max);
        }
        if is_better || !new.is_empty() {
            let day = clock.day_of(gist.at).max(BEGINNING).min(clock.today());
            let n_fitting = best.iter().filter(|it| it.1 == Strength::Strong).count();
            add(&mut steps, Step { day, n_made: best.len(), n_fitting, new });
        }
    }
    steps
}

fn add(steps: &mut Vec<Step>, step: Step) {
    match steps.last_mut() {
        Some(last) if last.day >= step.day => {
            last.n_made = step.n_made;
            last.n_fitting = step.n_fitting;
            last.new.extend(step.new);
        }
        _ => steps.push(step),
    }
}
