//! Spacing: what comes back when, whatever the clock does.

use encore::attempt::Id;
use encore::content::SceneKind;
use encore::frame::Move;
use encore::review::{Grade, Help, Review};
use encore::schedule::{Calendar, Cell, LONGEST, Level, Schedule};
use encore::time::{Clock, Timestamp};
use proptest::prelude::*;

use crate::facts::NOON;

pub(crate) const DAY: i64 = 86_400_000;
const CELL: Cell = Cell { made: Move::Promise, situation: SceneKind::Bought };

pub(crate) fn clock(at: i64, minutes_east: i32) -> Clock {
    Clock { now: Timestamp(at), minutes_east }
}

/// A task that asked for one move.
pub(crate) fn asked(at: i64, made: Move, grade: Grade, help: Help) -> Review {
    let results = vec![(made, grade)];
    let (id, situation) = (Id::new(Timestamp(at), 1), SceneKind::Bought);
    Review { id, at: Timestamp(at), task: format!("{made}-{at}"), situation, results, help }
}

/// Practices one cell on every day that it is due; `story` has a letter for each answer: right,
/// weak, missed, or right with Help. Returns the days of waiting.
fn waits(story: &str) -> String {
    let (mut reviews, mut at, mut told) = (Vec::new(), NOON, Vec::new());
    for letter in story.chars() {
        let (grade, help) = match letter {
            'r' => (Grade::Strong, Help::None),
            'h' => (Grade::Strong, Help::Gaps),
            'w' => (Grade::Weak, Help::None),
            _ => (Grade::Missed, Help::None),
        };
        reviews.push(asked(at, Move::Promise, grade, help));
        let schedule = Schedule::of(&reviews, clock(at, 0));
        let wait = schedule.standing(CELL).unwrap().interval();
        told.push(wait.to_string());
        at += wait * DAY;
    }
    told.join(" ")
}

#[track_caller]
fn check(story: &str, expected: &str) {
    assert_eq!(waits(story), expected, "{story}");
}

#[test]
fn what_is_mastered_comes_after_about_1_3_7_21_and_60_days_and_no_later_than_a_season() {
    check("rrrrrrr", "1 3 8 22 58 120 120");
}

#[test]
fn after_a_long_pause_only_as_much_is_asked_for_as_three_minutes_hold() {
    let moves = Move::ALL.iter().take(10);
    let reviews: Vec<_> =
        moves.clone().map(|it| asked(NOON, *it, Grade::Strong, Help::None)).collect();
    let days = |ago: i64| -> Vec<Option<i64>> {
        let schedule = Schedule::of(&reviews, clock(NOON + ago * DAY, 0));
        let cell = |it: &Move| Cell { made: *it, situation: SceneKind::Bought };
        moves.clone().map(|it| schedule.days_to(cell(it))).collect()
    };
    assert_eq!(days(0), [Some(1); 10]);
    let months_later = days(90);
    assert_eq!(months_later.iter().filter(|it| **it == Some(0)).count(), 6);
    assert_eq!(months_later.iter().filter(|it| **it == Some(1)).count(), 4);
    let never = Cell { made: Move::Farewell, situation: SceneKind::NoSale };
    assert_eq!(Schedule::of(&reviews, clock(NOON, 0)).days_to(never), None);
}

#[test]
fn what_is_missed_comes_the_next_day_and_is_sooner_back_than_something_new() {
    check("m", "1");
    check("mmmm", "1 1 1 1");
    check("rrrrmrrr", "1 3 8 22 1 5 12 30");
    check("mrrrr", "1 2 4 9 20");
}

#[test]
fn weak_answers_and_help_slow_it_down_and_do_not_stop_it() {
    check("wwwwwwww", "1 2 3 4 6 9 12 16");
    check("hhhhhhhh", "1 2 3 4 6 9 12 16");
    check("hhrrr", "1 2 4 9 20");
}

#[test]
fn help_goes_as_the_cell_comes_along() {
    let mut reviews = Vec::new();
    let mut level = |days: i64, grade| {
        let at = NOON + days * DAY;
        reviews.push(asked(at, Move::Promise, grade, Help::None));
        Schedule::of(&reviews, clock(at, 0)).level(CELL)
    };
    assert_eq!(level(0, Grade::Strong), Level::New);
    assert_eq!(level(1, Grade::Strong), Level::Growing);
    assert_eq!(level(4, Grade::Strong), Level::Firm);
    assert_eq!(level(12, Grade::Missed), Level::New);
}

#[test]
fn repeating_on_the_same_day_proves_nothing_but_a_miss_counts() {
    let at_noon = |grades: &[Grade]| {
        let one = |(n, grade): (usize, &Grade)| {
            asked(NOON + i64::try_from(n).unwrap(), Move::Promise, *grade, Help::None)
        };
        let reviews: Vec<_> = grades.iter().enumerate().map(one).collect();
        *Schedule::of(&reviews, clock(NOON, 0)).standing(CELL).unwrap()
    };
    let once = at_noon(&[Grade::Strong]);
    assert_eq!(at_noon(&[Grade::Strong; 20]), once);
    let missed = at_noon(&[Grade::Missed, Grade::Strong, Grade::Strong]);
    assert!(missed.is_missed());
    assert!(at_noon(&[Grade::Strong, Grade::Missed]).is_missed());
}

