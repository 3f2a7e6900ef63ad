//! What was planned: due first, then what comes, then plans; and what was done or let go.

use leptos::prelude::*;

use crate::attempt::Id;
use crate::follow_up::PlannedFollowUp;
use crate::plan::Plan;
use crate::shift::{Settled, Shift};
use crate::ui::components::copy_text::CopyText;
use crate::ui::components::note::Note;
use crate::ui::live::{all, live};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::shift as text;

/// How many of those that were done or let go are shown.
const N_SETTLED: usize = 5;

/// Everything that is open.
#[component]
pub(super) fn OnTheList() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let shift = training.shift().get();
        let follow_ups = shift.open_follow_ups().into_iter();
        let mut cards = all(follow_ups.map(|it| follow_up(training, it.clone())));
        cards.extend(all(shift.open_plans().into_iter().map(|it| plan(training, it))));
        let is_bare = cards.is_empty();
        (!is_bare).then(|| {
            view! {
                <section class="pairs">
                    <h2 id="on-the-list" tabindex="-1">{text::LIST}</h2>
                    {cards}
                </section>
            }
        })
    })
}

fn plan(training: Training, plan: &Plan) -> impl IntoView + use<> {
    let is_of_today = page::wall_of(plan.at).day() == page::wall().day();
    let label = if plan.is_today && is_of_today { text::FOR_TODAY } else { text::A_PLAN };
    view! {
        <article class="card">
            <div class="card__head"><h3>{label}</h3><span>{page::day(plan.at)}</span></div>
            <div class="card__body">
                <p class="voice" dir="auto">{text::sentence(plan)}</p>
                <div class="stems">{settling(training, plan.id.clone())}</div>
            </div>
        </article>
    }
}

fn follow_up(training: Training, it: PlannedFollowUp) -> impl IntoView {
    let is_refused = RwSignal::new(None::<bool>);
    let (due, title, now) = (it.due, text::title(&it), page::wall());
    let (id, words, template) = (it.id.clone(), it.text.to_string(), it.template.clone());
    let check = live(move || {
        let check = training.check(&template)?;
        Some(view! { <p class="small"><span class="tag">{text::CHECK}</span>" "{check}</p> })
    });
    let copied = words.clone();
    let copy =
        (!words.is_empty()).then(|| view! { <CopyText id=format!("copy-{id}") text=copied/> });
    let settling = settling(training, it.id.clone());
    let save = move |_| is_refused.set(Some(!training.save_for_calendar(&it)));
    let saved = live(move || {
        let text =
            if is_refused.get()? { text::CALENDAR_REFUSED } else { text::CALENDAR_SAVED };
        Some(view! { <Note text=text.to_owned()/> })
    });
    view! {
        <article class="card">
            <div class="card__head">
                <h3 dir="auto">{title}</h3>
                <span class="due" data-due=(due <= now).to_string()>{text::due(due, now)}</span>
            </div>
            <div class="card__body">
                <details open=due <= now>
                    <summary class="link">{text::TEXT}</summary>
                    <p class="said fold" dir="auto">{words}</p>
                    {check}
                </details>
                <div class="stems">
                    {settling}
                    {copy}
                    <button type="button" class="stem" on:click=save>{text::CALENDAR}</button>
                </div>
                {saved}
            </div>
        </article>
    }
}

/// Done, or let go.
fn settling(training: Training, id: Id) -> impl IntoView {
    let other = id.clone();
    let settle = move |id: &Id, settled| {
        training.settle(id, settled);
        page::catch_focus("#settled, #on-the-list");
    };
    let done = move |_| settle(&id, Settled::Done);
    let drop = move |_| settle(&other, Settled::Dropped);
    view! {
        <button type="button" class="stem" on:click=done>{text::DONE}</button>
        <button type="button" class="stem" on:click=drop>{text::DROP}</button>
    }
}

/// What was done or let go last, with a way back.
#[component]
pub(super) fn NotOnTheList() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let shift = training.shift().get();
        let latest = shift.latest_settled().into_iter().take(N_SETTLED);
        let rows: Vec<_> =
            latest.filter_map(|(id, it)| Some((id.clone(), name(&shift, id)?, it))).collect();
        (!rows.is_empty()).then(|| {
            let rows = all(rows.into_iter().map(|it| settled(training, it)));
            view! {
                <section class="pairs">
                    <h2 id="settled" tabindex="-1">{text::SETTLED}</h2>
                    <ul class="readings">{rows}</ul>
                </section>
            }
        })
    })
}

fn settled(training: Training, (id, name, it): (Id, String, Settled)) -> impl IntoView {
    let undo = move |_| {
        training.settle(&id, Settled::Open);
        page::catch_focus("#on-the-list");
    };
    let said = if it == Settled::Done { text::IS_DONE } else { text::IS_DROPPED };
    view! {
        <li class="readings__row">
            <span class="readings__what"><span class="tag">{said}</span><span>{name}</span></span>
            <button type="button" class="readings__act" on:click=undo>{text::UNDO}</button>
        </li>
    }
}

/// What a plan or a follow-up is called in a list.
fn name(shift: &Shift, id: &Id) -> Option<String> {
    let plan = shift.plans.iter().find(|it| it.id == *id).map(text::sentence);
    plan.or_else(|| shift.follow_ups.iter().find(|it| it.id == *id).map(text::title))
}
