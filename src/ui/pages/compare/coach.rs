//! The trainee's words as the coach reads them, one change to try, and worked examples.

use leptos::prelude::*;

use crate::reading::Reading;
use crate::route::Route;
use crate::ui::components::marked::Marked;
use crate::ui::components::readings::Readings;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::live;
use crate::ui::training::{Advice, Training};
use crate::ui::words::{coach, compare as text, exit};

#[component]
pub(super) fn Coach() -> impl IntoView {
    let training = expect_context::<Training>();
    let change = live(move || match training.advice() {
        Some(advice) => advised(advice).into_any(),
        None => view! { <p>{text::ENOUGH}</p> }.into_any(),
    });
    view! {
        <YourWords/>
        <section class="note" data-kind="advice"><h2>{text::CHANGE}</h2>{change}</section>
        <Worked/>
    }
}

/// What to try, and a way to the reason.
fn advised(advice: Advice) -> impl IntoView {
    let why = advice.why.map(|(id, title)| {
        let to = Route::Why(id).to_string();
        view! { <a class="link" href=to>{format!("{} {title}", text::WHY)}</a> }
    });
    let line = advice.line.map(|it| view! { <SpokenCard label=coach::TRY_LINE text=it/> });
    view! { <p>{advice.text}</p>{line}{why} }
}

#[component]
fn YourWords() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let (round, words) = (training.round()?, training.latest_words());
        let reading = round.reading.clone();
        let body = match (words.is_empty(), reading.rated) {
            (true, _) => view! { <p class="lede">{text::SILENT}</p> }.into_any(),
            (_, false) => {
                view! { <p class="voice">{words}</p><p class="lede">{exit::UNRATED}</p> }
                    .into_any()
            }
            _ => read(training, words, reading).into_any(),
        };
        Some(view! {
            <section class="card">
                <div class="card__head"><h2>{text::YOUR_WORDS}</h2></div>
                <div class="card__body">{body}</div>
            </section>
        })
    })
}

/// The words with their marks, and what can be said about each.
fn read(training: Training, words: String, reading: Reading) -> impl IntoView {
    let attempt = training.latest_attempt();
    let of = attempt.clone();
    let claims = move || of.as_ref().map_or(Vec::new(), |it| training.claims(it));
    let claim = move |(about, claim)| {
        if let Some(attempt) = &attempt {
            training.object(attempt, about, claim);
        }
    };
    let by_rules =
        training.is_by_rules().then(|| view! { <p class="lede">{coach::RULES_ALONE}</p> });
    view! {
        <Marked text=words.clone() reading=reading.clone()/>
        {by_rules}
        <Readings words=words reading=reading claims=Signal::derive(claims) on_claim=claim/>
    }
}

/// A good and a poor way, to be opened after one's own.
#[component]
fn Worked() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let scene = training.scene()?;
        Some(view! {
            <details>
                <summary class="link">{text::WORKED}</summary>
                <div class="pairs">
                    <SpokenCard label=text::WORKED_GOOD text=scene.good.text/>
                    <p class="lede">{scene.good.why}</p>
                    <SpokenCard label=text::WORKED_POOR text=scene.poor.text/>
                    <p class="lede">{scene.poor.why}</p>
                </div>
            </details>
        })
    })
}
