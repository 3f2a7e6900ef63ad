//! The way from the card to the first door.

use super::stage::{First, FirstPage, Later, LaterPage, Stage};
use super::{Session, Stamp, StepError};
use crate::attempt::{Attempt, AttemptId, CardId, Fact, KeptCard, Share};
use crate::content::Lean;
use crate::frame::FRAME;
use crate::parting_words::PartingWords;
use crate::round::ENGINE;

impl Session {
    /// Card → scene: keeps the card.
    ///
    /// # Errors
    /// The first question that is open or doesn't fit, or [`StepError::NotNow`].
    pub fn keep_card(&mut self, stamp: Stamp) -> Result<Fact, StepError> {
        let Stage::Card(draft) = &self.stage else { return Err(StepError::NotNow) };
        let (id, role) = (CardId(stamp.id()), self.role.clone());
        let card = KeptCard { id, at: stamp.at, role, card: draft.card()? };
        self.stage = Stage::First(First::new(card.clone()));
        Ok(Fact::Card(card))
    }

    /// Scene → exit.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the scene.
    pub fn go_to_exit(&mut self) -> Result<(), StepError> {
        let first = self.first_at(FirstPage::Scene)?;
        first.page = FirstPage::Exit;
        Ok(())
    }

    /// Exit → prediction: the words are said, unless the trainee goes back. Silence is allowed.
    ///
    /// # Errors
    /// [`StepError::WordsTooLong`], or [`StepError::NotNow`] away from the first exit.
    pub fn say(&mut self) -> Result<(), StepError> {
        let first = self.first_at(FirstPage::Exit)?;
        PartingWords::parse(&first.words)?;
        first.page = FirstPage::Predict;
        Ok(())
    }

    /// The first tap of the prediction: how most will feel.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the prediction.
    pub fn guess_feels(&mut self, feels: Lean) -> Result<(), StepError> {
        self.first_at(FirstPage::Predict)?.guess.feels = Some(feels);
        Ok(())
    }

    /// The second tap of the prediction: how many will say what is hoped.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the prediction.
    pub fn guess_says(&mut self, says: Share) -> Result<(), StepError> {
        self.first_at(FirstPage::Predict)?.guess.says = Some(says);
        Ok(())
    }

    /// Prediction → door: the attempt is made.
    ///
    /// # Errors
    /// The tap that is open, or [`StepError::NotNow`] away from the prediction.
    pub fn open_door(&mut self, stamp: Stamp) -> Result<Fact, StepError> {
        let (scene, role, seed) = (self.scene.clone(), self.role.clone(), self.seed);
        let first = self.first_at(FirstPage::Predict)?;
        first.guess.feels.ok_or(StepError::FeelsOpen)?;
        let prediction = Some(first.guess.prediction().ok_or(StepError::SaysOpen)?);
        let words = PartingWords::parse(&first.words)?;
        let (id, at, card) = (AttemptId(stamp.id()), stamp.at, first.card.id.clone());
        let (round, after, frame, engine) = (1, None, FRAME, ENGINE);
        let attempt = Attempt {
            id,
            at,
            scene,
            role,
            seed,
            round,
            after,
            card,
            words,
            prediction,
            frame,
            engine,
        };
        let later = Later {
            card: first.card.clone(),
            before: None,
            latest: attempt.clone(),
            shown: 0,
            words: std::mem::take(&mut first.words),
            page: LaterPage::Door,
        };
        self.stage = Stage::Later(Box::new(later));
        Ok(Fact::Attempt(attempt))
    }

    fn first_at(&mut self, wanted: FirstPage) -> Result<&mut First, StepError> {
        match &mut self.stage {
            Stage::First(first) if first.page == wanted => Ok(first),
            _ => Err(StepError::NotNow),
        }
    }
}
