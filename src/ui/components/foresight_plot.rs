//! Guesses beside what came: a ring for what was expected, a dot for what came, a line between
//! them. A dot in its ring is a guess that held.

use leptos::prelude::*;

use crate::progress::foresight::{Foreseen, Guess};
use crate::ui::live::all;
use crate::ui::words::foresight as words;

const WIDTH: usize = 320;
const LEFT: usize = 96;
const HEIGHT: usize = 96;
/// The widest distance of two guesses.
const WIDEST: usize = 24;

/// One of the two guesses over time.
#[component]
pub fn ForesightPlot(
    /// Which guess.
    guess: Guess,
    /// Oldest first.
    foreseen: Vec<Foreseen>,
    /// The same in a sentence.
    spoken: String,
) -> impl IntoView {
    let apart = ((WIDTH - LEFT) / foreseen.len().max(1)).min(WIDEST);
    let levels = (0..3).map(|step| {
        let y = y(step);
        view! {
            <text class="foresight__level" x="0" y=y + 4>{words::level(guess, step)}</text>
            <line class="foresight__line" x1=LEFT y1=y x2=WIDTH y2=y></line>
        }
    });
    let levels = all(levels);
    let guesses = foreseen.iter().enumerate().map(|(idx, it)| {
        let x = LEFT + apart / 2 + idx * apart;
        let (expected, came) = (y(guess.step(it.expected)), y(guess.step(it.came)));
        view! {
            <line class="foresight__gap" x1=x y1=expected x2=x y2=came></line>
            <circle class="foresight__ring" cx=x cy=expected r="4"></circle>
            <circle class="foresight__dot" cx=x cy=came r="2.5"></circle>
        }
    });
    view! {
        <svg class="foresight" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=spoken>
            {levels}
            {all(guesses)}
        </svg>
    }
}

/// The highest step stands on top.
fn y(step: usize) -> usize {
    16 + 32 * 2_usize.saturating_sub(step)
}
