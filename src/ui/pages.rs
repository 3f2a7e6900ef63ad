//! One component for each route. Only pages read the context.

#![expect(unreachable_pub, reason = "what the component macro writes is public")]

mod about;
mod attempt;
mod calls;
mod card;
mod compare;
mod day;
mod door;
mod evening;
mod exit;
mod home;
mod not_found;
mod predict;
mod progress;
mod scene;
mod settings;
mod shift;
mod today;
mod work;
mod workshop;

use leptos::prelude::*;

use super::arrival::Arrival;
use super::components::act::Act;
use super::training::Training;
use super::words;
use crate::route::Route;

/// The page of a route.
pub fn page(route: &Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home/> }.into_any(),
        Route::Work => view! { <work::Work/> }.into_any(),
        Route::Card => view! { <card::CardPage/> }.into_any(),
        Route::Scene => view! { <scene::ScenePage/> }.into_any(),
        Route::Exit => view! { <exit::ExitPage/> }.into_any(),
        Route::Predict => view! { <predict::Predict/> }.into_any(),
        Route::Door => view! { <door::Door/> }.into_any(),
        Route::Compare => view! { <compare::Compare/> }.into_any(),
        Route::Today => view! { <today::TodayPage/> }.into_any(),
        Route::Progress => view! { <progress::ProgressPage/> }.into_any(),
        Route::Attempt(id) => view! { <attempt::AttemptPage id=id.clone()/> }.into_any(),
        Route::Day(id) => view! { <day::DayPage id=id.clone()/> }.into_any(),
        Route::Calls(scene) => view! { <calls::Calls scene=scene.clone()/> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage/> }.into_any(),
        Route::About => view! { <about::About/> }.into_any(),
        Route::Why(id) => view! { <about::WhyPage id=id.clone()/> }.into_any(),
        Route::Workshop => view! { <workshop::Workshop/> }.into_any(),
        Route::Shift => view! { <shift::ShiftPage/> }.into_any(),
        Route::Evening => view! { <evening::EveningPage/> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound/> }.into_any(),
    }
}

/// Whether a page has a second column where there is room for one.
pub fn is_wide(route: &Route) -> bool {
    matches!(
        route,
        Route::Scene
            | Route::Exit
            | Route::Door
            | Route::Day(_)
            | Route::Progress
            | Route::Workshop
    )
}

/// In the place of something that is not here yet.
fn on_its_way(training: Training, arrival: Arrival) -> AnyView {
    let retry = move |()| training.content().retry();
    match arrival {
        Arrival::Failed => view! {
            <p class="lede" role="alert">{words::LOAD_FAILED_LEDE}</p>
            <Act label=words::TRY_AGAIN.to_owned() on_act=retry is_quiet=true/>
        }
        .into_any(),
        _ => view! { <p class="lede" role="status">{words::LOADING_LEDE}</p> }.into_any(),
    }
}
