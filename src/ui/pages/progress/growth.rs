//! What was made for the first time, over the days so far.

use leptos::prelude::*;

use crate::progress::growth::{Step, growth};
use crate::ui::components::folded_table::{FoldedTable, Row};
use crate::ui::components::growth_plot::GrowthPlot;
use crate::ui::live::{live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::progress as text;

#[component]
pub(super) fn Growth() -> impl IntoView {
    let training = expect_context::<Training>();
    let steps = memo(move || match training.is_reading().get() {
        true => None,
        false => Some(training.fold_gists(|it| growth(it.iter().copied(), page::clock()))),
    });
    let body = live(move || match steps.get() {
        None => {
            view! { <p class="lede figure__room" role="status">{text::READING}</p> }.into_any()
        }
        Some(steps) if steps.len() < 2 => {
            view! { <p class="lede">{text::NO_GROWTH}</p> }.into_any()
        }
        Some(steps) => shown(steps).into_any(),
    });
    view! { <section class="figure"><h2>{text::GROWTH}</h2>{body}</section> }
}

fn shown(steps: Vec<Step>) -> impl IntoView {
    let clock = page::clock();
    let today = clock.today();
    let first = steps.first().map_or(today, |it| it.day);
    let ends = (page::day(clock.noon_of(first)), text::TODAY.to_owned());
    let rows = steps.iter().rev().map(row).collect();
    let heads = vec![text::DAY, text::NEW];
    view! {
        <p class="lede">{text::GROWTH_LEDE}</p>
        <GrowthPlot steps=steps today=today ends=ends/>
        <FoldedTable heads=heads rows=rows/>
    }
}

fn row(step: &Step) -> Row {
    let day = page::day(page::clock().noon_of(step.day));
    let new = match step.new.as_slice() {
        [] => text::NOW_FITTING.to_owned(),
        new => new.iter().map(|it| text::new_move(*it)).collect::<Vec<_>>().join(", "),
    };
    (day, vec![new])
}