#[test]
fn a_clock_that_was_set_back_a_month_stops_nothing() {
    // Three days with the clock a month ahead, then it is put right.
    let ahead = |day: i64| NOON + (30 + day) * DAY;
    let mut reviews = Vec::new();
    for day in 0..3 {
        reviews.push(asked(ahead(day), Move::Promise, Grade::Strong, Help::None));
    }
    let put_right = Schedule::of(&reviews, clock(NOON + 3 * DAY, 0));
    assert_eq!(put_right.today(), 3, "a day has begun");
    // Something else is practiced; from then on the days count as they come.
    reviews.push(asked(NOON + 3 * DAY, Move::Thanks, Grade::Strong, Help::None));
    for later in 1..9 {
        let schedule = Schedule::of(&reviews, clock(NOON + (3 + later) * DAY, 0));
        assert_eq!(schedule.today(), 3 + later);
    }
}

#[test]
fn a_clock_that_jumped_ahead_and_back_floods_nothing() {
    let mut calendar = Calendar::default();
    let days: Vec<_> =
        [5, 6, 400, 7, 8, 400, 401].into_iter().map(|it| calendar.turn_to(it)).collect();
    assert_eq!(days, [0, 1, 395, 396, 397, 789, 790]);
}

#[test]
fn the_records_of_two_phones_between_each_other_are_no_years() {
    let mut calendar = Calendar::default();
    let two = (0..30).flat_map(|it| [it, 100 + it]);
    let last = two.map(|it| calendar.turn_to(it)).last();
    assert!(last.is_some_and(|it| it < 200), "{last:?}");
}

#[test]
fn days_turn_at_midnight_where_one_is() {
    let at = |hour: i64| NOON + hour * 3_600_000;
    let today = |first: i64, now: i64, minutes_east: i32| {
        let reviews = [asked(at(first), Move::Promise, Grade::Strong, Help::None)];
        Schedule::of(&reviews, clock(at(now), minutes_east)).today()
    };
    assert_eq!(today(0, 11, 0), 0);
    assert_eq!(today(0, 12, 0), 1);
    // Eleven in the evening and one at night, in Berlin.
    assert_eq!(today(10, 12, 60), 1);
    // The same two moments, seen from New York later on.
    assert_eq!(today(10, 12, -300), 0);
    // Clocks go forward an hour between them.
    assert_eq!(today(10, 34, 60), today(10, 34, 120));
}

fn any_review() -> impl Strategy<Value = Review> {
    let at = prop_oneof![NOON - 400 * DAY..NOON + 400 * DAY, 0..8_640_000_000_000_000_i64];
    let made = prop::sample::select(Move::ALL);
    let situation = prop::sample::select(SceneKind::ALL);
    let grade = prop::sample::select(Grade::ALL);
    let help = prop::sample::select(Help::ALL);
    (at, made, situation, grade, help).prop_map(|(at, made, situation, grade, help)| Review {
        situation,
        ..asked(at, made, grade, help)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the clocks said: days never run backward, nothing is lost, everything that was
    /// asked for comes back in one to a hundred and twenty days.
    #[test]
    fn any_clocks_give_a_schedule(
        reviews in prop::collection::vec(any_review(), 0..60),
        now in 0..8_640_000_000_000_000_i64,
        minutes_east in -840..=840,
    ) {
        let schedule = Schedule::of(&reviews, clock(now, minutes_east));
        prop_assert_eq!(schedule.tasks().len(), reviews.len());
        prop_assert!(schedule.tasks().iter().is_sorted_by_key(|it| it.1));
        prop_assert!(schedule.tasks().last().is_none_or(|it| it.1 <= schedule.today()));
        for review in &reviews {
            for (made, _) in &review.results {
                let cell = Cell { made: *made, situation: review.situation };
                prop_assert!(schedule.standing(cell).is_some());
            }
        }
        for (_, it) in schedule.cells() {
            prop_assert!(it.first <= it.last && it.last <= schedule.today());
            prop_assert!((1..=i64::from(LONGEST)).contains(&it.interval()));
            prop_assert!(!it.is_missed() || it.due() == it.last + 1);
        }
        prop_assert_eq!(&schedule, &Schedule::of(&reviews, clock(now, minutes_east)));
    }

    /// Traveling or a change to daylight saving moves a day at most.
    #[test]
    fn another_time_zone_moves_today_by_one_day_at_most(
        hours in prop::collection::vec(0..72_i64, 1..40),
        now in 0..72_i64,
        zones in (-840..=840, -840..=840),
    ) {
        let mut at = NOON;
        let mut reviews = Vec::new();
        for hour in hours {
            at += hour * 3_600_000;
            reviews.push(asked(at, Move::Promise, Grade::Strong, Help::None));
        }
        let now = at + now * 3_600_000;
        let today = |zone| Schedule::of(&reviews, clock(now, zone)).today();
        prop_assert!(today(zones.0).abs_diff(today(zones.1)) <= 1);
    }

    /// A further right answer never brings a cell back sooner than a miss would.
    #[test]
    fn a_right_answer_waits_at_least_as_long_as_a_miss(
        reviews in prop::collection::vec(any_review(), 0..30),
        days in 1..200_i64,
    ) {
        let after = |grade| {
            let mut reviews = reviews.clone();
            let at = reviews.last().map_or(NOON, |it| it.at.0) + days * DAY;
            reviews.push(asked(at, Move::Promise, grade, Help::None));
            Schedule::of(&reviews, clock(at, 0)).standing(CELL).unwrap().interval()
        };
        let (missed, weak) = (after(Grade::Missed), after(Grade::Weak));
        prop_assert!(missed <= weak && weak <= after(Grade::Strong));
    }
}
