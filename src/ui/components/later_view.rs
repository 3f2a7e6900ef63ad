//! The epilogue: for everybody whom it came due for, what they say where it was kept beside what
//! they say where it was broken.

use leptos::prelude::*;

use super::reason_view::shown;
use super::rule_link::RuleLink;
use super::shift_view::Steps;
use crate::content::{Due, Kept};
use crate::epilogue::Later;
use crate::reasons::{Reason, Rule};
use crate::ui::live::all;
use crate::ui::words::later as words;

/// Something that came due: the words that left it open, and the rule.
#[component]
pub fn DueView(
    /// The words; none only where nobody speaks of it.
    said: Option<Reason>,
    /// What is known about it.
    rule: Option<Rule>,
) -> impl IntoView {
    let said = said.filter(|it| !it.shown.is_empty()).map(|it| {
        view! { <p><span class="tag">{words::SAID}</span>" "{shown(&it)}</p> }
    });
    view! { {said}{rule.map(|it| view! { <p class="small"><RuleLink rule=it/></p> })} }
}

/// One customer, kept beside broken.
#[component]
pub fn LaterPair(
    /// Where it was kept.
    kept: Later,
    /// Where it was broken.
    broken: Later,
) -> impl IntoView {
    let who = format!("{}, {}", kept.customer.name, kept.customer.persona.title);
    view! {
        <div class="later">
            <h3 class="later__who">{who}</h3>
            <div class="pair">{side(&kept, Kept::Kept)}{side(&broken, Kept::Broken)}</div>
        </div>
    }
}

fn side(later: &Later, kept: Kept) -> impl IntoView + use<> {
    let kind = if kept == Kept::Kept { "same" } else { "none" };
    let text = later.sentence.as_ref().map(|it| it.text.clone());
    view! {
        <div class="pair__side" data-match=kind>
            <span class="tag">{words::became(later.due, kept)}</span>
            {text.map(|it| view! { <q>{it}</q> })}
            <Steps before=later.before after=later.after/>
        </div>
    }
}

/// The first few, and the others behind a fold.
#[component]
pub fn LaterPairs(
    /// Everybody whom it came due for.
    met: Vec<(Later, Later)>,
) -> impl IntoView {
    let pairs = |met: Vec<(Later, Later)>| {
        let pair = |(kept, broken)| view! { <LaterPair kept=kept broken=broken/> };
        all(met.into_iter().map(pair))
    };
    let mut first = met;
    let others = first.split_off(first.len().min(FIRST));
    let others = (!others.is_empty()).then(|| {
        view! {
            <details>
                <summary class="link">{words::others(others.len())}</summary>
                <div class="pairs">{pairs(others)}</div>
            </details>
        }
    });
    view! { <div class="pairs">{pairs(first)}</div>{others} }
}

/// How many stand in the open.
const FIRST: usize = 2;

/// What is said where nothing was promised, and the card with thanks that some get.
pub fn is_quiet(met: &[(Later, Later)]) -> bool {
    met.iter().all(|(kept, _)| kept.due == Due::Note)
}
