//! A note across the page: what happened, what is safe, what to do next.

use leptos::prelude::*;

/// A note. It is read out when it appears.
#[component]
pub fn Note(
    /// The sentences.
    text: String,
    /// Something may be lost unless the person acts.
    #[prop(optional)]
    is_warning: bool,
    /// Buttons or links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (kind, role) = if is_warning { ("warn", "alert") } else { ("plain", "status") };
    view! {
        <div class="note" data-kind=kind role=role>
            <p>{text}</p>
            {children.map(|it| it())}
        </div>
    }
}
