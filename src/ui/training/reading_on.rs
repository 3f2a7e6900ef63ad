//! What the pages about progress know of the attempts: each is read once, a few at a time, the
//! newest first, so that the page is there at once and stays quick with years of them.

use std::time::Duration;

use leptos::prelude::*;

use super::Training;
use crate::attempt::{Attempt, AttemptId};
use crate::content::Scene;
use crate::practice::{NextScene, scene_for};
use crate::progress::foresight::{Foreseen, N_FORESEEN};
use crate::progress::gist::Gist;
use crate::progress::then_and_now::{Story, ThenAndNow, stories};
use crate::schedule::Cell;
use crate::table::Table;
use crate::ui::arrival::Arrival;
use crate::ui::page;

/// How long the page may be busy with reading before it can draw again, in milliseconds: less
/// than one frame.
const SLICE: i64 = 12;

/// What is known of the attempts so far. Cheap to copy: it holds handles only.
#[derive(Clone, Copy)]
pub(super) struct Known {
    gists: RwSignal<Table<AttemptId, Gist>>,
    foreseen: RwSignal<Table<AttemptId, Foreseen>>,
    is_reading: RwSignal<bool>,
    is_foreseeing: RwSignal<bool>,
    /// What is still to be read, the next one last.
    jobs: StoredValue<Vec<Job>>,
}

#[derive(Clone)]
enum Job {
    Read(Attempt),
    Foresee(Attempt),
}

impl Default for Known {
    fn default() -> Self {
        Self {
            gists: RwSignal::new(Table::default()),
            foreseen: RwSignal::new(Table::default()),
            is_reading: RwSignal::new(true),
            is_foreseeing: RwSignal::new(true),
            jobs: StoredValue::new(Vec::new()),
        }
    }
}

impl Training {
    /// Folds what the attempts read so far show, oldest first.
    pub fn fold_gists<T>(&self, fold: impl FnOnce(&[&Gist]) -> T) -> T {
        self.known.gists.with(|all| {
            let of = |attempts: &Vec<Attempt>| {
                fold(&attempts.iter().filter_map(|it| all.get(&it.id)).collect::<Vec<_>>())
            };
            self.attempts().with(of)
        })
    }

    /// The latest predictions beside what came, oldest first.
    pub fn foreseen(&self) -> Vec<Foreseen> {
        self.known.foreseen.with(|all| {
            let of = |it: &Attempt| all.get(&it.id).cloned();
            let mut latest: Vec<_> =
                self.attempts().with(|it| latest_predictions(it).filter_map(of).collect());
            latest.reverse();
            latest
        })
    }

    /// Whether some attempts are still to be read.
    pub fn is_reading(&self) -> ReadSignal<bool> {
        self.known.is_reading.read_only()
    }

    /// Whether some predictions are still to be put beside what came.
    pub fn is_foreseeing(&self) -> ReadSignal<bool> {
        self.known.is_foreseeing.read_only()
    }

    /// Scenes with a first and another latest wording.
    pub fn stories(&self) -> Vec<Story> {
        self.attempts().with(|it| stories(&it.iter().collect::<Vec<_>>()))
    }

    /// The first and the latest attempt of a story, and what the same customers make of both.
    pub fn then_and_now(&self, story: &Story) -> Option<(Attempt, Attempt, ThenAndNow)> {
        let (first, _) = self.attempt(&story.first)?;
        let (latest, _) = self.attempt(&story.latest)?;
        let played = self.content.library().with(|library| {
            page::timed("then-and-now", || ThenAndNow::play(&first, &latest, library))
        })?;
        Some((first, latest, played))
    }

    /// A scene to try a cell in, once one is here.
    pub fn scene_for(&self, cell: Cell) -> Option<NextScene> {
        self.content.library().with(|library| {
            let read = |text: &str, scene: &Scene| library.reader().closing(text, Some(scene));
            self.attempts()
                .with(|it| scene_for(library, &it.iter().collect::<Vec<_>>(), cell, &read))
        })
    }

    /// The attempt with this id.
    pub fn attempt_with(&self, id: &AttemptId) -> Option<Attempt> {
        self.attempts().with(|it| it.iter().find(|it| it.id == *id).cloned())
    }

