//! Predictions beside what came.

use leptos::prelude::*;

use crate::progress::foresight::{Foreseen, Guess, leaning, trend};
use crate::ui::components::folded_table::{FoldedTable, Row};
use crate::ui::components::foresight_plot::ForesightPlot;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{foresight as text, progress};

#[component]
pub(super) fn Foresight() -> impl IntoView {
    let training = expect_context::<Training>();
    let foreseen = memo(move || match training.is_foreseeing().get() {
        true => None,
        false => Some(training.foreseen()),
    });
    let body = live(move || match foreseen.get() {
        None => view! { <p class="lede figure__room" role="status">{progress::READING}</p> }
            .into_any(),
        Some(it) if it.is_empty() => view! { <p class="lede">{text::EMPTY}</p> }.into_any(),
        Some(it) => shown(&it).into_any(),
    });
    view! { <section class="figure"><h2>{text::TITLE}</h2>{body}</section> }
}

fn shown(foreseen: &[Foreseen]) -> impl IntoView + use<> {
    let figures = all(Guess::ALL.into_iter().map(|it| figure(it, foreseen)));
    let rows = foreseen.iter().rev().map(row).collect();
    let heads = vec![progress::DAY, text::EXPECTED, text::CAME];
    view! {
        <p class="lede">{text::trend(trend(foreseen))}</p>
        {figures}
        <p class="small">{text::KEY}</p>
        <FoldedTable heads=heads rows=rows/>
    }
}

fn figure(guess: Guess, foreseen: &[Foreseen]) -> impl IntoView + use<> {
    let told = text::leaning(guess, leaning(foreseen, guess));
    view! {
        <figure class="figure">
            <figcaption><span class="tag">{text::guess(guess)}</span>" "{told}</figcaption>
            <ForesightPlot guess=guess foreseen=foreseen.to_vec() spoken=told.to_owned()/>
        </figure>
    }
}

fn row(it: &Foreseen) -> Row {
    (page::day(it.at), vec![text::prediction(it.expected), text::prediction(it.came)])
}
