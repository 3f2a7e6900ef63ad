//! The evening: what customers would have answered today, for oneself alone.

use leptos::prelude::*;

use crate::line::Note as NoteText;
use crate::reflection::{Asked, Extent, Reflection, evenings};
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::choice::Choice;
use crate::ui::components::evening_plot::{Evening, EveningPlot};
use crate::ui::components::note::Note;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::components::text_field::TextField;
use crate::ui::live::{all, effect, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::training::shift::field;
use crate::ui::words::{evening as text, shift};

#[component]
pub(super) fn EveningPage() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_kept = RwSignal::new(None::<bool>);
    let keep = move |()| is_kept.set(Some(training.keep_evening()));
    // What was said about the last time doesn't stand over what is being written now.
    effect(move || {
        if training.has_typed_evening() {
            is_kept.set(None);
        }
    });
    let said = live(move || {
        let is_kept = is_kept.get()?;
        let text = if is_kept { text::KEPT } else { text::NOTHING };
        Some(view! { <Note text=text.to_owned()/> })
    });
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lede">{text::LEDE}</p>
        </div>
        <Answer name=field::TOOK ask=text::TOOK/>
        <section class="pairs">
            <h2>{text::WOULD_SAY}</h2>
            {all(Asked::ALL.iter().map(|it| scale(training, *it)))}
        </section>
        <Exit/>
        <Answer name=field::MINE ask=text::MINE/>
        {said}
        <Act label=text::KEEP.to_owned() on_act=keep/>
        <Trend/>
        <ActLink to="#/shift" label=text::TO_SHIFT is_quiet=true/>
    }
}

/// A question with room for a few lines.
#[component]
fn Answer(name: &'static str, ask: &'static str) -> impl IntoView {
    let training = expect_context::<Training>();
    let value = memo(move || training.typed(name));
    let write = move |it: String| training.type_text(name, &it);
    view! {
        <TextField is_answer=true id=name label=ask value=value on_write=write hint=text::SKIP_HINT most=NoteText::MAX_CHARS/>
    }
}

/// What happened at the exit that was planned, or at any.
#[component]
fn Exit() -> impl IntoView {
    let training = expect_context::<Training>();
    let plan = untrack(|| training.plan_of_today()).map(|it| shift::sentence(&it));
    let ask = if plan.is_some() { text::EXIT } else { text::ANY_EXIT };
    view! {
        {plan.map(|it| view! { <SpokenCard label=text::YOUR_PLAN text=it/> })}
        <Answer name=field::EXIT ask=ask/>
    }
}

/// One of the three questions, with the way to skip it again.
fn scale(training: Training, asked: Asked) -> impl IntoView {
    let name = field::asked(asked);
    let options = Extent::ALL.iter().map(|it| (it.to_string(), text::extent(*it)));
    let options = options.chain([(String::new(), text::SKIP)]).collect();
    let typed = name.clone();
    let chosen = memo(move || Some(training.typed(&typed)).filter(|it| !it.is_empty()));
    let choose = move |it: String| training.type_text(&name, &it);
    view! {
        <Choice name=asked.name() ask=text::asked(asked) options=options chosen=chosen on_choose=choose is_row=true/>
    }
}

/// One's own evenings over time.
#[component]
fn Trend() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let all = training.shift().get().reflections;
        let shown: Vec<_> =
            evenings(&all, page::minutes_east()).into_iter().map(drawn).collect();
        let ends = shown.first().zip(shown.last());
        let days = ends.map(|(first, last)| text::days(&first.day, &last.day));
        let plot = match shown.len() {
            0 => None,
            1 => Some(view! { <p class="lede">{text::ONE}</p> }.into_any()),
            _ => Some(
                view! { <EveningPlot evenings=shown/><p class="small">{days}" "{text::TREND_LEDE}</p> }
                    .into_any(),
            ),
        };
        (!all.is_empty()).then(|| {
            view! {
                <section class="pairs"><h2>{text::TREND}</h2>{plot}{written(&all)}</section>
            }
        })
    })
}

fn drawn(it: &Reflection) -> Evening {
    let extents = Asked::ALL.iter().map(|asked| it.extent(*asked)).collect();
    Evening { day: page::day(it.at), extents }
}

/// How many evenings are shown word for word.
const N_WRITTEN: usize = 10;

/// What was written, the latest first.
fn written(evenings: &[Reflection]) -> Option<impl IntoView + use<>> {
    let cards = evenings.iter().rev().take(N_WRITTEN).flat_map(|it| {
        let texts = [(text::TOOK, &it.took), (text::EXIT, &it.exit), (text::MINE, &it.mine)];
        let day = page::day(it.at);
        texts.into_iter().filter(|it| !it.1.is_blank()).map(move |(label, words)| {
            let (day, words) = (day.clone(), words.to_string());
            view! { <SpokenCard label=label aside=day text=words/> }
        })
    });
    let cards = all(cards);
    (!cards.is_empty()).then(|| {
        view! {
            <details>
                <summary class="link">{text::WRITTEN}</summary>
                <div class="pairs">{cards}</div>
            </details>
        }
    })
}
