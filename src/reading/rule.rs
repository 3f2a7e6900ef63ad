//! What a rule is: a name, what it shows, and its patterns.

use super::clauses::Text;
use super::engine::Engine;
use super::grammar::Hit;
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};

/// What a rule shows when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A move in this form.
    Move(Move, Strength),
    /// An anti-move.
    Anti(AntiMove),
    /// A theme with a judgment of its own.
    Theme(Theme, Polarity),
    /// A theme whose judgment stands in the words around it.
    Topic(Theme),
    /// A longer phrase under which this move doesn't count.
    NoMove(Move),
    /// A longer phrase under which this anti-move doesn't count.
    NoAnti(AntiMove),
    /// Something that only other rules use.
    Signal(Signal),
}

/// What only other rules use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    /// A stretch of time.
    Time,
    /// Words of another kind of text.
    Elsewhere,
    /// Mockery: nothing in the text is meant.
    Sarcasm,
    /// Words of apology, for counting.
    Apology,
    /// Words of praise without measure, for counting.
    Superlative,
    /// Something at work that one can notice, in a plan.
    Cue,
    /// Something that one does or says, in a plan.
    Act,
    /// An act that nobody could see or hear, in a plan.
    LooseAct,
    /// A word that only leads to an act, in a plan.
    Lead,
    /// Somebody else, at the beginning of a clause of a plan.
    Others,
    /// What is not done, in a plan.
    Denied,
}

/// A domain rule: a name, what it shows, and its patterns, one a line.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Short and stable; the page explains marks by it.
    pub(crate) name: &'static str,
    /// What it shows.
    pub(crate) tag: Tag,
    /// Whether a negation or a condition before it cancels it.
    pub(crate) is_bound: bool,
    /// Decides the strength from the words around, or that the rule doesn't hold.
    pub(crate) judge: Option<Judge>,
    /// The patterns, one a line.
    pub(crate) patterns: &'static str,
}

/// Decides from the words around a hit.
pub(crate) type Judge = fn(&Text<'_>, &Engine, &Hit) -> Option<Strength>;

impl Rule {
    /// A rule for a tag.
    pub(crate) const fn new(tag: Tag, name: &'static str, patterns: &'static str) -> Self {
        Self { name, tag, is_bound: true, judge: None, patterns }
    }

    /// A weak form of a move.
    pub(crate) const fn weak(what: Move, name: &'static str, patterns: &'static str) -> Self {
        Self::new(Tag::Move(what, Strength::Weak), name, patterns)
    }

    /// A strong form of a move.
    pub(crate) const fn strong(what: Move, name: &'static str, patterns: &'static str) -> Self {
        Self::new(Tag::Move(what, Strength::Strong), name, patterns)
    }

    /// An anti-move.
    pub(crate) const fn anti(
        what: AntiMove,
        name: &'static str,
        patterns: &'static str,
    ) -> Self {
        Self::new(Tag::Anti(what), name, patterns)
    }

    /// The same rule, whatever stands before it.
    pub(crate) const fn free(mut self) -> Self {
        self.is_bound = false;
        self
    }

    /// The same rule with a second look at the words around.
    pub(crate) const fn judged(mut self, judge: Judge) -> Self {
        self.judge = Some(judge);
        self
    }
}
