//! One pass through the loop, from the card to the door and back again.
//!
//! Card → scene → exit → prediction → door → comparison, then once more with the same
//! customers: exit → door → what changed, as often as wished. A [`Session`] is a value: it
//! knows nothing of pages, time, chance or storage. What has to be recorded comes out of a
//! transition as a [`Fact`]; the caller records it before showing what follows. Typed text is
//! kept as typed, at every step, also when a transition is refused.

mod again;
mod error;
mod first;
pub(crate) mod stage;
mod step;

pub use error::StepError;
pub use stage::{CardDraft, Guess};
pub use step::Step;

use crate::attempt::{Attempt, Fact, Id, KeptCard};
use crate::card::Question;
use crate::content::{Library, RolePack, Scene};
use crate::round::Round;
use crate::seed::Seed;
use crate::time::Timestamp;
use stage::{First, FirstPage, LaterPage, Stage};

/// What names a new record: the time and 64 random bits, both from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Now.
    pub at: Timestamp,
    /// Random bits, fresh for every stamp.
    pub random: u64,
}

impl Stamp {
    /// The id of what is recorded at this time.
    pub fn id(self) -> Id {
        Id::new(self.at, self.random)
    }
}

/// A trainee on the way through the loop with one scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub(crate) role: String,
    pub(crate) scene: String,
    pub(crate) seed: Seed,
    pub(crate) stage: Stage,
}

impl Session {
    /// Starts with an empty card for this role; the scene waits until the card is kept.
    pub fn start(role: &str, scene: &str, seed: Seed) -> Self {
        let stage = Stage::Card(CardDraft::default());
        Self { role: role.to_owned(), scene: scene.to_owned(), seed, stage }
    }

    /// Starts at the scene with a card that was kept before for its role.
    pub fn start_with(card: KeptCard, scene: &str, seed: Seed) -> Self {
        let role = card.role.clone();
        Self { role, scene: scene.to_owned(), seed, stage: Stage::First(First::new(card)) }
    }

    /// The role's id.
    pub fn role(&self) -> &str {
        &self.role
    }

    /// The scene's id.
    pub fn scene(&self) -> &str {
        &self.scene
    }

    /// What draws the customers, in every round of this session.
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// The texts of the card as typed; none once the card is kept.
    pub fn card_draft(&self) -> Option<&CardDraft> {
        match &self.stage {
            Stage::Card(draft) => Some(draft),
            _ => None,
        }
    }

    /// The card whose statements are hoped for; none until it is kept.
    pub fn card(&self) -> Option<&KeptCard> {
        match &self.stage {
            Stage::Card(_) => None,
            Stage::First(first) => Some(&first.card),
            Stage::Later(later) => Some(&later.card),
        }
    }

    /// The parting words as typed; before a further round those said last.
    pub fn words(&self) -> &str {
        match &self.stage {
            Stage::Card(_) => "",
            Stage::First(first) => &first.words,
            Stage::Later(later) => &later.words,
        }
    }

    /// What is predicted so far.
    pub fn guess(&self) -> Guess {
        match &self.stage {
            Stage::First(first) => first.guess,
            _ => Guess::default(),
        }
    }

    /// The attempt that the customers at the door answer to.
    pub fn latest(&self) -> Option<&Attempt> {
        match &self.stage {
            Stage::Later(later) => Some(&later.latest),
            _ => None,
        }
    }

    /// The attempt before it with the same customers; none in round 1.
    pub fn before(&self) -> Option<&Attempt> {
        match &self.stage {
            Stage::Later(later) => later.before.as_ref(),
            _ => None,
        }
    }

    /// How many customers have come out so far, 0 to [`crate::round::N_CUSTOMERS`].
    pub fn n_shown(&self) -> usize {
        match &self.stage {
            Stage::Later(later) => later.shown,
            _ => 0,
        }
    }

    /// What this session has to have recorded so far.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let attempts = [self.before(), self.latest()].into_iter().flatten();
        let card = self.card().cloned().map(Fact::Card);
        card.into_iter().chain(attempts.cloned().map(Fact::Attempt)).collect()
    }

    /// The role and the scene in this library; none when the content was taken away.
    pub fn place<'a>(&self, library: &'a Library) -> Option<(&'a RolePack, &'a Scene)> {
        let role = library.role(&self.role)?;
        Some((role, role.scene(&self.scene)?))
    }

    /// Plays the round of the latest attempt, for customers who remember the one before if there
    /// is one; none before the first or without its scene.
    pub fn round(&self, library: &Library) -> Option<Round> {
        let latest = self.latest()?;
        match self.before() {
            Some(before) => latest.round_after(before, library),
            None => latest.round(library),
        }
    }

    /// Plays the round of the attempt before; none in round 1.
    pub fn round_before(&self, library: &Library) -> Option<Round> {
        self.before()?.round(library)
    }
}

/// Typing and tapping.
impl Session {
    /// Takes the text of one statement as typed.
    ///
    /// # Errors
    /// [`StepError::NotNow`] once the card is kept.
    pub fn type_statement(&mut self, question: Question, text: &str) -> Result<(), StepError> {
        match &mut self.stage {
            Stage::Card(draft) => draft.set(question, text),
            _ => return Err(StepError::NotNow),
        }
        Ok(())
    }

    /// Takes the parting words as typed.
    ///
    /// # Errors
    /// [`StepError::NotNow`] away from the exit.
    pub fn type_words(&mut self, text: &str) -> Result<(), StepError> {
        let place = match &mut self.stage {
            Stage::First(first) if first.page == FirstPage::Exit => &mut first.words,
            Stage::Later(later) if later.page == LaterPage::Again => &mut later.words,
            _ => return Err(StepError::NotNow),
        };
        text.clone_into(place);
        Ok(())
    }
}
