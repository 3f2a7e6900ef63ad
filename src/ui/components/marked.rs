//! The trainee's own words with what was found in them underlined.

use std::cmp::Reverse;

use leptos::prelude::*;

use crate::frame::AntiMove;
use crate::order::sorted_by_key;
use crate::reading::{Finding, Mark, Reading, Span};
use crate::ui::components::chips::strength_name;
use crate::ui::words;

/// Words with marks. Where marks overlap, the first and longest is shown.
#[component]
pub fn Marked(
    /// The words.
    #[prop(into)]
    text: String,
    /// What was found in exactly these words.
    reading: Reading,
) -> impl IntoView {
    let (mut parts, mut at) = (Vec::new(), 0);
    for mark in shown(&reading) {
        parts.push(plain(&text, Span { start: at, end: mark.span.start }));
        parts.push(underlined(&text, mark));
        at = mark.span.end;
    }
    parts.push(plain(&text, Span { start: at, end: text.len() }));
    view! { <p class="voice marked" dir="auto">{parts}</p> }
}

/// The marks that don't overlap an earlier one.
fn shown(reading: &Reading) -> Vec<Mark> {
    let is_shown = |it: &&Mark| !is_about_the_whole(it.finding);
    let marks = reading.marks.iter().filter(is_shown).copied();
    let mut marks = sorted_by_key(marks, |it| (it.span.start, Reverse(it.span.end)));
    let mut at = 0;
    marks.retain(|it| {
        let is_free = it.span.start >= at && it.span.end > it.span.start;
        at = if is_free { it.span.end } else { at };
        is_free
    });
    marks
}

/// Themes, and what the words as a whole do or leave out: no stretch of them shows it.
pub fn is_about_the_whole(finding: Finding) -> bool {
    matches!(
        finding,
        Finding::Theme(..)
            | Finding::AntiMove(
                AntiMove::Hollow | AntiMove::IgnoresCue | AntiMove::StockPhrase
            )
    )
}

fn plain(text: &str, span: Span) -> AnyView {
    span.of(text).to_owned().into_any()
}

fn underlined(text: &str, mark: Mark) -> AnyView {
    let (strength, label) = match mark.finding {
        Finding::Move(found, strength) => {
            (strength_name(strength), words::frame::made(found, strength))
        }
        Finding::AntiMove(found) => ("anti", words::frame::spoiled(found)),
        Finding::Theme(theme, polarity) => ("weak", words::frame::theme(theme, polarity)),
    };
    let words = mark.span.of(text).to_owned();
    view! { <mark class="marked__span" data-strength=strength title=label>{words}</mark> }
        .into_any()
}
