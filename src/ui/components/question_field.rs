//! One question of the card: the field, ways to begin, and how full the card is.

use leptos::prelude::*;

use crate::card::{Question, Statement};
use crate::ui::live::{all, live, live_text};
use crate::ui::words::card as words;

/// A field for one exit statement.
#[component]
pub fn QuestionField(
    /// Which of the three.
    question: Question,
    /// Beginnings to insert.
    stems: Vec<String>,
    /// What is written so far.
    draft: Memo<String>,
    /// Called with the whole text after each change.
    #[prop(into)]
    on_write: Callback<String>,
) -> impl IntoView {
    let id = format!("card-{question}");
    let length = live_text(move || {
        let n_chars = draft.with(|it| it.chars().count());
        words::length(n_chars, Statement::MAX_CHARS)
    });
    let (label_for, field_id, insert_id) = (id.clone(), id.clone(), id);
    let insert = Callback::new(move |stem: String| {
        on_write.run(stem.trim_end_matches('…').to_owned());
        crate::ui::page::focus_end(&insert_id);
    });
    let is_empty = move || draft.with(String::is_empty);
    view! {
        <section class="question">
            <h2 class="question__ask" id=format!("ask-{question}")>{words::question(question)}</h2>
            <div class="card">
                <div class="card__head">
                    <label for=label_for>{words::label(question)}</label>
                    <span>{length}</span>
                </div>
                <textarea
                    class="card__field"
                    id=field_id
                    rows="2"
                    autocapitalize="sentences"
                    dir="auto"
                    placeholder=words::PLACEHOLDER
                    aria-labelledby=format!("ask-{question}")
                    prop:value=draft
                    on:input:target=move |it| on_write.run(it.target().value())
                ></textarea>
            </div>
            {live(move || is_empty().then(|| view! { <Stems stems=stems.clone() on_pick=insert/> }))}
        </section>
    }
}

#[component]
fn Stems(stems: Vec<String>, #[prop(into)] on_pick: Callback<String>) -> impl IntoView {
    let buttons = stems.into_iter().map(|stem| {
        let (shown, picked) = (stem.replace(" …", "\u{a0}…"), stem);
        view! {
            <button type="button" class="stem" on:click=move |_| on_pick.run(picked.clone())>{shown}</button>
        }
    });
    view! { <div class="stems" role="group" aria-label=words::STEMS>{all(buttons)}</div> }
}
