//! Words of the card.

use crate::card::Question;

/// Title.
pub const TITLE: &str = "Write it in their words";
/// What to do.
pub const LEDE: &str =
    "Someone leaves. What do you hope they say? Write as they would. Examples come later.";
/// Main action.
pub const NEXT: &str = "To the scene";
/// A card exists for this workplace.
pub const REUSE: &str = "Keep my last card";
/// Where in the bar.
pub const WHERE: &str = "Your card";
/// In the field before anything is written.
pub const PLACEHOLDER: &str = "In their words";
/// Names the starter buttons.
pub const STEMS: &str = "Ways to begin";

/// The question over a field.
pub fn question(question: Question) -> &'static str {
    match question {
        Question::Feel => "How should they feel?",
        Question::Say => "What should they say about you?",
        Question::Describe => "How should they describe the visit?",
    }
}

/// Small, in the head of a field.
pub fn label(question: Question) -> &'static str {
    match question {
        Question::Feel => "1 of 3, feel",
        Question::Say => "2 of 3, say",
        Question::Describe => "3 of 3, describe",
    }
}

/// How long it is, as a soft band.
pub fn length(n_chars: usize, max: usize) -> String {
    match n_chars {
        0 => String::new(),
        n if n <= max / 2 => "fits an index card".to_owned(),
        n if n <= max => "nearly full".to_owned(),
        n => format!("{} characters too many", n - max),
    }
}

/// A statement doesn't fit, at the button.
pub fn too_long(question: Question, max: usize) -> String {
    format!(
        "“{}” is longer than a card holds. Your text is safe; shorten it to {max} characters.",
        self::question(question)
    )
}

/// What is missing, at the button.
pub fn missing(question: Question) -> &'static str {
    match question {
        Question::Feel => "One line is still empty: how should they feel?",
        Question::Say => "One line is still empty: what should they say about you?",
        Question::Describe => "One line is still empty: how should they describe the visit?",
    }
}
