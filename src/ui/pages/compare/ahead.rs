//! What could have been done before this exit: steps to tick, and reactive beside proactive.

use leptos::prelude::*;

use crate::content::Ahead;
use crate::customers::bands::Turn;
use crate::proactive::{Alone, Changed, counted};
use crate::ui::components::beats::Beats;
use crate::ui::components::crowd::Crowd;
use crate::ui::components::shift_view::ShiftView;
use crate::ui::components::tick::Tick;
use crate::ui::live::{all, live};
use crate::ui::training::Training;
use crate::ui::words::{ahead as text, what_if, why};

#[component]
pub(super) fn Before() -> impl IntoView {
    let training = expect_context::<Training>();
    let done = RwSignal::new(Vec::<String>::new());
    live(move || {
        let attempt = training.latest_attempt()?;
        let steps = training.steps_ahead(&attempt)?;
        let of = training.round()?.answers.len();
        let ticks = steps.into_iter().map(move |it| step(it, of, done));
        let result = live(move || {
            let changed = training.proactive(&attempt, &done.get())?;
            Some(outcome(training, &changed, &done.get()))
        });
        Some(view! {
            <section class="day">
                <h2>{text::TITLE}</h2>
                <p class="lede">{text::LEDE}</p>
                <div class="ticks">{all(ticks)}</div>
                <div class="tries__result" role="status">{result}</div>
            </section>
        })
    })
}

/// A step with what it does alone.
fn step(it: Alone, of: usize, done: RwSignal<Vec<String>>) -> impl IntoView {
    let Alone { step: Ahead { beat, does, .. }, n_up, n_down } = it;
    let (id, ticked) = (beat.id.clone(), beat.id);
    let is_on = Signal::derive(move || done.with(|it| it.contains(&id)));
    let tick = move |is_on: bool| {
        done.update(|it| {
            it.retain(|it| *it != ticked);
            it.extend(is_on.then(|| ticked.clone()));
        });
    };
    view! {
        <Tick is_on=is_on on_tick=tick>
            {does}<span class="tick__note">{text::alone(n_up, n_down, of)}</span>
        </Tick>
    }
}

/// Reactive beside proactive.
fn outcome(training: Training, changed: &[Changed], done: &[String]) -> AnyView {
    if done.is_empty() {
        return view! { <p class="lede">{text::NONE_YET}</p> }.into_any();
    }
    let n = |turn| changed.iter().filter(|it| it.shift.turn == turn).count();
    let summary = what_if::turned(n(Turn::Up), n(Turn::Down), changed.len());
    let (before, after) = counted(changed);
    let [reactive, proactive] = [(text::REACTIVE, before), (text::PROACTIVE, after)]
        .map(|(label, day)| view! { <Crowd day=day label=label/> });
    let shown = changed.iter().filter(|it| it.shift.turn != Turn::Same).map(who);
    let scene = training.scene().map(|it| {
        let done: Vec<&str> = done.iter().map(String::as_str).collect();
        view! {
            <details>
                <summary class="link">{text::VISIT}</summary>
                <Beats scene=it.after(&done)/>
            </details>
        }
    });
    view! {
        <p class="tries__sum">{summary}</p>
        <figure class="crowds">
            <figcaption class="bars__title">{text::BACK}</figcaption>
            {reactive}
            {proactive}
        </figure>
        {scene}
        <ul class="shifts">{all(shown)}</ul>
    }
    .into_any()
}

/// Who changed, and why.
fn who(it: &Changed) -> impl IntoView + use<> {
    let line = |lead: &'static str, shown: &String| {
        let shown = why::sentence(shown);
        view! { <p class="small"><span class="tag">{lead}</span>" "{shown}</p> }
    };
    let came = it.came.iter().map(|it| line(text::CAME, it));
    let gone = it.gone.iter().map(|it| line(text::GONE, it));
    let reasons = all(came.chain(gone));
    view! { <ShiftView shift=it.shift.clone()>{reasons}</ShiftView> }
}
