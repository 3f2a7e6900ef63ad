//! When each move comes back in each situation: spacing, computed anew from the reviews.
//!
//! What is learned is a [`Cell`]: a move in one kind of situation. Each review moves the cells
//! that it asked for further away, or back to tomorrow. Reviews count in the order of their
//! records, not of the clock. Absent on purpose: anything kept besides the reviews.

mod calendar;
mod memory;

pub use calendar::Calendar;
pub use memory::LONGEST;

use memory::Memory;

use crate::content::SceneKind;
use crate::frame::Move;
use crate::order::sorted_by_key;
use crate::review::{Grade, Review};
use crate::table::Table;
use crate::time::Clock;

/// Days after which a cell counts as mastered. Chosen: three right answers in a row, the last
/// of them after more than a week.
pub const MASTERED: i64 = 21;

/// Days from which on the first help is gone. Chosen.
const GROWING: i64 = 2;
/// Days from which on all help is gone. Chosen.
const FIRM: i64 = 7;

/// How many cells three minutes hold at most. Chosen: half a minute for each.
const A_DAY: usize = 6;

/// A move in one kind of situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The move.
    pub made: Move,
    /// How the visit went.
    pub situation: SceneKind,
}

/// How far a cell has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Never asked, or missed the last time.
    New,
    /// Comes back within days.
    Growing,
    /// Comes back after a week or more.
    Firm,
}

/// What is known about a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    memory: Memory,
    /// The day of its first review, as [`Schedule::today`] counts.
    pub first: i64,
    /// The day of its latest review.
    pub last: i64,
}

impl Standing {
    /// Whether it was missed on the latest day.
    pub fn is_missed(&self) -> bool {
        self.memory.is_missed
    }

    /// Days from its latest review to the next.
    pub fn interval(&self) -> i64 {
        self.memory.interval()
    }

    /// The day on which it is due.
    pub fn due(&self) -> i64 {
        self.last.saturating_add(self.interval())
    }

    /// How far it has come.
    pub fn level(&self) -> Level {
        match self.interval() {
            days if self.is_missed() || days < GROWING => Level::New,
            days if days < FIRM => Level::Growing,
            _ => Level::Firm,
        }
    }
}

/// Every cell that was ever asked for, and when it is due.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    cells: Table<Cell, Standing>,
    /// The tasks in their order, each with its day.
    tasks: Vec<(String, i64)>,
    today: i64,
}

impl Schedule {
    /// Folds the reviews, given in the order of their records.
    pub fn of<'a>(reviews: impl IntoIterator<Item = &'a Review>, clock: Clock) -> Self {
        let (mut calendar, mut cells) = (Calendar::default(), Table::default());
        let mut tasks = Vec::new();
        for review in reviews {
            let day = calendar.turn_to(clock.day_of(review.at));
            tasks.push((review.task.clone(), day));
            for (made, grade) in &review.results {
                let cell = Cell { made: *made, situation: review.situation };
                let standing = learn(cells.get(&cell), day, (*grade, review));
                cells.insert(cell, standing);
            }
        }
        Self { cells, tasks, today: calendar.turn_to(clock.today()) }
    }

    /// Today, in days since the first review.
    pub fn today(&self) -> i64 {
        self.today
    }

    /// What is known about this cell.
    pub fn standing(&self, cell: Cell) -> Option<&Standing> {
        self.cells.get(&cell)
    }

    /// How far this cell has come.
    pub fn level(&self, cell: Cell) -> Level {
        self.standing(cell).map_or(Level::New, Standing::level)
    }

    /// Every cell that was asked for, the one that is due first coming first; of equals those
    /// that were missed, then in the order of the frame.
    pub fn cells(&self) -> Vec<(Cell, Standing)> {
        sorted_by_key(self.cells.iter().copied(), |(_, it)| (it.due(), !it.is_missed()))
    }

    /// The cells that are due today or were due before, the most urgent first.
    pub fn due(&self) -> Vec<Cell> {
        let is_due = |(_, it): &(Cell, Standing)| it.due() <= self.today;
        self.cells().into_iter().filter(is_due).map(|it| it.0).collect()
    }

    /// Days until a cell is asked for again, if it ever was: 0 for the most urgent ones of those
    /// that are due, as many as three minutes hold; the others wait for one of the next days.
    pub fn days_to(&self, cell: Cell) -> Option<i64> {
        let standing = self.standing(cell)?;
        let is_first = self.due().into_iter().take(A_DAY).any(|it| it == cell);
        let days = standing.due().saturating_sub(self.today);
        Some(if is_first { 0 } else { days.max(1) })
    }

    /// The tasks done so far in their order, each with its day.
    pub fn tasks(&self) -> &[(String, i64)] {
        &self.tasks
    }
}

fn learn(before: Option<&Standing>, day: i64, (grade, review): (Grade, &Review)) -> Standing {
    let Some(before) = before else {
        let memory = Memory::first(grade, review.help);
        return Standing { memory, first: day, last: day };
    };
    let elapsed = day.saturating_sub(before.last);
    let memory = before.memory.then(elapsed, grade, review.help);
    Standing { memory, first: before.first, last: day }
}
