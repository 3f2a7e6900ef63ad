//! Figures as a table, folded away beside what is drawn of them.

use leptos::prelude::*;

use crate::ui::live::all;
use crate::ui::words::compare as words;

/// A row: what it is called, and its figures. One without figures heads those that follow.
pub type Row = (String, Vec<String>);

/// A table behind a fold.
#[component]
pub fn FoldedTable(
    /// What the columns are called, the first one included.
    heads: Vec<&'static str>,
    /// The rows.
    rows: Vec<Row>,
) -> impl IntoView {
    let n_columns = heads.len();
    let heads = all(heads.into_iter().map(|it| view! { <th scope="col">{it}</th> }));
    let rows = rows.into_iter().map(|(name, figures)| {
        if figures.is_empty() {
            return view! { <tr><th class="tag" colspan=n_columns>{name}</th></tr> }.into_any();
        }
        let figures = all(figures.into_iter().map(|it| view! { <td>{it}</td> }));
        view! { <tr><th scope="row">{name}</th>{figures}</tr> }.into_any()
    });
    view! {
        <details>
            <summary class="link">{words::AS_TABLE}</summary>
            <table class="grid"><thead><tr>{heads}</tr></thead><tbody>{all(rows)}</tbody></table>
        </details>
    }
}
