//! What one customer says at the door.

use leptos::prelude::*;

use super::outcomes::Outcomes;
use crate::customers::Answer;
use crate::customers::bands::{Turn, turn};
use crate::ui::words;

/// An index card: the answer in the speaker's voice, outcomes, reasons.
#[component]
pub fn AnswerCard(
    /// What they said.
    answer: Answer,
    /// What the same customer said in the round before.
    #[prop(into)]
    before: Option<Answer>,
    /// What it came from.
    children: Children,
) -> impl IntoView {
    let customer = &answer.customer;
    let who = format!("{}, {}", customer.name, customer.persona.title);
    let changed = before.as_ref().is_some_and(|it| turn(it, &answer) != Turn::Same);
    let changed = changed.then(|| {
        let text = format!("{} {}", customer.name, words::door::CHANGED_MIND);
        view! { <p class="changed">{text}</p> }
    });
    let earlier = before.as_ref().map(|it| {
        view! {
            <details><summary class="link">{words::door::BEFORE}</summary><q>{it.text()}</q></details>
        }
    });
    let outcome_before = before.as_ref().map(|it| it.outcome);
    view! {
        <article class="card answer">
            <div class="card__head">
                <h2 class="answer__who">{who}</h2>
                <span>{words::SIMULATED}</span>
            </div>
            <div class="card__body">
                {changed}
                <p class="voice">{answer.text()}</p>
                <Outcomes outcome=answer.outcome before=outcome_before/>
                {earlier}
                {children()}
            </div>
        </article>
    }
}
