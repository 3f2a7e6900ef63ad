//! To the shift and back: plans, follow-ups and evenings, and what became of them.

use crate::attempt::Id;
use crate::follow_up::PlannedFollowUp;
use crate::frame::frame_enum;
use crate::plan::Plan;
use crate::reflection::Reflection;
use crate::time::Timestamp;
use crate::wall::Wall;

frame_enum! {
    /// What became of a plan or a follow-up.
    Settled {
        /// It was done.
        Done = "done",
        /// It was let go, without a reason asked.
        Dropped = "dropped",
        /// Neither, after all.
        Open = "open",
    }
}

/// That a plan or a follow-up was done or let go. The latest about it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settling {
    /// Names it.
    pub id: Id,
    /// When it was said.
    pub at: Timestamp,
    /// The plan or follow-up.
    pub of: Id,
    /// What became of it.
    pub settled: Settled,
}

/// Everything about the shift, each list in the order in which it was written, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Plans.
    pub plans: Vec<Plan>,
    /// Follow-ups.
    pub follow_ups: Vec<PlannedFollowUp>,
    /// What was done or let go.
    pub settlings: Vec<Settling>,
    /// Evenings.
    pub reflections: Vec<Reflection>,
}

impl Shift {
    /// What became of a plan or a follow-up so far.
    pub fn settled(&self, id: &Id) -> Settled {
        let latest = self.settlings.iter().rev().find(|it| it.of == *id);
        latest.map_or(Settled::Open, |it| it.settled)
    }

    /// The plans that are neither done nor let go, newest first.
    pub fn open_plans(&self) -> Vec<&Plan> {
        let is_open = |it: &&Plan| self.settled(&it.id) == Settled::Open;
        self.plans.iter().rev().filter(is_open).collect()
    }

    /// The follow-ups that are neither done nor let go, the one due first first.
    pub fn open_follow_ups(&self) -> Vec<&PlannedFollowUp> {
        let is_open = |it: &&PlannedFollowUp| self.settled(&it.id) == Settled::Open;
        let open = self.follow_ups.iter().filter(is_open);
        crate::order::sorted_by_key(open, |it| (it.due, it.id.clone()))
    }

    /// How many follow-ups are due by now.
    pub fn n_due(&self, now: Wall) -> usize {
        self.open_follow_ups().iter().filter(|it| it.due <= now).count()
    }

    /// What was done or let go, the latest first.
    pub fn latest_settled(&self) -> Vec<(&Id, Settled)> {
        let mut found: Vec<(&Id, Settled)> = Vec::new();
        for it in self.settlings.iter().rev() {
            if !found.iter().any(|(id, _)| **id == it.of) {
                found.push((&it.of, it.settled));
            }
        }
        found.retain(|(_, settled)| *settled != Settled::Open);
        found
    }

    /// The plan that was to be tried at a real exit on the day of `now`: the latest of them,
    /// whatever became of it.
    pub fn plan_of_today(&self, now: Wall, minutes_east: i32) -> Option<&Plan> {
        let is_now = |it: &&Plan| Wall::of(it.at, minutes_east).day() == now.day();
        self.plans.iter().rev().filter(|it| it.is_today).find(is_now)
    }
}
