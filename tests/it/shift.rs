//! To the shift and back: what is open, due, done and let go.

use encore::shift::{Settled, Settling, Shift};
use encore::time::Timestamp;
use encore::wall::Wall;

use crate::facts::{NOON, follow_up, id, plan, settling};

fn shift() -> Shift {
    Shift {
        plans: vec![plan(1), plan(2), plan(4)],
        follow_ups: vec![follow_up(9), follow_up(6), follow_up(7)],
        settlings: vec![settling(12, id(1)), settling(13, id(6))],
        reflections: Vec::new(),
    }
}

#[test]
fn what_is_done_or_let_go_is_open_no_more_until_it_is_taken_back() {
    let mut shift = shift();
    assert_eq!(shift.open_plans(), [&plan(4), &plan(2)]);
    assert_eq!(shift.open_follow_ups(), [&follow_up(7), &follow_up(9)]);
    assert_eq!(shift.latest_settled(), [(&id(6), Settled::Dropped), (&id(1), Settled::Done)]);
    shift.settlings.push(Settling { settled: Settled::Open, ..settling(14, id(6)) });
    assert_eq!(shift.open_follow_ups(), [&follow_up(6), &follow_up(7), &follow_up(9)]);
    assert_eq!(shift.latest_settled(), [(&id(1), Settled::Done)]);
}

#[test]
fn follow_ups_are_due_by_the_clock_on_the_wall() {
    let at = |text| Wall::parse(text).unwrap();
    assert_eq!(shift().n_due(at("2026-11-21T18:06")), 0);
    assert_eq!(shift().n_due(at("2026-11-21T18:07")), 1);
    assert_eq!(shift().n_due(at("2026-11-22T00:00")), 2);
}

#[test]
fn a_plan_for_today_is_for_that_day_alone() {
    let shift = shift();
    let now = |hours: i64| Wall::of(Timestamp(NOON + hours * 3_600_000), 0);
    assert_eq!(shift.plan_of_today(now(6), 0), Some(&plan(4)));
    assert_eq!(shift.plan_of_today(now(12), 0), None);
    assert_eq!(Shift::default().plan_of_today(now(6), 0), None);
}
