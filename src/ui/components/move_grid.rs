//! What one can do by now: moves by situations, as a quiet grid. A tap on a cell tells what it
//! stands on, right under its row; arrow keys go from cell to cell.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::content::SceneKind;
use crate::frame::{Move, Strength};
use crate::schedule::Cell;
use crate::ui::components::chips::strength_name;
use crate::ui::live::{all, live};
use crate::ui::page;
use crate::ui::words::{frame, progress as words};

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How well the move was made at best, if it was.
    pub made: Option<Strength>,
    /// Whether practice asks for it today.
    pub is_due: bool,
}

/// One row for each move, one cell for each kind of situation, in the order of the frame.
#[component]
pub fn MoveGrid(
    /// How each cell looks, in the order of the frame.
    rows: Vec<(Move, Vec<Look>)>,
    /// The cell that is told about.
    open: RwSignal<Option<Cell>>,
    /// Tells about a cell.
    #[prop(into)]
    tell: Callback<Cell, AnyView>,
) -> impl IntoView {
    let here = RwSignal::new(
        open.get_untracked()
            .unwrap_or(Cell { made: Move::NeedsCheck, situation: SceneKind::Bought }),
    );
    let heads = SceneKind::ALL.iter().map(|it| {
        view! { <th scope="col" class="moves__head">{words::situation(*it)}</th> }
    });
    let heads = all(heads);
    let rows = rows.into_iter().map(|(made, looks)| {
        let cells = SceneKind::ALL.iter().map(move |it| Cell { made, situation: *it });
        let cells = all(cells.zip(looks).map(|(cell, look)| drawn(cell, look, here, open)));
        let told = live(move || {
            let cell = open.get().filter(|it| it.made == made)?;
            let n_columns = SceneKind::ALL.len() + 1;
            Some(view! {
                <tr class="moves__told"><td colspan=n_columns>{tell.run(cell)}</td></tr>
            })
        });
        view! {
            <tr><th scope="row" class="moves__move">{frame::to_do(made)}</th>{cells}</tr>
            {told}
        }
    });
    view! {
        <table class="moves" role="grid" aria-label=words::GRID on:keydown=move |it| turn(&it, here)>
            <thead><tr><td></td>{heads}</tr></thead>
            <tbody>{all(rows)}</tbody>
        </table>
    }
}

fn drawn(
    cell: Cell,
    look: Look,
    here: RwSignal<Cell>,
    open: RwSignal<Option<Cell>>,
) -> impl IntoView {
    let press = move |_| {
        here.set(cell);
        open.update(|it| *it = (*it != Some(cell)).then_some(cell));
    };
    let due = look.is_due.then(|| view! { <span class="moves__due">{words::DUE}</span> });
    view! {
        <td class="moves__cell">
            <button
                type="button"
                id=id(cell)
                class="moves__button"
                tabindex=move || if here.get() == cell { "0" } else { "-1" }
                aria-expanded=move || (open.get() == Some(cell)).to_string()
                aria-label=words::cell(cell, look.made, look.is_due)
                on:click=press
            >
                <span class="moves__mark" data-strength=look.made.map_or("absent", strength_name)></span>
                {due}
            </button>
        </td>
    }
}

fn id(Cell { made, situation }: Cell) -> String {
    format!("cell-{made}-{situation}")
}

/// Goes to the next cell with an arrow key; at the border it stays.
fn turn(event: &KeyboardEvent, here: RwSignal<Cell>) {
    let Cell { made, situation } = here.get_untracked();
    let (row, column) = (made as usize, situation as usize);
    let (row, column) = match event.key().as_str() {
        "ArrowUp" => (row.checked_sub(1), Some(column)),
        "ArrowDown" => (Some(row + 1), Some(column)),
        "ArrowLeft" => (Some(row), column.checked_sub(1)),
        "ArrowRight" => (Some(row), Some(column + 1)),
        _ => return,
    };
    let made = row.and_then(|it| Move::ALL.get(it));
    let situation = column.and_then(|it| SceneKind::ALL.get(it));
    event.prevent_default();
    if let Some((made, situation)) = made.copied().zip(situation.copied()) {
        let cell = Cell { made, situation };
        here.set(cell);
        page::focus(&format!("#{}", id(cell)));
    }
}
