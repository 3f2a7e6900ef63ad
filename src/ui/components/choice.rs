//! One tap among a few: native radio buttons, large enough for a thumb.

use leptos::prelude::*;

use crate::ui::live::all;

/// A group of options of which one is taken.
#[component]
pub fn Choice(
    /// Unique on the page.
    name: &'static str,
    /// The question.
    ask: &'static str,
    /// Value and label of each option.
    options: Vec<(String, &'static str)>,
    /// The value that is taken; none at first.
    chosen: Memo<Option<String>>,
    /// Called with the value.
    #[prop(into)]
    on_choose: Callback<String>,
    /// Side by side where there is room; for short labels.
    #[prop(optional)]
    is_row: bool,
) -> impl IntoView {
    let options = options.into_iter().map(|(value, label)| {
        let (taken, picked) = (value.clone(), value.clone());
        let is_chosen = move || chosen.with(|it| it.as_ref() == Some(&taken));
        view! {
            <label class="choice__option">
                <input
                    class="choice__input"
                    type="radio"
                    name=name
                    value=value
                    prop:checked=is_chosen
                    on:change=move |_| on_choose.run(picked.clone())
                />
                <span class="choice__label">{label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="choice" data-row=is_row.to_string()>
            <legend class="choice__ask">{ask}</legend>
            {all(options)}
        </fieldset>
    }
}
