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
mod reading_on;
pub mod shift;
mod steps;
mod today;

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::arrival::Content;
use super::page;
use crate::attempt::{Attempt, KeptCard};
use crate::comparison::{Comparison, compare};
use crate::content::Library;
use crate::progress::run::Run;
use crate::round::{N_CUSTOMERS, Round};
use crate::route::Route;
use crate::session::{Session, Step};
use crate::settings::Settings;
use crate::shift::Shift;
use crate::storage::Saving;
use crate::ui::live::memo;
pub use here::Advice;
use keeping::{Keeping, KeepingNote};
pub use looking::{DayShown, DueShown, LaterShown};
pub use past::Replay;
use reading_on::Known;

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
    run: Memo<Run>,
    known: Known,
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
        let run = memo(move || keeping.run());
        let route = RwSignal::new(Route::parse(&page::hash()));
        let training = Self {
            content,
            keeping,
            route,
            session,
            round,
            round_before,
            comparison,
            run,
            known: Known::default(),
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

    /// The days with practice.
    pub fn run(&self) -> Memo<Run> {
        self.run
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
