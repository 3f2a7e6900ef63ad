//! The grid of moves by situations, and what each of its cells stands on.

use leptos::prelude::*;

use crate::content::SceneKind;
use crate::frame::Move;
use crate::progress::grid::{Grid, Made};
use crate::route::Route;
use crate::ui::arrival::Arrival;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::move_grid::{Look, MoveGrid, Place};
use crate::ui::live::{live, live_text, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{self, progress as text};

#[component]
pub(super) fn Cells() -> impl IntoView {
    let training = expect_context::<Training>();
    let grid = memo(move || training.fold_gists(|it| Grid::of(it.iter().copied())));
    let open = RwSignal::new(None::<Place>);
    let tell = Callback::new(move |it| told(training, it, grid).into_any());
    let table = live(move || {
        let rows = Move::ALL.iter().map(|it| (*it, grid.with(|grid| looks(grid, *it))));
        view! { <MoveGrid rows=rows.collect() open=open tell=tell/> }
    });
    let reading = move || match training.is_reading().get() {
        true => text::READING.to_owned(),
        false => String::new(),
    };
    view! {
        <p class="lede">{text::GRID_LEDE}</p>
        {table}
        {key()}
        <p class="small" role="status">{live_text(reading)}</p>
        {live(move || is_failed(training).then(|| failed(training)))}
    }
}

fn is_failed(training: Training) -> bool {
    training.content().arrival(None) == Arrival::Failed
}

fn failed(training: Training) -> impl IntoView {
    let retry = move |()| training.content().retry();
    view! {
        <div class="figure">
            <p role="alert">{words::LOAD_FAILED_LEDE}</p>
            <Act label=words::TRY_AGAIN.to_owned() on_act=retry is_quiet=true/>
        </div>
    }
}

fn looks(grid: &Grid, made: Move) -> Vec<Look> {
    let look = |it: &SceneKind| {
        let made = grid.made(made, *it).map(|it| it.strength);
        Look { made, is_due: false }
    };
    SceneKind::ALL.iter().map(look).collect()
}

/// What the marks mean.
fn key() -> impl IntoView {
    let mark = |name: &'static str, says: &'static str| {
        view! {
            <li class="moves__key">
                <span class="moves__mark" data-strength=name></span>{says}
            </li>
        }
    };
    view! {
        <ul class="moves__keys">
            {mark("strong", text::FITS)}
            {mark("weak", text::GENERAL)}
            {mark("absent", text::NOT_MET)}
        </ul>
    }
}

/// What a cell stands on, and the way to practice it.
fn told(training: Training, place: Place, grid: Memo<Grid>) -> impl IntoView {
    let (found, situation) = place;
    let made = grid.with(|it| it.made(found, situation).cloned());
    let says = match &made {
        Some(made) => exits(training, made),
        None => text::not_met(situation),
    };
    let see = made.map(|it| {
        let to = Route::Attempt(it.attempt).to_string();
        view! { <ActLink to=to label=text::SEE_EXIT is_quiet=true/> }
    });
    view! {
        <div class="moves__told-body">
            <p>{says}</p>
            <div class="acts">
                {see}
                {play(training, place)}
            </div>
        </div>
    }
}

fn exits(training: Training, made: &Made) -> String {
    let attempt = training.attempt_with(&made.attempt);
    let (title, day) = attempt
        .map_or_else(Default::default, |it| (training.title_of(&it.scene), page::day(it.at)));
    text::made(made.strength, made.n_exits, &title, &day)
}

/// A scene of this kind in which the move has its place.
fn play(training: Training, place: Place) -> Option<impl IntoView> {
    let next = training.scene_for(place)?;
    let label = text::play(&training.title_of(&next.scene));
    let begin = move |()| training.begin(&next.role, &next.scene);
    Some(view! { <Act label=label on_act=begin is_quiet=true/> })
}
