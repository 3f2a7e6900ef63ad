//! Progress is a fold over what was done: the grid, what grew, and one's own before and after.

use encore::attempt::{Attempt, AttemptId};
use encore::content::SceneKind;
use encore::customers::bands::Turn;
use encore::frame::{Move, Strength};
use encore::parting_words::PartingWords;
use encore::practice::scene_for;
use encore::progress::gist::Gist;
use encore::progress::grid::Grid;
use encore::progress::growth::growth;
use encore::progress::then_and_now::{ThenAndNow, stories};
use encore::reading::{Finding, Mark, Reading, Span};
use encore::review::{Grade, Help, Review};
use encore::schedule::Cell;
use encore::time::{Clock, Timestamp};

use crate::builders::library;
use crate::facts::{NOON, attempt, id};

const DAY: i64 = 86_400_000;

fn clock(at: i64) -> Clock {
    Clock { now: Timestamp(at), minutes_east: 0 }
}

/// The n-th attempt, on the n-th day, in this scene.
fn said(n: u64, scene: &str, words: &str) -> Attempt {
    let words = PartingWords::parse(words).unwrap();
    let at = Timestamp(NOON + i64::try_from(n).unwrap() * DAY);
    Attempt { at, scene: scene.to_owned(), words, ..attempt(n) }
}

/// An engine that finds every move whose name is said; in capitals it is strong. Scenes are
/// called by their kind.
fn gist(attempt: &Attempt) -> Gist {
    let words = attempt.words.as_str();
    let mut reading = Reading::default();
    for word in words.split(' ') {
        let Some(found) = Move::from_name(&word.to_lowercase()) else { continue };
        let is_loud = word.chars().all(|it| it.is_uppercase() || it == '_');
        let strength = if is_loud { Strength::Strong } else { Strength::Weak };
        let span = Span { start: 0, end: words.len() };
        let finding = Finding::Move(found, strength);
        reading.marks.push(Mark { span, finding, rule: "drawn" });
    }
    Gist::read(attempt, SceneKind::from_name(&attempt.scene).unwrap(), &reading)
}

fn gists(story: &[(&str, &str)]) -> Vec<Gist> {
    let days = (0..).zip(story);
    days.map(|(day, (scene, words))| gist(&said(day, scene, words))).collect()
}

fn cell(made: Move, situation: SceneKind) -> Cell {
    Cell { made, situation }
}

const STORY: [(&str, &str); 5] = [
    ("bought", "thanks farewell"),
    ("bought", "THANKS"),
    ("failure", "thanks promise"),
    ("bought", "thanks"),
    ("bought", "THANKS PROMISE"),
];

#[test]
fn the_grid_holds_each_move_at_its_best_with_the_latest_exit_that_shows_it() {
    let gists = gists(&STORY);
    let grid = Grid::of(&gists, []);
    let check = |made: Move, kind: SceneKind, expected: Option<(Strength, u64, usize)>| {
        let found =
            grid.made(cell(made, kind)).map(|it| (it.strength, it.attempt.clone(), it.n_exits));
        let expected = expected.map(|(it, n, count)| (it, AttemptId(id(n)), count));
        assert_eq!(found, expected, "{made} {kind}");
    };
    check(Move::Thanks, SceneKind::Bought, Some((Strength::Strong, 4, 4)));
    check(Move::Thanks, SceneKind::Failure, Some((Strength::Weak, 2, 1)));
    check(Move::Promise, SceneKind::Bought, Some((Strength::Strong, 4, 1)));
    check(Move::Promise, SceneKind::NoSale, None);
    check(Move::Farewell, SceneKind::Bought, Some((Strength::Strong, 0, 1)));
}

#[test]
fn the_grid_never_shrinks() {
    let gists = gists(&STORY);
    for n in 0..gists.len() {
        let (before, after) = (Grid::of(&gists[..n], []), Grid::of(&gists[..=n], []));
        for made in Move::ALL {
            for kind in SceneKind::ALL {
                let strength = |it: &Grid| it.strength(cell(*made, *kind));
                assert!(strength(&after) >= strength(&before), "{made} {kind} {n}");
            }
        }
    }
}

#[test]
fn practice_shows_half_of_it_until_a_scene_shows_more() {
    let task = |n: u64, grade: Grade, help: Help| Review {
        id: id(n),
        at: Timestamp(NOON),
        task: "a task".to_owned(),
        situation: SceneKind::Bought,
        results: vec![(Move::Promise, grade)],
        help,
    };
    let promise = cell(Move::Promise, SceneKind::Bought);
    let check = |reviews: &[Review], expected: Option<Strength>, last: Option<Grade>| {
        let grid = Grid::of(&[], reviews);
        let seen = (grid.strength(promise), grid.practiced(promise).map(|it| it.last));
        assert_eq!(seen, (expected, last), "{reviews:?}");
    };
    let missed = task(1, Grade::Missed, Help::None);
    let right = task(2, Grade::Strong, Help::None);
    check(&[], None, None);
    check(std::slice::from_ref(&missed), None, Some(Grade::Missed));
    check(&[missed.clone(), right.clone()], Some(Strength::Weak), Some(Grade::Strong));
    check(&[right.clone(), missed], Some(Strength::Weak), Some(Grade::Missed));
    let gists = gists(&STORY);
    assert_eq!(Grid::of(&gists, &[right]).strength(promise), Some(Strength::Strong));
    let round = encore::attempt::Id::parse(&format!("{}-r", id(4))).unwrap();
    let of_round = Review { id: round, ..task(4, Grade::Strong, Help::None) };
    check(&[of_round], None, None);
}

