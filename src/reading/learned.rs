//! What was learned from labeled lines: scores that join what the rules found.
pub(crate) mod features;

pub use features::Features;

use super::{closing, engine, language, statement};
use crate::reading::Mark;
use crate::reading::clauses::Text;

/// What the learned scores see of parting words: of the whole, then of each sentence.
pub fn features_of_closing(source: &str) -> Vec<Features> {
    let engine = engine::engine();
    let text = Text::new(source, engine, &[]);
    let (marks, _) = closing::read(&text, engine, None);
    let mut features = seen(&text, &marks);
    if let Some(whole) = features.first_mut().filter(|_| !language::is_english(&text, engine)) {
        whole.add("not english");
    }
    features
}

/// What the learned scores see of a statement: of the whole, then of each sentence.
pub fn features_of_statement(source: &str) -> Vec<Features> {
    let engine = engine::engine();
    let text = Text::new(source, engine, &[]);
    let marks = statement::read(&text, engine);
    seen(&text, &marks)
}

fn seen(text: &Text<'_>, marks: &[Mark]) -> Vec<Features> {
    let units = std::iter::once(features::whole(text)).chain(features::sentences(text));
    units.map(|it| Features::of(text, it, marks)).collect()
}
