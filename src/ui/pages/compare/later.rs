//! What became later of what the words left open.

use leptos::prelude::*;

use crate::ui::components::later_view::{DueView, LaterPairs, is_quiet};
use crate::ui::components::rule_link::RuleLink;
use crate::ui::live::{all, live};
use crate::ui::training::{LaterShown, Training};
use crate::ui::words::later as text;

#[component]
pub(super) fn Later() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let later = training.later(&training.latest_attempt()?)?;
        let body = if is_quiet(&later.met) { quiet(later) } else { told(later) };
        Some(view! { <section class="day"><h2>{text::TITLE}</h2>{body}</section> })
    })
}

/// Nothing was promised.
fn quiet(later: LaterShown) -> AnyView {
    let n = later.met.len();
    let said = if n == 0 { text::NOTHING.to_owned() } else { text::note(n, later.n_customers) };
    let rules = later.dues.into_iter().filter_map(|it| it.rule);
    let rules = all(rules.map(|it| view! { <p class="small"><RuleLink rule=it/></p> }));
    view! { <p class="lede">{said}</p>{rules} }.into_any()
}

fn told(later: LaterShown) -> AnyView {
    let dues = later.dues.into_iter();
    let dues = all(dues.map(|it| view! { <DueView said=it.said rule=it.rule/> }));
    let summary = text::summary(later.met.len(), later.n_customers, later.n_back);
    view! { {dues}<p class="lede">{summary}</p><LaterPairs met=later.met/> }.into_any()
}
