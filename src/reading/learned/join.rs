//! The one place where rules and learned scores meet.
//!
//! What the rules found is among the features of the scores, so a score speaks for both: at 0
//! and above a thing is there, below it isn't. Where a rule has found it, its words are shown
//! and its name; where only the score has, the sentence.

use super::Learned;
use super::features::{Features, Unit, sentences, whole};
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};
use crate::reading::clauses::Text;
use crate::reading::closing::{ByRules, Found};
use crate::reading::engine::Engine;
use crate::reading::{Finding, language};

/// The name of the rule where only the scores have found it.
pub const LEARNED: &str = "learned";

/// What counts over the whole text and in no sentence alone.
const OF_THE_WHOLE: [AntiMove; 3] =
    [AntiMove::StockPhrase, AntiMove::OverApology, AntiMove::Gush];

/// What is decided about a text.
#[derive(Debug, Default)]
pub(crate) struct Decided {
    /// What is found, in order.
    pub(crate) found: Vec<Found>,
    /// Whether it is no text to be rated.
    pub(crate) is_unrated: bool,
    /// Whether a statement says only that it was good.
    pub(crate) is_generic: bool,
}

/// Adds to what is seen of a whole text whether it is English.
pub(crate) fn add_language(features: &mut Features, text: &Text<'_>, engine: &Engine) {
    if !language::is_english(text, engine) {
        features.add("not english");
    }
}

/// Decides about parting words: each sentence for itself, and what counts over the whole.
pub(crate) fn closing(
    learned: &Learned,
    (text, engine): (&Text<'_>, &Engine),
    by_rules: &ByRules,
) -> Decided {
    let mut decided = Decided::default();
    for unit in sentences(text) {
        decide_sentence(learned, text, unit, by_rules, &mut decided.found);
    }
    let unit = whole(text);
    let mut features = Features::of(text, unit, (&by_rules.found, &by_rules.unmeant));
    add_language(&mut features, text, engine);
    let scores = learned.closing.scores(&features);
    let is = |name: &str| learned.closing.says(&scores, name);
    for anti in OF_THE_WHOLE {
        if is(&format!("!{anti}")) {
            take(&mut decided.found, &by_rules.found, unit, Finding::AntiMove(anti));
        }
    }
    decided.is_unrated = is("unrated");
    decided.found.sort_unstable();
    decided
}

fn decide_sentence(
    learned: &Learned,
    text: &Text<'_>,
    unit: Unit,
    by_rules: &ByRules,
    found: &mut Vec<Found>,
) {
    let features = Features::of(text, unit, (&by_rules.found, &by_rules.unmeant));
    let scores = learned.closing.scores(&features);
    let is = |name: &str| learned.closing.says(&scores, name);
    for made in Move::ALL {
        if is(made.name()) {
            let is_strong = *made != Move::Farewell && is(&format!("strong {made}"));
            let strength = if is_strong { Strength::Strong } else { Strength::Weak };
            let finding = Finding::Move(*made, strength);
            if !is_taken_back(by_rules, unit, finding) {
                take(found, &by_rules.found, unit, finding);
            }
        }
    }
    for anti in AntiMove::ALL.iter().filter(|it| !OF_THE_WHOLE.contains(it)) {
        if is(&format!("!{anti}")) {
            take(found, &by_rules.found, unit, Finding::AntiMove(*anti));
        }
    }
}

/// Whether the rules know better: thanks that are denied, thought, quoted or said of others. What
/// the rules miss in other moves is more often meant than not.
fn is_taken_back(by_rules: &ByRules, unit: Unit, finding: Finding) -> bool {
    let has = |all: &[Found]| unit.within(all).iter().any(|it| is_same(it.finding, finding));
    let is_form = matches!(finding, Finding::Move(Move::Thanks, _));
    is_form && has(&by_rules.unmeant) && !has(&by_rules.found)
}

/// Takes what the rules found of this in the unit, or the unit itself.
fn take(found: &mut Vec<Found>, by_rules: &[Found], unit: Unit, finding: Finding) {
    let is_it = |it: &&Found| is_same(it.finding, finding);
    let before = found.len();
    found.extend(unit.within(by_rules).iter().filter(is_it).map(|it| Found { finding, ..*it }));
    if found.len() == before {
        found.push(Found { first: unit.first, end: unit.end, finding, rule: LEARNED });
    }
}

/// Whether both are the same move, anti-move or theme, however strong or judged.
fn is_same(a: Finding, b: Finding) -> bool {
    match (a, b) {
        (Finding::Move(a, _), Finding::Move(b, _)) => a == b,
        (Finding::AntiMove(a), Finding::AntiMove(b)) => a == b,
        (Finding::Theme(a, _), Finding::Theme(b, _)) => a == b,
        _ => false,
    }
}

/// How much a statement speaks of each theme with each polarity, in the order of the frame,
/// praise before criticism; then how much it praises, and how generic it is. 4096ths of a
/// logit; for comparing statements.
pub(crate) fn profile(
    learned: &Learned,
    (text, engine): (&Text<'_>, &Engine),
    by_rules: &[Found],
) -> Vec<i32> {
    let mut features = Features::of(text, whole(text), (by_rules, &[]));
    add_language(&mut features, text, engine);
    let scores = learned.statement.scores(&features);
    let mut profile = themes(learned, &scores);
    let score = |name: &str| learned.statement.score(&scores, name);
    profile.extend(["praise", "generic"].map(score));
    profile
}

/// Decides about a statement as a whole.
///
/// A theme with its polarity is there when its own score, and the scores of the theme and of the
/// polarity apart, say so together; of praise and criticism of one theme the likelier is told.
pub(crate) fn statement(
    learned: &Learned,
    (text, engine): (&Text<'_>, &Engine),
    by_rules: &[Found],
) -> Decided {
    let unit = whole(text);
    let mut features = Features::of(text, unit, (by_rules, &[]));
    add_language(&mut features, text, engine);
    let scores = learned.statement.scores(&features);
    let judged = themes(learned, &scores);
    let mut decided = Decided::default();
    let mut most = i32::MIN;
    for (theme, both) in Theme::ALL.iter().zip(judged.chunks(2)) {
        let [praise, blame] = both else { continue };
        let (sum, polarity) = (*praise, Polarity::Plus).max((*blame, Polarity::Minus));
        if sum >= 0 {
            most = most.max(sum);
            take(&mut decided.found, by_rules, unit, Finding::Theme(*theme, polarity));
        }
    }
    let score = |name: &str| learned.statement.score(&scores, name);
    let generic = score("generic");
    decided.is_generic = generic >= 0 && generic.saturating_mul(2) > most;
    if decided.found.is_empty() {
        let is_mention =
            |it: &&Found| matches!(it.finding, Finding::Theme(_, Polarity::Neutral));
        decided.found.extend(by_rules.iter().filter(is_mention));
    }
    decided.is_unrated = score("unrated") >= 0;
    decided.found.sort_unstable();
    decided
}

/// The score of each theme with each polarity, praise before criticism.
fn themes(learned: &Learned, scores: &[i32]) -> Vec<i32> {
    let score = |name: &str| learned.statement.score(scores, name);
    let praise = score("praise");
    let judged = Theme::ALL.iter().flat_map(|theme| {
        [(Polarity::Plus, praise), (Polarity::Minus, -praise)].map(|(polarity, judged)| {
            let apart = score(theme.name()).min(judged);
            score(&format!("{theme}{polarity}")).saturating_add(apart)
        })
    });
    judged.collect()
}
