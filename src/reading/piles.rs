//! Piles: too many apologies, too much praise, too many exclamation marks.

use super::Finding;
use super::clauses::Text;
use super::closing::Found;
use super::grammar::Hit;
use crate::frame::AntiMove;

/// Adds what the counts show.
pub(crate) fn add<'a>(
    text: &Text<'_>,
    apologies: impl Iterator<Item = &'a Hit>,
    superlatives: impl Iterator<Item = &'a Hit>,
    found: &mut Vec<Found>,
) {
    pile(apologies, 3, AntiMove::OverApology, "three-apologies", found);
    let loud = text.shouts.iter().any(|it| it.end - it.start >= 2);
    let needed = if loud { 2 } else { 3 };
    pile(superlatives, needed, AntiMove::Gush, "superlatives", found);
    let shouting = text.shouts.iter().find(|it| it.end - it.start >= 3);
    if let Some(shout) = shouting {
        let before = text.tokens.partition_point(|it| it.span.start < shout.start);
        let finding = Finding::AntiMove(AntiMove::Gush);
        let before = before.max(1);
        let first = before - 1;
        found.push(Found { first, end: before, finding, rule: "exclamation-marks" });
    }
    found.sort_unstable();
}

/// Words that belong to one pile stand at most so far from each other.
const NEAR: usize = 14;

fn pile<'a>(
    hits: impl Iterator<Item = &'a Hit>,
    needed: usize,
    what: AntiMove,
    rule: &'static str,
    found: &mut Vec<Found>,
) {
    let (mut start, mut last, mut count) = (0, 0, 0);
    for hit in hits {
        if count == 0 || hit.first > last + NEAR {
            (start, count) = (hit.first, 0);
        }
        count += 1;
        last = hit.end;
        if count == needed {
            let finding = Finding::AntiMove(what);
            found.push(Found { first: start, end: last, finding, rule });
        }
    }
}
