//! Progress: what the words have done by now, every exit, every card. No score.

use leptos::prelude::*;

use crate::card::Question;
use crate::progress::Progress;
use crate::ui::components::act::Act;
use crate::ui::components::day_dots::DayDots;
use crate::ui::components::move_grid::MoveGrid;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{home, progress as text};

#[component]
pub(super) fn ProgressPage() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_empty = memo(move || training.attempts().with(Vec::is_empty));
    live(move || match is_empty.get() {
        true => empty(training).into_any(),
        false => view! { <Filled/> }.into_any(),
    })
}

fn empty(training: Training) -> impl IntoView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::EMPTY_TITLE}</h1>
            <p class="lede">{text::EMPTY_LEDE}</p>
        </div>
        <Act label=home::START.to_owned() on_act=move |()| training.start_next()/>
        <Cards/>
    }
}

#[component]
fn Filled() -> impl IntoView {
    let training = expect_context::<Training>();
    let days = move || training.progress().with(|it| it.days.to_vec());
    view! {
        <h1 tabindex="-1">{text::TITLE}</h1>
        <section class="page__head">
            <h2 class="tag">{home::RUN}</h2>
            {live(move || view! { <DayDots days=days()/> })}
        </section>
        <section class="page__head">
            <p class="lede">{text::GRID_LEDE}</p>
            <div class="scroll" tabindex="0" role="group" aria-label=text::GRID>
                {live(move || training.progress().with(|it| grid(training, it).into_any()))}
            </div>
        </section>
        <Exits/>
        <Cards/>
    }
}

fn grid(training: Training, progress: &Progress) -> impl IntoView + use<> {
    let ids: Vec<_> = progress.scenes.iter().map(|it| it.scene.clone()).collect();
    let rows = progress
        .moves()
        .into_iter()
        .map(|found| (found, ids.iter().map(|id| progress.found(id, found)).collect()));
    let rows = rows.collect();
    let scenes = ids.iter().map(|it| training.title_of(it)).collect();
    view! { <MoveGrid scenes=scenes rows=rows/> }
}

#[component]
fn Exits() -> impl IntoView {
    let training = expect_context::<Training>();
    let rows = move || {
        let attempts = training.attempts().get();
        let rows = attempts.into_iter().rev().map(|it| {
            let note = format!("{}, {}", page::day(it.at), text::round(it.round));
            let title = training.title_of(&it.scene);
            view! {
                <a class="rows__row" href=format!("#/progress/{}", it.id.0)>
                    <span class="rows__name">{title}</span>
                    <span class="tag">{note}</span>
                    <span>{text::excerpt(it.words.as_str())}</span>
                </a>
            }
        });
        all(rows)
    };
    view! { <section><h2>{text::ATTEMPTS}</h2><div class="rows">{live(rows)}</div></section> }
}

#[component]
fn Cards() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let cards = training.cards().get();
        let has_cards = !cards.is_empty();
        let cards = cards.into_iter().rev().map(|it| {
            let lines =
                Question::ALL.iter().map(|question| it.card.statement(*question).as_str());
            let text = lines.collect::<Vec<_>>().join(" / ");
            let role = training.role_name(&it.role);
            view! { <SpokenCard label=role aside=page::day(it.at) text=text/> }
        });
        let cards = all(cards);
        has_cards
            .then(|| view! { <section class="pairs"><h2>{text::CARDS}</h2>{cards}</section> })
    })
}
