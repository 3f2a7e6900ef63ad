//! What is simulated, and where the rules come from.

use leptos::prelude::*;

use crate::content::WhyCard;
use crate::ui::live::{all, live};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{about as text, workshop};

#[component]
pub(super) fn About() -> impl IntoView {
    let training = expect_context::<Training>();
    let parts = text::PARTS.iter().map(|(title, body)| {
        view! { <section class="page__head"><h2>{*title}</h2><p>{*body}</p></section> }
    });
    let cards = move || {
        let cards = training.content().library().with(|it| it.bank.why_cards.clone());
        all(cards.iter().map(card))
    };
    view! {
        <h1 tabindex="-1">{text::TITLE}</h1>
        {all(parts)}
        <section class="page__head">
            <h2>{workshop::ABOUT_TITLE}</h2>
            <p>{workshop::ABOUT}</p>
            <a class="link" href="#/workshop">{workshop::TITLE}</a>
        </section>
        <section class="pairs"><h2>{text::WHY}</h2>{live(cards)}</section>
        <p class="lede">{format!("{} {}", text::BUILD, page::flag("build"))}</p>
    }
}

fn card(it: &WhyCard) -> impl IntoView + use<> {
    let dots = "●".repeat(usize::try_from(it.strength).unwrap_or(0));
    let strength = text::strength(it.strength);
    view! {
        <article class="card">
            <div class="card__head">
                <h3>{it.source.clone()}</h3>
                <span><span aria-hidden="true">{dots}" "</span>{strength}</span>
            </div>
            <div class="card__body"><p class="voice">{it.title.clone()}</p><p>{it.finding.clone()}</p></div>
        </article>
    }
}

/// One card by its id.
#[component]
pub(super) fn WhyPage(id: String) -> impl IntoView {
    let training = expect_context::<Training>();
    let shown =
        live(move || training.content().library().with(|it| it.bank.why_card(&id).map(card)));
    view! {
        <h1 tabindex="-1">{text::WHY}</h1>
        {shown}
        <a class="link" href="#/about">{text::TITLE}</a>
    }
}
