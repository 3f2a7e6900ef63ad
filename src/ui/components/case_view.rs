//! One of many customers with the facts that matter.

use leptos::prelude::*;

use crate::triage::Case;
use crate::ui::live::all;

/// Who it is, and the facts, one a line.
#[component]
pub fn CaseView(
    /// The customer.
    case: Case,
) -> impl IntoView {
    let facts = case.facts.into_iter().map(|it| {
        view! { <span class="case__fact">{it.shown}</span> }
    });
    view! {
        <span class="case">
            <strong class="case__who">{format!("{}, {}", case.name, case.who)}</strong>
            {all(facts)}
        </span>
    }
}
