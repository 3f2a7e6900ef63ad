//! What pages about the past read: titles, names, attempts played again, what is next.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Training, play};
use crate::attempt::{Attempt, AttemptId, KeptCard};
use crate::content::Scene;
use crate::practice::{NextScene, next_scene};
use crate::reasons::Explanation;
use crate::round::Round;

/// An attempt played again.
pub struct Replay {
    /// The attempt.
    pub attempt: Attempt,
    /// Its scene.
    pub scene: Scene,
    /// What its customers say.
    pub round: Round,
    /// What each answer came from.
    pub explanations: Vec<Explanation>,
}

impl Training {
    /// The role at hand: of the session, of the last attempt, or the first of the index.
    pub fn current_role(&self) -> String {
        let of_session =
            self.session.with_untracked(|it| it.as_ref().map(|it| it.role().to_owned()));
        let next = || self.next().map(|it| it.role);
        of_session.or_else(next).unwrap_or_default()
    }

    pub(super) fn next(&self) -> Option<NextScene> {
        let index = self.content.index();
        self.attempts().with_untracked(|it| next_scene(&index, &it.iter().collect::<Vec<_>>()))
    }

    /// The title of the session's scene.
    pub fn scene_title(&self) -> Option<String> {
        let id = self.session.with(|it| it.as_ref().map(|it| it.scene().to_owned()))?;
        Some(self.title_of(&id))
    }

    /// The title of a scene; its id until its pack is here.
    pub fn title_of(&self, scene: &str) -> String {
        let library = self.content.library();
        library.with(|it| it.scene(scene).map_or(scene.to_owned(), |(_, it)| it.title.clone()))
    }

    /// The name of a role.
    pub fn role_name(&self, role: &str) -> String {
        let index = self.content.index();
        index.iter().find(|it| it.id == role).map_or(role.to_owned(), |it| it.name.clone())
    }

    /// Whether a scene was played.
    pub fn was_played(&self, scene: &str) -> bool {
        self.attempts().with(|it| it.iter().any(|it| it.scene == scene))
    }

    /// The last card for the session's role, for keeping it once more.
    pub fn card_for_session(&self) -> Option<KeptCard> {
        let role = self.session.with(|it| it.as_ref().map(|it| it.role().to_owned()))?;
        self.cards().with(|it| it.iter().rev().find(|it| it.role == role).cloned())
    }

    /// An attempt played again, once its pack is here.
    pub fn replay(&self, id: &AttemptId) -> Option<Replay> {
        let (attempt, before) = self.attempt(id)?;
        let explanations = self.explanations(id);
        self.content.library().with(|library| {
            let round = Arc::unwrap_or_clone(play(library, &attempt, before.as_ref())?);
            let scene = library.scene(&attempt.scene)?.1.clone();
            Some(Replay { attempt, scene, round, explanations })
        })
    }
}
