//! Seeing a mark differently: what the trainee says about the coach's reading.

use leptos::prelude::*;

use super::Training;
use crate::attempt::{AttemptId, Fact, Id};
use crate::objection::{Claim, Disputed, Objection, standing};
use crate::ui::components::readings::Claims;
use crate::ui::page;

impl Training {
    /// What the trainee says about the reading of this attempt.
    pub fn claims(&self, attempt: &AttemptId) -> Claims {
        self.keeping.objections().with(|it| {
            let of_it = standing(it).into_iter().filter(|it| it.attempt == *attempt);
            of_it.map(|it| (it.about, it.claim)).collect()
        })
    }

    /// How many objections stand.
    pub fn n_objections(&self) -> usize {
        self.keeping.objections().with(|it| standing(it).len())
    }

    /// Objects to the reading of this attempt, or takes it back.
    pub fn object(&self, attempt: &AttemptId, about: Disputed, claim: Claim) {
        let at = page::now();
        let id = Id::new(at, page::random());
        let objection = Objection { id, at, attempt: attempt.clone(), about, claim };
        self.keeping.record(Fact::Objection(objection));
    }

    /// The attempt whose round is at the door.
    pub fn latest_attempt(&self) -> Option<AttemptId> {
        self.session().with(|it| Some(it.as_ref()?.latest()?.id.clone()))
    }

    /// Every objection that stands as a text to hand on: what is claimed, about what, and the
    /// words, with tabs between them, one a line.
    pub fn objections_as_text(&self) -> String {
        let attempts = self.attempts().get_untracked();
        let line = |it: &Objection| {
            let attempt = attempts.iter().find(|that| that.id == it.attempt)?;
            let words = attempt.words.as_str().replace(['\n', '\r', '\t'], " ");
            let (claim, about, scene) = (it.claim, it.about.name(), &attempt.scene);
            Some(format!("{claim}\t{about}\t{scene}\t{words}\n"))
        };
        self.keeping
            .objections()
            .with_untracked(|it| standing(it).into_iter().filter_map(line).collect())
    }
}
