//! What was learned from labeled lines: scores that are joined with what the rules found.
//!
//! ```text
//! features   what is seen of a text: words, pieces of words, facts, the marks of the rules
//! heads      one linear score for each thing that can be found
//! pairs      the verdict over hoped and heard
//! join       the one place where rules and scores meet
//! file       the file of the scores, and what is refused
//! ```
//!
//! `tools/learned` trains the scores; `assets/README.md` says from what. Only whole numbers, so
//! host and browser agree to the last bit.

pub(crate) mod features;
mod file;
mod heads;
pub(crate) mod join;
mod pairs;

pub use features::Features;
pub use file::Refused;
pub use join::LEARNED;

use self::heads::Heads;
use self::pairs::Pairs;
use super::clauses::Text;
use super::closing::{ByRules, Found};
use super::engine::Engine;
use super::{closing, engine, statement};
use crate::meaning::Meaning;

/// The scores, ready for use: about 1 MiB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    closing: Heads,
    statement: Heads,
    pairs: Pairs,
    /// Tells how near two texts are.
    pub(crate) table: Meaning,
}

impl Learned {
    /// Joins the file of the scores with the table of meanings.
    ///
    /// # Errors
    /// [`Refused`] when these bytes are no scores, those of another version, or damaged.
    pub fn parse(scores: &[u8], table: Meaning) -> Result<Self, Refused> {
        let (closing, statement, pairs) = file::parse(scores)?;
        Ok(Self { closing, statement, pairs, table })
    }

    /// The score of each verdict over a pair, see [`Pairs::scores`].
    pub(crate) fn verdicts(&self, numbers: &[i32]) -> Option<[i32; 4]> {
        self.pairs.scores(numbers)
    }
}

/// What the learned scores see of parting words: of the whole, then of each sentence.
pub fn features_of_closing(source: &str) -> Vec<Features> {
    let engine = engine::engine();
    let text = Text::new(source, engine, &[]);
    let ByRules { found, unmeant, .. } = closing::by_rules(&text, engine, None);
    seen(&text, engine, (&found, &unmeant))
}

/// What the learned scores see of a statement: of the whole, then of each sentence.
pub fn features_of_statement(source: &str) -> Vec<Features> {
    let engine = engine::engine();
    let text = Text::new(source, engine, &[]);
    let found = statement::by_rules(&text, engine);
    seen(&text, engine, (&found, &[]))
}

fn seen(text: &Text<'_>, engine: &Engine, found: (&[Found], &[Found])) -> Vec<Features> {
    let mut whole = Features::of(text, features::whole(text), found);
    join::add_language(&mut whole, text, engine);
    let parts = features::sentences(text).map(|it| Features::of(text, it, found));
    std::iter::once(whole).chain(parts).collect()
}
