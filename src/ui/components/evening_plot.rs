//! One's own answers of the latest evenings, a line for each question, and the same as a table.
//! The scale is words: what is drawn has no number.

use leptos::prelude::*;

use crate::reflection::{Asked, Extent};
use crate::ui::live::all;
use crate::ui::words::{compare, evening as words};

/// An evening: its day as shown, and its answers.
#[derive(Clone, Debug)]
pub struct Evening {
    /// "21 Nov".
    pub day: String,
    /// The answers in the order of the questions; none where it was skipped.
    pub extents: Vec<Option<Extent>>,
}

const WIDTH: usize = 300;
const STEP: usize = 22;
const EDGE: usize = 10;

/// Evenings, the oldest first.
#[component]
pub fn EveningPlot(
    /// At least two.
    evenings: Vec<Evening>,
) -> impl IntoView {
    let rows = Asked::ALL.iter().enumerate().map(|(idx, asked)| row(idx, *asked, &evenings));
    view! {
        <div class="evenings">{all(rows)}</div>
        {table(&evenings)}
    }
}

fn row(idx: usize, asked: Asked, evenings: &[Evening]) -> impl IntoView + use<> {
    let extents: Vec<_> =
        evenings.iter().map(|it| it.extents.get(idx).copied().flatten()).collect();
    let place = |(at, it): (usize, &Option<Extent>)| Some((x(at, extents.len()), y((*it)?)));
    let points: Vec<_> = extents.iter().enumerate().filter_map(place).collect();
    let lines = lines(&extents).into_iter();
    let lines = lines.map(|it| view! { <polyline class="plot__line" points=it></polyline> });
    let dots = points.iter().map(|(x, y)| {
        view! { <circle class="plot__dot" cx=*x cy=*y r="5"></circle> }
    });
    let levels = Extent::ALL.iter().map(|it| {
        view! { <line class="evenings__level" x1="0" y1=y(*it) x2=WIDTH y2=y(*it)></line> }
    });
    let spoken: Vec<_> = evenings
        .iter()
        .zip(&extents)
        .map(|(evening, it)| format!("{} {}", evening.day, shown(*it)))
        .collect();
    let label = format!("{}: {}", words::name(asked), spoken.join(", "));
    let height = y(Extent::No) + EDGE;
    view! {
        <figure class="evenings__row">
            <figcaption class="tag">{words::name(asked)}</figcaption>
            <div class="evenings__scale small" aria-hidden="true">
                <span>{words::extent(Extent::Very)}</span>
                <span>{words::extent(Extent::No)}</span>
            </div>
            <svg class="plot" viewBox=format!("0 0 {WIDTH} {height}") role="img" aria-label=label>
                {all(levels)}
                {all(lines)}
                {all(dots)}
            </svg>
        </figure>
    }
}

/// Lines over evenings without a gap: a question that was skipped is a gap and no loss.
fn lines(extents: &[Option<Extent>]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (at, it) in extents.iter().enumerate() {
        match (it, lines.last_mut()) {
            (Some(it), Some(line)) => {
                *line = format!("{line} {},{}", x(at, extents.len()), y(*it));
            }
            _ => lines.push(String::new()),
        }
    }
    lines
}

fn x(at: usize, n: usize) -> usize {
    EDGE + at * (WIDTH - 2 * EDGE) / n.saturating_sub(1).max(1)
}

/// "Very" is on top.
fn y(extent: Extent) -> usize {
    let steps_down = Extent::ALL.iter().rev().position(|it| *it == extent);
    EDGE + steps_down.unwrap_or(0) * STEP
}

fn shown(extent: Option<Extent>) -> &'static str {
    extent.map_or(words::NO_ANSWER, words::extent)
}

fn table(evenings: &[Evening]) -> impl IntoView + use<> {
    let heads = Asked::ALL.iter().map(|it| view! { <th scope="col">{words::name(*it)}</th> });
    let rows = evenings.iter().rev().map(|it| {
        let cells = all(it.extents.iter().map(|it| view! { <td>{shown(*it)}</td> }));
        view! { <tr><th scope="row">{it.day.clone()}</th>{cells}</tr> }
    });
    view! {
        <details>
            <summary class="link">{compare::AS_TABLE}</summary>
            <table class="grid evenings__table">
                <thead><tr><th scope="col">{words::DAY}</th>{all(heads)}</tr></thead>
                <tbody>{all(rows)}</tbody>
            </table>
        </details>
    }
}
