//! Every exit and every card, the newest first.

use leptos::prelude::*;

use crate::attempt::Attempt;
use crate::card::Question;
use crate::route::Route;
use crate::ui::components::act::Act;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::progress as text;

/// How many exits or cards are listed at once; more on request. Chosen: a long scroll, and still
/// drawn in a moment.
const N_LISTED: usize = 20;

#[component]
pub(super) fn Exits() -> impl IntoView {
    let training = expect_context::<Training>();
    let n_listed = RwSignal::new(N_LISTED);
    let rows = move || {
        let latest = training
            .attempts()
            .with(|it| it.iter().rev().take(n_listed.get()).cloned().collect::<Vec<_>>());
        all(latest.into_iter().map(|it| row(training, &it)))
    };
    let has_more = memo(move || training.attempts().with(Vec::len) > n_listed.get());
    view! {
        <section>
            <h2>{text::ATTEMPTS}</h2>
            <div class="rows">{live(rows)}</div>
            {more(has_more, n_listed, text::MORE_EXITS)}
        </section>
    }
}

fn row(training: Training, attempt: &Attempt) -> impl IntoView + use<> {
    let note = format!("{}, {}", page::day(attempt.at), text::round(attempt.round));
    let title = training.title_of(&attempt.scene);
    view! {
        <a class="rows__row" href=Route::Attempt(attempt.id.clone()).to_string()>
            <span class="rows__name">{title}</span>
            <span class="tag">{note}</span>
            <span>{text::excerpt(attempt.words.as_str())}</span>
        </a>
    }
}

#[component]
pub(super) fn Cards() -> impl IntoView {
    let training = expect_context::<Training>();
    let n_listed = RwSignal::new(N_LISTED);
    let has_more = memo(move || training.cards().with(Vec::len) > n_listed.get());
    live(move || {
        let cards = training.cards().get();
        let has_cards = !cards.is_empty();
        let cards = cards.into_iter().rev().take(n_listed.get()).map(|it| {
            let lines =
                Question::ALL.iter().map(|question| it.card.statement(*question).as_str());
            let text = lines.collect::<Vec<_>>().join(" / ");
            let role = training.role_name(&it.role);
            view! { <SpokenCard label=role aside=page::day(it.at) text=text/> }
        });
        let cards = all(cards);
        has_cards.then(|| {
            view! {
                <section class="pairs">
                    <h2>{text::CARDS}</h2>
                    {cards}
                    {more(has_more, n_listed, text::MORE_CARDS)}
                </section>
            }
        })
    })
}

fn more(has_more: Memo<bool>, n_listed: RwSignal<usize>, label: &'static str) -> impl IntoView {
    let show = move |()| n_listed.update(|it| *it += 5 * N_LISTED);
    live(move || {
        has_more
            .get()
            .then(|| view! { <Act label=label.to_owned() on_act=show is_quiet=true/> })
    })
}
