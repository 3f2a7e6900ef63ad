//! Which of the customers are on the list, and in which order.

use leptos::prelude::*;

use crate::content::triage::{Aspect, Triage};
use crate::order::sorted_by_key;
use crate::triage::Case;
use crate::ui::components::pick::Pick;
use crate::ui::components::tick::Tick;
use crate::ui::live::all;
use crate::ui::words::calls as text;

/// What lets a customer through, and what the list is ordered by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sieve {
    /// Ids of facts, one of each kind at most.
    facts: Vec<(Aspect, String)>,
    is_chosen_only: bool,
    order: Option<Aspect>,
}

impl Sieve {
    /// Places of the customers who are shown, in their order: by name, or what weighs most first.
    pub(super) fn through(&self, cases: &[Case], chosen: &[usize]) -> Vec<usize> {
        let has = |case: &Case, (of, id): &(Aspect, String)| {
            case.fact(*of).is_some_and(|it| it.id == *id)
        };
        let fits = |idx: usize, case: &Case| {
            let is_wanted = self.facts.iter().all(|it| has(case, it));
            is_wanted && (!self.is_chosen_only || chosen.contains(&idx))
        };
        let through = cases.iter().enumerate().filter(|(idx, it)| fits(*idx, it));
        let weight = |it: &Case| self.order.map_or(0, |of| -it.weight(of));
        let through = sorted_by_key(through, |(_, it)| (weight(it), it.name.clone()));
        through.into_iter().map(|(idx, _)| idx).collect()
    }

    fn want(&mut self, of: Aspect, id: String) {
        self.facts.retain(|it| it.0 != of);
        if !id.is_empty() {
            self.facts.push((of, id));
        }
    }
}

/// The filters and the order.
#[component]
pub(super) fn SieveView(triage: Triage, sieve: RwSignal<Sieve>) -> impl IntoView {
    let filters = Aspect::ALL.iter().map(|of| {
        let any = (String::new(), text::ANY.to_owned());
        let facts = triage.facts_of(*of).map(|it| (it.id.clone(), it.shown.clone()));
        let options = std::iter::once(any).chain(facts).collect();
        let want = move |id| sieve.update(|it| it.want(*of, id));
        view! { <Pick label=text::aspect(*of) options=options on_pick=want/> }
    });
    let by_name = (String::new(), text::AS_FILED.to_owned());
    let orders = Aspect::ALL.iter().map(|it| (it.to_string(), text::aspect(*it).to_owned()));
    let orders = std::iter::once(by_name).chain(orders).collect();
    let order = move |name: String| sieve.update(|it| it.order = Aspect::from_name(&name));
    let is_chosen_only = Signal::derive(move || sieve.with(|it| it.is_chosen_only));
    let only = move |is_on| sieve.update(|it| it.is_chosen_only = is_on);
    view! {
        <details>
            <summary class="link">{text::FILTERS}</summary>
            <div class="sieve__picks">
                {all(filters)}
                <Pick label=text::ORDER options=orders on_pick=order/>
                <Tick is_on=is_chosen_only on_tick=only>{text::CHOSEN_ONLY}</Tick>
            </div>
        </details>
    }
}
