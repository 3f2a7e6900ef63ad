//! Why a customer said what they said: each sentence with what it came from.

use leptos::prelude::*;

use crate::content::Scene;
use crate::customers::{Answer, Because};
use crate::reading::Span;
use crate::ui::live::all;
use crate::ui::words;

/// A fold with the reasons of one answer.
#[component]
pub fn Why(
    /// The answer.
    answer: Answer,
    /// The scene it follows from.
    scene: Scene,
    /// The trainee's words it follows from.
    said: String,
) -> impl IntoView {
    let persona = answer.customer.persona.sensitive.clone();
    let sentences = answer.sentences.iter().map(|it| {
        let reasons = all(it.because.iter().map(|it| reason(it, &scene, &said)));
        view! { <li><q>{it.text.clone()}</q><ul>{reasons}</ul></li> }
    });
    let sentences = all(sentences);
    view! {
        <details class="why">
            <summary class="link">{words::door::WHY}</summary>
            <ul class="why__list">{sentences}<li>{persona}</li></ul>
        </details>
    }
}

fn reason(because: &Because, scene: &Scene, said: &str) -> impl IntoView + use<> {
    let lead = words::frame::because(because);
    let quote = |span: &Span| format!("“{}”", span.of(said).trim());
    let text = match because {
        Because::Beat(id) => scene.beat(id).map_or(String::new(), |it| it.shown.clone()),
        Because::Need(id) => scene.need(id).map_or(String::new(), |it| it.cue.clone()),
        Because::Move(_, span) | Because::Anti(_, span) => quote(span),
        Because::Before(..) | Because::Exit => String::new(),
    };
    view! { <li><span class="tag">{lead}</span>" "{text}</li> }
}
