//! Choosing: what is due before what is new, a whole exit every few days.

use super::{APART, Kind, Offer, SECONDS_A_DAY, Why, Wish};
use crate::content::Format;
use crate::frame::Move;
use crate::order::distinct;
use crate::schedule::{Cell, Level, Schedule};
use crate::table::Table;

/// How many cells begin on one day at most. Chosen: more would be due again all at once.
const NEW_A_DAY: usize = 3;

/// After how many days of single tasks a whole exit is due, days without practice not counted.
/// Chosen: about twice a week for somebody who practices daily.
const DAYS_OF_TASKS: usize = 3;

/// What is on offer and what was done, while one task is chosen.
pub(super) struct Desk<'a> {
    offers: &'a [Offer],
    schedule: &'a Schedule,
    wish: Wish,
    /// What is on offer, by id.
    kinds: Table<&'a str, Kind>,
    /// How often and when each task was done, by id; the first task has the number 1.
    worn: Table<&'a str, (usize, usize)>,
}

type Pick<'a> = (&'a Offer, Cell, Why);

impl<'a> Desk<'a> {
    pub(super) fn new(offers: &'a [Offer], schedule: &'a Schedule, wish: Wish) -> Self {
        let (mut kinds, mut worn) = (Table::default(), Table::default());
        offers.iter().for_each(|it| kinds.insert(it.task.as_str(), it.kind));
        for (at, (task, _)) in schedule.tasks().iter().enumerate() {
            worn.join(task.as_str(), (1, at + 1), |before, _| (before.0 + 1, at + 1));
        }
        Self { offers, schedule, wish, kinds, worn }
    }

