//! The trainee's words as the coach reads them, one change to try, and worked examples.

use leptos::prelude::*;

use crate::ui::components::chips::Chips;
use crate::ui::components::marked::Marked;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{live, live_text};
use crate::ui::training::Training;
use crate::ui::words::{compare as text, exit};

#[component]
pub(super) fn Coach() -> impl IntoView {
    let training = expect_context::<Training>();
    let change = move || training.suggestion_text().unwrap_or_else(|| text::ENOUGH.to_owned());
    view! {
        <YourWords/>
        <section class="note" data-kind="advice">
            <h2>{text::CHANGE}</h2>
            <p>{live_text(change)}</p>
        </section>
        <Worked/>
    }
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
            _ => view! { <Marked text=words reading=reading.clone()/><Chips reading=reading/> }
                .into_any(),
        };
        Some(view! {
            <section class="card">
                <div class="card__head"><h2>{text::YOUR_WORDS}</h2></div>
                <div class="card__body">{body}</div>
            </section>
        })
    })
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
