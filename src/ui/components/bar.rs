//! The bar over every page: back, where you are, how far, and whether it is saved.

use leptos::prelude::*;

use crate::storage::{Off, Saving};
use crate::ui::live::{all, live, live_text};
use crate::ui::words;

/// What the bar says about the page under it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Where you are.
    pub name: String,
    /// Where back leads, a hash route; none on the start page.
    pub back: Option<String>,
    /// Which step of the loop this is, from 1.
    pub step: Option<usize>,
}

/// Steps of the loop: card, scene, exit, door, compare.
pub const N_STEPS: usize = 5;

/// The bar.
#[component]
pub fn Bar(
    /// Changes with the route.
    place: Memo<Place>,
    /// Changes with every write; none before the first.
    saving: ReadSignal<Option<Saving>>,
) -> impl IntoView {
    let back = move || place.with(|it| it.back.clone());
    let name = live_text(move || place.with(|it| it.name.clone()));
    let step = move || place.with(|it| it.step);
    view! {
        <header class="bar">
            {live(move || back().map(|to| view! {
                <a class="bar__back" href=to aria-label=words::BACK><span aria-hidden="true">"‹"</span></a>
            }))}
            <span class="bar__where">{name}</span>
            <Saved saving=saving/>
            {live(move || step().map(|step| view! { <Steps step=step/> }))}
        </header>
    }
}

#[component]
fn Steps(step: usize) -> impl IntoView {
    let marks = (1..=N_STEPS).map(|it| {
        view! { <span class="bar__step" data-done=(it <= step).to_string()></span> }
    });
    view! {
        <span class="bar__steps" role="img" aria-label=words::step_of(step, N_STEPS)>
            {all(marks)}
        </span>
    }
}

#[component]
fn Saved(saving: ReadSignal<Option<Saving>>) -> impl IntoView {
    let flag = move || saving.get().map_or("", Saving::flag);
    let text = live_text(move || match saving.get() {
        None => String::new(),
        Some(Saving::Saved) => words::data::SAVED.to_owned(),
        Some(Saving::Failed(_)) => words::data::NOT_SAVED.to_owned(),
        Some(Saving::Off(Off::NoStorage)) => words::data::OFF.to_owned(),
        Some(Saving::Off(Off::NewerData)) => words::data::READ_ONLY.to_owned(),
    });
    view! { <span class="bar__saved" data-saved=flag role="status">{text}</span> }
}
