//! One's own before and after: the first and the latest words of a scene, side by side, and what
//! the same customers make of both.

use leptos::prelude::*;

use crate::attempt::Attempt;
use crate::customers::bands::Turn;
use crate::progress::then_and_now::{Story, ThenAndNow};
use crate::ui::components::dot_rows::{DotRow, DotRows};
use crate::ui::components::said_card::SaidCard;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{compare, door, progress as text};
use crate::what_if::Shift;

#[component]
pub(super) fn BeforeAfter() -> impl IntoView {
    let training = expect_context::<Training>();
    let stories = memo(move || training.stories());
    let chosen = RwSignal::new(String::new());
    let story = memo(move || {
        let wanted = chosen.get();
        stories.with(|it| it.iter().find(|it| it.scene == wanted).or(it.first()).cloned())
    });
    let body = live(move || match story.get() {
        None => view! { <p class="lede">{text::NO_STORY}</p> }.into_any(),
        Some(story) => told(training, &story),
    });
    view! {
        <section class="figure">
            <h2>{text::BEFORE_AFTER}</h2>
            {live(move || picker(training, &stories.get(), chosen))}
            {body}
        </section>
    }
}

/// Which scene; nothing to choose where there is one.
fn picker(training: Training, stories: &[Story], chosen: RwSignal<String>) -> Option<AnyView> {
    let options = stories.iter().map(|it| {
        view! { <option value=it.scene.clone()>{training.title_of(&it.scene)}</option> }
    });
    let options = all(options);
    (stories.len() > 1).then(|| {
        view! {
            <label class="select">
                <span class="tag">{text::SCENE}</span>
                <select class="select__field" on:change:target=move |it| chosen.set(it.target().value())>
                    {options}
                </select>
            </label>
        }
        .into_any()
    })
}

fn told(training: Training, story: &Story) -> AnyView {
    let Some((first, latest, played)) = training.then_and_now(story) else {
        return view! { <p class="lede">{text::SCENE_ON_ITS_WAY}</p> }.into_any();
    };
    let title = training.title_of(&story.scene);
    let (up, down) = (played.n_turned(Turn::Up), played.n_turned(Turn::Down));
    view! {
        <p class="lede">{text::story(&title, story.n_attempts)}</p>
        <div class="sides">
            {side(text::FIRST, &first, &played.then)}
            {side(text::LATEST, &latest, &played.now)}
        </div>
        <h3 class="figure__told">{compare::changed(up, down)}</h3>
        {outcomes(&played)}
        {played.quoted().map(quoted)}
        <p class="small">{text::SAME_CUSTOMERS}</p>
        <p class="small">{door::SIMULATED_NOTE}</p>
    }
    .into_any()
}

fn side(
    label: &'static str,
    attempt: &Attempt,
    reading: &crate::reading::Reading,
) -> impl IntoView + use<> {
    let text = match attempt.words.as_str() {
        "" => text::SILENCE.to_owned(),
        words => words.to_owned(),
    };
    let aside = page::day(attempt.at);
    view! { <SaidCard label=label aside=aside text=text reading=reading.clone()/> }
}

/// Who feels good and who would come back, then and now.
fn outcomes(played: &ThenAndNow) -> impl IntoView + use<> {
    let n = played.shifts.len();
    let figure = move |title: &'static str, (then, now): (usize, usize)| {
        let rows = vec![dots(text::THEN, then, n), dots(text::NOW, now, n)];
        view! {
            <figure class="figure">
                <figcaption class="tag">{title}</figcaption>
                <DotRows heads=Vec::new() rows=rows spoken=text::then_now(title, then, now, n)/>
            </figure>
        }
    };
    view! {
        <div class="sides">
            {figure(text::GLAD, played.n_glad())}
            {figure(text::BACK, played.n_back())}
        </div>
    }
}

fn dots(label: &str, n_full: usize, n: usize) -> DotRow {
    let label = format!("{label} {n_full}");
    (label, (0..n).map(|it| Some(it < n_full)).collect())
}

/// One customer in their own words, both times.
fn quoted(shift: &Shift) -> impl IntoView + use<> {
    let customer = &shift.after.customer;
    let who = format!("{}, {}", customer.name, customer.persona.title);
    view! {
        <div class="sides">
            <SpokenCard label=who.clone() aside=text::THEN text=shift.before.text()/>
            <SpokenCard label=who aside=text::NOW text=shift.after.text()/>
        </div>
    }
}
