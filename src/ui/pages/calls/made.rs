//! What came of the calls: beside none, names by chance, and the best; and why, by the facts.

use leptos::prelude::*;

use super::Desk;
use crate::content::triage::Triage;
use crate::frame::Polarity;
use crate::seed::Seed;
use crate::triage::{Case, Fate, best, by_chance, n_leaving};
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::bars::{Bar, Bars};
use crate::ui::components::case_view::CaseView;
use crate::ui::live::all;
use crate::ui::page;
use crate::ui::words::calls as text;

/// What is told, what the calls did first; who was not called and stays is left out.
const TOLD: [Fate; 6] =
    [Fate::Kept, Fate::Forgotten, Fate::Lost, Fate::Bothered, Fate::Fine, Fate::Beyond];

pub(super) fn made(desk: Desk, triage: &Triage, cases: &[Case]) -> impl IntoView + use<> {
    let chosen = desk.chosen.get_untracked();
    let fates: Vec<_> =
        cases.iter().enumerate().map(|(idx, it)| it.fate(chosen.contains(&idx))).collect();
    let n_kept = fates.iter().filter(|it| **it == Fate::Kept).count();
    let groups = TOLD.iter().map(|fate| {
        let of_it = cases.iter().zip(&fates).filter(|it| it.1 == fate).map(|it| it.0.clone());
        group(*fate, of_it.collect())
    });
    view! {
        <div class="page__head"><h1 tabindex="-1">{text::title(n_kept)}</h1></div>
        <Bars title=text::LEAVING bars=bars(desk, triage, cases)/>
        <p class="small">{text::RULE}</p>
        {all(groups)}
        <div class="acts">
            <Act label=text::AGAIN.to_owned() on_act=move |()| again(desk, None)/>
            <Act
                label=text::OTHERS.to_owned()
                on_act=move |()| again(desk, Some(Seed(page::random())))
                is_quiet=true
            />
            <ActLink to="#/work" label=text::SCENES is_quiet=true/>
        </div>
        <p class="lede">{text::NOTE}</p>
    }
}

/// How many leave: without a call, by chance, with these calls, with the best.
fn bars(desk: Desk, triage: &Triage, cases: &[Case]) -> Vec<Bar> {
    let n_calls = usize::try_from(triage.n_calls).unwrap_or(0);
    let chance = by_chance(cases.len(), n_calls, desk.seed.get_untracked());
    let rows = [
        (text::NO_CALLS, Vec::new(), Polarity::Minus),
        (text::BY_CHANCE, chance, Polarity::Minus),
        (text::YOURS, desk.chosen.get_untracked(), Polarity::Plus),
        (text::BEST, best(cases, n_calls), Polarity::Neutral),
    ];
    let bar = |(label, called, side): (_, Vec<usize>, _)| Bar {
        label,
        n: n_leaving(cases, &called),
        before: None,
        side,
    };
    rows.into_iter().map(bar).collect()
}

/// Everybody to whom the same happened, with the facts that made it so.
fn group(fate: Fate, cases: Vec<Case>) -> Option<impl IntoView> {
    let n = cases.len();
    let is_open = matches!(fate, Fate::Kept | Fate::Forgotten);
    let rows = cases.into_iter().map(|it| view! { <li><CaseView case=it/></li> });
    let rows = all(rows);
    (n > 0).then(|| {
        view! {
            <details class="fate" open=is_open>
                <summary class="link">{text::fate(fate, n)}</summary>
                <ul class="cases">{rows}</ul>
            </details>
        }
    })
}

/// Back to the list, with the same customers or with others.
fn again(desk: Desk, seed: Option<Seed>) {
    if let Some(seed) = seed {
        desk.chosen.set(Vec::new());
        desk.seed.set(seed);
    }
    desk.is_made.set(false);
    page::focus_heading();
}
