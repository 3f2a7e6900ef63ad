//! What an answer came from, as a trainee can check it: the event, the need, their own words,
//! and the rule behind it with its evidence.

use crate::content::{Bank, BeatKind, Need, NeedStart, NeedState, WhyCard};
use crate::customers::turned::sentence_at;
use crate::customers::{Answer, Because, Before, Visit, need_states};
use crate::frame::Move;
use crate::reading::{Finding, Span};
use crate::what_if::{Trial, trials};

/// The rule by which something counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Id of its why-card.
    pub id: String,
    /// The rule in one sentence.
    pub title: String,
    /// How strong the evidence is, 0 (a habit) to 3.
    pub strength: i32,
}

impl From<&WhyCard> for Rule {
    fn from(it: &WhyCard) -> Self {
        Self { id: it.id.clone(), title: it.title.clone(), strength: it.strength }
    }
}

/// One thing that a sentence came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub because: Because,
    /// The event or the cue as the trainee read it, or the sentence that they said; empty for
    /// the exit as a whole.
    pub shown: String,
    /// Which stretch of `shown` it was; none where it is all of it.
    pub mark: Option<Span>,
    /// What became of the need for this customer.
    pub need: Option<NeedState>,
    /// Why that counts.
    pub rule: Option<Rule>,
}

/// A sentence of an answer with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What was said.
    pub text: String,
    /// What it came from, at least one.
    pub reasons: Vec<Reason>,
}

/// An answer opened to what it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// Sentence by sentence.
    pub sentences: Vec<Explained>,
    /// What could have changed this very answer: its words taken away, or what its open needs
    /// and its silence leave room for added.
    pub trials: Vec<Trial>,
}

/// Opens an answer to these words, which may have followed others.
pub fn explain(visit: &Visit<'_>, before: Option<Before<'_>>, answer: &Answer) -> Explanation {
    let states = need_states(visit, &answer.customer);
    let reasons = |it: &Because| Reason {
        need: states.iter().find(|(need, _)| is_about(it, need)).map(|(_, state)| *state),
        ..reason(visit, before, it)
    };
    let sentences = answer.sentences.iter().map(|it| Explained {
        text: it.text.clone(),
        reasons: it.because.iter().map(&reasons).collect(),
    });
    Explanation { sentences: sentences.collect(), trials: fitting(visit, answer) }
}

fn is_about(because: &Because, need: &Need) -> bool {
    matches!(because, Because::Need(id) if *id == need.id)
}

/// The reason alone, without what became of a need.
pub fn reason(visit: &Visit<'_>, before: Option<Before<'_>>, because: &Because) -> Reason {
    let scene = visit.scene;
    let (shown, mark) = match because {
        Because::Beat(id) => (scene.beat(id).map_or("", |it| &it.shown), None),
        Because::Need(id) => (scene.need(id).map_or("", |it| &it.cue), None),
        Because::Move(_, span) | Because::Anti(_, span) | Because::Answer(span) => {
            in_sentence(visit.words, *span)
        }
        Because::Before(_, span) => in_sentence(before.map_or("", |it| it.words), *span),
        Because::Exit => ("", None),
    };
    let (shown, rule) = (shown.to_owned(), rule(visit, because).map(Rule::from));
    Reason { because: because.clone(), shown, mark, need: None, rule }
}

/// The sentences that a span lies in, and where it lies there.
fn in_sentence(words: &str, span: Span) -> (&str, Option<Span>) {
    let first = sentence_at(words, span.start);
    let last = sentence_at(words, span.end.saturating_sub(1).max(span.start));
    let around = Span { start: first.start, end: last.end.max(span.end) };
    let shown = around.of(words);
    let blank = shown.len() - shown.trim_start().len();
    let start = around.start + blank;
    let mark =
        Span { start: span.start.saturating_sub(start), end: span.end.saturating_sub(start) };
    (shown.trim(), (mark.end > mark.start).then_some(mark))
}

fn rule<'a>(visit: &Visit<'a>, because: &Because) -> Option<&'a WhyCard> {
    let bank: &Bank = &visit.library.bank;
    let name = match because {
        Because::Beat(id) => match visit.scene.beat(id)?.kind {
            BeatKind::Failure => "failure",
            BeatKind::Need | BeatKind::Unprompted | BeatKind::Own => "beat",
        },
        Because::Need(id) => match visit.scene.need(id)?.start {
            NeedStart::Hidden => Move::NeedsCheck.name(),
            NeedStart::Open | NeedStart::Met => "need",
        },
        Because::Answer(_) => "need",
        Because::Move(found, _) => found.name(),
        Because::Anti(found, _) => found.name(),
        Because::Before(Finding::Move(found, _), _) => found.name(),
        Because::Before(Finding::AntiMove(found), _) => found.name(),
        Because::Before(Finding::Theme(..), _) => return None,
        Because::Exit => "exit",
    };
    bank.why_card_about(name)
}

/// The changes that touch what this answer came from.
fn fitting(visit: &Visit<'_>, answer: &Answer) -> Vec<Trial> {
    let because = || answer.sentences.iter().flat_map(|it| &it.because);
    let answers = |found: Move, need: &Need| {
        need.met_by.contains(&found)
            || (need.start == NeedStart::Hidden && found == Move::NeedsCheck)
    };
    let needs =
        || because().filter_map(|it| visit.scene.needs.iter().find(|need| is_about(it, need)));
    let touches = |trial: &Trial| match *trial {
        Trial::Without(found) => {
            because().any(|it| matches!(it, Because::Move(it, _) if *it == found))
        }
        Trial::Sparing(found) => {
            because().any(|it| matches!(it, Because::Anti(it, _) if *it == found))
        }
        Trial::With(found) => {
            needs().any(|it| answers(found, it)) || because().any(|it| *it == Because::Exit)
        }
    };
    trials(visit).into_iter().filter(touches).collect()
}
