//! Where each move stands in the words, and the words turned to the customer's side.

use super::{Visit, turned};
use crate::content::Need;
use crate::frame::{AntiMove, Move, Strength};
use crate::reading::{Finding, Mark, Span};
use crate::table::Table;

/// What can be repeated of each move. The same for all customers; computed once a round.
#[derive(Clone, Debug, Default)]
pub(super) struct Quoted {
    moves: Table<Move, MoveQuote>,
    antis: Table<AntiMove, Span>,
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
    pub(super) fn of(visit: &Visit<'_>) -> Self {
        let mut quoted = Self::default();
        if visit.reading.rated {
            for mark in &visit.reading.marks {
                quoted.take(visit, mark);
            }
        }
        quoted
    }

    fn take(&mut self, visit: &Visit<'_>, mark: &Mark) {
        let span = mark.span;
        match mark.finding {
            Finding::Move(found, strength) => {
                let rank =
                    |it: &MoveQuote| (it.strength, it.said.is_some() || it.what.is_some());
                let said = turned::said(visit.words, span, found, visit.scene);
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

    /// The move as a clause: "they'd call me by four".
    pub(super) fn said(&self, found: Move) -> Option<&str> {
        self.moves.get(&found)?.said.as_deref()
    }

    /// What was thanked or wished for: "waiting so patiently".
    pub(super) fn what(&self, found: Move) -> Option<&str> {
        self.moves.get(&found)?.what.as_deref()
    }

    /// The best move that answers this need.
    pub(super) fn answering(&self, need: &Need) -> Option<Move> {
        let moves =
            need.met_by.iter().filter_map(|it| Some((self.moves.get(it)?.strength, *it)));
        moves
            .max_by_key(|(strength, found)| (*strength, std::cmp::Reverse(*found)))
            .map(|it| it.1)
    }

    /// The move whose words can be repeated as the answer to this need: they speak of it.
    pub(super) fn answer_move(&self, need: &Need) -> Option<Move> {
        let is_about = |said: &str| {
            let mut words = said.split(|c: char| !c.is_alphanumeric());
            words.any(|it| need.words.iter().any(|stem| it.to_lowercase().starts_with(stem)))
        };
        need.met_by.iter().copied().find(|it| self.said(*it).is_some_and(is_about))
    }

    /// What was said in answer to this need.
    pub(super) fn answer(&self, need: &Need) -> Option<&str> {
        self.said(self.answer_move(need)?)
    }

    /// Whether two moves are made by the same words.
    pub(super) fn is_same(&self, a: Move, b: Move) -> bool {
        let (Some(a), Some(b)) = (self.span(a), self.span(b)) else { return false };
        a.start < b.end && b.start < a.end
    }
}
