//! The card: three exit statements, written in the customer's voice before any example.

use crate::frame::frame_enum;
use crate::parting_words::tidy;

frame_enum! {
    /// The three questions of the card, in their fixed order.
    Question {
        /// How do you want customers to feel?
        Feel = "feel",
        /// What do you want them to say about you?
        Say = "say",
        /// How do you want them to describe the experience?
        Describe = "describe",
    }
}

/// One exit statement: what we hope a customer says, at most [`Statement::MAX_CHARS`] long.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement(String);

impl Statement {
    /// What fits on a third of an index card, in characters.
    pub const MAX_CHARS: usize = 280;

    /// Takes a draft as far as it fits; the rest is cut.
    pub fn cut(draft: &str) -> Self {
        Self(tidy(draft).chars().take(Self::MAX_CHARS).collect::<String>().trim().to_owned())
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is written yet.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a trainee hopes to hear: one statement for each question.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Card {
    /// How customers feel.
    pub feel: Statement,
    /// What they say about us.
    pub say: Statement,
    /// How they describe it.
    pub describe: Statement,
}

impl Card {
    /// The statement for this question.
    pub fn statement(&self, question: Question) -> &Statement {
        match question {
            Question::Feel => &self.feel,
            Question::Say => &self.say,
            Question::Describe => &self.describe,
        }
    }

    /// The same place, to be written to.
    pub fn statement_mut(&mut self, question: Question) -> &mut Statement {
        match question {
            Question::Feel => &mut self.feel,
            Question::Say => &mut self.say,
            Question::Describe => &mut self.describe,
        }
    }

    /// Whether all three questions have an answer.
    pub fn is_complete(&self) -> bool {
        self.missing().is_none()
    }

    /// The first question without an answer.
    pub fn missing(&self) -> Option<Question> {
        Question::ALL.iter().copied().find(|it| self.statement(*it).is_blank())
    }
}
