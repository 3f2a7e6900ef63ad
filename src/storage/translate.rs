//! Between what happened and what is kept of it, in the newest version.

mod shift;

pub(super) use shift::{
    follow_up_from, follow_up_to, plan_from, plan_to, reflection_from, reflection_to,
    settling_from, settling_to,
};

use super::v1;
use crate::attempt::{Attempt, AttemptId, CardId, Id, KeptCard, Prediction, Share};
use crate::card::{Card, Statement};
use crate::content::{Lean, SceneKind};
use crate::frame::Move;
use crate::objection::{Claim, Disputed, Objection};
use crate::parting_words::PartingWords;
use crate::review::{Grade, Help, Review};
use crate::seed::Seed;
use crate::time::Timestamp;

/// The longest id of a role or a scene, in bytes.
const MAX_NAME: usize = 100;

/// The largest number of milliseconds that a browser takes for a date.
const MAX_MILLIS: i64 = 8_640_000_000_000_000;

pub(super) fn card_to(card: &KeptCard, seq: u64) -> v1::Card {
    v1::Card {
        v: v1::VERSION,
        kind: v1::CARD.to_owned(),
        id: card.id.0.to_string(),
        at: card.at.0,
        seq,
        role: card.role.clone(),
        feel: card.card.feel.as_str().to_owned(),
        say: card.card.say.as_str().to_owned(),
        describe: card.card.describe.as_str().to_owned(),
    }
}

pub(super) fn card_from(card: &v1::Card) -> Option<KeptCard> {
    let statements = Card {
        feel: Statement::cut(&card.feel),
        say: Statement::cut(&card.say),
        describe: Statement::cut(&card.describe),
    };
    Some(KeptCard {
        id: CardId(Id::parse(&card.id)?),
        at: time(card.at)?,
        role: name(&card.role)?,
        card: statements.is_complete().then_some(statements)?,
    })
}

pub(super) fn attempt_to(attempt: &Attempt, seq: u64) -> v1::Attempt {
    let prediction = attempt.prediction;
    v1::Attempt {
        v: v1::VERSION,
        kind: v1::ATTEMPT.to_owned(),
        id: attempt.id.0.to_string(),
        at: attempt.at.0,
        seq,
        scene: attempt.scene.clone(),
        role: attempt.role.clone(),
        seed: attempt.seed.0.to_string(),
        round: attempt.round,
        after: attempt.after.as_ref().map(|it| it.0.to_string()),
        card: attempt.card.0.to_string(),
        words: attempt.words.as_str().to_owned(),
        feels: prediction.map(|it| it.feels.to_string()),
        says: prediction.map(|it| it.says.to_string()),
        frame: attempt.frame,
        engine: attempt.engine,
    }
}

pub(super) fn attempt_from(attempt: &v1::Attempt) -> Option<Attempt> {
    Some(Attempt {
        id: AttemptId(Id::parse(&attempt.id)?),
        at: time(attempt.at)?,
        scene: name(&attempt.scene)?,
        role: name(&attempt.role)?,
        seed: seed(&attempt.seed)?,
        round: Some(attempt.round).filter(|it| *it > 0)?,
        after: maybe(attempt.after.as_deref(), |it| Id::parse(it).map(AttemptId))?,
        card: CardId(Id::parse(&attempt.card)?),
        words: PartingWords::parse(&attempt.words).ok()?,
        prediction: prediction(attempt)?,
        frame: attempt.frame,
        engine: attempt.engine,
    })
}

pub(super) fn objection_to(objection: &Objection, seq: u64) -> v1::Objection {
    v1::Objection {
        v: v1::VERSION,
        kind: v1::OBJECTION.to_owned(),
        id: objection.id.to_string(),
        at: objection.at.0,
        seq,
        attempt: objection.attempt.0.to_string(),
        about: objection.about.name().to_owned(),
        claim: objection.claim.to_string(),
    }
}

pub(super) fn objection_from(objection: &v1::Objection) -> Option<Objection> {
    Some(Objection {
        id: Id::parse(&objection.id)?,
        at: time(objection.at)?,
        attempt: AttemptId(Id::parse(&objection.attempt)?),
        about: Disputed::from_name(&objection.about)?,
        claim: Claim::from_name(&objection.claim)?,
    })
}

pub(super) fn review_to(review: &Review, seq: u64) -> v1::Review {
    let result = |(made, grade): &(Move, Grade)| (made.to_string(), grade.to_string());
    v1::Review {
        v: v1::VERSION,
        kind: v1::REVIEW.to_owned(),
        id: review.id.to_string(),
        at: review.at.0,
        seq,
        task: review.task.clone(),
        situation: review.situation.to_string(),
        results: review.results.iter().map(result).collect(),
        help: review.help.to_string(),
    }
}

/// Moves that are unknown here, from a build to come, are left out; the record keeps them.
pub(super) fn review_from(review: &v1::Review) -> Option<Review> {
    let result = |(made, grade): &(String, String)| {
        Move::from_name(made).map(|made| Some((made, Grade::from_name(grade)?)))
    };
    Some(Review {
        id: Id::parse(&review.id)?,
        at: time(review.at)?,
        task: name(&review.task)?,
        situation: SceneKind::from_name(&review.situation)?,
        results: review.results.iter().filter_map(result).collect::<Option<_>>()?,
        help: Help::from_name(&review.help)?,
    })
}

fn prediction(attempt: &v1::Attempt) -> Option<Option<Prediction>> {
    let feels = maybe(attempt.feels.as_deref(), Lean::from_name)?;
    let says = maybe(attempt.says.as_deref(), Share::from_name)?;
    match (feels, says) {
        (Some(feels), Some(says)) => Some(Some(Prediction { feels, says })),
        (None, None) => Some(None),
        _ => None,
    }
}

/// Reads a field that may be left out: none when it is there and not understood.
pub(super) fn maybe<T>(
    text: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
) -> Option<Option<T>> {
    match text {
        None => Some(None),
        Some(text) => read(text).map(Some),
    }
}

pub(super) fn seed(text: &str) -> Option<Seed> {
    text.parse().ok().map(Seed)
}

pub(super) fn name(text: &str) -> Option<String> {
    let fits = (1..=MAX_NAME).contains(&text.len()) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

pub(super) fn time(millis: i64) -> Option<Timestamp> {
    (0..=MAX_MILLIS).contains(&millis).then_some(Timestamp(millis))
}
