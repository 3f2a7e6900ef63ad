//! What the pages of the loop read: the step at hand, its scene, its round, its comparison.

use std::sync::Arc;

use leptos::prelude::*;

use super::steps::is_step;
use super::{Training, play};
use crate::attempt::{Attempt, AttemptId, Prediction};
use crate::comparison::Comparison;
use crate::content::{By, Library, Scene};
use crate::customers::Visit;
use crate::round::{N_CUSTOMERS, Round};
use crate::route::Route;
use crate::session::{Guess, Session, Step, StepError};
use crate::suggest::{Change, suggest};
use crate::ui::arrival::Arrival;
use crate::ui::components::bar::Place;
use crate::ui::words;

impl Training {
    /// What the bar says.
    pub fn place(&self) -> Place {
        let route = self.route.get();
        let name = words::place::name(&route, self.by_now(), (self.n_shown(), N_CUSTOMERS));
        let back = self.back_to(&route).or_else(|| words::place::back(&route));
        let back = back.map(|it| it.to_string());
        Place { name, back, step: words::place::step(&route) }
    }

    /// How far the content is that the page asked for can't do without.
    pub fn arrival(&self) -> Arrival {
        let role = match self.route.get() {
            Route::Attempt(id) | Route::Day(id) => self.role_of(&id),
            Route::Today => Some(self.current_role()),
            Route::Calls(scene) => self.content.role_with(&scene),
            route if is_step(&route) => {
                self.session.with(|it| Some(it.as_ref()?.role().to_owned()))
            }
            _ => None,
        };
        if self.route.get() == Route::Today && self.content.practice() != Arrival::Here {
            return self.content.practice();
        }
        match self.content.arrival(role.as_deref()) {
            Arrival::Here if self.is_waiting_for_scores() => Arrival::Waiting,
            arrival => arrival,
        }
    }

    /// Whether the page shows what was read in words, and the scores may still come: a round is
    /// read once, and the same way until it is left.
    fn is_waiting_for_scores(&self) -> bool {
        let reads = matches!(
            self.route.get(),
            Route::Door | Route::Compare | Route::Attempt(_) | Route::Day(_)
        );
        reads && self.content.scores().get() == Arrival::Waiting
    }

    /// Whether the rules read alone, because the scores could not be had.
    pub fn is_by_rules(&self) -> bool {
        self.content.scores().get() == Arrival::Failed
    }

    fn role_of(&self, id: &AttemptId) -> Option<String> {
        self.attempts().with(|it| Some(it.iter().find(|it| it.id == *id)?.role.clone()))
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

    /// How the parting words of the session reach the customer; the same as long as it lasts.
    pub fn by(&self) -> By {
        untrack(|| self.by_now())
    }

    fn by_now(&self) -> By {
        self.scene().map(|it| it.by).unwrap_or_default()
    }

    /// Why the card can't be kept as it stands, if so.
    pub fn card_refusal(&self) -> Option<StepError> {
        self.session.with(|it| it.as_ref()?.card_draft()?.card().err())
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

    /// The single change that would matter most.
    pub fn advice(&self) -> Option<Advice> {
        let round = self.round.get()?;
        let attempt = self.session.with(|it| it.as_ref()?.latest().cloned())?;
        self.content.library().with(|it| advice(it, &attempt, &round))
    }

    /// The share of customers who would come back, over all rounds with them, in percent.
    pub fn returns_by_round(&self) -> Vec<i32> {
        let Some(latest) = self.session.with(|it| it.as_ref()?.latest().cloned()) else {
            return Vec::new();
        };
        let chain = self.attempts().with(|it| chain(it, &latest));
        self.content.library().with(|library| {
            let rounds = chain.into_iter().filter_map(|it| play(library, &it, None));
            rounds.map(|it| it.mean_return()).collect()
        })
    }
}

/// One change to try, in words, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What to do.
    pub text: &'static str,
    /// A line that does it in this scene.
    pub line: Option<String>,
    /// Id and title of the why-card behind it.
    pub why: Option<(String, String)>,
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

/// The single change that these customers would feel most.
fn advice(library: &Library, attempt: &Attempt, round: &Round) -> Option<Advice> {
    let (role, scene) = library.scene(&attempt.scene)?;
    let (said, reading) = (attempt.words.as_str(), &round.reading);
    let customers: Vec<_> = round.answers.iter().map(|it| it.customer.clone()).collect();
    let visit = Visit { library, role, scene, words: said, reading };
    let read = |it: &str| library.reader().closing(it, Some(scene));
    let (name, text, line) = match suggest(&visit, &customers, read)?.change {
        Change::Add(it, line) => (it.name(), words::frame::advice(it), Some(line)),
        Change::Drop(it) => (it.name(), words::frame::leave_out(it), None),
    };
    let why = library.bank.why_card_about(name).map(|it| (it.id.clone(), it.title.clone()));
    Some(Advice { text, line, why })
}
