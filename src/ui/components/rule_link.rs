//! The rule behind something, with how strong its evidence is.

use leptos::prelude::*;

use crate::reasons::Rule;
use crate::route::Route;
use crate::ui::words::{about, why as words};

/// A link to the why-card.
#[component]
pub fn RuleLink(
    /// The rule.
    rule: Rule,
) -> impl IntoView {
    let dots = "●".repeat(usize::try_from(rule.strength).unwrap_or(0));
    let strength = about::strength(rule.strength);
    view! {
        <span class="rule">
            <span class="tag">{words::RULE}</span>" "
            <a href=Route::Why(rule.id).to_string()>{rule.title}</a>" "
            <span class="rule__strength">
                <span aria-hidden="true">{dots}</span>" "{strength}
            </span>
        </span>
    }
}
