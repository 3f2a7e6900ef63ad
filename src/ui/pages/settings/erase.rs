//! Erasing: what one person has here, or everybody.

use leptos::prelude::*;

use super::talk::{self, Talk};
use crate::ui::components::act::Act;
use crate::ui::live::live;
use crate::ui::training::Training;
use crate::ui::words::data as text;

#[component]
pub(super) fn Erase() -> impl IntoView {
    let training = expect_context::<Training>();
    let talk = RwSignal::new_local(Talk::Nothing);
    let ask = move |()| talk.set(Talk::SureToErase);
    view! {
        <section class="part">
            <h2 id="erase" tabindex="-1">{text::START_OVER}</h2>
            <Act label=text::ERASE.to_owned() on_act=ask is_danger=true/>
            {live(move || talk::shown(training, talk, "#erase"))}
        </section>
    }
}

/// After somebody's drawer is gone, the first person's is open.
pub(super) fn erase(training: Training) -> Talk {
    let keeping = training.keeping();
    let is_erased = keeping.erase();
    if is_erased && keeping.who().is_some() && keeping.open_drawer(None).is_err() {
        return Talk::Failed(text::ERASE_FAILED.to_owned());
    }
    erased(is_erased)
}

pub(super) fn erase_everybody(training: Training) -> Talk {
    let keeping = training.keeping();
    let is_erased = keeping.erase_everybody();
    if is_erased && keeping.who().is_some() {
        let _the_first_one_is_there = keeping.open_drawer(None);
    }
    erased(is_erased)
}

fn erased(is_erased: bool) -> Talk {
    match is_erased {
        true => Talk::said(text::ERASED),
        false => Talk::Failed(text::ERASE_FAILED.to_owned()),
    }
}
