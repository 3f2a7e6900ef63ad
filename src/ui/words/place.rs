//! What the bar says on each page, and where back leads.

use super::{
    NAME, calls, card, compare, data, day, door, evening, exit, home, progress, shift, today,
    workshop,
};
use crate::content::By;
use crate::route::Route;

/// The name of the page in the bar.
pub fn name(route: &Route, by: By, shown: (usize, usize)) -> String {
    match route {
        Route::Home | Route::NotFound => NAME.to_owned(),
        Route::Work => home::WORK_PLACE.to_owned(),
        Route::Card => card::WHERE.to_owned(),
        Route::Scene => exit::SCENE_PLACE.to_owned(),
        Route::Exit => exit::EXIT_PLACE.to_owned(),
        Route::Predict => door::predict_place(by).to_owned(),
        Route::Door => door::place(shown, by),
        Route::Compare => compare::WHERE.to_owned(),
        Route::Today => today::PLACE.to_owned(),
        Route::Progress => progress::PLACE.to_owned(),
        Route::Attempt(_) => progress::ATTEMPT.to_owned(),
        Route::Day(_) => day::PLACE.to_owned(),
        Route::Shift => shift::PLACE.to_owned(),
        Route::Evening => evening::PLACE.to_owned(),
        Route::Calls(_) => calls::PLACE.to_owned(),
        Route::Settings => data::TITLE.to_owned(),
        Route::About | Route::Why(_) => home::ABOUT.to_owned(),
        Route::Workshop => workshop::PLACE.to_owned(),
    }
}

/// The same for the tab, with the product's name.
pub fn title(name: &str) -> String {
    if name == NAME { NAME.to_owned() } else { format!("{name} · {NAME}") }
}

/// Where the arrow leads.
pub fn back(route: &Route) -> Option<Route> {
    match route {
        Route::Home => None,
        Route::Exit => Some(Route::Scene),
        Route::Predict => Some(Route::Exit),
        Route::Compare => Some(Route::Door),
        Route::Attempt(_) => Some(Route::Progress),
        Route::Day(id) => Some(Route::Attempt(id.clone())),
        Route::Why(_) | Route::Workshop => Some(Route::About),
        _ => Some(Route::Home),
    }
}

/// Which step of the loop a page is, from 1.
pub fn step(route: &Route) -> Option<usize> {
    match route {
        Route::Card => Some(1),
        Route::Scene => Some(2),
        Route::Exit | Route::Predict => Some(3),
        Route::Door => Some(4),
        Route::Compare => Some(5),
        _ => None,
    }
}
