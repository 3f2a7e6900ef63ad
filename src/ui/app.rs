//! The frame of every page: the bar, the notes, the page of the route, the foot.

use leptos::ev;
use leptos::prelude::*;

use super::arrival::Arrival;
use super::components::act::Act;
use super::components::bar::Bar;
use super::components::note::Note;
use super::pages;
use super::training::Training;
use super::{page, words};
use crate::route::Route;
use crate::storage::Saving;
use crate::ui::live::{all, effect, live, memo};

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let training = Training::start();
    provide_context(training);
    follow_address(training);
    flag_pages(training);
    let shown = memo(move || Shown::now(training));
    let shown = live(move || match shown.get() {
        Shown::Waiting => waiting().into_any(),
        Shown::Failed => failed(training).into_any(),
        Shown::Page(route) => pages::page(&route),
    });
    let place = memo(move || training.place());
    let is_wide = move || pages::is_wide(&training.route().get()).to_string();
    let is_home = move || training.route().get() == Route::Home;
    view! {
        <div id="app">
            <a class="skip" href="#main" on:click=skip>{words::SKIP}</a>
            <Bar place=place saving=training.saving()/>
            <Notes/>
            <main class="page" id="main" tabindex="-1" data-wide=is_wide>{shown}</main>
            {live(move || (!is_home()).then(|| view! { <Foot/> }))}
        </div>
    }
}

/// What is shown. A page that can do without content stays as it is while content arrives.
#[derive(Clone, PartialEq, Eq)]
enum Shown {
    Waiting,
    Failed,
    Page(Route),
}

impl Shown {
    fn now(training: Training) -> Self {
        match (training.arrival(), training.route().get()) {
            (Arrival::Waiting, route) if needs_content(&route) => Self::Waiting,
            (Arrival::Failed, route) if needs_content(&route) => Self::Failed,
            (_, route) => Self::Page(route),
        }
    }
}

#[component]
fn Foot() -> impl IntoView {
    view! {
        <footer class="foot">
            <a class="link" href="#/">{words::TO_START}</a>
            <a class="link" href="#/about">{words::home::ABOUT}</a>
        </footer>
    }
}

/// What the person has to know about saving, across all pages.
#[component]
fn Notes() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let notes = training.notes();
        let has_notes = !notes.is_empty();
        let notes =
            notes.into_iter().map(|it| view! { <Note text=it.text is_warning=it.is_warning/> });
        let notes = all(notes);
        has_notes.then(|| view! { <div class="notes">{notes}</div> })
    })
}

fn skip(event: ev::MouseEvent) {
    event.prevent_default();
    page::focus("main");
}

/// Pages that can be shown before content has arrived.
fn needs_content(route: &Route) -> bool {
    !matches!(
        route,
        Route::Home
            | Route::Work
            | Route::Workshop
            | Route::Progress
            | Route::Settings
            | Route::Shift
            | Route::Evening
            | Route::NotFound
    )
}

fn waiting() -> impl IntoView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{words::LOADING}</h1>
            <p class="lede" role="status">{words::LOADING_LEDE}</p>
        </div>
    }
}

fn failed(training: Training) -> impl IntoView {
    let retry = move |()| training.content().retry();
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{words::LOAD_FAILED}</h1>
            <p class="lede" role="alert">{words::LOAD_FAILED_LEDE}</p>
        </div>
        <Act label=words::TRY_AGAIN.to_owned() on_act=retry/>
    }
}

/// Route, title and focus follow the address; a step of the loop that isn't reached yet leads
/// to the one that is.
fn follow_address(training: Training) {
    let listening = window_event_listener(ev::hashchange, move |_| training.follow_address());
    on_cleanup(move || listening.remove());
    training.follow_address();
    Effect::watch(
        move || (training.route().get(), training.arrival()),
        move |(route, _), before, _| {
            if before.is_some_and(|(was, _)| was != route) {
                page::focus_heading();
            }
        },
        true,
    );
}

/// The flags on `<html>` that tests and the boot script read.
fn flag_pages(training: Training) {
    effect(move || {
        let route = training.route().get();
        page::set_flag("route", route.name());
        let place = training.place().name;
        page::set_title(&words::place::title(&place));
    });
    effect(move || {
        let saving = training.saving().get();
        page::set_flag("saved", saving.map_or("ok", Saving::flag));
    });
    effect(move || {
        let arrival = training.content().arrival(Some(&training.current_role()));
        page::set_flag("content", if arrival == Arrival::Here { "here" } else { "waiting" });
    });
    effect(move || {
        page::remove("shell");
        page::set_flag("ready", "true");
    });
}
