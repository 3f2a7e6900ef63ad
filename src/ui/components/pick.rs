//! One of a list of names: a native select with its label.

use leptos::prelude::*;

use crate::ui::live::all;

/// A select; the first option is what is meant at first.
#[component]
pub fn Pick(
    /// What is chosen.
    label: &'static str,
    /// Value and name of each option.
    options: Vec<(String, String)>,
    /// Called with the value.
    #[prop(into)]
    on_pick: Callback<String>,
) -> impl IntoView {
    let options =
        options.into_iter().map(|(value, name)| view! { <option value=value>{name}</option> });
    view! {
        <label class="pick">
            <span class="tag">{label}</span>
            <select class="pick__field" on:change:target=move |it| on_pick.run(it.target().value())>
                {all(options)}
            </select>
        </label>
    }
}
