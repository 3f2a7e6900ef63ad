//! Who is quoted for a day, and beside them who was quoted for the day before.

use leptos::prelude::*;

use super::why::Why;
use crate::customers::Answer;
use crate::reasons::Explanation;
use crate::ui::live::all;
use crate::ui::words::{self, day as text};

/// An answer that stands for others, and what it came from.
pub type Voice = (Answer, Explanation);

/// The quotes of a day, from who felt worst to who felt best.
#[component]
pub fn Voices(
    /// The quotes.
    now: Vec<Voice>,
    /// Those of the day before; empty where there was none.
    before: Vec<Voice>,
) -> impl IntoView {
    let is_later = !before.is_empty();
    let mut before = before.into_iter();
    let voices = now.into_iter().map(|now| {
        let before = before.next().map(|it| voice(it, text::BEFORE));
        let label = if is_later { text::NOW } else { "" };
        view! { <div class="voices__pair">{before}{voice(now, label)}</div> }
    });
    let voices = all(voices);
    view! {
        <section class="day">
            <h2>{text::VOICES}</h2>
            <p class="lede">{text::VOICES_LEDE}</p>
            <div class="pairs">{voices}</div>
        </section>
    }
}

fn voice((answer, explanation): Voice, label: &'static str) -> impl IntoView {
    let who = format!("{}, {}", answer.customer.name, answer.customer.persona.title);
    let aside = if label.is_empty() { words::SIMULATED } else { label };
    let text = answer.text();
    view! {
        <article class="card">
            <div class="card__head"><h3>{who}</h3><span>{aside}</span></div>
            <div class="card__body">
                <p class="voice">{text}</p>
                <Why answer=answer explanation=explanation try_it=None/>
            </div>
        </article>
    }
}
