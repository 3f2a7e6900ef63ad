//! The verbs of the loop: each changes the session, records what has to be recorded, keeps the
//! draft, and turns to the page of the step.

use leptos::prelude::*;

use super::Training;
use crate::attempt::{Attempt, Fact, KeptCard, Share};
use crate::card::Question;
use crate::content::Lean;
use crate::route::Route;
use crate::seed::Seed;
use crate::session::{Session, Stamp, StepError};
use crate::settings::Settings;
use crate::ui::live::effect;
use crate::ui::page;

pub(super) fn stamp() -> Stamp {
    Stamp { at: page::now(), random: page::random() }
}

impl Training {
    /// Starts the scene that is next.
    pub fn start_next(&self) {
        if let Some(next) = self.next() {
            self.begin(&next.role, &next.scene);
        }
    }

    /// Starts this scene with an empty card; a session under way is put aside.
    pub fn begin(&self, role: &str, scene: &str) {
        self.content.want(role);
        let seed = Seed(page::random());
        self.enter(Session::start(role, scene, seed));
    }

    /// Starts this scene with a card that was kept before.
    pub(super) fn begin_with(&self, card: KeptCard, scene: &str, seed: Seed) {
        self.content.want(&card.role);
        self.enter(Session::start_with(card, scene, seed));
    }

    /// Takes the last card for this role instead of writing one.
    pub fn reuse_card(&self) {
        let Some(card) = self.card_for_session() else { return };
        let start = self
            .session
            .with_untracked(|it| it.as_ref().map(|it| (it.scene().to_owned(), it.seed())));
        if let Some((scene, seed)) = start {
            self.begin_with(card, &scene, seed);
        }
    }

    /// Goes back to an attempt, to say it differently to the same customers.
    pub fn reopen(&self, attempt: &Attempt) {
        let card = self
            .cards()
            .with_untracked(|it| it.iter().find(|it| it.id == attempt.card).cloned());
        if let Some(card) = card {
            self.content.want(&attempt.role);
            self.enter(Session::reopen(card, attempt.clone()));
        }
    }

    fn enter(&self, session: Session) {
        let route = session.step().route();
        self.session.set(Some(session));
        self.keeping.keep_draft();
        page::go(&route.to_string());
    }

    /// Takes one statement as typed.
    pub fn type_statement(&self, question: Question, text: &str) {
        self.change_draft(|it| it.type_statement(question, text));
    }

    /// Takes the parting words as typed.
    pub fn type_words(&self, text: &str) {
        self.change_draft(|it| it.type_words(text));
    }

    /// First tap of the prediction.
    pub fn guess_feels(&self, name: &str) {
        let lean = Lean::from_name(name).unwrap_or(Lean::Middle);
        self.change_draft(|it| it.guess_feels(lean));
    }

    /// Second tap of the prediction.
    pub fn guess_says(&self, name: &str) {
        let share = Share::from_name(name).unwrap_or(Share::Some);
        self.change_draft(|it| it.guess_says(share));
    }

    /// One more customer comes out.
    pub fn next_customer(&self) {
        self.change_draft(Session::next_customer);
    }

    /// All the others come out.
    pub fn all_customers(&self) {
        self.change_draft(Session::all_customers);
    }

    /// Card → scene.
    ///
    /// # Errors
    /// What is missing on the card.
    pub fn keep_card(&self) -> Result<(), StepError> {
        self.record(|it| it.keep_card(stamp()))
    }

    /// Scene → exit.
    pub fn go_to_exit(&self) {
        self.turn(Session::go_to_exit).ok();
    }

    /// Exit → prediction, or in a further round → door.
    ///
    /// # Errors
    /// Words that are too long.
    pub fn say(&self) -> Result<(), StepError> {
        match self.is_further_exit() {
            true => self.record(|it| first_out(it, |it| it.say_again(stamp()))),
            false => self.turn(Session::say),
        }
    }

    fn is_further_exit(&self) -> bool {
        self.session.with_untracked(|it| it.as_ref().is_some_and(|it| it.latest().is_some()))
    }

