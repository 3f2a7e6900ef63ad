//! What the learned verdict sees of a hoped and a heard statement, as whole numbers.

use super::meaning::{self, Meaning};
use super::{Match, verdict};
use crate::frame::Polarity;
use crate::meaning::Vector;
use crate::reading::Reader;

/// A statement made ready for comparing.
#[derive(Debug)]
pub(super) struct Statement {
    /// What the words say.
    pub(super) meaning: Meaning,
    /// Its themes and its place in the table of meanings; none without the learned scores.
    learned: Option<(Vec<i32>, Vector)>,
}

impl Statement {
    /// Reads a statement.
    pub(super) fn read(reader: Reader<'_>, text: &str) -> Self {
        Self { meaning: meaning::of(reader, text), learned: reader.profile(text) }
    }
}

/// A logit counts at most so much, in 4096ths.
const MOST: i32 = 4 * 4_096;

/// The numbers of a pair, each about -1000 to 1000; none without the learned scores.
pub(super) fn of(hoped: &Statement, heard: &Statement) -> Option<Vec<i32>> {
    let ((mine, here), (theirs, there)) = (hoped.learned.as_ref()?, heard.learned.as_ref()?);
    let (verdict, score) = verdict::of(&hoped.meaning, &heard.meaning);
    let similarity = here.similarity(there);
    let mut numbers = vec![similarity, similarity * similarity / 1_000, i32::from(score) * 10];
    numbers.extend(Match::ALL.iter().map(|it| flag(*it == verdict)));
    numbers.extend(profiles(mine, theirs));
    numbers.extend(flags(&hoped.meaning, &heard.meaning));
    Some(numbers)
}

/// Whether one clearly praises and the other clearly blames: then neither says what the other
/// does, whatever else they share.
pub(super) fn are_contrary(hoped: &Statement, heard: &Statement) -> bool {
    let praise = |it: &Statement| it.learned.as_ref().map_or(0, |it| praise(&it.0));
    let (a, b) = (praise(hoped), praise(heard));
    a >= CLEAR && b <= -CLEAR || a <= -CLEAR && b >= CLEAR
}

/// Praise that is taken as clear: about one logit and a half.
const CLEAR: i32 = 375;

/// How much a profile praises, -1000 to 1000.
fn praise(profile: &[i32]) -> i32 {
    profile.get(28).copied().unwrap_or(0).clamp(-MOST, MOST) / (MOST / 1_000)
}

fn flag(holds: bool) -> i32 {
    if holds { 1_000 } else { 0 }
}

/// How much is said of the same theme alike, contrarily, and at all.
fn profiles(hoped: &[i32], heard: &[i32]) -> [i32; 12] {
    let sure = |it: i32| (it.clamp(-MOST, MOST) + MOST) / (2 * MOST / 1_000);
    let side = |all: &[i32], at: usize| sure(all.get(at).copied().unwrap_or(-MOST));
    let (mut alike, mut contrary, mut about) = (0, 0, 0);
    let (mut most_alike, mut most_contrary, mut most_about) = (0, 0, 0);
    for at in (0..28).step_by(2) {
        let (a, b) =
            ((side(hoped, at), side(hoped, at + 1)), (side(heard, at), side(heard, at + 1)));
        let same = a.0.min(b.0).max(a.1.min(b.1));
        let other = a.0.min(b.1).max(a.1.min(b.0));
        let both = a.0.max(a.1).min(b.0.max(b.1));
        (alike, contrary, about) = (alike + same, contrary + other, about + both);
        most_alike = most_alike.max(same);
        most_contrary = most_contrary.max(other);
        most_about = most_about.max(both);
    }
    let generic = |all: &[i32]| sure(all.get(29).copied().unwrap_or(-MOST));
    let (a, b) = (praise(hoped), praise(heard));
    [
        most_alike,
        most_contrary,
        most_about,
        alike / 14,
        contrary / 14,
        about / 14,
        a,
        b,
        a * b / 1_000,
        (a - b).abs(),
        generic(hoped),
        generic(heard),
    ]
}

/// What the rules see in both.
fn flags(a: &Meaning, b: &Meaning) -> Vec<i32> {
    let shared = a.concepts.iter().filter(|it| b.concepts.contains(it)).count();
    let stems = a.stems.iter().filter(|it| b.stems.contains(it)).count();
    let part = |n: usize, all: usize| i32::try_from(n * 1_000 / all.max(1)).unwrap_or(0);
    let things = a.things.iter().any(|it| b.things.contains(it));
    let differ = !a.things.is_empty() && !b.things.is_empty() && !things;
    let judged = |it: &Meaning| match it.valence {
        Polarity::Plus => 1_000,
        Polarity::Minus => -1_000,
        Polarity::Neutral => 0,
    };
    vec![
        part(shared, a.concepts.len()),
        part(shared, b.concepts.len()),
        part(stems, a.stems.len()),
        part(stems, b.stems.len()),
        flag(things),
        flag(differ),
        flag(a.is_denied != b.is_denied),
        flag(a.is_denied && b.is_denied),
        flag(b.is_hedged && !a.is_hedged),
        flag(b.is_mild),
        flag(a.is_high && !b.is_high),
        flag(b.is_high),
        flag(a.is_total && !b.is_total),
        flag(a.is_list),
        flag(b.is_generic),
        flag(a.is_generic),
        flag(a.is_felt && b.is_felt),
        flag(b.is_of_thing),
        judged(a),
        judged(b),
        judged(a) * judged(b) / 1_000,
    ]
}
