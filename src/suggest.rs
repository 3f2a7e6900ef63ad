//! The one change that would have mattered most, found by trying.
//!
//! Every change that fits the scene is tried on the same customers, and the one that moves them
//! most is named. Nothing here knows what a good closing looks like; the customers decide.

use crate::content::{BeatKind, NeedStart, Scene, SceneKind};
use crate::customers::heard::{Heard, Manner};
use crate::customers::lived::live;
use crate::customers::{Customer, Outcome, Visit};
use crate::frame::{AntiMove, Move, Strength};

/// A change to the parting words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Make this move, in the form that fits this customer.
    Add(Move),
    /// Leave this out.
    Drop(AntiMove),
}

/// A change and what it does to the customers of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What to do otherwise.
    pub change: Change,
    /// Mean gain in `feels`, in hundredths.
    pub feels: i32,
    /// Mean gain in `would_return`, in percentage points.
    pub would_return: i32,
}

/// Seconds that an added move takes to say: about eight words. Chosen.
const SECONDS_TO_SAY: i32 = 3;
/// Hundredths of `feels` that weigh as much as a percentage point of `would_return`. Chosen.
const POINT: i32 = 4;
/// Hundredths below which a change doesn't matter. Chosen.
const LEAST_GAIN: i32 = 4;

/// The change that matters most to these customers; of equals the first in the order of the
/// frame. None when nothing would help much, or the words can't be rated.
pub fn suggest(visit: &Visit<'_>, customers: &[Customer]) -> Option<Suggestion> {
    let heard = Heard::of(visit);
    let n_customers = i32::try_from(customers.len()).ok().filter(|it| *it > 0)?;
    if heard.manner == Manner::Unrated {
        return None;
    }
    let before = sums(visit, &heard, customers);
    let mut best: Option<(i32, Suggestion)> = None;
    for change in changes(visit.scene, &heard) {
        let after = sums(visit, &with(change, &heard, visit.scene), customers);
        let (feels, back) = (after.0 - before.0, after.1 - before.1);
        let gain = feels + POINT * back;
        if gain >= LEAST_GAIN * n_customers && best.is_none_or(|(it, _)| gain > it) {
            let (feels, would_return) = (feels / n_customers, back / n_customers);
            best = Some((gain, Suggestion { change, feels, would_return }));
        }
    }
    best.map(|(_, suggestion)| suggestion)
}

/// Sums of `feels` and `would_return`.
fn sums(visit: &Visit<'_>, heard: &Heard, customers: &[Customer]) -> (i32, i32) {
    let outcomes = customers.iter().map(|it| live(visit, heard, it).outcome);
    outcomes
        .fold((0, 0), |(feels, back), it: Outcome| (feels + it.feels, back + it.would_return))
}

/// Every change that is open here, in the order of the frame.
fn changes(scene: &Scene, heard: &Heard) -> Vec<Change> {
    let is_weak = |it: &Move| match heard.moves.get(it) {
        Some(Strength::Strong) => false,
        Some(Strength::Weak) => *it != Move::Farewell,
        None => true,
    };
    let moves = Move::ALL.iter().copied().filter(|it| fits(*it, scene) && is_weak(it));
    let antis = AntiMove::ALL.iter().copied().filter(|it| heard.antis.contains(it));
    moves.map(Change::Add).chain(antis.filter(|it| is_said(*it)).map(Change::Drop)).collect()
}

/// Whether this is in the words themselves, so that it can be left out.
fn is_said(found: AntiMove) -> bool {
    !matches!(found, AntiMove::Hollow | AntiMove::IgnoresCue)
}

/// Whether a move can be made truthfully in this scene.
fn fits(found: Move, scene: &Scene) -> bool {
    let answers = |start: NeedStart| {
        scene.needs.iter().any(|it| it.start == start && it.met_by.first() == Some(&found))
    };
    let fits = match found {
        Move::NeedsCheck => scene.needs.iter().any(|it| it.start == NeedStart::Hidden),
        Move::Acknowledgement => scene.beats.iter().any(|it| it.kind == BeatKind::Failure),
        Move::Reassurance | Move::UseTip => scene.kind == SceneKind::Bought,
        Move::Personal => !scene.details.is_empty(),
        Move::Promise => answers(NeedStart::Hidden),
        Move::Thanks | Move::Invitation | Move::WarmWish | Move::Farewell => true,
        Move::Resolution
        | Move::Guarantee
        | Move::Handover
        | Move::Gesture
        | Move::FeedbackAsk => false,
    };
    fits || answers(NeedStart::Open)
}

/// What would be heard with this change. The move that comes first among those that
/// answer an open need answers it; words
/// of one's own are no stock phrase any more, and a real promise or guarantee takes the next
/// step off the customer.
fn with(change: Change, heard: &Heard, scene: &Scene) -> Heard {
    let mut heard = heard.clone();
    match change {
        Change::Add(Move::Farewell) => heard.moves.insert(Move::Farewell, Strength::Weak),
        Change::Add(found) => {
            heard.moves.insert(found, Strength::Strong);
            answer_open(&mut heard, found, scene);
            heard.antis.retain(|it| *it != AntiMove::StockPhrase);
            if matches!(found, Move::Promise | Move::Guarantee) {
                heard.antis.retain(|it| *it != AntiMove::BurdenShift);
            }
        }
        Change::Drop(found) => heard.antis.retain(|it| *it != found),
    }
    if let Change::Add(_) = change {
        heard.seconds = heard.seconds.saturating_add(SECONDS_TO_SAY);
        heard.manner = Manner::Said;
    }
    heard
}

fn answer_open(heard: &mut Heard, found: Move, scene: &Scene) {
    for (need, answered) in scene.needs.iter().zip(&mut heard.answered) {
        if need.start == NeedStart::Open && need.met_by.first() == Some(&found) {
            *answered = Some(Strength::Strong);
        }
    }
}