    /// Prediction → door.
    ///
    /// # Errors
    /// The tap that is open.
    pub fn open_door(&self) -> Result<(), StepError> {
        self.record(|it| first_out(it, |it| it.open_door(stamp())))
    }

    /// Door → comparison.
    pub fn compare(&self) {
        self.turn(Session::compare).ok();
    }

    /// Comparison → exit once more.
    pub fn again(&self) {
        self.turn(Session::again).ok();
    }

    /// Changes how the app looks.
    pub fn change_settings(&self, settings: Settings) {
        self.keeping.change_settings(settings);
    }

    /// Takes the route from the address. A step that isn't reached leads to the one that is.
    pub fn follow_address(&self) {
        let wanted = Route::parse(&page::hash());
        let is_step = is_step(&wanted);
        let mut reached = !is_step;
        if is_step {
            self.session.update(|it| {
                reached = it.as_mut().is_some_and(|it| it.turn_to(&wanted));
            });
            self.keeping.keep_draft();
        }
        if reached {
            self.want_for(&wanted);
            self.route.set(wanted);
        } else {
            let instead = self.session_route().unwrap_or(Route::Home);
            page::go_instead(&instead.to_string());
        }
    }

    /// The packs of everything done so far belong to the other pages, also when a copy or
    /// another tab brings more. Not in the middle of a step: waiting would interrupt it.
    pub(super) fn follow_the_past(self) {
        effect(move || {
            if !is_step(&self.route.get()) {
                let want = |it: &Attempt| self.content.want(&it.role);
                self.keeping.attempts().with(|it| it.iter().for_each(want));
            }
        });
    }

    /// The pack of the session belongs to the pages of the loop, that of a scene to its calls, the
    /// practice items to today's tasks, which the first page names to those who have begun.
    pub(super) fn want_for(&self, route: &Route) {
        let names_a_task = *route == Route::Home && !untrack(|| self.is_first_visit());
        if *route == Route::Today || names_a_task {
            self.content.want_practice();
            self.content.want(&self.current_role());
        }
        if is_step(route) {
            let role =
                self.session.with_untracked(|it| it.as_ref().map(|it| it.role().to_owned()));
            role.iter().for_each(|it| self.content.want(it));
        }
        if let Route::Calls(scene) = route {
            self.content.role_with(scene).iter().for_each(|it| self.content.want(it));
        }
    }

    /// Changes the session without leaving the page.
    fn change_draft(&self, change: impl FnOnce(&mut Session) -> Result<(), StepError>) {
        self.session.update(|it| {
            it.as_mut().and_then(|it| change(it).ok());
        });
        self.keeping.keep_draft_soon();
    }

    /// Changes the session and turns to its page.
    fn turn(
        &self,
        change: impl FnOnce(&mut Session) -> Result<(), StepError>,
    ) -> Result<(), StepError> {
        let mut session = self.session.get_untracked().ok_or(StepError::NotNow)?;
        change(&mut session)?;
        self.enter(session);
        Ok(())
    }

    /// The same with a fact that is recorded before the page is shown.
    fn record(
        &self,
        change: impl FnOnce(&mut Session) -> Result<Fact, StepError>,
    ) -> Result<(), StepError> {
        let mut session = self.session.get_untracked().ok_or(StepError::NotNow)?;
        let fact = change(&mut session)?;
        self.keeping.record(fact);
        self.enter(session);
        Ok(())
    }
}

/// A fact after which the first customer is out at once.
fn first_out(
    session: &mut Session,
    change: impl FnOnce(&mut Session) -> Result<Fact, StepError>,
) -> Result<Fact, StepError> {
    let fact = change(session)?;
    session.next_customer()?;
    Ok(fact)
}

/// Whether this page belongs to the loop.
pub(super) fn is_step(route: &Route) -> bool {
    matches!(
        route,
        Route::Card
            | Route::Scene
            | Route::Exit
            | Route::Predict
            | Route::Door
            | Route::Compare
    )
}
