//! The start page: on a first visit one sentence and one button, later today's three minutes.

use leptos::prelude::*;

use crate::card::Question;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::day_dots::DayDots;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{live, live_text, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{self, home as text, today};

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
    let days = move || training.progress().with(|it| it.days.to_vec());
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
        <div class="acts">
            <ActLink to=to label=text::CONTINUE/>
            <ActLink to="#/today" label=text::TODAY is_quiet=true/>
        </div>
    }
}

/// Today's three minutes, and why just this; nothing is pressed once they are over.
fn today(training: Training) -> impl IntoView {
    let task = memo(move || training.task_today().map(|it| it.map(|it| it.why)));
    let is_over = memo(move || task.get() == Some(None));
    let title = move || if is_over.get() { today::END_TITLE } else { text::TITLE }.to_owned();
    let lede = move || match task.get() {
        None => text::TODAY_LEDE.to_owned(),
        Some(Some(why)) => today::why(why).to_owned(),
        Some(None) => today::END_LEDE.to_owned(),
    };
    let act = live(move || match is_over.get() {
        true => view! { <ActLink to="#/today" label=today::MORE is_quiet=true/> },
        false => view! { <ActLink to="#/today" label=text::START/> },
    });
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{live_text(title)}</h1>
            <p class="lede today__lede">{live_text(lede)}</p>
        </div>
        {act}
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
