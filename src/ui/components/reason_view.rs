//! One thing that a sentence came from: what it was, and the rule by which it counts.

use leptos::prelude::*;

use super::rule_link::RuleLink;
use crate::customers::Because;
use crate::reading::Span;
use crate::reasons::{Reason, Rule};
use crate::ui::words::why as words;

/// A row of a list of reasons.
#[component]
pub fn ReasonView(
    /// The reason.
    reason: Reason,
    /// The rule, where it was not named before.
    rule: Option<Rule>,
) -> impl IntoView {
    let lead = words::lead(&reason.because);
    let became = reason.need.map(|it| view! { " "<span>{words::need(it)}</span> });
    let rule = rule.map(|it| view! { <RuleLink rule=it/> });
    view! { <li><span class="tag">{lead}</span>" "{shown(&reason)}{became}{rule}</li> }
}

/// Words in quotation marks with the stretch that counted underlined; anything else as it is.
pub fn shown(reason: &Reason) -> AnyView {
    let text = &reason.shown;
    let Some(Span { start, end }) = reason.mark else {
        return words::sentence(text).into_any();
    };
    let part = |start, end| Span { start, end }.of(text).to_owned();
    let strength = match reason.because {
        Because::Anti(..) => "anti",
        _ => "strong",
    };
    view! {
        <span class="said" dir="auto">
            "“"{part(0, start)}
            <mark class="marked__span" data-strength=strength>{part(start, end)}</mark>
            {part(end, text.len())}"”"
        </span>
    }
    .into_any()
}
