//! What a change did: who changed their mind, first and latest words, the share that would
//! come back.

use leptos::prelude::*;

use crate::customers::bands::{Turn, turn};
use crate::ui::components::plot::Plot;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::live;
use crate::ui::training::Training;
use crate::ui::words::compare as text;

#[component]
pub(super) fn Changed() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let (before, after) = (training.round_before()?, training.round()?);
        let pairs = before.answers.iter().zip(&after.answers);
        let turns: Vec<_> = pairs.map(|(before, after)| turn(before, after)).collect();
        let n = |wanted| turns.iter().filter(|it| **it == wanted).count();
        let (up, down) = (n(Turn::Up), n(Turn::Down));
        let lede = (up + down == 0).then(|| view! { <p class="lede">{text::NOBODY_LEDE}</p> });
        let values = training.returns_by_round();
        Some(view! {
            <div class="page__head"><h1 tabindex="-1">{text::changed(up, down)}</h1>{lede}</div>
            <Plot title=text::BEFORE_AFTER values=values/>
            <BothWords/>
        })
    })
}

#[component]
fn BothWords() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let (before, latest) = (training.words_before()?, training.latest_words());
        let shown = |it: String| if it.is_empty() { text::SILENT.to_owned() } else { it };
        Some(view! {
            <div class="pairs">
                <SpokenCard label=text::WORDS_BEFORE text=shown(before)/>
                <SpokenCard label=text::LATEST text=shown(latest)/>
            </div>
        })
    })
}
