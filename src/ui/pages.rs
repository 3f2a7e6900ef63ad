//! One component for each route. Only pages read the context.

#![expect(unreachable_pub, reason = "what the component macro writes is public")]

mod about;
mod attempt;
mod card;
mod compare;
mod day;
mod door;
mod exit;
mod home;
mod not_found;
mod predict;
mod progress;
mod scene;
mod settings;
mod work;

use leptos::prelude::*;

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
        Route::Progress => view! { <progress::ProgressPage/> }.into_any(),
        Route::Attempt(id) => view! { <attempt::AttemptPage id=id.clone()/> }.into_any(),
        Route::Day(id) => view! { <day::DayPage id=id.clone()/> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage/> }.into_any(),
        Route::About => view! { <about::About/> }.into_any(),
        Route::Why(id) => view! { <about::WhyPage id=id.clone()/> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound/> }.into_any(),
    }
}

/// Whether a page has a second column where there is room for one.
pub fn is_wide(route: &Route) -> bool {
    matches!(route, Route::Scene | Route::Exit | Route::Door | Route::Day(_) | Route::Progress)
}
