//! What if: one thing taken away or added at a time, and who changes.

use leptos::prelude::*;

use super::shift_view::ShiftView;
use super::spoken_card::SpokenCard;
use crate::customers::bands::Turn;
use crate::ui::live::{all, live};
use crate::ui::words::what_if as words;
use crate::what_if::{Shift, Trial, WhatIf};

/// Tries a change on the customers of a round.
pub type TryIt = Callback<Trial, Option<WhatIf>>;

/// Buttons for the changes, and under them what the chosen one does.
#[component]
pub fn Tries(
    /// What can be tried.
    trials: Vec<Trial>,
    /// Tries it.
    try_it: TryIt,
    /// Whose change is told first and in full; empty for everybody's.
    #[prop(into, optional)]
    name: String,
) -> impl IntoView {
    let chosen = RwSignal::new(None::<Trial>);
    let is_added = |it: &Trial| matches!(it, Trial::With(_));
    let (added, away): (Vec<_>, Vec<_>) = trials.into_iter().partition(is_added);
    let result = live(move || {
        let tried = try_it.run(chosen.get()?)?;
        Some(outcome(&tried, &name))
    });
    view! {
        <div class="tries">
            {group(words::AWAY, away, chosen)}
            {group(words::ADDED, added, chosen)}
            <div class="tries__result" role="status">{result}</div>
        </div>
    }
}

fn group(label: &'static str, trials: Vec<Trial>, chosen: RwSignal<Option<Trial>>) -> AnyView {
    if trials.is_empty() {
        return ().into_any();
    }
    let buttons = trials.into_iter().map(|it| {
        let is_chosen = move || (chosen.get() == Some(it)).to_string();
        let choose = move |_| chosen.update(|was| *was = (*was != Some(it)).then_some(it));
        view! {
            <button type="button" class="stem" aria-pressed=is_chosen on:click=choose>
                {words::label(it)}
            </button>
        }
    });
    view! {
        <div class="tries__group" role="group" aria-label=label>
            <span class="tag" aria-hidden="true">{label}</span>
            <div class="stems">{all(buttons)}</div>
        </div>
    }
    .into_any()
}

/// Who changes, in words; with a name that customer first of all.
fn outcome(tried: &WhatIf, name: &str) -> AnyView {
    let n = |turn| tried.shifts.iter().filter(|it| it.turn == turn).count();
    let summary = words::turned(n(Turn::Up), n(Turn::Down), tried.shifts.len());
    let line = tried.line.clone().map(|it| view! { <SpokenCard label=words::LINE text=it/> });
    let is_shown = |it: &&Shift| match name {
        "" => it.turn != Turn::Same,
        _ => it.before.customer.name == name,
    };
    let shown = tried.shifts.iter().filter(is_shown);
    let shown = all(shown.map(|it| view! { <ShiftView shift=it.clone()/> }));
    view! {
        {line}
        <p class="tries__sum">{summary}</p>
        <ul class="shifts">{shown}</ul>
    }
    .into_any()
}
