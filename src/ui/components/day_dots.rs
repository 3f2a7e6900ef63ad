//! The run so far: one dot a day, filled when there was practice. Not a score.

use leptos::prelude::*;

use crate::ui::live::all;
use crate::ui::words;

/// Seven dots, the oldest day first.
#[component]
pub fn DayDots(
    /// Whether there was practice on each day.
    days: Vec<bool>,
) -> impl IntoView {
    let n_days = days.iter().filter(|it| **it).count();
    let dots = days.into_iter().map(|it| {
        view! { <span class="dots__day" data-done=it.to_string()></span> }
    });
    view! {
        <div class="dots" role="img" aria-label=words::home::run(n_days)>{all(dots)}</div>
    }
}
