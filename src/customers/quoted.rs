//! Where each move stands in the words, and the words turned to the customer's side.

use super::answered::{Answering, answering, is_about, lower_words};
use super::rules::Rules;
use super::turned::{self, How};
use super::{Because, Visit};
use crate::content::Need;
use crate::frame::{AntiMove, Move, Strength};
use crate::reading::{Finding, Mark, Span};
use crate::table::Table;

/// What can be repeated of each move. The same for all customers; computed once a round.
#[derive(Clone, Debug, Default)]
pub(super) struct Quoted {
    moves: Table<Move, MoveQuote>,
    antis: Table<AntiMove, Span>,
    /// For each need of the scene, the words that answer it.
    answers: Vec<Option<AnswerQuote>>,
}

#[derive(Clone, Debug)]
struct AnswerQuote {
    /// None for a direct answer.
    found: Option<Move>,
    strength: Strength,
    span: Span,
    said: Option<String>,
}

#[derive(Clone, Debug)]
struct MoveQuote {
    strength: Strength,
    span: Span,
    said: Option<String>,
    what: Option<String>,
}

impl Quoted {
    /// Looks up every mark of the reading; of several for one move, the best one counts, and of
    /// equals the first that can be turned.
    pub(super) fn of(visit: &Visit<'_>, rules: Rules) -> Self {
        let mut quoted = Self::default();
        if visit.reading.rated {
            for mark in &visit.reading.marks {
                quoted.take(visit, mark, rules);
            }
            let needs = visit.scene.needs.iter();
            quoted.answers = needs.map(|it| answer_quote(rules, it, visit)).collect();
        }
        quoted
    }

    fn take(&mut self, visit: &Visit<'_>, mark: &Mark, rules: Rules) {
        let span = mark.span;
        match mark.finding {
            Finding::Move(found, strength) => {
                let rank =
                    |it: &MoveQuote| (it.strength, it.said.is_some() || it.what.is_some());
                let how = How { found, scene: visit.scene, rules };
                let said = turned::said(visit.words, span, how);
                let what = turned::what(visit.words, span, found);
                let quote = MoveQuote { strength, span, said, what };
                match self.moves.get(&found) {
                    Some(kept) if rank(kept) >= rank(&quote) => {}
                    _ => self.moves.insert(found, quote),
                }
            }
            Finding::AntiMove(found) => self.antis.join(found, span, |first, _| first),
            Finding::Theme(..) => {}
        }
    }

    /// Where this move stands.
    pub(super) fn span(&self, found: Move) -> Option<Span> {
        self.moves.get(&found).map(|it| it.span)
    }

    /// Where this anti-move stands.
    pub(super) fn anti_span(&self, found: AntiMove) -> Option<Span> {
        self.antis.get(&found).copied()
    }

    /// This move as a reason that lies in the exit before.
    pub(super) fn before(&self, found: Move) -> Option<Because> {
        let it = self.moves.get(&found)?;
        Some(Because::Before(Finding::Move(found, it.strength), it.span))
    }

    /// This anti-move as a reason that lies in the exit before.
    pub(super) fn before_anti(&self, found: AntiMove) -> Option<Because> {
        Some(Because::Before(Finding::AntiMove(found), self.anti_span(found)?))
    }

    /// The move as a clause: "they'd call me by four".
    pub(super) fn said(&self, found: Move) -> Option<&str> {
        self.moves.get(&found)?.said.as_deref()
    }

    /// What was thanked or wished for: "waiting so patiently".
    pub(super) fn what(&self, found: Move) -> Option<&str> {
        self.moves.get(&found)?.what.as_deref()
    }

    /// The words that answer this need of the scene, counted from 0.
    pub(super) fn answering(&self, need: usize) -> Option<Because> {
        let it = self.answer_to(need)?;
        let made = it.found.map(|found| Because::Move(found, it.span));
        Some(made.unwrap_or(Because::Answer(it.span)))
    }

    /// The answer to this need as a reason that lies in the exit before.
    pub(super) fn before_answer(&self, need: usize) -> Option<Because> {
        let it = self.answer_to(need)?;
        Some(Because::Before(Finding::Move(it.found?, it.strength), it.span))
    }

    /// What was said in answer to this need, as a clause that speaks of it.
    pub(super) fn answer(&self, need: usize) -> Option<&str> {
        self.answer_to(need)?.said.as_deref()
    }

    fn answer_to(&self, need: usize) -> Option<&AnswerQuote> {
        self.answers.get(need)?.as_ref()
    }

    /// Whether a move is made by the words that answer a need.
    pub(super) fn is_answer(&self, need: usize, found: Move) -> bool {
        let Some(AnswerQuote { found: answer, span: a, .. }) = self.answer_to(need) else {
            return false;
        };
        *answer == Some(found)
            || self.span(found).is_some_and(|b| a.start < b.end && b.start < a.end)
    }

    /// Whether two moves are made by the same words.
    pub(super) fn is_same(&self, a: Move, b: Move) -> bool {
        let (Some(a), Some(b)) = (self.span(a), self.span(b)) else { return false };
        a.start < b.end && b.start < a.end
    }
}

/// The words that answer this need: strong ones first, then those that can be repeated, then
/// those that are nearest to it.
fn answer_quote(rules: Rules, need: &Need, visit: &Visit<'_>) -> Option<AnswerQuote> {
    let quote = |it: Answering| {
        let found = it.found.unwrap_or(Move::Resolution);
        let how = How { found, scene: visit.scene, rules };
        let said = turned::said(visit.words, it.span, how);
        let said = said.filter(|it| is_about(need, &lower_words(it)));
        let rank = (it.strength, said.is_some(), it.is_close);
        let Answering { found, strength, span, .. } = it;
        (rank, AnswerQuote { found, strength, span, said })
    };
    let quotes = answering(rules, need, visit).into_iter().map(quote);
    // Of equals the first.
    let best = quotes.reduce(|best, it| if it.0 > best.0 { it } else { best });
    best.map(|(_, quote)| quote)
}
