//! What the words leave open, what becomes of it later, and how a customer tells it.

use super::answered::{is_about, lower_words};
use super::appraise::appraise;
use super::outcome::is_let_down;
use super::phrase::{Phrases, Slots, Talk};
use super::rules::{Rule, Rules};
use super::traits::{Traits, lean, percent};
use super::turned::{How, said};
use super::weights::{
    Effect, FOLLOW_UPS, FollowUp, LEANING_PERCENT, RELATION_PERCENT, ROUND, SELFISH_PERCENT,
    TWO_FAILURES_MOST,
};
use super::{Answer, Because, Customer, Sentence, Visit};
use crate::content::{Due, Kept, Need, Past, Trigger};
use crate::frame::{AntiMove, Move, Strength};
use crate::reading::{Finding, Mark, Span};

/// Part of a customer's seed for what happens after the visit.
const LATER: u64 = 3;

/// Words for a call or a message to somebody.
const CONTACT: &[&str] = &[
    "call", "phone", "ring", "text", "email", "e-mail", "mail", "message", "write", "contact",
];

/// What follows such a word when it is the customer who is called.
const AFTER_CONTACT: &[&str] = &[
    "you", "at", "on", "by", "tonight", "tomorrow", "today", "back", "before", "after",
    "again", "around", "later", "when", "as", "once", "first", "this",
];

/// Something that the words left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Left {
    pub(crate) due: Due,
    pub(crate) because: Because,
    /// The words as a clause in the customer's mouth.
    said: Option<String>,
}

/// Everything that these words left open, the most binding first; a card with thanks where they
/// left nothing. Nothing at all where they can't be rated.
pub(crate) fn left(visit: &Visit<'_>) -> Vec<Left> {
    let is_silent = visit.words.trim().is_empty();
    if !visit.reading.rated && !is_silent {
        return Vec::new();
    }
    let found = || visit.reading.marks.iter().filter_map(|it| Some((due(visit, it)?, it)));
    let mut left = Vec::new();
    for FollowUp { due, .. } in FOLLOW_UPS {
        if let Some((_, mark)) = found().find(|(it, _)| it == due) {
            left.push(left_by(visit, *due, mark));
        }
    }
    if left.is_empty() {
        left.push(Left { due: Due::Note, because: Because::Exit, said: None });
    }
    left
}

fn left_by(visit: &Visit<'_>, due: Due, mark: &Mark) -> Left {
    let Mark { span, finding, .. } = *mark;
    let (because, said) = match finding {
        Finding::Move(found, _) => {
            let how = How { found, scene: visit.scene, rules: Rules::ALL };
            let said = said(visit.words, span, how);
            (Because::Move(found, span), said)
        }
        Finding::AntiMove(found) => (Because::Anti(found, span), None),
        Finding::Theme(..) => (Because::Exit, None),
    };
    Left { due, because, said }
}

/// What a finding leaves open.
fn due(visit: &Visit<'_>, mark: &Mark) -> Option<Due> {
    match mark.finding {
        Finding::Move(Move::Promise, Strength::Weak) => Some(Due::VaguePromise),
        Finding::Move(Move::Promise, Strength::Strong) => Some(promise(visit, mark.span)),
        Finding::Move(Move::Guarantee, _) => Some(Due::Guarantee),
        Finding::Move(Move::Handover, Strength::Strong) => Some(Due::Handover),
        Finding::Move(Move::Invitation, Strength::Strong) => Some(Due::Invitation),
        Finding::AntiMove(AntiMove::VaguePromise) => Some(Due::VaguePromise),
        _ => None,
    }
}

/// A call that answers a need brings something; any other call is a courtesy.
fn promise(visit: &Visit<'_>, span: Span) -> Due {
    let mut words = lower_words(span.of(visit.words));
    if !is_contact(&words) {
        return Due::Promise;
    }
    // That somebody will call is no answer yet.
    words.retain(|it| !CONTACT.contains(&it.as_str()));
    let answers = |it: &Need| it.met_by.contains(&Move::Promise) && is_about(it, &words);
    if visit.scene.needs.iter().any(answers) { Due::Call } else { Due::Courtesy }
}

