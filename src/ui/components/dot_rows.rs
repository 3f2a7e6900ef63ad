//! Rows of dots under each other: days of a calendar, or customers of a round.

use leptos::prelude::*;

use crate::ui::live::all;

/// The distance of two centers; a dot is a little more than half of it.
const STEP: usize = 10;
const RADIUS: usize = 3;

/// A row: its label and its dots. A dot is full, empty or not there.
pub type DotRow = (String, Vec<Option<bool>>);

/// Rows of dots, all on the same grid.
#[component]
pub fn DotRows(
    /// What the columns are called, where they have names.
    heads: Vec<&'static str>,
    /// The rows.
    rows: Vec<DotRow>,
    /// The same in a sentence.
    spoken: String,
) -> impl IntoView {
    let n_columns = rows.iter().map(|it| it.1.len()).max().unwrap_or(0);
    let is_small = (n_columns <= 8).to_string();
    let width = n_columns * STEP;
    let heads = (!heads.is_empty()).then(|| {
        let heads = heads.into_iter().enumerate().map(|(idx, it)| {
            view! { <text x=STEP * idx + STEP / 2 y="8" text-anchor="middle">{it}</text> }
        });
        view! {
            <li class="dotrows__row">
                <span></span>
                <svg class="dotrows__heads" viewBox=format!("0 0 {width} {STEP}")>{all(heads)}</svg>
            </li>
        }
    });
    let rows = rows.into_iter().map(|(label, dots)| {
        let which = |wanted| rings(&dots, wanted);
        view! {
            <li class="dotrows__row">
                <span class="dotrows__label">{label}</span>
                <svg viewBox=format!("0 0 {width} {STEP}")>
                    <path class="dotrows__empty" d=which(false)></path>
                    <path class="dotrows__full" d=which(true)></path>
                </svg>
            </li>
        }
    });
    view! {
        <div role="img" aria-label=spoken>
            <ul class="dotrows" data-small=is_small aria-hidden="true">{heads}{all(rows)}</ul>
        </div>
    }
}

fn rings(dots: &[Option<bool>], wanted: bool) -> String {
    let ring = |(idx, _): (usize, &Option<bool>)| {
        let (left, y, r, across) =
            (STEP * idx + STEP / 2 - RADIUS, STEP / 2, RADIUS, 2 * RADIUS);
        format!("M{left} {y}a{r} {r} 0 1 1 {across} 0a{r} {r} 0 1 1 -{across} 0")
    };
    let dots = dots.iter().enumerate().filter(|(_, it)| **it == Some(wanted));
    dots.map(ring).collect()
}
