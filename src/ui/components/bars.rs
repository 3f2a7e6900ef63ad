//! How many stand on each step of an outcome: one bar for each step, and under it the one of
//! the day before.

use leptos::prelude::*;

use crate::frame::Polarity;
use crate::ui::live::all;

/// One step.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is called.
    pub label: &'static str,
    /// How many stand on it.
    pub n: usize,
    /// How many stood on it before.
    pub before: Option<usize>,
    /// Against, between or for: the color of the bar.
    pub side: Polarity,
}

/// Bars with their labels and numbers, the longest as wide as there is room.
#[component]
pub fn Bars(
    /// What is counted.
    title: &'static str,
    /// The steps, in their order.
    bars: Vec<Bar>,
) -> impl IntoView {
    let most = bars.iter().map(|it| it.n.max(it.before.unwrap_or(0))).max().unwrap_or(0);
    let rows = bars.into_iter().map(|it| {
        let before = it.before.map(|n| view! { <span class="bars__before">{n}</span> });
        view! {
            <li class="bars__row">
                <span class="bars__label">{it.label}</span>
                <Lengths now=it.n before=it.before most=most side=it.side/>
                <span class="bars__n"><strong>{it.n}</strong>{before}</span>
            </li>
        }
    });
    view! {
        <figure class="bars">
            <figcaption class="bars__title">{title}</figcaption>
            <ul class="bars__rows">{all(rows)}</ul>
        </figure>
    }
}

/// Units of a bar at its longest.
pub const LENGTH: usize = 200;

/// A bar and, framed under it, the one of the day before.
#[component]
pub fn Lengths(
    /// Its number.
    now: usize,
    /// The number before.
    before: Option<usize>,
    /// The number of the longest bar.
    most: usize,
    /// Against, between or for.
    side: Polarity,
    /// Runs from right to left.
    #[prop(optional)]
    is_left: bool,
) -> impl IntoView {
    let long = move |n: usize| n * LENGTH / most.max(1);
    let from = move |n: usize| if is_left { LENGTH - long(n) } else { 0 };
    let before = before.map(|n| {
        view! { <rect class="bars__was" x=from(n) y="15" width=long(n) height="6"></rect> }
    });
    let height = if before.is_some() { 22 } else { 14 };
    let side = match side {
        Polarity::Minus => "against",
        Polarity::Neutral => "between",
        Polarity::Plus => "for",
    };
    view! {
        <svg
            class="bars__bar"
            data-side=side
            viewBox=format!("0 0 {LENGTH} {height}")
            preserveAspectRatio="none"
            aria-hidden="true"
        >
            <rect class="bars__is" x=from(now) y="0" width=long(now) height="14"></rect>
            {before}
        </svg>
    }
}
