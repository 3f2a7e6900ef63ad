//! The grid of moves by situations, and what each of its cells stands on.

use leptos::prelude::*;

use crate::content::SceneKind;
use crate::frame::Move;
use crate::progress::grid::{Grid, Made, Practiced};
use crate::route::Route;
use crate::schedule::{Cell, Schedule};
use crate::ui::arrival::Arrival;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::move_grid::{Look, MoveGrid};
use crate::ui::live::{live, live_text, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{self, progress as text};

#[component]
pub(super) fn Cells() -> impl IntoView {
    let training = expect_context::<Training>();
    let known = Known::of(training);
    let open = RwSignal::new(None::<Cell>);
    let tell = Callback::new(move |it| told(known, it).into_any());
    let table = live(move || {
        let rows = Move::ALL.iter().map(|it| (*it, known.looks(*it)));
        view! { <MoveGrid rows=rows.collect() open=open tell=tell/> }
    });
    let reading = move || match training.is_reading().get() {
        true => text::READING.to_owned(),
        false => String::new(),
    };
    view! {
        <p class="lede">{text::GRID_LEDE}</p>
        {table}
        <Key/>
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

/// What the cells are drawn from. Cheap to copy: it holds handles only.
#[derive(Clone, Copy)]
struct Known {
    training: Training,
    grid: Memo<Grid>,
    schedule: Memo<Schedule>,
}

impl Known {
    fn of(training: Training) -> Self {
        let grid = memo(move || {
            let reviews = training.keeping().reviews();
            training.fold_gists(|gists| reviews.with(|it| Grid::of(gists.iter().copied(), it)))
        });
        Self { training, grid, schedule: memo(move || training.schedule()) }
    }

    fn looks(&self, made: Move) -> Vec<Look> {
        let look = |it: &SceneKind| {
            let cell = Cell { made, situation: *it };
            let made = self.grid.with(|it| it.strength(cell));
            Look { made, is_due: self.days_to(cell) == Some(0) }
        };
        SceneKind::ALL.iter().map(look).collect()
    }

    /// Days until practice asks for a cell again.
    fn days_to(&self, cell: Cell) -> Option<i64> {
        self.schedule.with(|it| it.days_to(cell))
    }
}

/// What the marks mean.
#[component]
fn Key() -> impl IntoView {
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
            <li class="moves__key"><span class="moves__due">{text::DUE}</span>{text::DUE_KEY}</li>
        </ul>
    }
}

/// What a cell stands on, and the way to practice it.
fn told(known: Known, cell: Cell) -> impl IntoView {
    let (training, days) = (known.training, known.days_to(cell));
    let made = known.grid.with(|it| it.made(cell).cloned());
    let practiced = known.grid.with(|it| it.practiced(cell).copied());
    let in_scenes = match &made {
        Some(made) => exits(training, made),
        None => text::not_met(cell.situation),
    };
    let again = days.map(text::comes_again).unwrap_or_default();
    let in_practice = practiced.map(in_practice).unwrap_or_default();
    let says = [in_scenes, in_practice, again].join(" ");
    let today = days.filter(|it| *it == 0).map(|_| {
        view! { <ActLink to=Route::Today.to_string() label=text::TO_TODAY/> }
    });
    let see = made.map(|it| {
        let to = Route::Attempt(it.attempt).to_string();
        view! { <ActLink to=to label=text::SEE_EXIT is_quiet=true/> }
    });
    view! {
        <div class="moves__told-body">
            <p>{says}</p>
            <div class="acts">{today}{see}{play(training, cell)}</div>
        </div>
    }
}

fn exits(training: Training, made: &Made) -> String {
    let attempt = training.attempt_with(&made.attempt);
    let (title, day) = attempt
        .map_or_else(Default::default, |it| (training.title_of(&it.scene), page::day(it.at)));
    text::made(made.strength, made.n_exits, &title, &day)
}

fn in_practice(it: Practiced) -> String {
    text::practiced(it.last, it.help, &page::day(it.at))
}

/// A scene in which the move has its place; all scenes where none of it is here.
fn play(training: Training, cell: Cell) -> AnyView {
    let Some(next) = training.scene_for(cell) else {
        return view! { <ActLink to="#/work" label=words::home::WORK is_quiet=true/> }
            .into_any();
    };
    let label = text::play(&training.title_of(&next.scene));
    let begin = move |()| training.begin(&next.role, &next.scene);
    view! { <Act label=label on_act=begin is_quiet=true/> }.into_any()
}
