//! Choosing today's tasks.

use encore::content::{Format, SceneKind};
use encore::frame::Move;
use encore::review::{Grade, Help, Review};
use encore::schedule::Schedule;
use encore::time::{Clock, Timestamp};
use encore::today::{APART, Chosen, Kind, Offer, SECONDS_A_DAY, Why, Wish, next};
use proptest::prelude::*;

use crate::facts::{NOON, id};
use crate::schedule::{DAY, asked, clock};

fn item(made: Move, situation: SceneKind, format: Format) -> Offer {
    let task = format!("{format}-{made}-{situation}");
    let (kind, moves) = (Kind::Item(format), vec![made]);
    Offer { task, kind, situation, moves, is_near: true }
}

fn scene(id: &str, kind: Kind) -> Offer {
    let moves = vec![Move::Promise, Move::Thanks, Move::Personal];
    let (task, situation) = (id.to_owned(), SceneKind::Bought);
    Offer { task, kind, situation, moves, is_near: true }
}

/// An item of every format for some moves in every situation, and two scenes.
fn everything() -> Vec<Offer> {
    let moves = [Move::Promise, Move::Thanks, Move::Personal, Move::NeedsCheck, Move::UseTip];
    let mut offers = Vec::new();
    for made in moves {
        for situation in SceneKind::ALL {
            offers.extend(Format::ALL.iter().map(|it| item(made, *situation, *it)));
        }
    }
    offers.extend([scene("S1", Kind::KnownScene), scene("S2", Kind::NewScene)]);
    offers
}

fn done(chosen: &Chosen, at: i64, n: u64, grade: Grade) -> Review {
    let results = chosen.offer.moves.iter().map(|it| (*it, grade)).collect();
    let (task, situation) = (chosen.offer.task.clone(), chosen.offer.situation);
    Review { id: id(n), at: Timestamp(at), task, situation, results, help: chosen.help }
}

fn pick(offers: &[Offer], reviews: &[Review], clock: Clock, wish: Wish) -> Option<Chosen> {
    next(offers, &Schedule::of(reviews, clock), wish)
}

#[test]
fn at_first_it_is_recognized() {
    let first = pick(&everything(), &[], clock(NOON, 0), Wish::Today).unwrap();
    assert_eq!((first.why, first.help), (Why::First, Help::None));
    assert_eq!(first.offer.kind, Kind::Item(Format::Spot));
}

#[test]
fn writing_starts_with_an_example_and_ends_with_a_blank_card() {
    let write = [item(Move::Promise, SceneKind::Bought, Format::Write)];
    let mut reviews = Vec::new();
    let mut help = |day: i64| {
        let at = NOON + day * DAY;
        let help = pick(&write, &reviews, clock(at, 0), Wish::Today).unwrap().help;
        reviews.push(asked(at, Move::Promise, Grade::Strong, Help::None));
        help
    };
    let days = [0, 1, 4, 12];
    assert_eq!(days.map(&mut help), [Help::Example, Help::Example, Help::Gaps, Help::None]);
}

#[test]
fn what_was_missed_comes_first_and_in_other_words() {
    let reviews = [
        Review { task: "a".to_owned(), ..asked(NOON, Move::Thanks, Grade::Strong, Help::None) },
        Review {
            task: "b".to_owned(),
            ..asked(NOON, Move::Promise, Grade::Missed, Help::None)
        },
    ];
    let mut offers = everything();
    offers.push(Offer {
        task: "b".to_owned(),
        ..item(Move::Promise, SceneKind::Bought, Format::Spot)
    });
    let chosen = pick(&offers, &reviews, clock(NOON + DAY, 0), Wish::Today).unwrap();
    assert_eq!((chosen.why, chosen.cell.made), (Why::Missed, Move::Promise));
    assert_ne!(chosen.offer.task, "b");
}

#[test]
fn after_some_days_of_single_tasks_a_whole_exit_is_due() {
    let on = |day: i64, task: &str| {
        let review = asked(NOON + day * DAY, Move::Promise, Grade::Strong, Help::None);
        Review { task: task.to_owned(), ..review }
    };
    let item = "spot-promise-bought";
    let days = |n: i64| (0..n).map(|it| on(it * 9, item)).collect::<Vec<_>>();
    let chosen = |offers: &[Offer], reviews: &[Review]| {
        pick(offers, reviews, clock(NOON + 100 * DAY, 0), Wish::Today).unwrap()
    };
    let offers = everything();
    assert_ne!(chosen(&offers, &days(3)).why, Why::WholeExit);
    let exit = chosen(&offers, &days(4));
    assert_eq!((exit.why, exit.offer.kind), (Why::WholeExit, Kind::NewScene));
    // A new scene and a known one by turns.
    let mut reviews = days(4);
    reviews.insert(0, on(0, "S3"));
    let exit = chosen(&offers, &reviews);
    assert_eq!((exit.why, exit.offer.kind), (Why::WholeExit, Kind::KnownScene));
    assert_eq!(exit.offer.task, "S1");
}

#[test]
fn own_work_comes_before_the_work_of_others() {
    let far = Offer { is_near: false, ..item(Move::Promise, SceneKind::Bought, Format::Spot) };
    let near = item(Move::Promise, SceneKind::Bought, Format::Order);
    let chosen = pick(&[far.clone(), near.clone()], &[], clock(NOON, 0), Wish::Today).unwrap();
    assert_eq!(chosen.offer, near);
    let chosen = pick(std::slice::from_ref(&far), &[], clock(NOON, 0), Wish::Today).unwrap();
    assert_eq!(chosen.offer, far);
}

#[test]
fn nothing_on_offer_is_nothing_to_do() {
    assert_eq!(pick(&[], &[], clock(NOON, 0), Wish::Today), None);
    assert_eq!(pick(&[], &[], clock(NOON, 0), Wish::More), None);
}

#[test]
fn whoever_wants_more_gets_more() {
    let (offers, mut reviews) = (everything(), Vec::new());
    for n in 0..100 {
        let chosen = pick(&offers, &reviews, clock(NOON, 0), Wish::More).unwrap();
        reviews.push(done(&chosen, NOON, n, Grade::Strong));
    }
    assert_eq!(pick(&offers, &reviews, clock(NOON, 0), Wish::Today), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the clock does, however well it goes: never more than three minutes a day, the
    /// same wording never within five tasks, and the same task again after a reload.
    #[test]
    fn any_clock_asks_for_three_minutes_a_day(
        steps in prop::collection::vec((-40..40_i64, 0..3_usize, -720..=840), 1..40),
    ) {
        let (mut offers, mut reviews) = (everything(), Vec::<Review>::new());
        let (mut at, mut n) = (NOON, 0);
        for (days, grade, zone) in steps {
            at += days * DAY;
            let mut seconds = 0;
            while let Some(chosen) = pick(&offers, &reviews, clock(at, zone), Wish::Today) {
                let again = pick(&offers, &reviews, clock(at, zone), Wish::Today);
                prop_assert_eq!(Some(&chosen), again.as_ref());
                let last = reviews.iter().rev().take(APART);
                prop_assert!(last.clone().all(|it| it.task != chosen.offer.task));
                seconds += chosen.offer.kind.seconds();
                prop_assert!(seconds <= SECONDS_A_DAY);
                n += 1;
                reviews.push(done(&chosen, at, n, Grade::ALL[grade]));
                let played = offers.iter_mut().filter(|it| it.task == chosen.offer.task);
                played.filter(|it| it.kind.is_scene()).for_each(|it| it.kind = Kind::KnownScene);
            }
        }
    }
}
