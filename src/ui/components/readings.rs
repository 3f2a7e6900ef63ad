//! What the coach read in the words, mark by mark: what it is, why it counts, which rule found
//! it, and whether the trainee sees it differently.

use leptos::prelude::*;

use crate::frame::{Move, Strength};
use crate::objection::{Claim, Disputed};
use crate::order::sorted_by_key;
use crate::reading::learned::LEARNED;
use crate::reading::{Finding, Mark, Reading};
use crate::ui::components::chips::strength_name;
use crate::ui::components::marked::is_about_the_whole;
use crate::ui::live::{all, live};
use crate::ui::words;
use crate::ui::words::coach as text;

/// What the trainee says about one thing.
pub type Claims = Vec<(Disputed, Claim)>;

/// The marks of some words, moves first, and apart from them what may spoil the exit.
#[component]
pub fn Readings(
    /// The words.
    #[prop(into)]
    words: String,
    /// What was found in them.
    reading: Reading,
    /// What the trainee says about it.
    #[prop(into)]
    claims: Signal<Claims>,
    /// Objects, or takes it back.
    #[prop(into)]
    on_claim: Callback<(Disputed, Claim)>,
) -> impl IntoView {
    let row = |mark: &Mark| row(mark, &words, claims, on_claim);
    let (moves, spoils): (Vec<Mark>, Vec<Mark>) =
        each_once(&reading).into_iter().partition(|it| matches!(it.finding, Finding::Move(..)));
    let none = moves.is_empty().then(|| view! { <p class="lede">{text::NOTHING}</p> });
    let moves = all(moves.iter().filter_map(row));
    let spoils = all(spoils.iter().filter_map(row));
    let strip = (!spoils.is_empty()).then(|| {
        view! {
            <section class="readings__spoils">
                <h3 class="tag">{text::SPOILS}</h3>
                <ul class="readings">{spoils}</ul>
            </section>
        }
    });
    view! {
        {none}
        <ul class="readings">{moves}</ul>
        {strip}
        <Missed reading=reading claims=claims on_claim=on_claim/>
    }
}

/// For each thing found the mark that counts, in the order of the text.
fn each_once(reading: &Reading) -> Vec<Mark> {
    let moves = reading.moves();
    let mut marks: Vec<Mark> = Vec::new();
    for mark in &reading.marks {
        let counts = match mark.finding {
            Finding::Move(it, strength) => moves.get(&it) == Some(&strength),
            _ => true,
        };
        let about = Disputed::of(mark.finding);
        if counts && !marks.iter().any(|it| Disputed::of(it.finding) == about) {
            marks.push(*mark);
        }
    }
    sorted_by_key(marks, |it| it.span.start)
}

fn row(
    mark: &Mark,
    words: &str,
    claims: Signal<Claims>,
    on_claim: Callback<(Disputed, Claim)>,
) -> Option<AnyView> {
    let about = Disputed::of(mark.finding)?;
    let (strength, name, why) = match mark.finding {
        Finding::Move(it, strength) => {
            (strength_name(strength), words::frame::made(it, strength), text::why(it, strength))
        }
        Finding::AntiMove(it) => ("anti", words::frame::spoiled(it), text::why_it_spoils(it)),
        Finding::Theme(..) => return None,
    };
    let quoted = (!is_about_the_whole(mark.finding)).then(|| mark.span.of(words).trim());
    let quote = quoted.map(|it| format!("“{it}”"));
    let rule = match mark.rule {
        LEARNED => text::LEARNED.to_owned(),
        name => format!("{} {}", text::RULE, name.replace('-', " ")),
    };
    Some(
        view! {
            <li class="readings__row">
                <div class="readings__what">
                    <span class="chip" data-strength=strength>{name}</span>
                    {quote.map(|it| view! { <q>{it}</q> })}
                    <span class="small">{why}" "<span class="readings__rule">{rule}</span></span>
                </div>
                <ClaimButton about=about makes=Claim::NotSo label=text::NOT_SO claims=claims on_claim=on_claim/>
            </li>
        }
        .into_any(),
    )
}

/// Says that it is seen differently, or takes that back.
#[component]
fn ClaimButton(
    about: Disputed,
    makes: Claim,
    label: &'static str,
    claims: Signal<Claims>,
    on_claim: Callback<(Disputed, Claim)>,
) -> impl IntoView {
    live(move || {
        let claim = claims.with(|it| it.iter().find(|it| it.0 == about).map(|it| it.1));
        let (says, label, next) = match claim {
            Some(claim) => (text::claimed(claim), text::WITHDRAW, Claim::Withdrawn),
            None => ("", label, makes),
        };
        view! {
            <span class="readings__claim">
                <span class="small">{says}</span>
                <button type="button" class="readings__act" on:click=move |_| on_claim.run((about, next))>
                    {label}
                </button>
            </span>
        }
    })
}

/// The moves that were not found, to be claimed.
#[component]
fn Missed(
    reading: Reading,
    claims: Signal<Claims>,
    on_claim: Callback<(Disputed, Claim)>,
) -> impl IntoView {
    let made = reading.moves();
    let missed = Move::ALL.iter().filter(|it| made.get(it).is_none());
    let rows = all(missed.map(|it| {
        let name = words::frame::made(*it, Strength::Strong);
        view! {
            <li class="readings__row">
                <span>{name}</span>
                <ClaimButton
                    about=Disputed::Move(*it)
                    makes=Claim::Made
                    label=text::DID
                    claims=claims
                    on_claim=on_claim
                />
            </li>
        }
    }));
    view! {
        <details>
            <summary class="link">{text::MISSED}</summary>
            <p class="lede">{text::MISSED_LEDE}</p>
            <ul class="readings">{rows}</ul>
        </details>
    }
}
