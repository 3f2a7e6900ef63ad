//! What happened in a scene, as a short vertical line with marks up and down.

use leptos::prelude::*;

use crate::content::{NeedStart, Scene};
use crate::ui::live::all;
use crate::ui::words;

/// The beats of a scene in order, then what is still open.
#[component]
pub fn Beats(
    /// The scene; fixed for the life of the list.
    scene: Scene,
) -> impl IntoView {
    let beats = scene.beats.into_iter().map(|it| {
        let (sign, mark) = if it.valence > 0 { ("plus", "+") } else { ("minus", "−") };
        row(sign, mark, it.shown)
    });
    let open = scene.needs.into_iter().filter(|it| it.start != NeedStart::Met);
    let open = open.map(|it| row("open", "?", it.cue));
    view! { <ol class="beats">{all(beats.chain(open))}</ol> }
}

fn row(sign: &'static str, mark: &'static str, shown: String) -> impl IntoView {
    let said = words::exit::mark(sign);
    view! {
        <li class="beats__beat">
            <span class="beats__mark" data-sign=sign aria-hidden="true">{mark}</span>
            <span class="unseen">{said}</span>
            {shown}
        </li>
    }
}
