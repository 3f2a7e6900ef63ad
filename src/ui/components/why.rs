//! Why a customer said what they said: each sentence with what it came from, the rule behind
//! it, and what another move would have done.

use leptos::prelude::*;

use super::reason_view::ReasonView;
use super::tries::{Tries, TryIt};
use crate::customers::Answer;
use crate::reasons::{Explanation, Reason};
use crate::ui::live::all;
use crate::ui::words;

/// A fold with the reasons of one answer.
#[component]
pub fn Why(
    /// The answer.
    answer: Answer,
    /// What it came from.
    explanation: Explanation,
    /// Tries a change on everybody who heard the same; none where nothing can be tried.
    #[prop(into)]
    try_it: Option<TryIt>,
) -> impl IntoView {
    // Each rule once: several sentences may come from the same.
    let mut named = Vec::new();
    let mut reason = |it: Reason| {
        let rule = it.rule.clone().filter(|it| !named.contains(it));
        named.extend(rule.clone());
        view! { <ReasonView reason=it rule=rule/> }
    };
    let sentences = explanation.sentences.into_iter().map(|it| {
        let reasons = all(it.reasons.into_iter().map(&mut reason));
        view! { <li><q>{it.text}</q><ul class="why__reasons">{reasons}</ul></li> }
    });
    let sentences = all(sentences);
    let who = answer.customer;
    let trials = explanation.trials;
    let tries = try_it.filter(|_| !trials.is_empty()).map(|try_it| {
        let name = who.name.clone();
        view! {
            <li>
                <h3>{words::why::WHAT_IF}</h3>
                <Tries trials=trials try_it=try_it name=name/>
            </li>
        }
    });
    view! {
        <details class="why">
            <summary class="link">{words::door::WHY}</summary>
            <ul class="why__list">
                {sentences}
                <li><span class="tag">{words::why::WHO}</span>" "{who.persona.sensitive}</li>
                {tries}
            </ul>
        </details>
    }
}
