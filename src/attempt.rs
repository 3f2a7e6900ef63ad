//! What a trainee has done: cards that were kept and attempts at a scene. Facts only.
//!
//! An attempt holds what is needed to play its round again: the words, the scene and the seed.
//! What was read in the words and what the customers answered is computed anew every time.

use std::fmt;

use crate::card::Card;
use crate::content::Lean;
use crate::content::Library;
use crate::follow_up::PlannedFollowUp;
use crate::frame::frame_enum;
use crate::objection::Objection;
use crate::parting_words::PartingWords;
use crate::plan::Plan;
use crate::reflection::Reflection;
use crate::review::Review;
use crate::round::{N_CUSTOMERS, Round};
use crate::seed::Seed;
use crate::shift::Settling;
use crate::time::Timestamp;

/// Names one record, on this device and on every other: 1 to [`Id::MAX_CHARS`] of `a-z`,
/// `A-Z`, `0-9`, `-` and `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(String);

impl Id {
    /// The longest id, in characters.
    pub const MAX_CHARS: usize = 64;

    /// A new id from the time and 64 random bits. Later ids sort after earlier ones.
    pub fn new(at: Timestamp, random: u64) -> Self {
        let millis = at.0.clamp(0, 0x0fff_ffff_ffff);
        Self(format!("{millis:011x}-{random:016x}"))
    }

    /// Reads an id, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
        let fits = (1..=Self::MAX_CHARS).contains(&text.len()) && text.bytes().all(is_plain);
        fits.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names a card that was kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CardId(pub Id);

/// Names an attempt.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AttemptId(pub Id);

frame_enum! {
    /// How many of the customers will say what is hoped, as a trainee predicts.
    Share {
        /// Nobody, or hardly anybody.
        None = "none",
        /// Some of them.
        Some = "some",
        /// Most of them.
        Most = "most",
    }
}

/// What a trainee expects to hear, given before the door opens: two taps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// How most will feel.
    pub feels: Lean,
    /// How many will say what is hoped.
    pub says: Share,
}

/// A complete card as it was kept, for one kind of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCard {
    /// Names it.
    pub id: CardId,
    /// When it was kept.
    pub at: Timestamp,
    /// The role it was written for, by id.
    pub role: String,
    /// The three statements.
    pub card: Card,
}

/// One exit that was acted out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Names it.
    pub id: AttemptId,
    /// When it was said.
    pub at: Timestamp,
    /// The scene, by id.
    pub scene: String,
    /// The role that the scene belongs to, by id.
    pub role: String,
    /// Draws the customers.
    pub seed: Seed,
    /// 1 for the first time with these customers, then 2 and so on.
    pub round: u32,
    /// The attempt before it with the same customers; none in round 1.
    pub after: Option<AttemptId>,
    /// The card whose statements were hoped for.
    pub card: CardId,
    /// What was said; may be silence.
    pub words: PartingWords,
    /// What was predicted; asked in round 1 only.
    pub prediction: Option<Prediction>,
    /// Version of the code frame at the time, see [`crate::frame::FRAME`].
    pub frame: u32,
    /// Version of the engine at the time, see [`crate::round::ENGINE`].
    pub engine: u32,
}

impl Attempt {
    /// Plays its round, today's way; none when its scene is not in this library.
    pub fn round(&self, library: &Library) -> Option<Round> {
        let role = library.role(&self.role)?;
        let place = (role, role.scene(&self.scene)?);
        Some(Round::play(library, place, &self.words, self.seed, N_CUSTOMERS))
    }

    /// Plays its round for customers who heard the words of `before` the time before.
    pub fn round_after(&self, before: &Self, library: &Library) -> Option<Round> {
        let role = library.role(&self.role)?;
        let place = (role, role.scene(&self.scene)?);
        let words = (&before.words, &self.words);
        Some(Round::play_again(library, place, words, self.seed, N_CUSTOMERS))
    }
}

/// Something that happened and has to be recorded before its feedback is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a fact is recorded before anything follows from it"]
pub enum Fact {
    /// A card was kept.
    Card(KeptCard),
    /// An exit was acted out.
    Attempt(Attempt),
    /// A reading was objected to.
    Objection(Objection),
    /// A plan was made.
    Plan(Plan),
    /// A follow-up was taken on.
    FollowUp(PlannedFollowUp),
    /// A plan or a follow-up was done or let go.
    Settling(Settling),
    /// An evening was looked back on.
    Reflection(Reflection),
    /// A task of practice was done.
    Review(Review),
}

impl Fact {
    /// The id of its record.
    pub fn id(&self) -> &Id {
        match self {
            Self::Card(card) => &card.id.0,
            Self::Attempt(attempt) => &attempt.id.0,
            Self::Objection(objection) => &objection.id,
            Self::Plan(plan) => &plan.id,
            Self::FollowUp(follow_up) => &follow_up.id,
            Self::Settling(settling) => &settling.id,
            Self::Reflection(reflection) => &reflection.id,
            Self::Review(review) => &review.id,
        }
    }

    /// When it happened.
    pub fn at(&self) -> Timestamp {
        match self {
            Self::Card(card) => card.at,
            Self::Attempt(attempt) => attempt.at,
            Self::Objection(objection) => objection.at,
            Self::Plan(plan) => plan.at,
            Self::FollowUp(follow_up) => follow_up.at,
            Self::Settling(settling) => settling.at,
            Self::Reflection(reflection) => reflection.at,
            Self::Review(review) => review.at,
        }
    }
}
