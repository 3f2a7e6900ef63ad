//! A small line plot of a share over the rounds of one scene, with the same as a table.

use leptos::prelude::*;

use crate::ui::live::all;
use crate::ui::words::compare as words;

const WIDTH: i32 = 320;
const HEIGHT: i32 = 150;
const LEFT: i32 = 24;
const TOP: i32 = 30;
const FLOOR: i32 = 120;

/// Shares from 0 to 100, the first round first.
#[component]
pub fn Plot(
    /// What is plotted, in words.
    title: &'static str,
    /// One value for each round.
    values: Vec<i32>,
) -> impl IntoView {
    let points: Vec<_> =
        values.iter().enumerate().map(|(idx, it)| at(idx, values.len(), *it)).collect();
    let line: Vec<_> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let dots = points.iter().zip(&values).map(|((x, y), value)| dot(*x, *y, *value));
    let label = format!("{title}: {}", spoken(&values));
    view! {
        <figure class="plot">
            <figcaption class="tag">{title}</figcaption>
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
                <line class="plot__axis" x1="0" y1=FLOOR x2=WIDTH y2=FLOOR></line>
                <polyline class="plot__line" points=line.join(" ")></polyline>
                {all(dots)}
            </svg>
            <details><summary class="link">{words::AS_TABLE}</summary>{table(&values)}</details>
        </figure>
    }
}

fn at(idx: usize, n: usize, value: i32) -> (i32, i32) {
    let steps = i32::try_from(n.saturating_sub(1)).unwrap_or(1).max(1);
    let step = i32::try_from(idx).unwrap_or(0);
    let x = LEFT + step * (WIDTH - 2 * LEFT) / steps;
    (x, FLOOR - 8 - value.clamp(0, 100) * (FLOOR - 8 - TOP) / 100)
}

fn dot(x: i32, y: i32, value: i32) -> impl IntoView {
    view! {
        <circle class="plot__dot" cx=x cy=y r="5"></circle>
        <text class="plot__text" x=x y=y - 12 text-anchor="middle">{words::percent(value)}</text>
    }
}

fn spoken(values: &[i32]) -> String {
    values.iter().map(|it| words::percent(*it)).collect::<Vec<_>>().join(", ")
}

fn table(values: &[i32]) -> impl IntoView + use<> {
    let rows = values.iter().enumerate().map(|(idx, it)| {
        view! { <tr><th scope="row">{idx + 1}</th><td>{words::percent(*it)}</td></tr> }
    });
    let rows = all(rows);
    view! {
        <table class="grid">
            <thead><tr><th scope="col">{words::ROUND}</th><th scope="col">{words::BEFORE_AFTER}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