/// The steps as text: day, made, fitting, and what was new.
fn steps(story: &[Gist], now: i64) -> String {
    let steps = growth(story, clock(now)).into_iter().map(|it| {
        let new = it.new.iter().map(|it| format!("{}/{}", it.made, it.situation));
        let day = it.day - NOON.div_euclid(DAY);
        format!("{day}: {} {} {}", it.n_made, it.n_fitting, new.collect::<Vec<_>>().join(" "))
    });
    steps.collect::<Vec<_>>().join("\n")
}

#[test]
fn growth_tells_each_day_on_which_something_was_new() {
    assert_eq!(steps(&[], NOON), "");
    assert_eq!(
        steps(&gists(&STORY), NOON + 9 * DAY),
        "0: 2 1 thanks/bought farewell/bought\n\
         1: 2 2 \n\
         2: 4 2 promise/failure thanks/failure\n\
         4: 5 3 promise/bought"
    );
}

#[test]
fn a_clock_that_jumps_loses_nothing_and_never_turns_growth_back() {
    let mut jumped = gists(&STORY);
    for (at, gist) in [NOON, NOON + 500 * DAY, i64::MIN, NOON, i64::MAX].iter().zip(&mut jumped)
    {
        gist.at = Timestamp(*at);
    }
    let told = growth(&jumped, clock(NOON + DAY));
    assert_eq!(told.iter().map(|it| it.new.len()).sum::<usize>(), 5);
    assert!(told.is_sorted_by(|a, b| a.day < b.day && a.n_made <= b.n_made));
    assert!(told.iter().all(|it| it.day <= NOON.div_euclid(DAY) + 1), "{told:?}");
}

#[test]
fn a_story_is_a_scene_with_two_wordings_the_one_played_last_first() {
    let attempts = [
        said(1, "S1", "hello"),
        said(2, "S2", "bye"),
        said(3, "S1", "thanks"),
        said(4, "S3", "once"),
        said(5, "S2", "well"),
        said(6, "S4", "same"),
        said(7, "S4", "same"),
        said(8, "S1", "best"),
    ];
    let told = stories(&attempts.iter().collect::<Vec<_>>());
    let told: Vec<_> = told
        .iter()
        .map(|it| (it.scene.as_str(), it.first.clone(), it.latest.clone(), it.n_attempts))
        .collect();
    let ids = |first, latest| (AttemptId(id(first)), AttemptId(id(latest)));
    let of = |scene, (first, latest), n| (scene, first, latest, n);
    assert_eq!(told, [of("S1", ids(1, 8), 3), of("S2", ids(2, 5), 2)]);
}

#[test]
fn the_same_customers_hear_the_first_and_the_latest_words() {
    let library = library();
    let say = |n, words: &str| {
        let role = "dental-assistant".to_owned();
        Attempt { role, ..said(n, "S19", words) }
    };
    let first = say(1, "Bye.");
    let good = library.scene("S19").unwrap().1.good.text.clone();
    let latest = say(2, &good);
    let told = ThenAndNow::play(&first, &latest, &library).unwrap();
    for (before, after) in told.shifts.iter().map(|it| (&it.before, &it.after)) {
        assert_eq!(before.customer, after.customer);
    }
    assert!(told.n_turned(Turn::Up) > told.n_turned(Turn::Down));
    assert!(told.n_glad().1 > told.n_glad().0, "{:?}", told.n_glad());
    assert!(told.n_back().1 >= told.n_back().0);
    let quoted = told.quoted().unwrap();
    assert_eq!(quoted.turn, Turn::Up);
    assert_ne!(quoted.before.text(), quoted.after.text());
    let back = ThenAndNow::play(&latest, &Attempt { seed: latest.seed, ..first }, &library);
    assert_eq!(back.unwrap().quoted().unwrap().turn, Turn::Down, "told as it is");
    let nowhere = Attempt { scene: "nowhere".to_owned(), ..latest.clone() };
    assert_eq!(ThenAndNow::play(&nowhere, &latest, &library), None);
}

#[test]
fn every_move_that_a_worked_closing_makes_has_a_scene_to_try_it_in() {
    let library = library();
    let read =
        |it: &str, scene: &encore::content::Scene| library.reader().closing(it, Some(scene));
    let mut without = Vec::new();
    for kind in SceneKind::ALL {
        for made in Move::ALL {
            let found = scene_for(&library, &[], cell(*made, *kind), &read);
            let Some(next) = found else {
                without.push(format!("{made}/{kind}"));
                continue;
            };
            let scene = library.role(&next.role).unwrap().scene(&next.scene).unwrap();
            assert_eq!(scene.kind, *kind);
            let played = [Attempt { role: next.role.clone(), ..said(1, &next.scene, "x") }];
            let again = scene_for(&library, &[&played[0]], cell(*made, *kind), &read).unwrap();
            let is_only = again == next;
            assert!(is_only || again.scene != next.scene, "another one first");
        }
    }
    assert!(without.len() < 20, "{without:?}");
}
