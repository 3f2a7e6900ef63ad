//! Actions: the one main button of a page, quieter ones, and links.

use leptos::prelude::*;

/// A button. The main action of a page is not quiet.
#[component]
pub fn Act(
    /// What it does, as a verb.
    #[prop(into)]
    label: Signal<String>,
    /// Runs on a click or a key.
    #[prop(into)]
    on_act: Callback<()>,
    /// Outlined instead of filled.
    #[prop(optional)]
    is_quiet: bool,
    /// Can't be undone.
    #[prop(optional)]
    is_danger: bool,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="act"
            data-quiet=is_quiet.to_string()
            data-danger=is_danger.to_string()
            on:click=move |_| on_act.run(())
        >
            {label}
        </button>
    }
}

/// A link that looks like the main action.
#[component]
pub fn ActLink(
    /// Where it goes, a hash route.
    #[prop(into)]
    to: String,
    /// What happens there.
    #[prop(into)]
    label: String,
    /// Outlined instead of filled.
    #[prop(optional)]
    is_quiet: bool,
) -> impl IntoView {
    view! { <a class="act" href=to data-quiet=is_quiet.to_string()>{label}</a> }
}
