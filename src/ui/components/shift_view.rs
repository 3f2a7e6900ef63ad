//! One customer as it was and as it would be, in words.

use leptos::prelude::*;

use crate::customers::Outcome;
use crate::customers::bands::Turn;
use crate::ui::live::all;
use crate::ui::words::{outcome, what_if as words};
use crate::what_if::Shift;

/// A row of the list of those who change.
#[component]
pub fn ShiftView(
    /// Before and after.
    shift: Shift,
    /// Why, where it is told.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let Shift { before, after, turn } = shift;
    let customer = &after.customer;
    let who = format!("{}, {}", customer.name, customer.persona.title);
    let (name, says) = match turn {
        Turn::Same => ("", ""),
        Turn::Up => ("up", words::UP),
        Turn::Down => ("down", words::DOWN),
    };
    let unmoved = (turn == Turn::Same)
        .then(|| view! { <p class="small">{words::unmoved(&customer.name)}</p> });
    let text = after.text();
    let says_else = (text != before.text()).then(|| {
        view! { <p class="small"><span class="tag">{words::THEN}</span>" "<q class="said">{text}</q></p> }
    });
    view! {
        <li class="shifts__one">
            <p class="shifts__who">{who}" "<span class="shifts__turn" data-turn=name>{says}</span></p>
            {unmoved}
            <Steps before=before.outcome after=after.outcome/>
            {says_else}
            {children.map(|it| it())}
        </li>
    }
}

/// The outcomes that stand on another step than before, as "maybe → likely".
#[component]
pub fn Steps(
    /// How it ended.
    before: Outcome,
    /// How it would end.
    after: Outcome,
) -> impl IntoView {
    let (was, is) = (&before, &after);
    let rows = [
        (outcome::FEELS, outcome::feels(was.feels_band()), outcome::feels(is.feels_band())),
        (
            outcome::RETURNS,
            outcome::returns(was.returns_band()),
            outcome::returns(is.returns_band()),
        ),
        (outcome::TELLS, outcome::tells(was.tells_band()), outcome::tells(is.tells_band())),
    ];
    let rows = rows.into_iter().filter(|(_, was, is)| was != is).map(|(name, was, is)| {
        view! {
            <li>
                <span class="steps__name">{name}</span>" "{was}" "
                <span aria-hidden="true">"→"</span>
                <span class="unseen">{words::TO}</span>" "<strong>{is}</strong>
            </li>
        }
    });
    view! { <ul class="steps">{all(rows)}</ul> }
}
