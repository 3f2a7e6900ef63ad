//! Findings that are read from the same words: which one stays.

use super::Finding;
use super::clauses::Text;
use super::closing::Found;
use crate::frame::{AntiMove, Move, Strength};

/// Whether `weaker` gives way to `stronger` where both are read from the same words.
fn gives_way(weaker: &Found, stronger: &Found) -> bool {
    use AntiMove::{BurdenShift, RatingBeg, SalesPush, VaguePromise};
    use Move::{
        Acknowledgement, FeedbackAsk, Gesture, Guarantee, Handover, Invitation, NeedsCheck,
        Personal, Promise, Resolution, UseTip,
    };
    let overlaps = weaker.overlaps(stronger);
    match (weaker.finding, stronger.finding) {
        (Finding::Move(UseTip, _), Finding::Move(UseTip | Personal | Resolution, _)) => false,
        (Finding::Move(UseTip, _), _) => overlaps,
        (
            Finding::Move(Resolution, _),
            Finding::Move(Gesture | Acknowledgement | Handover, _),
        ) => overlaps,
        (
            Finding::Move(Acknowledgement, Strength::Strong),
            Finding::AntiMove(AntiMove::Blame),
        ) => overlaps && stronger.first <= weaker.first + 2 && weaker.rule == "sorry-for",
        (Finding::Move(Promise, _), Finding::Move(Guarantee, Strength::Strong)) => true,
        (
            Finding::Move(Promise, Strength::Weak),
            Finding::Move(Gesture | Handover | Guarantee, _),
        ) => overlaps,
        (Finding::Move(Gesture, _), Finding::Move(NeedsCheck, Strength::Strong)) => true,
        (Finding::Move(Gesture, _), Finding::Move(Guarantee, _)) => true,
        (Finding::Move(Gesture, _), Finding::Move(Promise, Strength::Strong)) => {
            weaker.first == stronger.first
        }
        (Finding::Move(Personal, _), Finding::AntiMove(AntiMove::Blame)) => overlaps,
        (Finding::Move(Gesture | NeedsCheck | Invitation, _), Finding::AntiMove(SalesPush)) => {
            true
        }
        (
            Finding::Move(NeedsCheck, Strength::Weak),
            Finding::Move(Gesture, Strength::Strong),
        ) => overlaps,
        (Finding::Move(NeedsCheck, Strength::Weak), Finding::Move(FeedbackAsk, _)) => true,
        (Finding::Move(NeedsCheck, _), Finding::Move(FeedbackAsk, Strength::Strong)) => true,
        (
            Finding::Move(FeedbackAsk, Strength::Weak),
            Finding::Move(NeedsCheck, Strength::Strong),
        ) => true,
        (Finding::Move(FeedbackAsk, _), Finding::AntiMove(RatingBeg)) => true,
        (Finding::Move(Invitation, _), Finding::Move(Guarantee, _)) => true,
        (Finding::Move(Promise, Strength::Weak), Finding::AntiMove(VaguePromise)) => {
            overlaps && stronger.first < weaker.first
        }
        (Finding::AntiMove(VaguePromise), Finding::Move(Promise, Strength::Weak)) => {
            !overlaps || stronger.first <= weaker.first
        }
        (Finding::AntiMove(VaguePromise), Finding::Move(Promise | Guarantee, _)) => true,
        (Finding::AntiMove(AntiMove::Blame), Finding::Move(Move::Thanks, Strength::Strong)) => {
            true
        }
        (Finding::AntiMove(BurdenShift), Finding::Move(Guarantee | Handover, _)) => overlaps,
        (Finding::AntiMove(BurdenShift), Finding::AntiMove(RatingBeg | SalesPush)) => true,
        _ => false,
    }
}

/// How many findings around one are compared with it.
const NEAR: usize = 24;

/// Leaves out findings that give way to another one of their sentence.
pub(super) fn drop_weaker_kinds(text: &Text<'_>, found: &mut Vec<Found>) {
    let all = found.clone();
    let is_kept = |at: usize, it: &Found| {
        let near = all.get(at.saturating_sub(NEAR)..all.len().min(at + NEAR)).unwrap_or(&[]);
        !near.iter().any(|other| {
            text.sentence(other.first).first == text.sentence(it.first).first
                && gives_way(it, other)
        })
    };
    let mut kept: Vec<Found> = Vec::with_capacity(all.len());
    for (at, it) in all.iter().enumerate() {
        if is_kept(at, it) {
            kept.push(*it);
        }
    }
    let is_kept_word =
        kept.iter().any(|it| it.is_move(Move::Promise) || it.is_move(Move::Guarantee));
    if is_kept_word {
        kept.retain(|it| !it.is_anti(AntiMove::BurdenShift));
    }
    *found = kept;
}

/// Of overlapping findings of a kind the strongest stays, and of these the longest.
pub(super) fn drop_doubles(found: &mut Vec<Found>) {
    let all = std::mem::take(found);
    for it in all {
        let near = found.len().saturating_sub(NEAR);
        let twin =
            found.iter().skip(near).position(|kept| same_kind(kept, &it) && kept.overlaps(&it));
        match twin.and_then(|at| found.get_mut(near + at)) {
            Some(kept) if rank(kept) >= rank(&it) => {}
            Some(kept) => *kept = it,
            None => found.push(it),
        }
    }
    found.sort_unstable();
}

fn rank(it: &Found) -> (u8, usize) {
    match it.finding {
        Finding::Move(_, strength) => (strength as u8, it.end - it.first),
        _ => (0, it.end - it.first),
    }
}

fn same_kind(a: &Found, b: &Found) -> bool {
    match (a.finding, b.finding) {
        (Finding::Move(a, _), Finding::Move(b, _)) => a == b,
        (a, b) => a == b,
    }
}
