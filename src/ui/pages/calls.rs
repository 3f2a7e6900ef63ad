//! Who to call: many customers whom a change reaches, a few calls, and what came of them.

mod made;
mod sieve;

use leptos::prelude::*;

use super::not_found::NotFound;
use crate::content::triage::Triage;
use crate::order::sorted;
use crate::seed::Seed;
use crate::triage::{Case, draw};
use crate::ui::components::act::Act;
use crate::ui::components::case_view::CaseView;
use crate::ui::components::tick::Tick;
use crate::ui::live::{all, live, live_text, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::calls as text;
use sieve::{Sieve, SieveView};

/// What is chosen so far on this page. Nothing of it is kept.
#[derive(Clone, Copy)]
struct Desk {
    seed: RwSignal<Seed>,
    chosen: RwSignal<Vec<usize>>,
    is_made: RwSignal<bool>,
}

#[component]
pub(super) fn Calls(scene: String) -> impl IntoView {
    let training = expect_context::<Training>();
    let desk = Desk {
        seed: RwSignal::new(Seed(page::random())),
        chosen: RwSignal::new(Vec::new()),
        is_made: RwSignal::new(false),
    };
    live(move || match training.triage(&scene) {
        Some((triage, names)) => {
            let cases = draw(&triage, &names, desk.seed.get());
            Some(match desk.is_made.get() {
                true => made::made(desk, &triage, &cases).into_any(),
                false => choosing(desk, triage, cases).into_any(),
            })
        }
        None => Some(view! { <NotFound/> }.into_any()),
    })
}

fn choosing(desk: Desk, triage: Triage, cases: Vec<Case>) -> impl IntoView {
    let sieve = RwSignal::new(Sieve::default());
    let n_calls = usize::try_from(triage.n_calls).unwrap_or(0);
    let (title, brief) = (triage.title.clone(), triage.brief.clone());
    let n_chosen = memo(move || desk.chosen.with(Vec::len));
    let call = move |()| {
        desk.is_made.set(true);
        page::focus_heading();
    };
    let n_all = cases.len();
    let shown = memo({
        let cases = cases.clone();
        move || sieve.with(|it| desk.chosen.with(|chosen| it.through(&cases, chosen)))
    });
    let rows = live(move || {
        let rows = shown.get().into_iter();
        all(rows.filter_map(|idx| Some(row(desk, n_calls, idx, cases.get(idx)?.clone()))))
    });
    let nobody = live(move || {
        shown.with(Vec::is_empty).then(|| view! { <p class="lede">{text::NOBODY}</p> })
    });
    view! {
        <div class="page__head"><h1 tabindex="-1">{title}</h1><p class="lede">{brief}</p></div>
        <SieveView triage=triage sieve=sieve/>
        <p class="tag" role="status">{live_text(move || text::shown(shown.with(Vec::len), n_all))}</p>
        <div class="ticks">{rows}</div>
        {nobody}
        <div class="acts calls__acts">
            <p class="calls__n" role="status">{live_text(move || text::chosen(n_chosen.get(), n_calls))}</p>
            <Act label=text::CALL.to_owned() on_act=call/>
        </div>
    }
}

/// A customer with a box to choose them; no more boxes than there are calls.
fn row(desk: Desk, n_calls: usize, idx: usize, case: Case) -> impl IntoView {
    let chosen = desk.chosen;
    let is_on = Signal::derive(move || chosen.with(|it| it.contains(&idx)));
    let is_off =
        Signal::derive(move || chosen.with(|it| it.len() >= n_calls && !it.contains(&idx)));
    let tick = move |is_on: bool| {
        chosen.update(|it| {
            it.retain(|it| *it != idx);
            it.extend(is_on.then_some(idx));
            *it = sorted(it.drain(..));
        });
    };
    view! { <Tick is_on=is_on is_off=is_off on_tick=tick><CaseView case=case/></Tick> }
}
