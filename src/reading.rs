//! What the engine finds in a text: a [`Reading`] of moves, anti-moves and themes with spans.
//!
//! Reading never fails: odd input gives an unrated or an empty reading. It is linear in the
//! length of the text and gives the same result on every machine.
//!
//! ```text
//! tokens, spelling   words in lower case, contractions apart, slips put right
//! clauses            sentences, clauses, questions; time expressions and names in them
//! vocabulary, sets   the words of the rules, numbered, and the sets that patterns name
//! pattern, grammar   the notation of the rules, and how they run (bounded, so linear)
//! moves, anti        the rules for parting words, a small file for each family
//! scope              negation, condition, report, quotation
//! closing, rivals    from hits to findings: what one says about another
//! stock, piles       what is counted over the whole text
//! in_scene           what only the scene can show
//! themes, statement  the cues of statements, polarity, the generic flag
//! language           English or not, parting words or not
//! learned            scores from labeled lines, and where they meet the rules
//! elsewhere          letters, chats, tutorials, verses: no parting words
//! planned            plans for the shift, with an engine and words of their own
//! ```
//!
//! What the rules find is joined with scores learned from labeled lines in `learned::join`, and
//! nowhere else; without the scores the rules decide alone.

pub(crate) mod anti;
pub(crate) mod classes;
pub(crate) mod clauses;
pub(crate) mod closing;
pub(crate) mod direct;
mod elsewhere;
pub(crate) mod engine;
pub(crate) mod grammar;
mod in_scene;
mod language;
pub mod learned;
mod lexicon;
#[cfg(test)]
mod linear;
pub(crate) mod moves;
mod names;
mod names_of;
pub(crate) mod pattern;
mod piles;
pub(crate) mod planned;
pub(crate) mod polarity;
mod quotes;
mod rivals;
mod rule;
mod scope;
pub(crate) mod sets;
mod slips;
mod spelling;
mod statement;
mod stock;
pub(crate) mod themes;
mod time;
pub(crate) mod tokens;
pub(crate) mod vocabulary;

use self::clauses::Text;
use self::closing::{ByRules, Found};
use self::engine::Engine;
use self::learned::Learned;
use self::learned::join::Decided;
use crate::content::Scene;
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};
use crate::meaning::Vector;
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
    /// The rule that found it: short, stable, for explanations.
    pub rule: &'static str,
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

/// Reads texts: by the rules alone, or joined with what was learned, once that is here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader<'a> {
    learned: Option<&'a Learned>,
}

impl<'a> Reader<'a> {
    /// A reader with these learned scores, or with the rules alone.
    pub fn new(learned: Option<&'a Learned>) -> Self {
        Self { learned }
    }

    /// Reads parting words. The scene, when known, adds its names, nouns, needs and cues.
    pub fn closing(self, text: &str, scene: Option<&Scene>) -> Reading {
        let engine = engine::engine();
        let known_names = scene.map_or(&[][..], |it| it.names.as_slice());
        let words = Text::new(text, engine, known_names);
        let by_rules = closing::by_rules(&words, engine, scene);
        let (found, rated) = match self.learned {
            Some(learned) if !words.tokens.is_empty() => {
                let decided = learned::join::closing(learned, (&words, engine), &by_rules);
                (decided.found, !decided.is_unrated)
            }
            _ => {
                let rated = is_parting(&words, engine, &by_rules);
                (by_rules.found, rated)
            }
        };
        let n_words = words.n_words;
        match rated {
            true => {
                let marks = closing::finish(&words, scene, found);
                Reading { rated, marks, generic: false, n_words }
            }
            false => Reading { n_words, ..Reading::default() },
        }
    }

    /// Reads an exit statement or a customer's sentence.
    pub fn statement(self, text: &str) -> Reading {
        let engine = engine::engine();
        let words = Text::new(text, engine, &[]);
        let by_rules = statement::by_rules(&words, engine);
        let decided = match self.learned {
            Some(learned) if !words.tokens.is_empty() => {
                learned::join::statement(learned, (&words, engine), &by_rules)
            }
            _ => stated(&words, engine, by_rules),
        };
        let n_words = words.n_words;
        if decided.is_unrated {
            return Reading { n_words, ..Reading::default() };
        }
        let generic = decided.is_generic;
        let marks = if generic { Vec::new() } else { closing::marks(&words, &decided.found) };
        Reading { rated: true, marks, generic, n_words }
    }
}

impl Reader<'_> {
    /// How much a statement speaks of each theme with each polarity, and its place in the table
    /// of meanings; none without the scores.
    pub(crate) fn profile(self, text: &str) -> Option<(Vec<i32>, Vector)> {
        let learned = self.learned?;
        let engine = engine::engine();
        let words = Text::new(text, engine, &[]);
        let by_rules = statement::by_rules(&words, engine);
        let profile = learned::join::profile(learned, (&words, engine), &by_rules);
        Some((profile, learned.table.embed(text)))
    }

    /// The learned score of each verdict over the numbers of a pair; none without the scores.
    pub(crate) fn verdicts(self, numbers: &[i32]) -> Option<[i32; 4]> {
        self.learned?.verdicts(numbers)
    }
}

/// Whether the rules take a text for English parting words.
fn is_parting(words: &Text<'_>, engine: &Engine, by_rules: &ByRules) -> bool {
    let (found, speaks) = (&by_rules.found, by_rules.speaks);
    let is_social = |it: &&Found| is_social(it.finding);
    let labels = stock::is_labels(words, engine);
    let n_social = usize::from(labels) + found.iter().filter(is_social).count();
    language::is_english(words, engine)
        && language::is_parting(words, engine, (n_social, speaks), found.len())
}

/// What the rules alone decide about a statement.
fn stated(words: &Text<'_>, engine: &Engine, found: Vec<Found>) -> Decided {
    let is_rated = language::is_english(words, engine)
        && language::is_statement(words, engine, found.len());
    let is_generic = statement::is_generic(words, engine, &found);
    Decided { found, is_unrated: !is_rated, is_generic }
}

/// Reads parting words by the rules alone.
pub fn read_closing(text: &str, scene: Option<&Scene>) -> Reading {
    Reader::default().closing(text, scene)
}

/// Reads an exit statement or a customer's sentence by the rules alone.
pub fn read_statement(text: &str) -> Reading {
    Reader::default().statement(text)
}

/// Findings that show that somebody is being spoken to.
fn is_social(finding: Finding) -> bool {
    match finding {
        Finding::Move(Move::UseTip | Move::Resolution | Move::Personal, _) => false,
        Finding::Move(..) => true,
        Finding::AntiMove(it) => !matches!(it, AntiMove::Blame | AntiMove::SalesPush),
        Finding::Theme(..) => false,
    }
}
