//! What a day's customers speak of: each theme with what they miss to the left and what they
//! liked to the right.

use leptos::prelude::*;

use super::bars::Lengths;
use crate::day::{Day, Said};
use crate::frame::{Polarity, Theme};
use crate::ui::live::all;
use crate::ui::words::frame as words;

/// How many themes are drawn; the others stand in the table.
const MOST: usize = 8;
/// What fewer of 200 speak of is not drawn.
const FEWEST: usize = 10;

/// The loudest themes of a day, beside those of the day before.
#[component]
pub fn ThemeBars(
    /// What is said.
    rows: Vec<(Said, Option<Said>)>,
) -> impl IntoView {
    let loud = |it: &Said| it.praised.max(it.criticized);
    let is_loud = |(now, before): &(Said, Option<Said>)| {
        loud(now).max(before.as_ref().map_or(0, loud)) >= FEWEST
    };
    let rows: Vec<_> = rows.into_iter().filter(is_loud).take(MOST).collect();
    let most = rows.iter().map(|(now, was)| loud(now).max(was.as_ref().map_or(0, loud)));
    let most = most.max().unwrap_or(0);
    view! { <ul class="themes">{all(rows.into_iter().map(|(now, was)| row(now, was, most)))}</ul> }
}

fn row(now: Said, before: Option<Said>, most: usize) -> impl IntoView {
    let side = |polarity: Polarity, is_left: bool| {
        let (n, was) = (now.n(polarity), before.map(|it| it.n(polarity)));
        let is_there = n + was.unwrap_or(0) > 0;
        let label = if is_there { words::theme(now.theme, polarity) } else { "" };
        let was_shown =
            was.filter(|_| is_there).map(|it| view! { <span class="bars__before">{it}</span> });
        let kind = if is_left { "left" } else { "right" };
        view! {
            <div class="themes__side" data-side=kind>
                <span class="themes__label">{label}</span>
                <span class="bars__n"><strong>{is_there.then_some(n)}</strong>{was_shown}</span>
                <Lengths now=n before=was most=most side=polarity is_left=is_left/>
            </div>
        }
    };
    view! { <li class="themes__row">{side(Polarity::Minus, true)}{side(Polarity::Plus, false)}</li> }
}

/// Every theme that is spoken of on one of the days, what most speak of first.
pub fn rows(now: &Day, before: Option<&Day>) -> Vec<(Said, Option<Said>)> {
    let beside = |theme: Theme| before.map(|it| it.said_about(theme));
    let gone = before.map_or(&[][..], |it| &it.said);
    let gone = gone.iter().filter(|it| now.said.iter().all(|now| now.theme != it.theme));
    let gone = gone.map(|it| (now.said_about(it.theme), Some(*it)));
    now.said.iter().map(|it| (*it, beside(it.theme))).chain(gone).collect()
}
