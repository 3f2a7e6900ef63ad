//! What the engine finds in a text: a [`Reading`] of moves, anti-moves and themes with spans.
//!
//! Reading never fails: odd input gives an unrated or an empty reading. It is linear in the
//! length of the text and gives the same result on every machine.

use crate::content::Scene;
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};
use crate::table::Table;

/// A stretch of a text, in bytes, on character borders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The words of this span, or nothing when it doesn't fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// What a stretch of text was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// A move, made with this strength.
    Move(Move, Strength),
    /// An anti-move.
    AntiMove(AntiMove),
    /// A theme with its polarity.
    Theme(Theme, Polarity),
}

/// A finding and the words that decided it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Where.
    pub span: Span,
    /// What.
    pub finding: Finding,
}

/// What the engine found in one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Whether the text is English parting words or an English statement at all. An unrated
    /// reading has no marks.
    pub rated: bool,
    /// Everything found, in the order of the text.
    pub marks: Vec<Mark>,
    /// Whether a statement says only that it was good and nothing in particular.
    pub generic: bool,
    /// Number of words, for how long the text takes to say (2.5 words a second).
    pub n_words: usize,
}

impl Reading {
    /// The moves found, each with its best strength.
    pub fn moves(&self) -> Table<Move, Strength> {
        let mut moves = Table::default();
        for mark in &self.marks {
            if let Finding::Move(found, strength) = mark.finding {
                moves.join(found, strength, Strength::max);
            }
        }
        moves
    }

    /// How well this move is made, if it is.
    pub fn strength(&self, wanted: Move) -> Option<Strength> {
        self.moves().get(&wanted).copied()
    }

    /// The anti-moves found, in the order of the frame.
    pub fn anti_moves(&self) -> Vec<AntiMove> {
        AntiMove::ALL.iter().copied().filter(|it| self.has(*it)).collect()
    }

    /// Whether this anti-move was found.
    pub fn has(&self, wanted: AntiMove) -> bool {
        self.marks.iter().any(|it| it.finding == Finding::AntiMove(wanted))
    }

    /// The themes found; a theme that is praised and criticised counts as criticised.
    pub fn themes(&self) -> Table<Theme, Polarity> {
        let mut themes = Table::default();
        for mark in &self.marks {
            if let Finding::Theme(theme, polarity) = mark.finding {
                themes.join(theme, polarity, louder);
            }
        }
        themes
    }

    /// Seconds that the words take to say, at 2.5 words a second, rounded up.
    pub fn seconds(&self) -> usize {
        (self.n_words * 2).div_ceil(5)
    }
}

fn louder(a: Polarity, b: Polarity) -> Polarity {
    match (a, b) {
        (Polarity::Minus, _) | (_, Polarity::Minus) => Polarity::Minus,
        (Polarity::Plus, _) | (_, Polarity::Plus) => Polarity::Plus,
        _ => Polarity::Neutral,
    }
}

/// Reads parting words. The scene, when known, adds its names, nouns, needs and cues.
pub fn read_closing(_text: &str, _scene: Option<&Scene>) -> Reading {
    Reading::default()
}

/// Reads an exit statement or a customer's sentence.
pub fn read_statement(_text: &str) -> Reading {
    Reading::default()
}
