//! Parting words: from the hits of the rules to marks, with what one finding says about another.

use super::clauses::Text;
use super::engine::{Engine, Rule, Signal, Tag};
use super::grammar::Hit;
use super::rivals::{drop_doubles, drop_weaker_kinds};
use super::{Finding, Mark, in_scene, scope, stock};
use crate::content::Scene;
use crate::frame::{AntiMove, Move, Strength};

/// A finding on words `first..end`, before it becomes a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) finding: Finding,
    pub(crate) rule: &'static str,
}

impl Found {
    pub(crate) fn overlaps(&self, other: &Found) -> bool {
        self.first < other.end && other.first < self.end
    }

    pub(crate) fn is_move(&self, wanted: Move) -> bool {
        matches!(self.finding, Finding::Move(it, _) if it == wanted)
    }

    pub(crate) fn is_anti(&self, wanted: AntiMove) -> bool {
        self.finding == Finding::AntiMove(wanted)
    }
}

/// What the rules say about parting words, but for what the scene alone shows.
#[derive(Debug, Default)]
pub(crate) struct ByRules {
    /// What they find.
    pub(crate) found: Vec<Found>,
    /// What the words look like and don't mean: denied, thought, quoted, said of others.
    pub(crate) unmeant: Vec<Found>,
    /// Whether words of parting are in it, meant or not.
    pub(crate) speaks: bool,
}

/// Reads parting words by the rules.
pub(crate) fn by_rules(text: &Text<'_>, engine: &Engine, scene: Option<&Scene>) -> ByRules {
    if stock::is_labels(text, engine) {
        return ByRules { speaks: true, ..ByRules::default() };
    }
    let hits = engine.closing.run(text, &engine.sets);
    let (mut found, mut unmeant) = accept(text, engine, &hits);
    unmeant.sort_unstable();
    super::names_of::add(text, engine, scene, &mut found);
    found.sort_unstable();
    let found = settle(text, engine, &hits, found);
    ByRules { found, unmeant, speaks: hits.iter().any(|it| speaks(engine, it)) }
}

/// Findings as marks, with what the scene shows.
pub(crate) fn finish(
    text: &Text<'_>,
    scene: Option<&Scene>,
    mut found: Vec<Found>,
) -> Vec<Mark> {
    if let Some(scene) = scene {
        in_scene::add(text, scene, &mut found);
    }
    found.iter_mut().for_each(|it| it.end = reach(text, it));
    marks(text, &found)
}

/// Whether words of parting are in it, meant or not.
fn speaks(engine: &Engine, hit: &Hit) -> bool {
    use Move::{
        Acknowledgement, Farewell, FeedbackAsk, Guarantee, Handover, Invitation, NeedsCheck,
        Promise, Reassurance, Thanks, WarmWish,
    };
    let tag = engine.closing_rules.get(hit.rule).map(|it| it.tag);
    let Some(Tag::Move(what, _) | Tag::NoMove(what)) = tag else { return false };
    matches!(
        what,
        Thanks
            | Farewell
            | WarmWish
            | Invitation
            | NeedsCheck
            | FeedbackAsk
            | Acknowledgement
            | Guarantee
            | Handover
            | Promise
            | Reassurance
    )
}

/// Hits that hold where they stand, and those that would elsewhere.
fn accept(text: &Text<'_>, engine: &Engine, hits: &[Hit]) -> (Vec<Found>, Vec<Found>) {
    let rule = |hit: &Hit| engine.closing_rules.get(hit.rule).copied();
    let guards: Vec<(Hit, Tag)> = hits
        .iter()
        .filter_map(|it| rule(it).map(|r| (*it, r.tag)))
        .filter(|it| matches!(it.1, Tag::NoMove(_) | Tag::NoAnti(_)))
        .collect();
    let (mut found, mut unmeant) = (Vec::new(), Vec::new());
    for hit in hits {
        let Some(rule) = rule(hit) else { continue };
        let Some(looks) = looks_like(rule) else { continue };
        let held = holds(text, engine, rule, looks, hit);
        let held = held.filter(|it| !is_guarded(&guards, hit, *it));
        let place =
            |finding| Found { first: hit.first, end: hit.end, finding, rule: rule.name };
        match held {
            Some(finding) => found.push(place(finding)),
            None => unmeant.push(place(looks)),
        }
    }
    (found, unmeant)
}

/// What a hit of this rule is, where it holds.
fn looks_like(rule: &Rule) -> Option<Finding> {
    match rule.tag {
        Tag::Move(it, strength) => Some(Finding::Move(it, strength)),
        Tag::Anti(it) => Some(Finding::AntiMove(it)),
        _ => None,
    }
}

