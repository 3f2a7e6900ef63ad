//! The run of days, in weeks at first and later in months.

use leptos::prelude::*;

use crate::progress::month::Month;
use crate::progress::run::{Row, Run};
use crate::ui::components::dot_rows::DotRows;
use crate::ui::components::folded_table::FoldedTable;
use crate::ui::live::live;
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::run as text;

#[component]
pub(super) fn RunOfDays() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let run = training.run().get();
        let first = run.first()?;
        let weeks = run.is_young();
        let rows = if weeks { run.weeks() } else { run.months() };
        let name = if weeks { week } else { month };
        let heads = if weeks { weekdays(&rows) } else { Vec::new() };
        let since = page::day(page::clock().noon_of(first));
        let dots = rows.iter().map(|it| (name(it), it.days.clone())).collect();
        let figures = rows.iter().map(|it| (name(it), vec![it.n_days().to_string()]));
        let figures = figures.collect();
        let columns = vec![if weeks { text::WEEK } else { text::MONTH }, text::DAYS];
        Some(view! {
            <section class="figure">
                <h2>{text::TITLE}</h2>
                <p class="lede">{text::told(&run, &since)}</p>
                <DotRows heads=heads rows=dots spoken=spoken(&run)/>
                <FoldedTable heads=columns rows=figures/>
            </section>
        })
    })
}

fn spoken(run: &Run) -> String {
    text::days_practiced(run.n_days())
}

/// By its first day.
fn week(row: &Row) -> String {
    page::day(page::clock().noon_of(row.first))
}

fn month(row: &Row) -> String {
    text::month(Month::of(row.first))
}

/// What the days of a week are called, which begins wherever today's ends.
fn weekdays(rows: &[Row]) -> Vec<&'static str> {
    let first = rows.first().map_or(0, |it| it.first);
    (first..first + 7).map(text::weekday).collect()
}
