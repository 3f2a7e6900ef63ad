//! Simulated customers: who leaves by the door, what they remember, and what they answer.
//!
//! A visit becomes a memory and the memory an answer: events are appraised, the exit is one more
//! event made from what was heard, and what is said at the door follows from what is left. Each
//! customer lives through the visit alone; only the choice of sentences knows the others, so
//! that nobody repeats another. Everything is whole-number arithmetic on the inputs.

use std::fmt;

mod answer;
mod answered;
mod appraise;
pub mod bands;
mod because;
mod changed;
mod draw;
mod exit;
mod grammar;
pub(crate) mod heard;
pub(crate) mod later;
pub(crate) mod lived;
mod memory;
mod mention;
mod needs;
mod outcome;
mod phrase;
mod quoted;
pub mod rules;
mod telling;
mod traits;
pub(crate) mod turned;
pub mod weights;

use self::rules::{Rule, Rules};
use crate::content::{Library, Need, NeedState, Persona, RolePack, Scene};
use crate::frame::{AntiMove, Move, Polarity, Theme};
use crate::order::sorted_by_key;
use crate::reading::{Finding, Reading, Span};
use crate::seed::Seed;

/// A persona drawn with a seed: one person who leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Whose circumstances these are.
    pub persona: Persona,
    /// First name, unique within a round.
    pub name: String,
    /// The chance that belongs to this person alone.
    pub seed: Seed,
}

/// What a sentence comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// An event of the scene.
    Beat(String),
    /// A need of the scene.
    Need(String),
    /// A move in the words, and where.
    Move(Move, Span),
    /// An anti-move in the words, and where.
    Anti(AntiMove, Span),
    /// A direct answer to a need in the words, and where.
    Answer(Span),
    /// A finding in the words said to them the time before, and where in those words.
    Before(Finding, Span),
    /// The exit as a whole: its silence, its length, what was missing.
    Exit,
}

impl fmt::Display for Because {
    /// The id: of the beat, of the need, `exit`, `promise@12-40` for a span of the words, or
    /// `before:promise@12-40` for a span of the words before.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Beat(id) | Self::Need(id) => f.write_str(id),
            Self::Move(found, Span { start, end }) => write!(f, "{found}@{start}-{end}"),
            Self::Anti(found, Span { start, end }) => write!(f, "{found}@{start}-{end}"),
            Self::Answer(Span { start, end }) => write!(f, "answer@{start}-{end}"),
            Self::Before(found, Span { start, end }) => {
                write!(f, "before:{}@{start}-{end}", name(*found))
            }
            Self::Exit => f.write_str("exit"),
        }
    }
}

fn name(found: Finding) -> &'static str {
    match found {
        Finding::Move(found, _) => found.name(),
        Finding::AntiMove(found) => found.name(),
        Finding::Theme(theme, _) => theme.name(),
    }
}

/// One sentence of an answer, and why it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The words.
    pub text: String,
    /// What they come from; never empty.
    pub because: Vec<Because>,
    /// What they are about.
    pub theme: Option<(Theme, Polarity)>,
}

/// How a visit ended for one customer. Three outcomes and three probes, kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// -300 to +300, in hundredths; "good" is +100.
    pub feels: i32,
    /// 0 to 100 percent.
    pub would_return: i32,
    /// -100 to +100 percent: against or for.
    pub would_tell: i32,
    /// 0 to 100 percent.
    pub enjoyable: i32,
    /// 0 to 100 percent.
    pub forced: i32,
    /// 0 to 100 percent.
    pub productive: i32,
}

/// What one customer says at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Who says it.
    pub customer: Customer,
    /// One to four sentences.
    pub sentences: Vec<Sentence>,
    /// How the visit ended for them.
    pub outcome: Outcome,
}

impl Answer {
    /// The whole answer as one text.
    pub fn text(&self) -> String {
        self.sentences.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// What happened and what was said: everything that a customer's answer follows from.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    /// The content at hand.
    pub library: &'a Library,
    /// The kind of work.
    pub role: &'a RolePack,
    /// The scene up to the exit.
    pub scene: &'a Scene,
    /// The parting words; empty when nothing was said.
    pub words: &'a str,
    /// What the engine found in them.
    pub reading: &'a Reading,
}

/// Draws who leaves: every persona once before any comes twice, names all different while the
/// bank has enough of them.
pub fn draw(library: &Library, seed: Seed, n_customers: usize) -> Vec<Customer> {
    draw::draw(library, seed, n_customers)
}

/// The words that the same customers heard the time before, and what was found in them.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// The parting words; empty when nothing was said.
    pub words: &'a str,
    /// What the engine found in them.
    pub reading: &'a Reading,
}

/// What these customers answer, in their order, no sentence twice in a round of twelve. The
/// answers don't depend on the order: who chooses first is settled by their seeds.
pub fn answer(visit: &Visit<'_>, customers: &[Customer]) -> Vec<Answer> {
    answer_by(Rules::ALL, (visit, None), customers)
}

/// What they answer when they have left through this door before: some of them compare.
pub fn answer_again(
    visit: &Visit<'_>,
    before: Before<'_>,
    customers: &[Customer],
) -> Vec<Answer> {
    answer_by(Rules::ALL, (visit, Some(before)), customers)
}

/// The same by these rules alone: what the laws are tried with.
pub fn answer_by(
    rules: Rules,
    (visit, before): (&Visit<'_>, Option<Before<'_>>),
    customers: &[Customer],
) -> Vec<Answer> {
    let (heard, quoted) = (heard::Heard::by(rules, visit), quoted::Quoted::of(visit, rules));
    let before = before.map(|it| Visit { words: it.words, reading: it.reading, ..*visit });
    let before = before.map(|it| changed::Earlier::of(it, rules));
    let phrases = phrase::Phrases::new(visit, rules);
    let (heard, quoted, before) = (&heard, &quoted, before.as_ref());
    let mut door = answer::Door { visit, heard, quoted, phrases, before, rules };
    let is_own = rules.has(Rule::OwnChance);
    let in_turn = sorted_by_key(customers.iter().enumerate(), |(idx, it)| {
        (is_own.then_some((it.seed, &it.name, &it.persona.id)), *idx)
    });
    let mut answers: Vec<Option<Answer>> = customers.iter().map(|_| None).collect();
    for (turn, (idx, customer)) in in_turn.into_iter().enumerate() {
        if turn.is_multiple_of(weights::ROUND) {
            door.phrases.forget();
        }
        if let Some(place) = answers.get_mut(idx) {
            *place = Some(answer::answer(&mut door, customer));
        }
    }
    answers.into_iter().flatten().collect()
}

/// What became of each need of the scene for this customer, in the order of the scene.
pub fn need_states<'a>(visit: &Visit<'a>, customer: &Customer) -> Vec<(&'a Need, NeedState)> {
    need_states_by(Rules::ALL, visit, customer)
}

/// The same by these rules alone: what the laws are tried with.
pub fn need_states_by<'a>(
    rules: Rules,
    visit: &Visit<'a>,
    customer: &Customer,
) -> Vec<(&'a Need, NeedState)> {
    let heard = heard::Heard::by(rules, visit);
    let lived = lived::live_by(rules, visit, &heard, customer);
    lived.needs.iter().map(|it| (it.need, it.state)).collect()
}
