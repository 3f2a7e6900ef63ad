//! The state of the app: one value in the context, read through signals, changed by verbs.
//!
//! Facts live in the [`keeping::Keeping`]; everything else here is derived from them, from the
//! session under way and from the content at hand. What has to be recorded is recorded before
//! the page that follows from it is shown.

pub mod keeping;
mod steps;

use std::sync::Arc;

use leptos::prelude::*;

use super::arrival::{Arrival, Content};
use super::components::bar::Place;
use super::{page, words};
use crate::attempt::{Attempt, AttemptId, KeptCard, Prediction};
use crate::comparison::{Comparison, compare};
use crate::content::{Library, Scene};
use crate::customers::Visit;
use crate::practice::next_scene;
use crate::progress::Progress;
use crate::reading::{Reading, read_closing};
use crate::round::{N_CUSTOMERS, Round};
use crate::route::Route;
use crate::session::{Guess, Session, Step};
use crate::settings::Settings;
use crate::storage::Saving;
use crate::suggest::{Change, suggest};
use keeping::{Keeping, KeepingNote};

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

/// An attempt played again.
pub struct Replay {
    /// The attempt.
    pub attempt: Attempt,
    /// Its scene.
    pub scene: Scene,
    /// What its customers say.
    pub round: Round,
}

impl Training {
    /// Opens what is kept, goes on where the person stopped, and sends for content.
    pub fn start() -> Self {
        let content = Content::start();
        let keeping = Keeping::open();
        let session = RwSignal::new(keeping.session());
        let library = content.library();
        let latest = Memo::new(move |_| session.with(|it| it.as_ref()?.latest().cloned()));
        let before = Memo::new(move |_| session.with(|it| it.as_ref()?.before().cloned()));
        let round = Memo::new(move |_| library.with(|it| play(it, latest.get()?)));
        let round_before = Memo::new(move |_| library.with(|it| play(it, before.get()?)));
        let comparison = Memo::new(move |_| {
            let card = session.with(|it| it.as_ref()?.card().map(|it| it.card.clone()))?;
            Some(Arc::new(compare(&card, &round.get()?.answers)))
        });
        let progress = Memo::new(move |_| library.with(|it| fold(it, keeping)));
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
        training.send_for_content();
        keeping.follow(session);
        training
    }

    /// The bank, and the packs of the role at hand and of everything done so far.
    fn send_for_content(&self) {
        self.content.want_bank();
        self.content.want(&self.current_role());
        for attempt in self.keeping.attempts().get_untracked() {
            self.content.want(&attempt.role);
        }
    }

    /// The content and how far it is.
    pub fn content(&self) -> Content {
        self.content
    }

    /// The page that is asked for.
    pub fn route(&self) -> Signal<Route> {
        self.route.into()
    }

    /// How saving goes; none before the first write.
    pub fn saving(&self) -> Signal<Option<Saving>> {
        self.keeping.saving()
    }

    /// What the person has to know about saving.
    pub fn notes(&self) -> Signal<Vec<KeepingNote>> {
        self.keeping.notes()
    }

    /// What is kept and how.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// What is set.
    pub fn settings(&self) -> Signal<Settings> {
        self.keeping.settings()
    }

    /// Every attempt, oldest first.
    pub fn attempts(&self) -> Signal<Vec<Attempt>> {
        self.keeping.attempts()
    }

    /// Every card, oldest first.
    pub fn cards(&self) -> Signal<Vec<KeptCard>> {
        self.keeping.cards()
    }

    /// What the attempts show.
    pub fn progress(&self) -> Signal<Progress> {
        self.progress.into()
    }

    /// The session under way.
    pub fn session(&self) -> Signal<Option<Session>> {
        self.session.into()
    }

    /// Whether nothing was ever kept here and nothing is under way.
    pub fn is_first_visit(&self) -> bool {
        let has_facts = self.cards().with(|it| !it.is_empty());
        !has_facts && self.session.with(Option::is_none)
    }

    /// Whether a round is under way that is worth going on with.
    pub fn is_under_way(&self) -> bool {
        let step = self.session.with(|it| it.as_ref().map(Session::step));
        !matches!(step, None | Some(Step::Compare | Step::Changed))
    }
}

/// Readers for the step at hand.
impl Training {
    /// What the bar says.
    pub fn place(&self) -> Signal<Place> {
        let training = *self;
        Signal::derive(move || {
            let route = training.route.get();
            let name = words::place::name(&route, training.n_shown(), N_CUSTOMERS);
            let back = words::place::back(&route).map(|it| it.to_string());
            Place { name, back, step: words::place::step(&route) }
        })
    }

    /// The step of the session.
    pub fn step(&self) -> Option<Step> {
        self.session.with_untracked(|it| it.as_ref().map(Session::step))
    }

    /// The page of the session's step.
    pub fn session_route(&self) -> Option<Route> {
        self.step().map(Step::route)
    }

    /// The scene of the session, once its pack is here.
    pub fn scene(&self) -> Option<Scene> {
        self.content.library().with(|library| {
            self.session.with(|it| Some(it.as_ref()?.place(library)?.1.clone()))
        })
    }

    /// The parting words as typed.
    pub fn words(&self) -> String {
        self.session.with(|it| it.as_ref().map_or(String::new(), |it| it.words().to_owned()))
    }

    /// What is predicted so far.
    pub fn guess(&self) -> Guess {
        self.session.with(|it| it.as_ref().map(Session::guess)).unwrap_or_default()
    }

