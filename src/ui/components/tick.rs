//! One of several things that can be ticked: a native checkbox, large enough for a thumb.

use leptos::prelude::*;

/// A box with what it stands for.
#[component]
pub fn Tick(
    /// Whether it is ticked.
    #[prop(into)]
    is_on: Signal<bool>,
    /// Whether it can't be ticked now.
    #[prop(into, optional)]
    is_off: Signal<bool>,
    /// Called with whether it is ticked now.
    #[prop(into)]
    on_tick: Callback<bool>,
    /// What it stands for.
    children: Children,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                class="tick__input"
                type="checkbox"
                prop:checked=is_on
                prop:disabled=is_off
                on:change:target=move |it| on_tick.run(it.target().checked())
            />
            <span class="tick__label">{children()}</span>
        </label>
    }
}
