//! An index card with parting words on it and what was found in them underlined.

use leptos::prelude::*;

use super::marked::Marked;
use crate::reading::Reading;

/// A card: whose words and when on top, the marked words below.
#[component]
pub fn SaidCard(
    /// Left of the line.
    label: &'static str,
    /// Right of it.
    aside: String,
    /// The words.
    text: String,
    /// What was found in exactly these words.
    reading: Reading,
) -> impl IntoView {
    view! {
        <article class="card">
            <div class="card__head"><p>{label}</p><span>{aside}</span></div>
            <div class="card__body"><Marked text=text reading=reading/></div>
        </article>
    }
}
