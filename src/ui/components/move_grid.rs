//! What a person's words have done by now: moves by scenes, as a quiet grid.

use leptos::prelude::*;

use crate::frame::{Move, Strength};
use crate::ui::components::chips::strength_name;
use crate::ui::live::all;
use crate::ui::words;

/// One row for each move, one cell for each scene.
#[component]
pub fn MoveGrid(
    /// Title of each scene.
    scenes: Vec<String>,
    /// For each move, how well it was made in each scene at best.
    rows: Vec<(Move, Vec<Option<Strength>>)>,
) -> impl IntoView {
    let heads = scenes.into_iter().map(|it| view! { <th scope="col">{it}</th> });
    let heads = all(heads);
    let rows = rows.into_iter().map(|(found, cells)| {
        let cells = all(cells.into_iter().map(cell));
        view! { <tr><th scope="row">{words::frame::to_do(found)}</th>{cells}</tr> }
    });
    view! {
        <table class="grid">
            <caption class="unseen">{words::progress::GRID}</caption>
            <thead><tr><th scope="col">{words::progress::MOVE}</th>{heads}</tr></thead>
            <tbody>{all(rows)}</tbody>
        </table>
    }
}

fn cell(strength: Option<Strength>) -> impl IntoView {
    let name = strength.map_or("absent", strength_name);
    view! {
        <td>
            <span class="grid__cell" data-strength=name></span>
            <span class="unseen">{words::progress::cell(strength)}</span>
        </td>
    }
}
