//! How fast progress is with two years behind it.

use encore::attempt::{Attempt, AttemptId, CardId, Id, Prediction, Share};
use encore::card::{Card, Statement};
use encore::content::{Lean, Library, SceneKind};
use encore::frame::{FRAME, Move};
use encore::parting_words::PartingWords;
use encore::progress::foresight::{Foreseen, N_FORESEEN};
use encore::progress::gist::Gist;
use encore::progress::grid::Grid;
use encore::progress::growth::growth;
use encore::progress::run::Run;
use encore::progress::then_and_now::{ThenAndNow, stories};
use encore::review::{Grade, Help, Review};
use encore::round::ENGINE;
use encore::schedule::Schedule;
use encore::seed::Seed;
use encore::time::{Clock, Timestamp};

use super::median;
use crate::project::{now, say};

const N_ATTEMPTS: i64 = 2_000;
const N_REVIEWS: i64 = 3_000;
const DAY: i64 = 86_400_000;
/// 21 November 2026, noon.
const NOW: i64 = 1_795_262_400_000;

/// Prints the times of reading two years of attempts once, and of each fold over them.
pub(super) fn progress(library: &Library) {
    let attempts = two_years(library);
    let attempts: Vec<&Attempt> = attempts.iter().collect();
    let clock = Clock { now: Timestamp(NOW), minutes_east: 60 };
    let start = now();
    let gists: Vec<Gist> = attempts.iter().filter_map(|it| Gist::of(it, library)).collect();
    say(format!("reading {} attempts, once: {:.1?}", gists.len(), start.elapsed()));
    let reviews = reviews();
    let schedule = median(|| drop(Schedule::of(&reviews, clock)));
    say(format!("when {} reviews come again: {schedule:.1?}", reviews.len()));
    let fold = median(|| drop(Grid::of(&gists, &reviews)));
    say(format!("the grid of them: {fold:.1?}"));
    say(format!("what grew: {:.1?}", median(|| drop(growth(&gists, clock)))));
    let run = median(|| drop(Run::of(attempts.iter().map(|it| it.at), clock).months()));
    say(format!("the run of days: {run:.1?}"));
    say(format!("the scenes played twice: {:.1?}", median(|| drop(stories(&attempts)))));
    let (first, last) = (attempts.first(), attempts.last());
    if let Some((first, last)) = first.zip(last) {
        let play = median(|| drop(ThenAndNow::play(first, last, library)));
        say(format!("one before and after: {play:.1?}"));
    }
    let card = card();
    let foresee = median(|| {
        let latest = attempts.iter().rev().take(N_FORESEEN);
        drop(latest.filter_map(|it| Foreseen::of(it, &card, library)).collect::<Vec<_>>());
    });
    say(format!("{N_FORESEEN} guesses beside what came: {foresee:.1?}"));
}

/// Attempts at all scenes in turn, with the worked closings for words.
fn two_years(library: &Library) -> Vec<Attempt> {
    let scenes =
        || library.roles.iter().flat_map(|role| role.scenes.iter().map(move |it| (role, it)));
    let of = |n: i64| -> Option<Attempt> {
        let nth = usize::try_from(n).unwrap_or_default();
        let (role, scene) = scenes().nth(nth % scenes().count().max(1))?;
        let at = Timestamp(NOW - (N_ATTEMPTS - n) * 730 * DAY / N_ATTEMPTS);
        let worked = if n % 3 == 0 { &scene.poor } else { &scene.good };
        Some(Attempt {
            id: AttemptId(Id::new(at, nth as u64)),
            at,
            scene: scene.id.clone(),
            role: role.id.clone(),
            seed: Seed(nth as u64),
            round: 1,
            after: None,
            card: CardId(Id::new(at, 0)),
            words: PartingWords::parse(&worked.text).ok()?,
            prediction: Some(Prediction { feels: Lean::Middle, says: Share::Some }),
            frame: FRAME,
            engine: ENGINE,
        })
    };
    (0..N_ATTEMPTS).filter_map(of).collect()
}

/// Tasks of all cells in turn, most of them right.
fn reviews() -> Vec<Review> {
    let cells =
        || Move::ALL.iter().flat_map(|made| SceneKind::ALL.iter().map(move |it| (made, it)));
    let of = |n: i64| -> Option<Review> {
        let nth = usize::try_from(n).unwrap_or_default();
        let (made, situation) = cells().nth(nth * 7 % cells().count())?;
        let at = Timestamp(NOW - (N_REVIEWS - n) * 730 * DAY / N_REVIEWS);
        let grade = if nth % 5 == 0 { Grade::Missed } else { Grade::Strong };
        let (id, task, results) =
            (Id::new(at, nth as u64), format!("task-{n}"), vec![(*made, grade)]);
        Some(Review { id, at, task, situation: *situation, results, help: Help::None })
    };
    (0..N_REVIEWS).filter_map(of).collect()
}

fn card() -> Card {
    Card {
        feel: Statement::cut("I felt looked after, and I wasn't rushed."),
        say: Statement::cut("They told me exactly when they would call."),
        describe: Statement::cut("Calm, and clear about what comes next."),
    }
}
