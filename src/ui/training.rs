//! The state of the app: one value in the context, read through signals, changed by verbs.
//!
//! Facts live in the [`keeping::Keeping`]; everything else here is derived from them, from the
//! session under way and from the content at hand. What has to be recorded is recorded before
//! the page that follows from it is shown.

mod here;
pub mod keeping;
mod looking;
mod objecting;
mod past;
pub mod shift;
mod steps;
mod today;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::arrival::Content;
use super::page;
use crate::attempt::{Attempt, Id, KeptCard};
use crate::comparison::{Comparison, compare};
use crate::content::Library;
use crate::progress::{N_DAYS, Progress, days};
use crate::reading::Reading;
use crate::round::{N_CUSTOMERS, Round};
use crate::route::Route;
use crate::session::{Session, Step};
use crate::settings::Settings;
use crate::shift::Shift;
use crate::storage::Saving;
use crate::time::Clock;
use crate::ui::live::memo;
pub use here::Advice;
use keeping::{Keeping, KeepingNote};
pub use looking::{DayShown, DueShown, LaterShown};
pub use past::Replay;

/// The state of the app. Cheap to copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Training {
    content: Content,
    keeping: Keeping,
    route: RwSignal<Route>,
    session: RwSignal<Option<Session>>,
    round: Memo<Option<Arc<Round>>>,
    round_before: Memo<Option<Arc<Round>>>,
    comparison: Memo<Option<Arc<Comparison>>>,
    progress: Memo<Progress>,
}

impl Training {
    /// Opens what is kept, goes on where the person stopped, and sends for content.
    pub fn start() -> Self {
        let content = Content::start();
        let keeping = Keeping::open();
        let session = RwSignal::new(keeping.session());
        let library = content.library();
        let latest = memo(move || session.with(|it| it.as_ref()?.latest().cloned()));
        let before = memo(move || session.with(|it| it.as_ref()?.before().cloned()));
        let round =
            memo(move || library.with(|it| play(it, &latest.get()?, before.get().as_ref())));
        let round_before = memo(move || library.with(|it| play(it, &before.get()?, None)));
        let comparison = memo(move || {
            let card = session.with(|it| it.as_ref()?.card().map(|it| it.card.clone()))?;
            let round = round.get()?;
            library.with(|it| Some(Arc::new(compare(it.reader(), &card, &round.answers))))
        });
        let readings = Readings::new(BTreeMap::new());
        let progress = memo(move || library.with(|it| fold(it, keeping, readings)));
        let route = RwSignal::new(Route::parse(&page::hash()));
        let training = Self {
            content,
            keeping,
            route,
            session,
            round,
            round_before,
            comparison,
            progress,
        };
        // After the first page is drawn: it needs no content, and a slow line has one thing to
        // carry at a time.
        let sending =
            set_timeout_with_handle(move || training.send_for_content(), Duration::ZERO);
        on_cleanup(move || sending.iter().for_each(|it| it.clear()));
        training.follow_the_past();
        training.follow_the_rounds();
        keeping.follow(session);
        training
    }

    /// The bank, and the packs of the role at hand and of everything done so far.
    fn send_for_content(&self) {
        self.content.want_bank();
        self.content.want(&self.current_role());
        self.want_for(&self.route.get_untracked());
        self.content.want_scores();
        if !self.is_first_visit() {
            self.content.want_practice();
        }
        for attempt in self.keeping.attempts().get_untracked() {
            self.content.want(&attempt.role);
        }
    }

    /// The content and how far it is.
    pub fn content(&self) -> Content {
        self.content
    }

    /// The page that is asked for.
    pub fn route(&self) -> ReadSignal<Route> {
        self.route.read_only()
    }

    /// How saving goes; none before the first write.
    pub fn saving(&self) -> ReadSignal<Option<Saving>> {
        self.keeping.saving()
    }

    /// What the person has to know about saving.
    pub fn notes(&self) -> Vec<KeepingNote> {
        self.keeping.notes()
    }

    /// What is kept and how.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// What is set.
    pub fn settings(&self) -> ReadSignal<Settings> {
        self.keeping.settings()
    }

    /// Every attempt, oldest first.
    pub fn attempts(&self) -> ReadSignal<Vec<Attempt>> {
        self.keeping.attempts()
    }

    /// Every card, oldest first.
    pub fn cards(&self) -> ReadSignal<Vec<KeptCard>> {
        self.keeping.cards()
    }

    /// What the attempts show.
    pub fn progress(&self) -> Memo<Progress> {
        self.progress
    }

    /// Whether something was practiced on each of the last days; today is the last.
    pub fn days(&self) -> [bool; N_DAYS] {
        let others =
            self.keeping.reviews().with(|it| it.iter().map(|it| it.at).collect::<Vec<_>>());
        let clock = Clock { now: page::now(), minutes_east: page::minutes_east() };
        self.attempts().with(|it| days(it.iter().map(|it| it.at).chain(others), clock))
    }

    /// The session under way.
    pub fn session(&self) -> ReadSignal<Option<Session>> {
        self.session.read_only()
    }

    /// Whether nothing was ever kept here and nothing is under way.
    pub fn is_first_visit(&self) -> bool {
        let has_cards = self.cards().with(|it| !it.is_empty());
        let has_plans = self.shift().with(|it| *it != Shift::default());
        let has_reviews = self.keeping.reviews().with(|it| !it.is_empty());
        let has_facts = has_cards || has_plans || has_reviews;
        !has_facts && self.session.with(Option::is_none)
    }

    /// Whether a round is under way that is worth going on with.
    pub fn is_under_way(&self) -> bool {
        let step = self.session.with(|it| it.as_ref().map(Session::step));
        !matches!(step, None | Some(Step::Compare | Step::Changed))
    }
}

/// What customers answer, who may remember the attempt before.
fn play(library: &Library, attempt: &Attempt, before: Option<&Attempt>) -> Option<Arc<Round>> {
    let place = library.scene(&attempt.scene)?;
    let (words, seed) = (&attempt.words, attempt.seed);
    let round = page::timed("round", || match before {
        Some(it) => Round::play_again(library, place, (&it.words, words), seed, N_CUSTOMERS),
        None => Round::play(library, place, words, seed, N_CUSTOMERS),
    });
    Some(Arc::new(round))
}

/// What was read already: a reading changes only when the scene or the learned scores arrive,
/// and reading the attempts of years takes a second on a slow phone.
type Readings = StoredValue<BTreeMap<Id, (bool, bool, Reading)>>;

fn fold(library: &Library, keeping: Keeping, readings: Readings) -> Progress {
    let read = |it: &Attempt| -> Reading {
        let scene = library.scene(&it.scene).map(|(_, scene)| scene);
        let by = (scene.is_some(), library.learned.is_some());
        let known = readings.with_value(|all| all.get(&it.id.0).cloned());
        if let Some((had_scene, had_scores, reading)) = known
            && (had_scene, had_scores) == by
        {
            return reading;
        }
        let reading = library.reader().closing(it.words.as_str(), scene);
        readings.update_value(|all| {
            all.insert(it.id.0.clone(), (by.0, by.1, reading.clone()));
        });
        reading
    };
    keeping.attempts().with(|it| {
        let others = keeping.reviews().with(|it| it.iter().map(|it| it.at).collect::<Vec<_>>());
        let attempts: Vec<_> = it.iter().collect();
        Progress::of(&attempts, &others, &read, page::now(), page::minutes_east())
    })
}
