//! The door, the talk after it, and the rounds with the same customers.

use super::stage::{Later, LaterPage, Stage};
use super::{Session, Stamp, StepError};
use crate::attempt::{Attempt, AttemptId, Fact, KeptCard};
use crate::frame::FRAME;
use crate::parting_words::PartingWords;
use crate::round::{ENGINE, N_CUSTOMERS};

impl Session {
    /// Goes back to an attempt that was recorded before: its customers have all answered, and
    /// the words can be changed for them.
    pub fn reopen(card: KeptCard, latest: Attempt) -> Self {
        let (role, scene, seed) = (latest.role.clone(), latest.scene.clone(), latest.seed);
        let words = latest.words.as_str().to_owned();
        let (shown, page) = (N_CUSTOMERS, LaterPage::Again);
        let later = Later { card, before: None, latest, shown, words, page };
        Self { role, scene, seed, stage: Stage::Later(Box::new(later)) }
    }

    /// At the door: one more customer comes out, if there is one.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the door.
    pub fn next_customer(&mut self) -> Result<(), StepError> {
        let later = self.later_at(LaterPage::Door)?;
        later.shown = N_CUSTOMERS.min(later.shown + 1);
        Ok(())
    }

    /// At the door: all the others come out.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the door.
    pub fn all_customers(&mut self) -> Result<(), StepError> {
        self.later_at(LaterPage::Door)?.shown = N_CUSTOMERS;
        Ok(())
    }

    /// Door → hoped beside heard, or in a further round before beside after. Customers who
    /// have not come out by then come out at once.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the door.
    pub fn compare(&mut self) -> Result<(), StepError> {
        self.all_customers()?;
        self.later_at(LaterPage::Door)?.page = LaterPage::Talk;
        Ok(())
    }

    /// Comparison → exit once more, with the words said last to start from.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the comparison.
    pub fn again(&mut self) -> Result<(), StepError> {
        self.later_at(LaterPage::Talk)?.page = LaterPage::Again;
        Ok(())
    }

    /// Exit → door once more: a further attempt with the same customers is made.
    ///
    /// # Errors
    /// [`StepError::WordsTooLong`], or [`StepError::NotNow`] away from the further exit.
    pub fn say_again(&mut self, stamp: Stamp) -> Result<Fact, StepError> {
        let later = self.later_at(LaterPage::Again)?;
        let attempt = Attempt {
            id: AttemptId(stamp.id()),
            at: stamp.at,
            round: later.latest.round.saturating_add(1),
            after: Some(later.latest.id.clone()),
            words: PartingWords::parse(&later.words)?,
            prediction: None,
            frame: FRAME,
            engine: ENGINE,
            ..later.latest.clone()
        };
        later.before = Some(std::mem::replace(&mut later.latest, attempt.clone()));
        (later.shown, later.page) = (0, LaterPage::Door);
        Ok(Fact::Attempt(attempt))
    }

    fn later_at(&mut self, wanted: LaterPage) -> Result<&mut Later, StepError> {
        match &mut self.stage {
            Stage::Later(later) if later.page == wanted => Ok(later),
            _ => Err(StepError::NotNow),
        }
    }
}
