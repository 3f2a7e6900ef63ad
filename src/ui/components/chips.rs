//! What the words do so far, quietly: only what was found, no list to tick off.

use leptos::prelude::*;

use crate::frame::Strength;
use crate::reading::Reading;
use crate::ui::words;

/// Chips for the moves and, apart from them, for what may spoil the exit.
#[component]
pub fn Chips(
    /// Follows every keystroke.
    #[prop(into)]
    reading: Signal<Reading>,
) -> impl IntoView {
    let made = move || {
        let moves = reading.with(Reading::moves);
        moves
            .into_iter()
            .map(|(found, strength)| {
                view! {
                    <li class="chip" data-strength=strength_name(strength)>
                        {words::frame::made(found, strength)}
                    </li>
                }
            })
            .collect_view()
    };
    let spoiled =
        move || {
            let spoils = reading.with(Reading::anti_moves);
            spoils.into_iter().map(|it| {
            view! { <li class="chip" data-strength="anti">{words::frame::spoiled(it)}</li> }
        }).collect_view()
        };
    view! {
        <div data-chips role="group" aria-label=words::exit::FOUND>
            <ul class="chips" aria-live="polite">{made}{spoiled}</ul>
        </div>
    }
}

/// The value of `data-strength`.
pub fn strength_name(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "weak",
        Strength::Strong => "strong",
    }
}
