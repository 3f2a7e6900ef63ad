//! A run sheet: the steps of a workshop with their times.

use leptos::prelude::*;

use crate::content::guide::{Sheet, Step};
use crate::route::Route;
use crate::ui::live::all;
use crate::ui::words::workshop as text;

/// The steps of a sheet, each with the time at which it starts.
#[component]
pub fn RunSheet(
    /// The sheet with its steps.
    sheet: Sheet,
) -> impl IntoView {
    let mut start = 0;
    let steps = sheet.steps.iter().map(|it| {
        let view = step(it, start);
        start += it.minutes;
        view
    });
    let steps = all(steps);
    view! {
        <section class="run">
            <h2 class="run__title">{sheet.title}</h2>
            <ol class="run__steps">{steps}</ol>
        </section>
    }
}

fn step(it: &Step, start: i32) -> impl IntoView + use<> {
    let page = it.page.as_ref().map(|page| {
        let route = Route::parse(page);
        let shown = text::shown(&route);
        view! { <p class="run__page">{text::SHOW}" "<a class="link" href=route.to_string()>{shown}</a></p> }
    });
    view! {
        <li class="run__step">
            <p class="run__time"><strong>{text::at(start)}</strong>" "{text::takes(it.minutes)}</p>
            <div class="run__what">
                <h3 class="run__name">{it.title.clone()}</h3>
                <p>{it.does.clone()}</p>
                {page}
            </div>
        </li>
    }
}