fn holds(
    text: &Text<'_>,
    engine: &Engine,
    rule: &Rule,
    base: Finding,
    hit: &Hit,
) -> Option<Finding> {
    let is_move = matches!(base, Finding::Move(..));
    if text.tokens.get(hit.first).is_none_or(|it| it.is_quoted)
        || is_move && scope::is_counterfactual(text, engine, hit.first)
        || rule.is_bound && !scope::is_meant(text, engine, hit.first)
    {
        return None;
    }
    let Some(judge) = rule.judge else { return Some(base) };
    let strength = judge(text, engine, hit)?;
    Some(match base {
        Finding::Move(it, most) => Finding::Move(it, strength.min(most)),
        other => other,
    })
}

/// How far back a guard may begin, in hits.
const GUARD_REACH: usize = 48;

fn is_guarded(guards: &[(Hit, Tag)], hit: &Hit, finding: Finding) -> bool {
    let upto = guards.partition_point(|it| it.0.first <= hit.first + 1);
    let near = guards.get(upto.saturating_sub(GUARD_REACH)..upto).unwrap_or(&[]);
    near.iter().any(|(guard, tag)| {
        let same = match (finding, *tag) {
            (Finding::Move(it, _), Tag::NoMove(guarded)) => it == guarded,
            (Finding::AntiMove(it), Tag::NoAnti(guarded)) => it == guarded,
            _ => false,
        };
        same && guard.first <= hit.first + 1 && hit.first < guard.end
    })
}

/// What one finding says about another.
fn settle(text: &Text<'_>, engine: &Engine, hits: &[Hit], found: Vec<Found>) -> Vec<Found> {
    let signals = |wanted: Signal| {
        let is = move |it: &&Hit| {
            engine.closing_rules.get(it.rule).is_some_and(|r| r.tag == Tag::Signal(wanted))
        };
        hits.iter()
            .filter(is)
            .filter(|it| !text.tokens.get(it.first).is_some_and(|t| t.is_quoted))
    };
    let guarded = |hit: &Hit| {
        let rule = engine.closing_rules.get(hit.rule);
        rule.is_none_or(|it| holds_signal(text, engine, it, hit))
    };
    if let Some(mocking) = signals(Signal::Sarcasm).find(|it| guarded(it)) {
        return mocked(text, mocking, found);
    }
    let mut found = found;
    drop_hostile(text, &mut found);
    drop_weaker_kinds(text, &mut found);
    super::piles::add(text, signals(Signal::Apology), signals(Signal::Superlative), &mut found);
    drop_doubles(&mut found);
    stock::add(text, engine, &mut found);
    found
}

fn holds_signal(text: &Text<'_>, engine: &Engine, rule: &Rule, hit: &Hit) -> bool {
    rule.judge.is_none_or(|judge| judge(text, engine, hit).is_some())
}

/// Mockery leaves nothing but itself, and a goodbye that stands alone.
fn mocked(text: &Text<'_>, mocking: &Hit, found: Vec<Found>) -> Vec<Found> {
    let lone = |it: &Found| {
        let sentence = text.sentence(it.first);
        it.is_move(Move::Farewell)
            && sentence.end - sentence.first <= 3
            && !(sentence.first..sentence.end).contains(&mocking.first)
    };
    let mut kept: Vec<Found> = found.into_iter().filter(lone).collect();
    let finding = Finding::AntiMove(AntiMove::Unwelcome);
    kept.push(Found { first: mocking.first, end: mocking.end, finding, rule: "mockery" });
    kept.sort_unstable();
    drop_doubles(&mut kept);
    kept
}

/// A hostile sentence makes no move but a goodbye.
fn drop_hostile(text: &Text<'_>, found: &mut Vec<Found>) {
    let hostile: Vec<usize> = found
        .iter()
        .filter(|it| it.is_anti(AntiMove::Unwelcome))
        .map(|it| text.sentence(it.first).first)
        .collect();
    found.retain(|it| match it.finding {
        Finding::Move(Move::Farewell, _) => true,
        Finding::Move(..) | Finding::AntiMove(AntiMove::BurdenShift | AntiMove::Abrupt) => {
            hostile.binary_search(&text.sentence(it.first).first).is_err()
        }
        _ => true,
    });
}

/// A strong move is shown with the rest of its clause: "I'll call you by four".
fn reach(text: &Text<'_>, it: &Found) -> usize {
    match it.finding {
        Finding::Move(Move::Personal | Move::Farewell, _) => it.end,
        Finding::Move(_, Strength::Strong) | Finding::Move(Move::Promise, _) => {
            it.end.max(text.clause_end(it.end.saturating_sub(1)))
        }
        _ => it.end,
    }
}

/// Marks in the order of the text.
pub(crate) fn marks(text: &Text<'_>, found: &[Found]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = found
        .iter()
        .map(|it| Mark {
            span: text.span(it.first, it.end),
            finding: it.finding,
            rule: it.rule,
        })
        .collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}