    /// Reads what is not read yet, as far as its content is here. To be run in an effect: it
    /// follows the attempts and the content.
    pub fn read_on(&self) {
        let is_ready = self.content.scores().get() != Arrival::Waiting
            && self.content.arrival(None) == Arrival::Here;
        let jobs = if is_ready { self.jobs() } else { Vec::new() };
        let is_busy = self.known.jobs.with_value(|it| !it.is_empty());
        let has_jobs = !jobs.is_empty();
        self.known.jobs.set_value(jobs);
        self.tell_what_is_left();
        if has_jobs && !is_busy {
            self.read_soon();
        }
    }

    fn is_waiting_for_packs(&self) -> bool {
        let is_waiting =
            |it: &Attempt| self.content.arrival(Some(&it.role)) == Arrival::Waiting;
        let is_waiting_for_scores = self.content.scores().get() == Arrival::Waiting;
        self.attempts().with(|it| it.iter().any(is_waiting)) || is_waiting_for_scores
    }

    fn jobs(&self) -> Vec<Job> {
        let is_here =
            |it: &&Attempt| self.content.library().with(|all| all.scene(&it.scene).is_some());
        let is_read = |it: &Attempt| self.known.gists.with_untracked(|all| all.has(&it.id));
        let is_seen = |it: &Attempt| self.known.foreseen.with_untracked(|all| all.has(&it.id));
        self.attempts().with(|all| {
            let seen = latest_predictions(all).filter(is_here).filter(|it| !is_seen(it));
            let mut jobs: Vec<_> = seen.cloned().map(Job::Foresee).collect();
            let unread = all.iter().filter(is_here).filter(|it| !is_read(it));
            jobs.extend(unread.cloned().map(Job::Read));
            jobs
        })
    }

    fn read_soon(&self) {
        let training = *self;
        set_timeout(move || training.read_some(), Duration::ZERO);
    }

    /// Reads for a moment, shows what is known then, and goes on soon.
    fn read_some(&self) {
        let start = page::now();
        let (mut gists, mut foreseen) = (Vec::new(), Vec::new());
        while page::now().0 - start.0 < SLICE {
            let Some(job) = self.known.jobs.try_update_value(Vec::pop).flatten() else { break };
            match job {
                Job::Read(it) => gists.extend(self.gist(&it)),
                Job::Foresee(it) => foreseen.extend(self.foresee(&it)),
            }
        }
        if !gists.is_empty() {
            self.known.gists.update(|all| {
                gists.into_iter().for_each(|it| all.insert(it.attempt.clone(), it));
            });
        }
        if !foreseen.is_empty() {
            self.known.foreseen.update(|all| {
                foreseen.into_iter().for_each(|it| all.insert(it.attempt.clone(), it));
            });
        }
        self.tell_what_is_left();
        if self.known.jobs.with_value(|it| !it.is_empty()) {
            self.read_soon();
        }
    }

    /// Attempts are read before any prediction is looked at, which takes longer.
    fn tell_what_is_left(&self) {
        let is_waiting = self.is_waiting_for_packs();
        let (is_reading, is_foreseeing) = self.known.jobs.with_value(|jobs| {
            (jobs.iter().any(|it| matches!(it, Job::Read(_))), !jobs.is_empty())
        });
        set_if_new(self.known.is_reading, is_waiting || is_reading);
        set_if_new(self.known.is_foreseeing, is_waiting || is_foreseeing);
    }

    fn gist(&self, attempt: &Attempt) -> Option<Gist> {
        self.content.library().with_untracked(|it| Gist::of(attempt, it))
    }

    fn foresee(&self, attempt: &Attempt) -> Option<Foreseen> {
        let card = self
            .cards()
            .with_untracked(|it| it.iter().find(|it| it.id == attempt.card).cloned())?;
        self.content.library().with_untracked(|it| Foreseen::of(attempt, &card.card, it))
    }
}

/// What follows it is drawn again only when it differs.
fn set_if_new(signal: RwSignal<bool>, value: bool) {
    if signal.get_untracked() != value {
        signal.set(value);
    }
}

/// The attempts whose predictions are looked at, the latest first.
fn latest_predictions(attempts: &[Attempt]) -> impl Iterator<Item = &Attempt> {
    attempts.iter().rev().filter(|it| it.prediction.is_some()).take(N_FORESEEN)
}
