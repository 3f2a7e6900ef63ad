//! What only the scene can show: warmth over an open need, a cue without an answer.

use super::Finding;
use super::clauses::{Sentence, Text};
use super::closing::Found;
use super::direct::{is_direct_answer, spoils_answer};
use super::names_of::starts_with;
use crate::content::{Need, NeedStart, Scene};
use crate::frame::{AntiMove, Move, Strength};

/// Adds what the scene shows, and makes a resolution strong that names the scene's matter.
pub(crate) fn add(text: &Text<'_>, scene: &Scene, found: &mut Vec<Found>) {
    name_the_matter(text, scene, found);
    let all = 0..text.tokens.len();
    if let Some(warm) = found.iter().copied().find(|it| is_warm(it.finding)) {
        let is_open = |it: &&Need| it.start == NeedStart::Open && !is_answered(text, found, it);
        if scene.needs.iter().any(|it| is_open(&it)) {
            let finding = Finding::AntiMove(AntiMove::Hollow);
            found.push(Found { finding, rule: "warm-over-open-need", ..warm });
        }
    }
    let ignored = |it: &Need| {
        it.start == NeedStart::Hidden && !it.cue.is_empty() && !is_noticed(text, found, it)
    };
    if scene.needs.iter().any(ignored) {
        let finding = Finding::AntiMove(AntiMove::IgnoresCue);
        found.push(Found { first: all.start, end: all.end, finding, rule: "cue-unanswered" });
    }
    found.sort_unstable();
}

fn name_the_matter(text: &Text<'_>, scene: &Scene, found: &mut [Found]) {
    for it in found.iter_mut() {
        if it.finding == Finding::Move(Move::Resolution, Strength::Weak) {
            let sentence = text.sentence(it.first);
            let end = sentence.end.min(sentence.first + LONGEST);
            let named = |need: &Need| mentions(text, &need.words, sentence.first, end);
            if scene.needs.iter().any(named) {
                it.finding = Finding::Move(Move::Resolution, Strength::Strong);
            }
        }
    }
}

/// How much of a text is searched for a need, in words.
const LONGEST: usize = 400;

fn is_warm(it: Finding) -> bool {
    use Move::{Invitation, Thanks, WarmWish};
    matches!(
        it,
        Finding::Move(Thanks | WarmWish | Invitation, _) | Finding::AntiMove(AntiMove::Gush)
    )
}

/// Whether a need is addressed, acknowledged or asked about.
fn is_answered(text: &Text<'_>, found: &[Found], need: &Need) -> bool {
    let end = text.tokens.len().min(LONGEST);
    let on_it = need.words.is_empty() || mentions(text, &need.words, 0, end);
    let met = |it: &Found| matches!(it.finding, Finding::Move(what, _) if need.met_by.contains(&what));
    on_it && found.iter().any(met)
        || text.sentences.iter().any(|it| answers(text, found, (need, *it)))
        || found.iter().any(|it| it.is_move(Move::Acknowledgement))
        || asks(found)
        || !need.words.is_empty()
            && text.sentences.iter().any(|it| {
                it.is_question
                    && mentions(text, &need.words, it.first, it.end.min(it.first + LONGEST))
            })
}

/// Whether a hidden need is asked for, or spoken of.
fn is_noticed(text: &Text<'_>, found: &[Found], need: &Need) -> bool {
    let met = |it: &Found| matches!(it.finding, Finding::Move(what, _) if need.met_by.contains(&what));
    let spoken = match need.words.is_empty() {
        true => found.iter().any(met),
        false => mentions(text, &need.words, 0, text.tokens.len().min(LONGEST)),
    };
    spoken || asks(found)
}

/// Whether a sentence answers a need directly, and nothing in it spoils that.
fn answers(text: &Text<'_>, found: &[Found], (need, it): (&Need, Sentence)) -> bool {
    let end = it.end.min(it.first + LONGEST);
    let is_spoiled = |it: &Found, end| it.first < end && spoils_answer(it.finding);
    !it.is_question
        && is_direct_answer(need, text.span(it.first, end).of(text.source))
        && !found.iter().any(|other| other.end > it.first && is_spoiled(other, end))
}

fn asks(found: &[Found]) -> bool {
    found.iter().any(|it| it.finding == Finding::Move(Move::NeedsCheck, Strength::Strong))
}

fn mentions(text: &Text<'_>, stems: &[String], first: usize, end: usize) -> bool {
    (first..end).any(|at| {
        let word = text.written(at);
        stems.iter().any(|it| starts_with(word, it))
    })
}
