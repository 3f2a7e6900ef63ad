//! Fields for what a person writes: a line on an index card, an answer under its question, and
//! small print about it.

use leptos::prelude::*;

/// A line or two on an index card, with its label on the card's line; or an answer of some lines,
/// with its question over the card.
#[component]
pub fn TextField(
    /// Unique on the page.
    id: &'static str,
    /// What is asked for.
    label: &'static str,
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
    /// Whether it is an answer under its question.
    #[prop(optional)]
    is_answer: bool,
) -> impl IntoView {
    let rows = if is_answer { "3" } else { "1" };
    let area = area(id, value, on_write, (hint, most), rows);
    match is_answer {
        true => view! {
            <div class="question">
                <label class="question__ask" for=id>{label}</label>
                <div class="card">{area}</div>
            </div>
        }
        .into_any(),
        false => view! {
            <div class="card">
                <div class="card__head"><label for=id>{label}</label></div>
                {area}
            </div>
        }
        .into_any(),
    }
}

fn area(
    id: &'static str,
    value: Memo<String>,
    on_write: Callback<String>,
    (hint, most): (&'static str, usize),
    rows: &'static str,
) -> impl IntoView {
    view! {
        <textarea
            class="card__field"
            data-rows=rows
            id=id
            rows=rows
            maxlength=most.to_string()
            dir="auto"
            placeholder=hint
            prop:value=value
            on:input:target=move |it| on_write.run(it.target().value())
        ></textarea>
    }
}

/// Small print to fill in: a name, a day and a time.
#[component]
pub fn SmallField(
    /// Unique on the page.
    id: &'static str,
    /// What is asked for.
    label: &'static str,
    /// What is written so far.
    value: Memo<String>,
    /// Called with the whole text after each change.
    #[prop(into)]
    on_write: Callback<String>,
    /// What kind of text, as the browser knows it.
    #[prop(default = "text")]
    kind: &'static str,
    /// Most characters.
    #[prop(default = 40)]
    most: usize,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                class="field__input"
                id=id
                type=kind
                maxlength=most.to_string()
                autocomplete="off"
                dir="auto"
                prop:value=value
                on:input:target=move |it| on_write.run(it.target().value())
            />
        </div>
    }
}
