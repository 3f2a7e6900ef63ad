//! `cargo xtask year`: a year of practice by three kinds of learner, who forget as people do.
//!
//! The learners are invented and only have to be unlike each other; what is looked at is the
//! schedule: never more than three minutes a day, and waits that grow.

use std::sync::Arc;

use encore::attempt::Id;
use encore::content::practice::PRACTICE_FILES;
use encore::content::{Library, Practice};
use encore::order::sorted;
use encore::review::{Grade, Help, Review};
use encore::schedule::{Cell, MASTERED, Schedule};
use encore::seed::{Seed, Stream};
use encore::table::Table;
use encore::time::{Clock, Timestamp};
use encore::today::{Chosen, Kind, Offer, SECONDS_A_DAY, Wish, next, offers};

use crate::check;
use crate::project::{Done, Failure, read, root, say};

const DAYS: i64 = 365;
const DAY: i64 = 86_400_000;
/// Eight in the evening of the first day of 2026, UTC.
const START: i64 = 1_767_297_600_000;
/// Whose work is practiced.
const ROLE: &str = "dental-assistant";

/// Somebody who practices.
struct Learner {
    name: &'static str,
    /// Whether they practice on this day.
    comes: fn(i64, &mut Stream) -> bool,
    /// How many tasks beyond the three minutes they ask for.
    n_more: usize,
    /// Percent of moves that they make without having learned them.
    at_first: u32,
}

const LEARNERS: &[Learner] = &[
    Learner { name: "keen", comes: |_, chance| chance.chance(95), n_more: 0, at_first: 60 },
    Learner {
        name: "occasional",
        comes: |_, chance| chance.chance(25),
        n_more: 0,
        at_first: 50,
    },
    Learner { name: "cramming", comes: |day, _| day % 45 < 3, n_more: 25, at_first: 50 },
];

/// What a year showed.
#[derive(Debug, Default)]
struct Year {
    n_days: usize,
    /// Seconds of the three minutes on each day of practice.
    seconds: Vec<u32>,
    /// The mean days of waiting of all cells after each quarter, in tenths.
    waits: Vec<i64>,
    /// Cells that were ever asked for, and those of them that are mastered.
    n_cells: usize,
    n_mastered: usize,
    /// The longest time that something due was not asked, in days.
    longest: i64,
}

/// Prints the table and fails when the load or the growth is not as promised.
///
/// # Errors
/// When a day has more than three minutes, when waits don't grow, or when content is at fault.
pub fn year() -> Done {
    let library = library()?;
    let n_cells = cells(&offers(&library, ROLE, &[])).len();
    say(
        "learner      days  seconds a day  mean wait in days after    cells  mastered  longest",
    );
    say("                   median    max    Q1    Q2    Q3    Q4   of all            overdue");
    let mut failures = Vec::new();
    for learner in LEARNERS {
        let year = practice(&library, learner);
        say(year.row(learner.name, n_cells));
        failures.extend(year.failures().map(|it| format!("{}: {it}", learner.name)));
    }
    match failures.first() {
        None => Ok(()),
        Some(first) => Err(Failure::step(first.clone())),
    }
}

/// All content with the practice items.
fn library() -> Done<Library> {
    let mut library = check::library()?;
    let mut files = Vec::new();
    for name in PRACTICE_FILES {
        let text = read(&root().join("content/practice").join(name))?;
        files.push((*name, String::from_utf8_lossy(&text).into_owned()));
    }
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let practice = Practice::parse(&files)
        .map_err(|it| Failure::input(it.first().map_or(String::new(), ToString::to_string)))?;
    library.practice = Some(Arc::new(practice));
    Ok(library)
}

fn cells(offers: &[Offer]) -> Vec<Cell> {
    let cells = offers.iter().flat_map(|it| {
        it.moves.iter().map(|made| Cell { made: *made, situation: it.situation })
    });
    encore::order::distinct(cells)
}

fn practice(library: &Library, learner: &Learner) -> Year {
    let mut offers = offers(library, ROLE, &[]);
    let (mut year, mut reviews) = (Year::default(), Vec::new());
    let mut mind = Mind { known: Table::default(), chance: Seed(11).stream() };
    for day in 0..DAYS {
        let clock = Clock { now: Timestamp(START + day * DAY), minutes_east: 0 };
        if (learner.comes)(day, &mut mind.chance) {
            year.n_days += 1;
            year.wait(&Schedule::of(&reviews, clock));
            let mut seconds = 0;
            let mut n_more = 0;
            while let Some((chosen, wish)) =
                choose(&offers, &reviews, clock, n_more < learner.n_more)
            {
                match wish {
                    Wish::Today => seconds += chosen.offer.kind.seconds(),
                    Wish::More => n_more += 1,
                }
                reviews.push(mind.answer(&chosen, learner, clock, reviews.len()));
                let played = offers.iter_mut().filter(|it| it.task == chosen.offer.task);
                played.filter(|it| it.kind.is_scene()).for_each(|it| {
                    it.kind = Kind::KnownScene;
                });
            }
            year.seconds.push(seconds);
        }
        if (day + 1) % (DAYS / 4) == 0 {
            year.waits.push(mean_wait(&Schedule::of(&reviews, clock)));
        }
    }
    let clock = Clock { now: Timestamp(START + (DAYS - 1) * DAY), minutes_east: 0 };
    year.close(&Schedule::of(&reviews, clock));
    year
}

