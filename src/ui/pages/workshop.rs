//! For trainers: run sheets, ways to begin, questions for the room.

use std::sync::Arc;

use leptos::prelude::*;

use super::on_its_way;
use crate::content::Guide;
use crate::content::guide::{Debrief, Sheet, Warmup};
use crate::ui::components::act::Act;
use crate::ui::components::choice::Choice;
use crate::ui::components::run_sheet::RunSheet;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::workshop as text;

#[component]
pub(super) fn Workshop() -> impl IntoView {
    let training = expect_context::<Training>();
    training.content().want_guide();
    let guide = memo(move || training.content().library().with(|it| it.guide.clone()));
    let place = RwSignal::new(0);
    let shown = live(move || match guide.get() {
        Some(guide) => {
            all([side(&guide, place).into_any(), main(&guide, place).into_any()]).into_any()
        }
        None => on_its_way(training, training.content().guide()),
    });
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lede screen-only">{text::LEDE}</p>
        </div>
        {shown}
    }
}

/// What is known of a sheet before it runs; `place` is that of the sheet in the guide.
fn side(guide: &Arc<Guide>, place: RwSignal<usize>) -> impl IntoView + use<> {
    let lengths = guide.sheets.iter().enumerate();
    let lengths =
        lengths.map(|(idx, it)| (idx.to_string(), text::length(it.minutes))).collect();
    let chosen = memo(move || Some(place.get().to_string()));
    let choose = move |it: String| place.set(it.parse().unwrap_or(0));
    let guide = guide.clone();
    let about = live(move || guide.sheets.get(place.get()).map(about));
    view! {
        <div class="page__side">
            <div class="screen-only">
                <Choice name="length" ask=text::LENGTH options=lengths chosen=chosen on_choose=choose is_row=true/>
            </div>
            {about}
            <Act label=text::PRINT.to_owned() on_act=move |()| page::print() is_quiet=true/>
        </div>
    }
}

fn about(sheet: &Sheet) -> impl IntoView + use<> {
    view! {
        <section class="page__head"><h2>{text::GOAL}</h2><p>{sheet.goal.clone()}</p></section>
        <section class="page__head"><h2>{text::NEED}</h2><p>{sheet.need.clone()}</p></section>
    }
}

fn main(guide: &Arc<Guide>, place: RwSignal<usize>) -> impl IntoView + use<> {
    let (warmups, debriefs) =
        (guide.warmups.iter().map(warmup), guide.debriefs.iter().map(debrief));
    let (warmups, debriefs) = (all(warmups), all(debriefs));
    let guide = guide.clone();
    let sheet = live(move || {
        guide.sheets.get(place.get()).map(|it| view! { <RunSheet sheet=it.clone()/> })
    });
    view! {
        <div class="page__main">
            {sheet}
            <section class="pairs"><h2 class="run__title">{text::WARMUPS}</h2>{warmups}</section>
            <section class="pairs"><h2 class="run__title">{text::DEBRIEFS}</h2><ul class="run__asks">{debriefs}</ul></section>
        </div>
    }
}

fn warmup(it: &Warmup) -> impl IntoView + use<> {
    view! {
        <article class="card">
            <div class="card__head"><h3>{it.title.clone()}</h3><span>{text::takes(it.minutes)}</span></div>
            <div class="card__body"><p>{it.does.clone()}</p><p class="lede">{it.why.clone()}</p></div>
        </article>
    }
}

fn debrief(it: &Debrief) -> impl IntoView + use<> {
    view! {
        <li class="run__ask">
            <p class="voice">{it.ask.clone()}</p>
            <p class="lede"><strong>{text::LISTEN}</strong>" "{it.listen.clone()}</p>
        </li>
    }
}
