//! Pairs of hoped and heard, and what was heard without being hoped.

use leptos::prelude::*;

use crate::attempt::Prediction;
use crate::comparison::Quote;
use crate::customers::Answer;
use crate::ui::components::pair_view::PairView;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{all, live, live_text};
use crate::ui::training::Training;
use crate::ui::words::{self, compare as text};

/// One sentence that sums it up, and how the prediction fared.
#[component]
pub(super) fn Headline() -> impl IntoView {
    let training = expect_context::<Training>();
    let headline = move || training.comparison().map(|it| text::headline(&it));
    let predicted = move || {
        let (comparison, round) = (training.comparison()?, training.round()?);
        let Prediction { feels, says } = training.prediction()?;
        let (felt, said) = (round.most_feel(), comparison.says());
        Some(text::predicted((feels, felt), (says, said)))
    };
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{live_text(move || headline().unwrap_or_default())}</h1>
            <p class="lede">{live_text(move || predicted().unwrap_or_default())}</p>
        </div>
    }
}

/// Each hoped statement beside what came closest to it.
#[component]
pub(super) fn Pairs() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let (comparison, round) = (training.comparison()?, training.round()?);
        let pairs = comparison.pairs.iter().map(|it| {
            let quote = it.quote.and_then(|it| quoted(&round.answers, it));
            let (fared, best, hoped) = (text::fared(it), it.best(), it.hoped.clone());
            view! { <PairView hoped=hoped best=best fared=fared quote=quote is_rated=it.is_rated/> }
        });
        Some(view! { <div class="pairs">{all(pairs)}</div> })
    })
}

/// What several customers said that nobody had hoped for.
#[component]
pub(super) fn Unhoped() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || {
        let (comparison, round) = (training.comparison()?, training.round()?);
        let n = round.answers.len();
        let cards = comparison.unhoped.iter().filter_map(|it| {
            let quote = quoted(&round.answers, it.quote)?;
            let label = words::frame::theme(it.theme, it.polarity);
            let aside = text::said_by(it.n_customers, n);
            Some(view! { <SpokenCard label=label aside=aside text=quote/> })
        });
        let cards = all(cards);
        (!comparison.unhoped.is_empty()).then(|| {
            view! { <section class="pairs"><h2>{text::UNHOPED}</h2>{cards}</section> }
        })
    })
}

fn quoted(answers: &[Answer], quote: Quote) -> Option<String> {
    Some(answers.get(quote.answer)?.sentences.get(quote.sentence)?.text.clone())
}
