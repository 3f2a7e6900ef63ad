//! A day at the door: two hundred customers after the words of one attempt, and beside them the
//! same customers after the words before.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::attempt::missing;
use crate::attempt::AttemptId;
use crate::customers::bands::{Feels, Returns, Tells};
use crate::day::{Count, Day, Said, turned};
use crate::frame::Polarity;
use crate::route::Route;
use crate::ui::components::act::ActLink;
use crate::ui::components::bars::{Bar, Bars};
use crate::ui::components::crowd::Crowd;
use crate::ui::components::folded_table::{FoldedTable, Row};
use crate::ui::components::theme_bars::{ThemeBars, rows};
use crate::ui::components::voices::Voices;
use crate::ui::live::live;
use crate::ui::training::{DayShown, Training};
use crate::ui::words::{self, day as text, outcome};

#[component]
pub(super) fn DayPage(id: AttemptId) -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || match training.day(&id) {
        Some(day) => shown(training, day).into_any(),
        None => missing().into_any(),
    })
}

fn shown(training: Training, shown: DayShown) -> impl IntoView {
    let DayShown { attempt, title, day, voices, before } = shown;
    let is_latest = training.latest_attempt().as_ref() == Some(&attempt.id);
    let (day_before, voices_before) = before.unzip();
    let back = match is_latest {
        true => (Route::Compare, text::TO_COMPARE),
        false => (Route::Attempt(attempt.id), text::TO_ATTEMPT),
    };
    let before = day_before.as_ref();
    view! {
        {head(title, &day, before)}
        <div class="page__side">
            {crowds(&day, before)}
            <p class="lede">{words::door::SIMULATED_NOTE}</p>
        </div>
        <div class="page__main">
            {outcomes(&day, before)}
            {themes(&day, before)}
            <Voices now=voices before=voices_before.unwrap_or_default()/>
            <ActLink to=back.0.to_string() label=back.1 is_quiet=true/>
        </div>
    }
}

/// What came of it, in one sentence.
fn head(scene: String, day: &Day, before: Option<&Day>) -> impl IntoView + use<> {
    let of = day.n_customers();
    let (title, changed) = match before {
        None => {
            let lean = day.most_lean();
            (text::title(lean, day.n_leaning(lean), of), None)
        }
        Some(before) => {
            let (up, down) = turned(before, day);
            let lean = day.most_changed(before);
            let n = (day.n_leaning(lean), before.n_leaning(lean));
            let title = text::title_after(lean, n, of);
            (title, Some(text::turned(up, down, of)))
        }
    };
    view! {
        <div class="page__head">
            <p class="tag">{scene}</p>
            <h1 tabindex="-1">{title}</h1>
            <p class="lede">{changed}" "{text::LEDE}</p>
        </div>
    }
}

fn crowds(day: &Day, before: Option<&Day>) -> impl IntoView + use<> {
    let label = if before.is_some() { text::NOW } else { "" };
    view! {
        <figure class="crowds">
            <figcaption class="bars__title">{text::BACK}</figcaption>
            {before.map(|it| view! { <Crowd day=it.clone() label=text::BEFORE/> })}
            <Crowd day=day.clone() label=label/>
        </figure>
    }
}

fn outcomes(day: &Day, before: Option<&Day>) -> impl IntoView + use<> {
    let feels = bars(&day.feels, before.map(|it| &it.feels), outcome::feels, Feels::SoSo);
    let tells = bars(&day.tells, before.map(|it| &it.tells), outcome::tells, Tells::Silent);
    let returns =
        bars(&day.returns, before.map(|it| &it.returns), outcome::returns, Returns::Maybe);
    let groups =
        [(text::FEELS, feels.clone()), (text::BACK, returns), (text::TELLS, tells.clone())];
    let (of, is_later) = (day.n_customers(), before.is_some());
    let rows = groups.into_iter().flat_map(|it| step_rows(it, of)).collect();
    let heads = [Some(text::WHAT), Some(text::NOW), before.map(|_| text::BEFORE)];
    let heads = heads.into_iter().flatten().collect();
    view! {
        <section class="day">
            {is_later.then(|| view! { <p class="small">{text::TWO_DAYS}</p> })}
            <div class="day__pair">
                <Bars title=text::FEELS bars=feels/>
                <Bars title=text::TELLS bars=tells/>
            </div>
            <FoldedTable heads=heads rows=rows/>
        </section>
    }
}

/// A bar for each step; those below the middle are against, those above it for.
fn bars<T: Copy + Ord>(
    now: &[Count<T>],
    before: Option<&Vec<Count<T>>>,
    name: fn(T) -> &'static str,
    middle: T,
) -> Vec<Bar> {
    let bar = |(idx, (step, n)): (usize, &Count<T>)| {
        let before = before.and_then(|it| it.get(idx)).map(|it| it.1);
        let side = match step.cmp(&middle) {
            Ordering::Less => Polarity::Minus,
            Ordering::Equal => Polarity::Neutral,
            Ordering::Greater => Polarity::Plus,
        };
        Bar { label: name(*step), n: *n, before, side }
    };
    now.iter().enumerate().map(bar).collect()
}

fn themes(day: &Day, before: Option<&Day>) -> impl IntoView + use<> {
    let rows = rows(day, before);
    let heads = vec![text::WHAT, text::CRITICIZED, text::MENTIONED, text::PRAISED];
    let figures = rows.iter().map(theme_row).collect();
    view! {
        <section class="day">
            <h2>{text::THEMES}</h2>
            <p class="lede">{text::THEMES_LEDE}</p>
            <ThemeBars rows=rows.clone()/>
            <FoldedTable heads=heads rows=figures/>
        </section>
    }
}

/// The steps of an outcome under its name, with how many stand on each.
fn step_rows((title, bars): (&'static str, Vec<Bar>), of: usize) -> Vec<Row> {
    let row = |it: Bar| {
        let figures = [Some(it.n), it.before].into_iter().flatten();
        (it.label.to_owned(), figures.map(|n| text::with_percent(n, of)).collect())
    };
    std::iter::once((title.to_owned(), Vec::new())).chain(bars.into_iter().map(row)).collect()
}

/// A theme with how many criticize, mention and praise it.
fn theme_row((now, before): &(Said, Option<Said>)) -> Row {
    let polarities = [Polarity::Minus, Polarity::Neutral, Polarity::Plus];
    let figure = |it| text::beside(now.n(it), before.map(|before| before.n(it)));
    (text::subject(now.theme).to_owned(), polarities.map(figure).to_vec())
}
