//! A field for a line or a few, on an index card.

use leptos::prelude::*;

/// A text with its label on the card's line.
#[component]
pub fn TextField(
    /// Unique on the page.
    id: &'static str,
    /// What is asked for.
    #[prop(into)]
    label: String,
    /// What is written so far.
    value: Memo<String>,
    /// Called with the whole text after each change.
    #[prop(into)]
    on_write: Callback<String>,
    /// Shown while nothing is written.
    #[prop(optional)]
    hint: &'static str,
    /// Most characters.
    most: usize,
    /// A question of several lines: longer, and it takes line breaks.
    #[prop(optional)]
    is_long: bool,
) -> impl IntoView {
    view! {
        <div class="card">
            <div class="card__head"><label for=id>{label}</label></div>
            <textarea
                class="card__field"
                data-short=(!is_long).to_string()
                id=id
                rows=if is_long { "3" } else { "1" }
                maxlength=most.to_string()
                autocapitalize=if is_long { "sentences" } else { "none" }
                dir="auto"
                placeholder=hint
                prop:value=value
                on:input:target=move |it| on_write.run(it.target().value())
            ></textarea>
        </div>
    }
}
