//! One thing taken away from the words or added to them, and who would change.

use leptos::prelude::*;

use crate::ui::components::tries::Tries;
use crate::ui::live::live;
use crate::ui::training::Training;
use crate::ui::words::what_if as text;

#[component]
pub(super) fn WhatIf() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let attempt = training.latest_attempt()?;
        let trials = training.trials(&attempt);
        let has_trials = !trials.is_empty();
        let try_it = Callback::new(move |it| training.what_if(&attempt, it));
        has_trials.then(|| {
            view! {
                <details class="day">
                    <summary class="link">{text::TITLE}</summary>
                    <p class="lede">{text::LEDE}</p>
                    <Tries trials=trials try_it=try_it/>
                </details>
            }
        })
    })
}
