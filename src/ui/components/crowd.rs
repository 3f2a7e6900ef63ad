//! Two hundred customers as dots: who would come back, who may, who wouldn't.

use leptos::prelude::*;

use crate::content::Lean;
use crate::day::Day;
use crate::ui::live::all;
use crate::ui::words::day as words;

/// Dots in a row, and the distance of their centers.
const COLUMNS: usize = 20;
const STEP: usize = 16;
const RADIUS: usize = 6;

/// The customers of one day, with what the dots mean.
#[component]
pub fn Crowd(
    /// Everybody of the day.
    day: Day,
    /// Which day, where there are two.
    label: &'static str,
) -> impl IntoView {
    let counts = [Lean::High, Lean::Middle, Lean::Low].map(|it| day.n_leaning(it));
    view! {
        <div class="crowds__day">
            <span class="tag">{label}</span>
            {dots(counts, label)}
            {key(counts)}
        </div>
    }
}

/// Full: would come back. Half: maybe. Empty: would not.
fn dots(counts: [usize; 3], label: &'static str) -> impl IntoView {
    let [back, maybe, not] = counts;
    let n = back + maybe + not;
    let (width, height) = (COLUMNS * STEP, n.div_ceil(COLUMNS) * STEP);
    let spoken = words::crowd(label, counts);
    view! {
        <svg class="crowd" viewBox=format!("0 0 {width} {height}") role="img" aria-label=spoken>
            <path class="crowd__back" d=rings(0..back)></path>
            <path class="crowd__ring" data-kind="maybe" d=rings(back..back + maybe)></path>
            <path class="crowd__half" d=halves(back..back + maybe)></path>
            <path class="crowd__ring" data-kind="not" d=rings(back + maybe..n)></path>
        </svg>
    }
}

/// What each kind of dot means, with its number.
fn key(counts: [usize; 3]) -> impl IntoView {
    let kinds =
        [("back", words::DOTS_BACK), ("maybe", words::DOTS_MAYBE), ("not", words::DOTS_NOT)];
    let rows = kinds.into_iter().zip(counts).map(|((kind, name), n)| {
        view! { <li class="crowd__key" data-kind=kind><strong>{n}</strong>" "{name}</li> }
    });
    view! { <ul class="crowd__keys">{all(rows)}</ul> }
}

/// The center of a dot.
fn center(idx: usize) -> (usize, usize) {
    (idx % COLUMNS * STEP + STEP / 2, idx / COLUMNS * STEP + STEP / 2)
}

fn rings(places: std::ops::Range<usize>) -> String {
    let ring = |idx| {
        let ((x, y), r) = (center(idx), RADIUS);
        let (left, across) = (x - r, 2 * r);
        format!("M{left} {y}a{r} {r} 0 1 1 {across} 0a{r} {r} 0 1 1 -{across} 0")
    };
    places.map(ring).collect()
}

/// The lower halves.
fn halves(places: std::ops::Range<usize>) -> String {
    let half = |idx| {
        let ((x, y), r) = (center(idx), RADIUS);
        let (left, across) = (x - r, 2 * r);
        format!("M{left} {y}a{r} {r} 0 0 0 {across} 0z")
    };
    places.map(half).collect()
}
