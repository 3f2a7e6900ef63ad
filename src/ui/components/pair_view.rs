//! A hoped statement beside what was heard.

use leptos::prelude::*;

use crate::comparison::Match;
use crate::ui::words::compare as words;

/// One pair, stacked on a phone and side by side where there is room.
#[component]
pub fn PairView(
    /// What was hoped.
    hoped: String,
    /// How it fared.
    best: Match,
    /// The same in words, with how many.
    fared: String,
    /// The sentence that shows it; none when nobody came near.
    quote: Option<String>,
    /// Whether the statement could be read.
    is_rated: bool,
) -> impl IntoView {
    let heard = match quote {
        Some(quote) => view! { <q dir="auto">{quote}</q> }.into_any(),
        None => {
            let text = if is_rated { words::NOBODY } else { words::UNRATED };
            view! { <p class="lede">{text}</p> }.into_any()
        }
    };
    view! {
        <div class="pair">
            <div class="pair__side">
                <span class="tag">{words::HOPED}</span>
                <q dir="auto">{hoped}</q>
            </div>
            <div class="pair__side" data-match=best.name()>
                <span class="tag">{fared}</span>
                {heard}
            </div>
        </div>
    }
}
