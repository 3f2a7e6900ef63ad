//! What the words do so far, quietly: only what was found, no list to tick off.

use leptos::prelude::*;

use crate::frame::Strength;
use crate::reading::Reading;
use crate::ui::live::{all, live};
use crate::ui::words;

/// Chips for the moves and, apart from them, for what may spoil the exit.
#[component]
pub fn Chips(
    /// Follows every keystroke.
    #[prop(into)]
    reading: Signal<Reading>,
) -> impl IntoView {
    let chips = live(move || reading.with(|it| all(chips(it))));
    view! {
        <div data-chips role="group" aria-label=words::exit::FOUND>
            <ul class="chips" aria-live="polite">{chips}</ul>
        </div>
    }
}

fn chips(reading: &Reading) -> impl Iterator<Item = AnyView> + use<> {
    let made = reading.moves().into_iter();
    let made = made
        .map(|(it, strength)| chip(strength_name(strength), words::frame::made(it, strength)));
    let spoils = reading.anti_moves().into_iter();
    made.chain(spoils.map(|it| chip("anti", words::frame::spoiled(it))))
}

fn chip(strength: &'static str, label: &'static str) -> AnyView {
    view! { <li class="chip" data-strength=strength>{label}</li> }.into_any()
}

/// The value of `data-strength`.
pub fn strength_name(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "weak",
        Strength::Strong => "strong",
    }
}