    /// How many customers have come out.
    pub fn n_shown(&self) -> usize {
        self.session.with(|it| it.as_ref().map_or(0, Session::n_shown))
    }

    /// Whether these customers have left before.
    pub fn is_later_round(&self) -> bool {
        self.session.with_untracked(|it| it.as_ref().is_some_and(|it| it.before().is_some()))
    }

    /// The round at the door.
    pub fn round(&self) -> Option<Arc<Round>> {
        self.round.get()
    }

    /// The round before it.
    pub fn round_before(&self) -> Option<Arc<Round>> {
        self.round_before.get()
    }

    /// The card beside the round at the door.
    pub fn comparison(&self) -> Option<Arc<Comparison>> {
        self.comparison.get()
    }

    /// The words said last.
    pub fn latest_words(&self) -> String {
        let words = |it: &Session| it.latest().map(|it| it.words.as_str().to_owned());
        self.session.with(|it| it.as_ref().and_then(words)).unwrap_or_default()
    }

    /// The words said in the round before.
    pub fn words_before(&self) -> Option<String> {
        let words = |it: &Session| it.before().map(|it| it.words.as_str().to_owned());
        self.session.with(|it| it.as_ref().and_then(words))
    }

    /// What was predicted before the first door.
    pub fn prediction(&self) -> Option<Prediction> {
        self.session.with(|it| it.as_ref()?.latest()?.prediction)
    }

    /// The single change that would matter most, in words.
    pub fn suggestion_text(&self) -> Option<String> {
        let round = self.round.get()?;
        let attempt = self.session.with(|it| it.as_ref()?.latest().cloned())?;
        self.content.library().with(|it| suggestion(it, &attempt, &round))
    }

    /// The share of customers who would come back, over all rounds with them, in percent.
    pub fn returns_by_round(&self) -> Vec<i32> {
        let Some(latest) = self.session.with(|it| it.as_ref()?.latest().cloned()) else {
            return Vec::new();
        };
        let chain = self.attempts().with(|it| chain(it, &latest));
        self.content.library().with(|library| {
            let rounds = chain.into_iter().filter_map(|it| play(library, it));
            rounds.map(|it| it.mean_return()).collect()
        })
    }
}

/// Readers for pages about the past.
impl Training {
    /// The role at hand: of the session, of the last attempt, or the first of the index.
    pub fn current_role(&self) -> String {
        let of_session =
            self.session.with_untracked(|it| it.as_ref().map(|it| it.role().to_owned()));
        let next = || self.next().map(|it| it.role);
        of_session.or_else(next).unwrap_or_default()
    }

    pub(super) fn next(&self) -> Option<crate::practice::NextScene> {
        let index = self.content.index();
        self.attempts().with_untracked(|it| next_scene(&index, &it.iter().collect::<Vec<_>>()))
    }

    /// What to do today, in words.
    pub fn next_title(&self) -> Option<String> {
        let next = self.next()?;
        let role = self.role_name(&next.role);
        Some(words::home::today(&self.title_of(&next.scene), &role))
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
        let attempt = self.attempts().with(|it| it.iter().find(|it| it.id == *id).cloned())?;
        self.content.library().with(|library| {
            let round = Arc::unwrap_or_clone(play(library, attempt.clone())?);
            let scene = library.scene(&attempt.scene)?.1.clone();
            Some(Replay { attempt, scene, round })
        })
    }

    /// Whether everything is here that the page needs.
    pub fn is_ready(&self) -> bool {
        self.content.arrival() == Arrival::Here
    }
}

fn play(library: &Library, attempt: Attempt) -> Option<Arc<Round>> {
    let (role, _) = library.scene(&attempt.scene)?;
    let scene = role.scene(&attempt.scene)?;
    let round = Round::play(library, (role, scene), &attempt.words, attempt.seed, N_CUSTOMERS);
    Some(Arc::new(round))
}

fn fold(library: &Library, keeping: Keeping) -> Progress {
    let read = |it: &Attempt| -> Reading {
        let scene = library.scene(&it.scene).map(|(_, scene)| scene);
        read_closing(it.words.as_str(), scene)
    };
    keeping.attempts().with(|it| {
        Progress::of(&it.iter().collect::<Vec<_>>(), &read, page::now(), page::minutes_east())
    })
}

/// All attempts with the same customers up to this one, the first first.
fn chain(attempts: &[Attempt], latest: &Attempt) -> Vec<Attempt> {
    let mut chain = vec![latest.clone()];
    while let Some(before) = chain.last().and_then(|it| it.after.clone()) {
        let found = attempts.iter().find(|it| it.id == before && !chain.contains(it));
        let Some(found) = found.cloned() else { break };
        chain.push(found);
    }
    chain.reverse();
    chain
}

/// The single change that these customers would feel most, in words.
fn suggestion(library: &Library, attempt: &Attempt, round: &Round) -> Option<String> {
    let (role, scene) = library.scene(&attempt.scene)?;
    let (said, reading) = (attempt.words.as_str(), &round.reading);
    let customers: Vec<_> = round.answers.iter().map(|it| it.customer.clone()).collect();
    let visit = Visit { library, role, scene, words: said, reading };
    suggest(&visit, &customers).map(|it| match it.change {
        Change::Add(it) => words::frame::advice(it).to_owned(),
        Change::Drop(it) => words::frame::leave_out(it).to_owned(),
    })
}
