//! The one place where the rules of comparing and the learned verdict meet.

use super::features::{self, Statement};
use super::{Match, verdict};
use crate::reading::Reader;

/// How much more "same" has to weigh than "opposite", in 1024ths of a logit, to be shown as
/// heard: an opposite is never shown as the same. Chosen on the develop part.
const SURE: i32 = 512;

/// How much more than in a single pair "none" weighs for each sentence of a whole round, in
/// 1024ths of a logit: of many sentences most are about something else, about nine in ten.
pub(super) const AMONG_MANY: i32 = 2_250;

/// The score of a verdict that is out of the question.
const NEVER: i32 = i32::MIN / 4;

/// How two statements match and how closely, 0 to 100: learned where the scores are here, with
/// the verdict of the rules among what they see; by the rules alone otherwise. `prior` is what
/// "none" weighs beforehand: 0, or [`AMONG_MANY`].
pub(super) fn verdict(
    reader: Reader<'_>,
    hoped: &Statement,
    heard: &Statement,
    prior: i32,
) -> (Match, u8) {
    let by_rules = verdict::of(&hoped.meaning, &heard.meaning);
    let numbers = features::of(hoped, heard);
    let Some(scores) = numbers.and_then(|it| reader.verdicts(&it)) else { return by_rules };
    let [same, partial, none, opposite] = scores;
    let none = none.saturating_add(prior);
    // Among many sentences one that blames where the other praises says neither the same nor a
    // part of it, and only such a one is the opposite.
    let is_contrary = prior > 0 && features::are_contrary(hoped, heard);
    let is_opposed = prior == 0 || is_contrary || by_rules.0 == Match::Opposite;
    let opposite = if is_opposed { opposite } else { NEVER };
    let scores = match is_contrary {
        true => [NEVER, NEVER, none, opposite],
        false => [same, partial, none, opposite],
    };
    let found = judged(scores);
    (found, closeness(found, scores, by_rules))
}

/// The verdict with the highest score; in doubt whether something is the same or the opposite,
/// it is partial.
fn judged([same, partial, none, opposite]: [i32; 4]) -> Match {
    let most = same.max(partial).max(none).max(opposite);
    match most {
        it if it == same && same >= opposite.saturating_add(SURE) => Match::Same,
        it if it == same || it == partial => Match::Partial,
        it if it == none => Match::None,
        _ => Match::Opposite,
    }
}

/// How closely, for choosing the sentence to show: how sure the verdict is, or what the rules
/// say where they agree.
fn closeness(found: Match, scores: [i32; 4], by_rules: (Match, u8)) -> u8 {
    let own = scores.get(found as usize).copied().unwrap_or(0);
    let next = scores.iter().copied().filter(|it| *it < own).max().unwrap_or(own);
    let lead = own.saturating_sub(next).min(2_048);
    let sure = u8::try_from(50 + lead * 45 / 2_048).unwrap_or(50);
    match found {
        Match::None => 0,
        _ if by_rules.0 == found => sure.max(by_rules.1),
        _ => sure,
    }
}