fn choose(
    offers: &[Offer],
    reviews: &[Review],
    clock: Clock,
    wants_more: bool,
) -> Option<(Chosen, Wish)> {
    let schedule = Schedule::of(reviews, clock);
    let today = next(offers, &schedule, Wish::Today).map(|it| (it, Wish::Today));
    let more = || next(offers, &schedule, Wish::More).map(|it| (it, Wish::More));
    today.or_else(|| more().filter(|_| wants_more))
}

/// Tenths of a day.
fn mean_wait(schedule: &Schedule) -> i64 {
    let waits: Vec<i64> = schedule.cells().iter().map(|(_, it)| it.interval()).collect();
    let n = i64::try_from(waits.len()).unwrap_or(1).max(1);
    waits.iter().sum::<i64>() * 10 / n
}

impl Year {
    fn wait(&mut self, schedule: &Schedule) {
        let overdue = schedule.cells().first().map_or(0, |(_, it)| schedule.today() - it.due());
        self.longest = self.longest.max(overdue);
    }

    fn close(&mut self, schedule: &Schedule) {
        let cells = schedule.cells();
        self.n_cells = cells.len();
        self.n_mastered = cells.iter().filter(|it| it.1.interval() >= MASTERED).count();
    }

    fn row(&self, name: &str, n_cells: usize) -> String {
        let seconds = sorted(self.seconds.iter().copied());
        let median = seconds.get(seconds.len() / 2).copied().unwrap_or(0);
        let most = seconds.last().copied().unwrap_or(0);
        let waits = self.waits.iter().map(|it| format!("{:>4}.{}", it / 10, it % 10));
        let waits: String = waits.collect();
        let mastered = self.n_mastered * 100 / self.n_cells.max(1);
        format!(
            "{name:<11} {:>5} {median:>8} {most:>6} {waits} {:>4}/{n_cells} {mastered:>8}% {:>8}",
            self.n_days, self.n_cells, self.longest
        )
    }

    fn failures(&self) -> impl Iterator<Item = &'static str> {
        let is_long = self.seconds.iter().any(|it| *it > SECONDS_A_DAY);
        let has_grown = self.waits.first() < self.waits.last();
        let long = is_long.then_some("a day has more than three minutes");
        let flat = (!has_grown).then_some("waits don't grow over the year");
        long.into_iter().chain(flat)
    }
}

/// What somebody remembers: of each cell, how many days it takes to forget half of it, and when
/// it was recalled last.
struct Mind {
    known: Table<Cell, (i64, Timestamp)>,
    chance: Stream,
}

impl Mind {
    fn answer(&mut self, chosen: &Chosen, learner: &Learner, clock: Clock, n: usize) -> Review {
        let (situation, at) = (chosen.offer.situation, clock.now);
        let grade = |made| (made, self.recall(Cell { made, situation }, chosen, learner, at));
        let results = chosen.offer.moves.iter().copied().map(grade).collect();
        let (id, task) = (Id::new(at, n as u64), chosen.offer.task.clone());
        Review { id, at, task, situation, results, help: chosen.help }
    }

    fn recall(
        &mut self,
        cell: Cell,
        chosen: &Chosen,
        learner: &Learner,
        at: Timestamp,
    ) -> Grade {
        let known = self.known.get(&cell).copied();
        let helped = if chosen.help == Help::None { 0 } else { 20 };
        let percent =
            known.map_or(learner.at_first, |(half, last)| left(half, (at.0 - last.0) / DAY));
        let is_recalled = self.chance.chance((percent + helped).min(97));
        let half = known.map_or(2, |it| it.0);
        let half = if is_recalled { half * 5 / 2 } else { (half * 3 / 5).max(1) };
        self.known.insert(cell, (half.min(400), at));
        match is_recalled {
            false => Grade::Missed,
            true if self.chance.chance(20) => Grade::Weak,
            true => Grade::Strong,
        }
    }
}

/// Percent of what is left after so many days, of which half is forgotten after `half`: a
/// straight line between the halvings.
fn left(half: i64, days: i64) -> u32 {
    let (n_halvings, rest) = (days / half, days % half);
    let whole = 100 >> n_halvings.clamp(0, 6);
    u32::try_from(whole - whole * rest / (2 * half)).unwrap_or(0)
}
