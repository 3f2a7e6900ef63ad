//! An index card with something that was said or written on it.

use leptos::prelude::*;

/// A card: small print on top, a voice below.
#[component]
pub fn SpokenCard(
    /// Left of the line: whose words these are.
    #[prop(into)]
    label: String,
    /// Right of it: when, or what kind.
    #[prop(into, optional)]
    aside: String,
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <article class="card">
            <div class="card__head"><p>{label}</p><span>{aside}</span></div>
            <div class="card__body"><p class="voice" dir="auto">{text}</p></div>
        </article>
    }
}
