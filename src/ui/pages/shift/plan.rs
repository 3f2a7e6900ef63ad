//! The form for a plan: the cue, the act, and what is missing.

use leptos::prelude::*;

use crate::line::Line;
use crate::plan::Lack;
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::components::text_field::TextField;
use crate::ui::components::tick::Tick;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::training::shift::field;
use crate::ui::words::shift as text;

/// What came of keeping a plan.
type Talk = RwSignal<Option<Result<(), Lack>>>;

#[component]
pub(super) fn PlanForm() -> impl IntoView {
    let training = expect_context::<Training>();
    let talk: Talk = RwSignal::new(None);
    let (cue, act) =
        (memo(move || training.typed(field::CUE)), memo(move || training.typed(field::ACT)));
    let write = move |name: &'static str| {
        move |it: String| {
            talk.set(None);
            training.type_text(name, &it);
        }
    };
    let keep = move |is_sure| {
        let kept = training.keep_plan(is_sure);
        talk.set(Some(kept));
        if let Err(lack) = kept {
            page::focus(if lack.is_cue() { "#plan-cue" } else { "#plan-act" });
        }
    };
    let reads = live(move || {
        let sentence = training.plan_draft().map(|it| text::sentence(&it))?;
        Some(view! { <SpokenCard label=text::READS text=sentence/> })
    });
    let cues = live(move || cue.with(String::is_empty).then(|| moments(training)));
    view! {
        <section class="pairs">
            <h2>{text::PLAN}</h2>
            <TextField id="plan-cue" label=text::WHEN value=cue on_write=write(field::CUE) hint=text::CUE_HINT most=Line::MAX_CHARS/>
            {cues}
            <TextField id="plan-act" label=text::I value=act on_write=write(field::ACT) hint=text::ACT_HINT most=Line::MAX_CHARS/>
            {reads}
            <Today/>
            {live(move || said(talk, text::PLAN_KEPT, move || keep(true)))}
            <Act label=text::KEEP_PLAN.to_owned() on_act=move |()| keep(false)/>
            <While/>
        </section>
    }
}

/// Moments that every work knows, to begin with.
fn moments(training: Training) -> impl IntoView {
    let buttons = text::CUES.iter().map(|it| {
        let insert = move |_| {
            training.type_text(field::CUE, it);
            page::focus_end("plan-cue");
        };
        view! { <button type="button" class="stem" on:click=insert>{*it}</button> }
    });
    view! { <div class="stems" role="group" aria-label=text::MOMENTS>{all(buttons)}</div> }
}

#[component]
fn Today() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_today = memo(move || training.typed(field::TODAY) == "yes");
    let tick = move |it: bool| training.type_text(field::TODAY, if it { "yes" } else { "" });
    view! { <Tick is_on=is_today on_tick=tick>{text::TODAY}</Tick> }
}

/// "While they are here, I will": a plan whose moment is the visit itself.
#[component]
fn While() -> impl IntoView {
    let training = expect_context::<Training>();
    let talk: Talk = RwSignal::new(None);
    let act = memo(move || training.typed(field::WHILE));
    let write = move |it: String| {
        talk.set(None);
        training.type_text(field::WHILE, &it);
    };
    let keep = move |is_sure| {
        let kept = training.keep_while(is_sure);
        talk.set(Some(kept));
        if kept.is_err() {
            page::focus("#while-act");
        }
    };
    view! {
        <details>
            <summary class="link">{text::WHILE}</summary>
            <div class="pairs fold">
                <TextField id="while-act" label=text::WHILE_HERE value=act on_write=write hint=text::ACT_HINT most=Line::MAX_CHARS/>
                {live(move || said(talk, text::WHILE_KEPT, move || keep(true)))}
                <Act label=text::KEEP_WHILE.to_owned() on_act=move |()| keep(false) is_quiet=true/>
            </div>
        </details>
    }
}

/// What is missing, and a way past it where something is written: the person knows the work.
fn said(
    talk: Talk,
    kept: &'static str,
    keep_anyway: impl Fn() + Send + Sync + 'static,
) -> Option<AnyView> {
    let keep_anyway = Callback::new(move |()| keep_anyway());
    Some(match talk.get()? {
        Ok(()) => view! { <Note text=kept.to_owned()/> }.into_any(),
        Err(lack) => {
            let anyway = (!lack.is_blank()).then(|| {
                view! { <Act label=text::KEEP_ANYWAY.to_owned() on_act=keep_anyway is_quiet=true/> }
            });
            view! { <Note text=text::lack(lack).to_owned() is_warning=true>{anyway}</Note> }
                .into_any()
        }
    })
}