/// Whether these words promise to call or to write to the customer, and to nobody else: "I'll
/// text you", "you'll get an email", "you'll hear from us".
fn is_contact(words: &[String]) -> bool {
    let is_one = |it: &String| CONTACT.contains(&it.as_str()) || it == "hear";
    let is_sent = words.iter().enumerate().any(|(idx, it)| {
        let next = words.get(idx + 1).map_or("you", String::as_str);
        is_one(it) && AFTER_CONTACT.contains(&next)
    });
    let is_got = words.iter().any(|it| it == "you'll") && words.iter().any(is_one);
    is_sent || is_got
}

/// What comes due for this customer: of everything that is open the first that does.
pub(crate) fn met<'a>(left: &'a [Left], customer: &Customer) -> Option<&'a Left> {
    let seed = customer.seed.branch(LATER);
    left.iter().find(|it| {
        let share = follow_up(it.due).map_or(0, |it| it.met_percent);
        seed.branch(it.due as u64).stream().chance(share)
    })
}

fn follow_up(due: Due) -> Option<&'static FollowUp> {
    FOLLOW_UPS.iter().find(|it| it.due == due)
}

/// What it does to the next meeting with the customer who gave this answer.
pub(crate) fn effect(
    rules: Rules,
    visit: &Visit<'_>,
    answer: &Answer,
    (due, kept): (Due, Kept),
) -> Effect {
    let traits = Traits::of(&answer.customer, rules);
    let Some(weights) = follow_up(counted(rules, due)) else { return Effect::default() };
    match kept {
        Kept::Broken => weights.broken.each(|it| lean(it, LEANING_PERCENT, traits.reliability)),
        Kept::Kept => {
            let share = credit_percent(visit, &traits);
            let credit = weights.kept.each(|it| percent(it, share));
            let is_let_down = is_let_down(&appraise(visit.scene, &traits), &traits);
            let room = (TWO_FAILURES_MOST - answer.outcome.feels).max(0);
            let room = if is_let_down { room } else { credit.feels };
            Effect { feels: credit.feels.min(room), ..credit }
        }
    }
}

/// Percent of the credit for something kept: more from who is close, less where the goodbye was
/// used to sell.
fn credit_percent(visit: &Visit<'_>, traits: &Traits) -> i32 {
    let share = 100 + if traits.past == Past::Regular { RELATION_PERCENT } else { 0 };
    let is_selfish = visit.reading.anti_moves().contains(&AntiMove::SalesPush);
    if is_selfish { percent(share, SELFISH_PERCENT) } else { share }
}

fn counted(rules: Rules, due: Due) -> Due {
    match due {
        Due::Courtesy | Due::Note if !rules.has(Rule::Content) => Due::Call,
        _ => due,
    }
}

/// Customers telling one after the other what came later, none in the words of another.
pub(crate) struct Teller<'a> {
    visit: &'a Visit<'a>,
    phrases: Phrases<'a>,
    n_told: usize,
}

impl<'a> Teller<'a> {
    pub(crate) fn new(visit: &'a Visit<'a>) -> Self {
        Self { visit, phrases: Phrases::new(visit, Rules::ALL), n_told: 0 }
    }

    /// One sentence; none only when the bank has none.
    pub(crate) fn tell(
        &mut self,
        customer: &Customer,
        left: &Left,
        kept: Kept,
    ) -> Option<Sentence> {
        if self.n_told.is_multiple_of(ROUND) {
            self.phrases.forget();
        }
        self.n_told += 1;
        let slots = Slots { said: left.said.as_deref(), ..Slots::none(self.visit.role) };
        let register = customer.persona.register;
        let mut chance = customer.seed.branch(LATER).branch(100 + left.due as u64).stream();
        let triggers = [Trigger::Later(left.due, kept)];
        let mut say = |may_repeat| {
            let talk = Talk { register, before: &[], may_repeat };
            self.phrases.choose(&triggers, slots, talk, &mut chance)
        };
        let phrase = say(false).or_else(|| say(true))?;
        let because = vec![left.because.clone()];
        Some(Sentence { text: phrase.text, because, theme: phrase.theme })
    }
}
