//! The figures of a day as tables, folded away.

use leptos::prelude::*;

use super::bars::Bar;
use crate::day::{Said, percent};
use crate::ui::live::all;
use crate::ui::words::{compare, day as words};

/// Steps of outcomes with how many stand on each.
#[component]
pub fn StepTable(
    /// Each outcome with its steps.
    groups: Vec<(&'static str, Vec<Bar>)>,
    /// How many customers there are.
    of: usize,
    /// Whether there was a day before.
    is_later: bool,
) -> impl IntoView {
    let cell = move |n: usize| view! { <td>{words::with_percent(n, percent(n, of))}</td> };
    let row = move |it: Bar| {
        let before = it.before.map(cell);
        view! { <tr><th scope="row">{it.label}</th>{before}{cell(it.n)}</tr> }
    };
    let bodies = groups.into_iter().map(|(title, bars)| {
        let n_columns = if is_later { "3" } else { "2" };
        view! {
            <tbody>
                <tr><th class="tag" scope="rowgroup" colspan=n_columns>{title}</th></tr>
                {all(bars.into_iter().map(row))}
            </tbody>
        }
    });
    let before = is_later.then(|| view! { <th scope="col">{words::BEFORE}</th> });
    view! {
        <details>
            <summary class="link">{compare::AS_TABLE}</summary>
            <table class="grid">
                <thead><tr><th scope="col">{words::WHAT}</th>{before}<th scope="col">{words::NOW}</th></tr></thead>
                {all(bodies)}
            </table>
        </details>
    }
}

/// Themes with how many speak of each, and how.
#[component]
pub fn ThemeTable(
    /// What is said, and what was said before.
    rows: Vec<(Said, Option<Said>)>,
) -> impl IntoView {
    let cell = |now: usize, before: Option<usize>| {
        let before = before.map(|it| view! { <span class="bars__before">{it}</span> });
        view! { <td>{now}{before}</td> }
    };
    let rows = rows.into_iter().map(|(now, before)| {
        view! {
            <tr>
                <th scope="row">{words::subject(now.theme)}</th>
                {cell(now.criticized, before.map(|it| it.criticized))}
                {cell(now.mentioned, before.map(|it| it.mentioned))}
                {cell(now.praised, before.map(|it| it.praised))}
            </tr>
        }
    });
    view! {
        <details>
            <summary class="link">{compare::AS_TABLE}</summary>
            <table class="grid">
                <thead>
                    <tr>
                        <th scope="col">{words::WHAT}</th>
                        <th scope="col">{words::CRITICIZED}</th>
                        <th scope="col">{words::MENTIONED}</th>
                        <th scope="col">{words::PRAISED}</th>
                    </tr>
                </thead>
                <tbody>{all(rows)}</tbody>
            </table>
        </details>
    }
}
