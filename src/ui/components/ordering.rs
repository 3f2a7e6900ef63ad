//! Putting parts in their order by tapping one after the other.

use leptos::prelude::*;

use super::act::Act;
use crate::ui::live::{all, live, live_text};
use crate::ui::words::today as words;

/// Large buttons that take numbers; tapping one again takes its number back.
#[component]
pub fn Ordering(
    /// The parts, out of order.
    parts: Vec<String>,
    /// Whether the right order is told; then nothing moves any more.
    #[prop(into)]
    is_told: Signal<bool>,
    /// Called with the places of the parts in the order in which they were tapped.
    #[prop(into)]
    on_done: Callback<Vec<usize>>,
) -> impl IntoView {
    let n_parts = parts.len();
    let tapped = RwSignal::new(Vec::<usize>::new());
    let tap = move |at: usize| {
        if !is_told.get_untracked() {
            tapped.update(|it| match it.contains(&at) {
                true => it.retain(|that| *that != at),
                false => it.push(at),
            });
        }
    };
    let buttons = parts.into_iter().enumerate().map(|(at, part)| {
        let place = move || tapped.with(|it| it.iter().position(|it| *it == at));
        let number =
            live_text(move || place().map_or(String::new(), |it| words::place(it + 1)));
        view! {
            <button
                type="button"
                class="pick"
                data-voice="true"
                data-mark=move || if is_told.get() { "past" } else { "open" }
                aria-pressed=move || place().is_some().to_string()
                aria-disabled=move || is_told.get().to_string()
                on:click=move |_| tap(at)
            >
                <span><span class="pick__n">{number}</span>{part}</span>
            </button>
        }
    });
    let done = move |()| on_done.run(tapped.get_untracked());
    let act = live(move || {
        let is_full = tapped.with(Vec::len) == n_parts && !is_told.get();
        is_full.then(|| view! { <Act label=words::IN_ORDER.to_owned() on_act=done/> })
    });
    view! {
        <div class="picks" role="group" aria-label=words::ANSWERS>{all(buttons)}</div>
        {act}
    }
}
