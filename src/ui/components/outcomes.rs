//! The three outcomes of a visit, as words, with a mark where they differ from before.

use leptos::prelude::*;

use crate::customers::Outcome;
use crate::ui::words::outcome as words;

/// Feels, would come back, would tell. Never folded into one.
#[component]
pub fn Outcomes(
    /// How it ended.
    outcome: Outcome,
    /// How it ended for the same customer before, if there was a round before.
    #[prop(into)]
    before: Option<Outcome>,
) -> impl IntoView {
    let (felt, back, told) =
        (outcome.feels_band(), outcome.returns_band(), outcome.tells_band());
    let was = |order: fn(&Outcome, &Outcome) -> std::cmp::Ordering| {
        before.map_or("", |it| turn(order(&outcome, &it)))
    };
    view! {
        <dl class="outcomes">
            {row(words::FEELS, words::feels(felt), was(|a, b| a.feels_band().cmp(&b.feels_band())))}
            {row(words::RETURNS, words::returns(back), was(|a, b| a.returns_band().cmp(&b.returns_band())))}
            {row(words::TELLS, words::tells(told), was(|a, b| a.tells_band().cmp(&b.tells_band())))}
        </dl>
    }
}

fn turn(order: std::cmp::Ordering) -> &'static str {
    match order {
        std::cmp::Ordering::Less => "down",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "up",
    }
}

fn row(name: &'static str, value: &'static str, turn: &'static str) -> impl IntoView {
    view! {
        <div class="outcomes__row" data-turn=turn><dt>{name}</dt><dd>{value}</dd></div>
    }
}
