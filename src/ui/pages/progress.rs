//! Progress: what one can do by now, the run of days, one's own before and after, what grew, and
//! every exit and card. No score, and nothing that breaks by a pause.

mod before_after;
mod cells;
mod foresight;
mod growth;
mod kept;
mod run;

use leptos::prelude::*;

use crate::ui::components::act::Act;
use crate::ui::live::{effect, live, memo};
use crate::ui::training::Training;
use crate::ui::words::{home, progress as text};

#[component]
pub(super) fn ProgressPage() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_empty = memo(move || training.attempts().with(Vec::is_empty));
    live(move || match is_empty.get() {
        true => empty(training).into_any(),
        false => view! { <Filled/> }.into_any(),
    })
}

fn empty(training: Training) -> impl IntoView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::EMPTY_TITLE}</h1>
            <p class="lede">{text::EMPTY_LEDE}</p>
            <Act label=home::START.to_owned() on_act=move |()| training.start_next()/>
            <kept::Cards/>
        </div>
    }
}

#[component]
fn Filled() -> impl IntoView {
    let training = expect_context::<Training>();
    effect(move || training.read_on());
    view! {
        <div class="page__head"><h1 tabindex="-1">{text::TITLE}</h1></div>
        <div class="page__side" data-still="true"><cells::Cells/></div>
        <div class="page__main">
            <run::RunOfDays/>
            <before_after::BeforeAfter/>
            <growth::Growth/>
            <foresight::Foresight/>
            <kept::Exits/>
            <kept::Cards/>
        </div>
    }
}
