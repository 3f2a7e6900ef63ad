//! Progress is a fold over what was done.

use encore::attempt::{Attempt, AttemptId};
use encore::frame::{Move, Strength};
use encore::parting_words::PartingWords;
use encore::progress::Progress;
use encore::reading::{Finding, Mark, Reading, Span};
use encore::time::Timestamp;

use crate::facts::{NOON, attempt, id};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn said(n: u64, scene: &str, words: &str) -> Attempt {
    let words = PartingWords::parse(words).unwrap();
    Attempt { scene: scene.to_owned(), words, ..attempt(n) }
}

/// An engine that finds every move whose name is said; in capitals it is strong.
fn read(attempt: &Attempt) -> Reading {
    let words = attempt.words.as_str();
    let mut reading = Reading::default();
    for word in words.split(' ') {
        let Some(found) = Move::from_name(&word.to_lowercase()) else { continue };
        let is_loud = word.chars().all(char::is_uppercase);
        let strength = if is_loud { Strength::Strong } else { Strength::Weak };
        let span = Span { start: 0, end: words.len() };
        reading.marks.push(Mark {
            span,
            finding: Finding::Move(found, strength),
            rule: "drawn",
        });
    }
    reading
}

fn fold(attempts: &[Attempt]) -> Progress {
    Progress::of(&attempts.iter().collect::<Vec<_>>(), &[], &read, Timestamp(NOON), 0)
}

#[test]
fn nothing_done_is_nothing_shown() {
    assert_eq!(fold(&[]), Progress::default());
}

#[test]
fn scenes_stand_newest_first_with_their_first_and_latest_words() {
    let progress = fold(&[
        said(1, "S1", "thanks"),
        said(2, "S2", "bye"),
        said(3, "S1", "promise"),
        said(4, "S3", ""),
        said(5, "S1", "THANKS invitation"),
    ]);
    let told: Vec<_> = progress
        .scenes
        .iter()
        .map(|it| (it.scene.as_str(), it.first.as_str(), it.latest.as_str(), it.attempts.len()))
        .collect();
    assert_eq!(
        told,
        [("S1", "thanks", "THANKS invitation", 3), ("S3", "", "", 1), ("S2", "bye", "bye", 1),]
    );
    assert_eq!(progress.scenes[0].attempts, [5, 3, 1].map(|n| AttemptId(id(n))));
}

#[test]
fn the_grid_holds_each_move_at_its_best_and_never_shrinks() {
    let attempts = [
        said(1, "S1", "thanks farewell"),
        said(2, "S1", "THANKS"),
        said(3, "S1", "thanks"),
        said(4, "S2", "promise"),
    ];
    let progress = fold(&attempts);
    assert_eq!(progress.moves(), [Move::Promise, Move::Thanks, Move::Farewell]);
    assert_eq!(progress.found("S1", Move::Thanks), Some(Strength::Strong));
    assert_eq!(progress.found("S1", Move::Farewell), Some(Strength::Weak));
    assert_eq!(progress.found("S1", Move::Promise), None);
    assert_eq!(progress.found("S9", Move::Promise), None);
    for n in 0..attempts.len() {
        for story in &fold(&attempts[..n]).scenes {
            for (found, strength) in &story.found {
                assert!(progress.found(&story.scene, *found) >= Some(*strength));
            }
        }
    }
}

#[test]
fn the_last_seven_days_show_when_something_was_practiced() {
    let check = |ago: &[i64], minutes_east: i32, expected: &str| {
        let at = |ago: &i64| Attempt { at: Timestamp(NOON.saturating_sub(*ago)), ..attempt(1) };
        let attempts: Vec<_> = ago.iter().map(at).collect();
        let attempts: Vec<_> = attempts.iter().collect();
        let progress = Progress::of(&attempts, &[], &read, Timestamp(NOON), minutes_east);
        let dots: String = progress.days.iter().map(|it| if *it { 'x' } else { '.' }).collect();
        assert_eq!(dots, expected, "{ago:?} {minutes_east}");
    };
    let practiced = [Timestamp(NOON - DAY)];
    let days = Progress::of(&[], &practiced, &read, Timestamp(NOON), 0).days;
    assert_eq!(days, [false, false, false, false, false, true, false]);
    check(&[], 0, ".......");
    check(&[0, HOUR], 0, "......x");
    check(&[DAY, 6 * DAY], 0, "x....x.");
    check(&[7 * DAY, 400 * DAY], 0, ".......");
    check(&[-DAY, -400 * DAY, i64::MIN, i64::MAX], 0, ".......");
    check(&[13 * HOUR], 0, ".....x.");
    check(&[13 * HOUR], 120, "......x");
    check(&[11 * HOUR], -120, ".....x.");
    check(&[0], i32::MAX, "......x");
}
