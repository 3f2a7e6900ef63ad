//! Answers to choose from: one tap answers; what is right is shown when it is told.

use leptos::prelude::*;

use crate::ui::live::{all, live};
use crate::ui::words::today as words;

/// Large buttons, one under the other.
#[component]
pub fn Options(
    /// What is asked, for screen readers.
    ask: &'static str,
    /// The answers.
    options: Vec<String>,
    /// Which of them is right, from 0.
    right: usize,
    /// Whether the answers are spoken words.
    #[prop(optional)]
    are_voices: bool,
    /// Which one was chosen.
    chosen: RwSignal<Option<usize>>,
    /// Whether the right one is told.
    #[prop(into)]
    is_told: Signal<bool>,
    /// Called once with the one chosen; until it is told another one can be chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
) -> impl IntoView {
    let choose = move |at: usize| {
        if !is_told.get_untracked() {
            chosen.set(Some(at));
            on_choose.run(at);
        }
    };
    let options = options.into_iter().enumerate().map(|(at, option)| {
        let is_chosen = move || chosen.get() == Some(at);
        let mark = move || match is_told.get() {
            true if at == right => "right",
            true if is_chosen() => "own",
            true => "past",
            false => "open",
        };
        let tag = live(move || {
            let own = is_chosen().then_some(words::OWN);
            let told = match mark() {
                "right" => Some(own.map_or(words::RIGHT, |_| words::OWN)),
                "own" => own,
                _ => None,
            };
            told.map(|it| view! { <span class="pick__tag">{it}</span> })
        });
        view! {
            <button
                type="button"
                class="pick"
                data-voice=are_voices.to_string()
                data-mark=mark
                aria-pressed=move || is_chosen().to_string()
                aria-disabled=move || is_told.get().to_string()
                on:click=move |_| choose(at)
            >
                <span>{option}</span>
                {tag}
            </button>
        }
    });
    view! { <div class="picks" role="group" aria-label=ask>{all(options)}</div> }
}
