//! An address that leads nowhere.

use leptos::prelude::*;

use crate::ui::components::act::ActLink;
use crate::ui::words;

#[component]
pub(super) fn NotFound() -> impl IntoView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{words::NOT_FOUND}</h1>
            <p class="lede">{words::NOT_FOUND_LEDE}</p>
        </div>
        <ActLink to="#/" label=words::TO_START/>
    }
}
