//! The start page: on a first visit one sentence and one button, later today's three minutes.

use leptos::prelude::*;

use crate::card::Question;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::day_dots::DayDots;
use crate::ui::components::note::Note;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{live, live_text, memo};
use crate::ui::training::Training;
use crate::ui::words::{self, data, home as text, people, today};
use crate::ui::{device, page};

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
        <Who/>
    }
}

fn later(training: Training) -> impl IntoView {
    let has_round = memo(move || training.is_under_way());
    let head = live(move || match has_round.get() {
        true => going_on(training).into_any(),
        false => today(training).into_any(),
    });
    training.keeping().look_for_nudge();
    let days = move || training.run().with(|it| it.last_days().to_vec());
    view! {
        {head}
        <Who/>
        <Nudged/>
        <LatestCard/>
        <section class="page__head">
            <h2 class="tag">{text::RUN}</h2>
            {live(move || view! { <DayDots days=days()/> })}
        </section>
        <nav class="page__links" aria-label=words::NAME>
            <a class="link" href="#/work">{text::WORK}</a>
            <a class="link" href="#/shift">{move || words::shift::link(training.n_due())}</a>
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

/// Whose drawer is open, where there are several; the way out for a guest.
#[component]
fn Who() -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    if keeping.is_guest() {
        let leave = move |_| device::start_anew(false);
        let label = people::LEAVE;
        return view! { <button type="button" class="link" on:click=leave>{label}</button> }
            .into_any();
    }
    let who = keeping.who();
    let is_alone = who.is_none() && keeping.people().is_empty();
    let name = who.map_or_else(|| people::FIRST.to_owned(), |it| it.to_string());
    (!is_alone)
        .then(|| {
            view! {
                <p>
                    {people::PRACTICING} ": " <bdi>{name}</bdi> ". "
                    <a class="link" href="#/settings">{people::SOMEBODY_ELSE}</a>
                </p>
            }
        })
        .into_any()
}

/// Asks for a copy, seldom and with a reason.
#[component]
fn Nudged() -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let saved = RwSignal::new(None);
    let save = move |()| saved.set(Some(keeping.save_copy()));
    let ask = move |reason| {
        view! {
            <Note text=data::nudge(reason).to_owned()>
                <div class="acts" data-row="true">
                    <Act label=data::EXPORT.to_owned() on_act=save is_quiet=true/>
                    <Act label=data::NOT_NOW.to_owned() on_act=move |()| keeping.drop_nudge() is_quiet=true/>
                </div>
            </Note>
        }
    };
    live(move || match (keeping.nudge().get(), saved.get()) {
        (_, Some(true)) => view! { <Note text=data::EXPORTED.to_owned()/> }.into_any(),
        (_, Some(false)) => {
            view! { <Note text=data::NOT_EXPORTED.to_owned() is_warning=true/> }.into_any()
        }
        (reason, None) => reason.map(ask).into_any(),
    })
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
