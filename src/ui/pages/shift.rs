//! To the shift: a plan for the real work, and follow-ups with their time and words.

mod follow_up;
mod list;
mod plan;

use leptos::prelude::*;

use crate::reasons::Rule;
use crate::ui::components::act::ActLink;
use crate::ui::components::rule_link::RuleLink;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::live;
use crate::ui::training::Training;
use crate::ui::words::{evening, shift as text};

/// The why-card about plans (R47).
const IF_THEN: &str = "if-then";

#[component]
pub(super) fn ShiftPage() -> impl IntoView {
    let training = expect_context::<Training>();
    training.content().want_guide();
    let thought = live(move || {
        let ask = training.thought()?;
        Some(view! { <p class="small"><span class="tag">{text::BEFORE}</span>" "{ask}</p> })
    });
    let rule = live(move || {
        let library = training.content().library();
        let rule = library.with(|it| it.bank.why_card(IF_THEN).map(Rule::from))?;
        Some(view! { <p class="small"><RuleLink rule=rule/></p> })
    });
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lede">{text::LEDE}</p>
            {rule}
            {thought}
        </div>
        {live(move || said(training))}
        <list::OnTheList/>
        <plan::PlanForm/>
        <follow_up::FollowUpForm/>
        <list::NotOnTheList/>
        <ActLink to="#/evening" label=text::TO_EVENING is_quiet=true/>
        <p class="lede">{evening::PRIVATE}</p>
    }
}

/// What was said last in practice, where it is worth taking along.
fn said(training: Training) -> Option<impl IntoView> {
    let words = training.fresh_attempt()?.words;
    (!words.is_silent()).then(|| {
        view! { <SpokenCard label=text::YOU_SAID text=words.as_str().to_owned()/> }
    })
}
