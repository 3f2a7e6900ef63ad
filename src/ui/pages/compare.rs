//! Hoped beside heard, and after a further round what the change did.

mod ahead;
mod changed;
mod coach;
mod heard;
mod later;
mod tries;

use leptos::prelude::*;

use crate::route::Route;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::live::live;
use crate::ui::training::Training;
use crate::ui::words::{self, compare as text};

#[component]
pub(super) fn Compare() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_later = training.is_later_round();
    let again = move |()| training.again();
    let day = live(move || {
        let to = Route::Day(training.latest_attempt()?).to_string();
        Some(view! { <ActLink to=to label=words::day::LINK is_quiet=true/> })
    });
    let calls = live(move || {
        let scene = training.scene()?;
        let label = scene.triage?.title;
        let to = Route::Calls(scene.id).to_string();
        Some(view! { <ActLink to=to label=label is_quiet=true/> })
    });
    let head = match is_later {
        true => view! { <changed::Changed/> }.into_any(),
        false => view! { <heard::Headline/> }.into_any(),
    };
    view! {
        {head}
        <heard::Pairs/>
        <heard::Unhoped/>
        <coach::Coach/>
        <tries::WhatIf/>
        <later::Later/>
        <ahead::Before/>
        <div class="acts">
            <Act label=text::AGAIN.to_owned() on_act=again/>
            {day}
            {calls}
            <ActLink to="#/shift" label=words::shift::TAKE_IT is_quiet=true/>
            <ActLink to="#/work" label=text::OTHER is_quiet=true/>
            <ActLink to="#/" label=text::DONE is_quiet=true/>
        </div>
        <p class="lede">{words::door::SIMULATED_NOTE}</p>
    }
}
