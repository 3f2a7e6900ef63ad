//! Where a session stands, so that what can't be is not expressible.

use crate::attempt::{Attempt, KeptCard, Prediction, Share};
use crate::card::{Card, Question, Statement};
use crate::content::Lean;
use crate::parting_words::tidy;

use super::StepError;

/// The three texts of a card as typed, however long or unfinished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardDraft {
    pub(crate) feel: String,
    pub(crate) say: String,
    pub(crate) describe: String,
}

impl CardDraft {
    /// The text typed for this question.
    pub fn text(&self, question: Question) -> &str {
        match question {
            Question::Feel => &self.feel,
            Question::Say => &self.say,
            Question::Describe => &self.describe,
        }
    }

    /// The card, when it is complete and fits.
    ///
    /// # Errors
    /// [`StepError::Missing`] names the first question without an answer,
    /// [`StepError::StatementTooLong`] the first whose answer doesn't fit.
    pub fn card(&self) -> Result<Card, StepError> {
        let mut card = Card::default();
        for question in Question::ALL.iter().copied() {
            let n_chars = tidy(self.text(question)).chars().count();
            if n_chars > Statement::MAX_CHARS {
                return Err(StepError::StatementTooLong { question, n_chars });
            }
            *card.statement_mut(question) = Statement::cut(self.text(question));
        }
        card.missing().map_or(Ok(card), |question| Err(StepError::Missing(question)))
    }

    pub(super) fn set(&mut self, question: Question, text: &str) {
        let place = match question {
            Question::Feel => &mut self.feel,
            Question::Say => &mut self.say,
            Question::Describe => &mut self.describe,
        };
        text.clone_into(place);
    }
}

/// A prediction while it is being given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    /// How most will feel, once tapped.
    pub feels: Option<Lean>,
    /// How many will say what is hoped, once tapped.
    pub says: Option<Share>,
}

impl Guess {
    /// The prediction, once both are tapped.
    pub fn prediction(self) -> Option<Prediction> {
        Some(Prediction { feels: self.feels?, says: self.says? })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The card is being written.
    Card(CardDraft),
    /// The card is kept, nothing has been said yet.
    First(First),
    /// Something has been said and the customers answer.
    Later(Box<Later>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct First {
    pub(crate) card: KeptCard,
    pub(crate) page: FirstPage,
    pub(crate) words: String,
    pub(crate) guess: Guess,
}

impl First {
    pub(super) fn new(card: KeptCard) -> Self {
        let (words, guess) = (String::new(), Guess::default());
        Self { card, page: FirstPage::Scene, words, guess }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FirstPage {
    Scene,
    Exit,
    Predict,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Later {
    pub(crate) card: KeptCard,
    pub(crate) before: Option<Attempt>,
    pub(crate) latest: Attempt,
    pub(crate) shown: usize,
    /// The draft of the next round.
    pub(crate) words: String,
    pub(crate) page: LaterPage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LaterPage {
    /// Customers come out one by one.
    Door,
    /// Hoped beside heard, or before beside after.
    Talk,
    /// The next exit is being written.
    Again,
}