    pub(super) fn pick(&self) -> Option<Pick<'a>> {
        let pick = self.whole_exit().or_else(|| self.due()).or_else(|| self.new_cell());
        match self.wish {
            Wish::Today => pick,
            Wish::More => pick.or_else(|| self.ahead()).or_else(|| self.anything()),
        }
    }

    /// Seconds of practice done today.
    pub(super) fn spent(&self) -> u32 {
        let tasks = self.schedule.tasks().iter().enumerate().rev();
        let today = tasks.take_while(|(_, (_, day))| *day == self.schedule.today());
        today.map(|(at, (task, _))| self.kind_then(at, task).seconds()).sum()
    }

    /// What a task was when it was done. What is not on offer any more was a scene of other work.
    fn kind_then(&self, at: usize, task: &str) -> Kind {
        let mut before = self.schedule.tasks().iter().take(at);
        match self.kinds.get(task) {
            Some(Kind::Item(format)) => Kind::Item(*format),
            _ if before.any(|it| it.0 == task) => Kind::KnownScene,
            _ => Kind::NewScene,
        }
    }

    /// How often a task was done.
    fn n_done(&self, task: &str) -> usize {
        self.worn.get(task).map_or(0, |it| it.0)
    }

    /// When a task was done last; 0 for never.
    fn last_done(&self, task: &str) -> usize {
        self.worn.get(task).map_or(0, |it| it.1)
    }

    /// What may be done now: not in the same wording as one of the last tasks, and it fits into
    /// the time that is left.
    fn open(&self) -> impl Iterator<Item = &'a Offer> {
        let left = match self.wish {
            Wish::Today => SECONDS_A_DAY.saturating_sub(self.spent()),
            Wish::More => u32::MAX,
        };
        let recent = move |it: &&Offer| {
            self.schedule.tasks().iter().rev().take(APART).any(|done| done.0 == it.task)
        };
        self.offers.iter().filter(move |it| it.kind.seconds() <= left && !recent(it))
    }

    /// Every few days the day begins with a whole exit: a new scene and a known one by turns, if
    /// there are both, and the one that asks for most of what is due.
    fn whole_exit(&self) -> Option<Pick<'a>> {
        let tasks = self.schedule.tasks();
        let is_scene = |id: &str| self.kinds.get(id).is_none_or(|it| it.is_scene());
        let last = tasks.iter().enumerate().rfind(|(_, (id, _))| is_scene(id));
        let last = last.map(|(at, (id, day))| (self.kind_then(at, id), *day));
        let since = last.map_or(tasks.first()?.1, |it| it.1);
        let days = distinct(tasks.iter().map(|it| it.1).filter(|it| *it > since));
        if days.len() < DAYS_OF_TASKS || self.spent() > 0 {
            return None;
        }
        let was_new = last.is_some_and(|it| it.0 == Kind::NewScene);
        let due = self.schedule.due();
        let n_due = |it: &Offer| due.iter().filter(|cell| it.asks(**cell)).count();
        let scenes = self.open().filter(|it| it.kind.is_scene() && !it.moves.is_empty());
        let offer = scenes.min_by_key(|it| {
            let is_turn = (it.kind == Kind::NewScene) != was_new;
            (!is_turn, usize::MAX - n_due(it), self.last_done(&it.task))
        })?;
        let first_due = due.iter().copied().find(|it| offer.asks(*it));
        let cell = Cell { made: *offer.moves.first()?, situation: offer.situation };
        Some((offer, first_due.unwrap_or(cell), Why::WholeExit))
    }

    /// The most urgent cell that something can be done for.
    fn due(&self) -> Option<Pick<'a>> {
        self.schedule.due().into_iter().find_map(|cell| {
            let is_missed = self.schedule.standing(cell).is_some_and(|it| it.is_missed());
            let why = if is_missed { Why::Missed } else { Why::Due };
            Some((self.offer_for(cell)?, cell, why))
        })
    }

    /// A cell that was never asked, from the situation of which least is known.
    fn new_cell(&self) -> Option<Pick<'a>> {
        let today = self.schedule.today();
        let cells = self.schedule.cells();
        if cells.iter().filter(|(_, it)| it.first == today).count() >= NEW_A_DAY {
            return None;
        }
        let n_known =
            |it: &Offer| cells.iter().filter(|(c, _)| c.situation == it.situation).count();
        let is_new = |it: &Cell| self.schedule.standing(*it).is_none();
        let offers = self.open().filter(|it| !it.kind.is_scene());
        let new = offers.filter_map(|it| Some((it, cells_of(it).find(is_new)?)));
        let (_, cell) = new.min_by_key(|(it, cell)| (!it.is_near, n_known(it), cell.made))?;
        Some((self.offer_for(cell)?, cell, Why::First))
    }

    /// The cell that will be due next, today's last.
    fn ahead(&self) -> Option<Pick<'a>> {
        let today = self.schedule.today();
        let cells = self.schedule.cells().into_iter().filter(|(_, it)| it.last < today);
        cells.map(|it| it.0).find_map(|it| Some((self.offer_for(it)?, it, Why::Extra)))
    }

    /// What was done longest ago.
    fn anything(&self) -> Option<Pick<'a>> {
        let offers = self.open().filter(|it| !it.moves.is_empty());
        let offer = offers.min_by_key(|it| (it.kind.is_scene(), self.last_done(&it.task)))?;
        Some((offer, cells_of(offer).next()?, Why::Extra))
    }

    /// The task for this cell: of another kind than the last one; what is new is rather not
    /// written at once; of the trainee's own work; the least worn one, in the form that fits how
    /// far the cell has come.
    fn offer_for(&self, cell: Cell) -> Option<&'a Offer> {
        let level = self.schedule.level(cell);
        let last = self.schedule.tasks().last();
        let last = last.and_then(|last| self.offers.iter().find(|it| it.task == last.0));
        let offers = self.open().filter(|it| it.asks(cell) && it.kind != Kind::NewScene);
        offers.min_by_key(|it| {
            let is_early = level == Level::New && it.kind.is_written();
            let is_same = last.is_some_and(|last| last.kind == it.kind);
            let worn = self.n_done(&it.task);
            let place = (rank(it.kind, level), self.last_done(&it.task));
            (it.kind.is_scene(), is_same, is_early, !it.is_near, worn, place)
        })
    }
}

fn cells_of(offer: &Offer) -> impl Iterator<Item = Cell> {
    offer.moves.iter().map(|it: &Move| Cell { made: *it, situation: offer.situation })
}

/// First it is recognized, then told apart, at last made.
fn rank(kind: Kind, level: Level) -> usize {
    use Format::{Choose, Order, Predict, Repair, Spot, SpotAnti, Write};
    let order = match level {
        Level::New => [Spot, Choose, SpotAnti, Predict, Write, Order, Repair],
        Level::Growing => [Choose, Predict, Write, Order, Repair, SpotAnti, Spot],
        Level::Firm => [Write, Repair, Predict, Order, Choose, SpotAnti, Spot],
    };
    order.iter().position(|it| Kind::Item(*it) == kind).unwrap_or(order.len())
}
