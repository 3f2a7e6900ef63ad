//! What one can do by now: moves by situations, as a quiet grid. A tap on a cell tells what it
//! stands on, right under its row; arrow keys go from cell to cell.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::content::SceneKind;
use crate::frame::{Move, Strength};
use crate::ui::components::chips::strength_name;
use crate::ui::live::{all, live};
use crate::ui::page;
use crate::ui::words::{frame, progress as words};

/// A cell: a move in a kind of situation.
pub type Place = (Move, SceneKind);

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
    open: RwSignal<Option<Place>>,
    /// Tells about a cell.
    #[prop(into)]
    tell: Callback<Place, AnyView>,
) -> impl IntoView {
    let here =
        RwSignal::new(open.get_untracked().unwrap_or((Move::NeedsCheck, SceneKind::Bought)));
    let heads = SceneKind::ALL.iter().map(|it| {
        view! { <th scope="col" class="moves__head">{words::situation(*it)}</th> }
    });
    let heads = all(heads);
    let rows = rows.into_iter().map(|(made, looks)| {
        let places = SceneKind::ALL.iter().map(move |it| (made, *it));
        let cells = all(places.zip(looks).map(|(place, look)| cell(place, look, here, open)));
        let told = live(move || {
            let place = open.get().filter(|it| it.0 == made)?;
            let n_columns = SceneKind::ALL.len() + 1;
            Some(view! {
                <tr class="moves__told"><td colspan=n_columns>{tell.run(place)}</td></tr>
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

fn cell(
    place: Place,
    look: Look,
    here: RwSignal<Place>,
    open: RwSignal<Option<Place>>,
) -> impl IntoView {
    let press = move |_| {
        here.set(place);
        open.update(|it| *it = (*it != Some(place)).then_some(place));
    };
    let due = look.is_due.then(|| view! { <span class="moves__due">{words::DUE}</span> });
    view! {
        <td class="moves__cell">
            <button
                type="button"
                id=id(place)
                class="moves__button"
                tabindex=move || if here.get() == place { "0" } else { "-1" }
                aria-expanded=move || (open.get() == Some(place)).to_string()
                aria-label=words::cell(place, look.made, look.is_due)
                on:click=press
            >
                <span class="moves__mark" data-strength=look.made.map_or("absent", strength_name)></span>
                {due}
            </button>
        </td>
    }
}

fn id((made, situation): Place) -> String {
    format!("cell-{made}-{situation}")
}

/// Goes to the next cell with an arrow key; at the border it stays.
fn turn(event: &KeyboardEvent, here: RwSignal<Place>) {
    let (made, situation) = here.get_untracked();
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
    if let Some(place) = made.copied().zip(situation.copied()) {
        here.set(place);
        page::focus(&format!("#{}", id(place)));
    }
}
