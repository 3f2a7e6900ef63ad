//! The start page: on a first visit one sentence and one button, later today's three minutes.

use leptos::prelude::*;

use crate::card::Question;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::day_dots::DayDots;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{live, live_text, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{self, home as text};

#[component]
pub(super) fn Home() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_first = memo(move || training.is_first_visit());
    live(
        move || {
            if is_first.get() { first(training).into_any() } else { later(training).into_any() }
        },
    )
}

fn first(training: Training) -> impl IntoView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::FIRST_TITLE}</h1>
            <p class="lede">{text::FIRST_LEDE}</p>
        </div>
        <Act label=text::FIRST_START.to_owned() on_act=move |()| training.start_next()/>
    }
}

fn later(training: Training) -> impl IntoView {
    let has_round = memo(move || training.is_under_way());
    let head = live(move || match has_round.get() {
        true => going_on(training).into_any(),
        false => today(training).into_any(),
    });
    let days = move || training.run().with(|it| it.last_days().to_vec());
    view! {
        {head}
        <LatestCard/>
        <section class="page__head">
            <h2 class="tag">{text::RUN}</h2>
            {live(move || view! { <DayDots days=days()/> })}
        </section>
        <nav class="page__links" aria-label=words::NAME>
            <a class="link" href="#/work">{text::WORK}</a>
            <a class="link" href="#/progress">{text::PROGRESS}</a>
            <a class="link" href="#/settings">{text::SETTINGS}</a>
            <a class="link" href="#/about">{text::ABOUT}</a>
        </nav>
    }
}

fn going_on(training: Training) -> impl IntoView {
    let to = training.session_route().map_or_else(String::new, |it| it.to_string());
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::CONTINUE_TITLE}</h1>
            <p class="lede">{live_text(move || training.scene_title().unwrap_or_default())}</p>
        </div>
        <ActLink to=to label=text::CONTINUE/>
    }
}

fn today(training: Training) -> impl IntoView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lede">{live_text(move || training.next_title().unwrap_or_default())}</p>
        </div>
        <Act label=text::START.to_owned() on_act=move |()| training.start_next()/>
    }
}

#[component]
fn LatestCard() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let kept = training.cards().with(|it| it.last().cloned())?;
        let words = kept.card.statement(Question::Say).as_str().to_owned();
        let label = format!("{}, {}", text::YOUR_CARD, training.role_name(&kept.role));
        Some(view! { <SpokenCard label=label aside=page::day(kept.at) text=words/> })
    })
}
