//! The exit: the customer's last words, the trainee's own, and what they do so far.

use leptos::prelude::*;

use crate::content::Scene;
use crate::parting_words::PartingWords;
use crate::reading::{Reader, Reading};
use crate::session::{Step, StepError};
use crate::ui::components::act::Act;
use crate::ui::components::beats::Beats;
use crate::ui::components::chips::Chips;
use crate::ui::components::note::Note;
use crate::ui::live::{live, live_text, memo};
use crate::ui::training::Training;
use crate::ui::words::exit as text;

#[component]
pub(super) fn ExitPage() -> impl IntoView {
    let training = expect_context::<Training>();
    let place = memo(move || training.scene());
    live(move || Some(exit(training, place.get()?)))
}

fn exit(training: Training, scene: Scene) -> impl IntoView {
    let title = text::leaving(&scene.who, scene.by);
    let last_words = format!("“{}”", scene.last_words);
    let (beats, may_promise) = (scene.clone(), scene.may_promise.clone());
    let is_again = training.step() == Some(Step::Again);
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{if is_again { text::AGAIN_TITLE.to_owned() } else { title }}</h1>
            {is_again.then(|| view! { <p class="lede">{text::SAME_CUSTOMERS}</p> })}
        </div>
        <div class="page__side">
            <div>
                <p class="tag">{text::THEY_SAY}</p>
                <p class="voice">{last_words}</p>
            </div>
            <div>
                <p class="tag">{text::MAY_PROMISE}</p>
                <p class="small">{may_promise}</p>
            </div>
            {is_again.then(|| training.advice().map(|it| view! { <Note text=it.text.to_owned()/> }))}
            <details><summary class="link">{text::SCENE_AGAIN}</summary><Beats scene=beats/></details>
        </div>
        <div class="page__main"><Saying scene=scene/></div>
    }
}

/// The field, the chips and the main action.
#[component]
fn Saying(scene: Scene) -> impl IntoView {
    let training = expect_context::<Training>();
    let problem = RwSignal::new(None::<String>);
    let draft = memo(move || training.words());
    let by = scene.by;
    let library = training.content().library();
    let reading = memo(move || {
        library.with(|library| draft.with(|it| read_draft(library.reader(), it, &scene)))
    });
    let say = move |()| match training.say() {
        Err(StepError::WordsTooLong(it)) => {
            problem.set(Some(text::too_long((it.n_chars, PartingWords::MAX_CHARS), by)));
        }
        _ => problem.set(None),
    };
    let is_unrated = move || reading.with(|it| !it.rated && it.n_words >= 4);
    let label = move || match draft.with(|it| it.trim().is_empty()) {
        true => text::say_nothing(by).to_owned(),
        false => text::say(by).to_owned(),
    };
    view! {
        <div class="card">
            <div class="card__head">
                <label for="words">{text::your_words(by)}</label>
                <span>{live_text(move || length(&reading.read()))}</span>
            </div>
            <textarea
                class="card__field"
                id="words"
                rows="5"
                autocapitalize="sentences"
                dir="auto"
                placeholder=text::placeholder(by)
                prop:value=draft
                on:input:target=move |it| training.type_words(&it.target().value())
            ></textarea>
        </div>
        <div class="chips__room"><Chips reading=reading/></div>
        {live(move || is_unrated().then(|| view! { <Note text=text::UNRATED.to_owned()/> }))}
        {live(move || problem.get().map(|it| view! { <Note text=it is_warning=true/> }))}
        <Act label=Signal::derive(label) on_act=say/>
    }
}

/// Reads a draft as long as it could be said; a longer one is refused anyway.
fn read_draft(reader: Reader<'_>, draft: &str, scene: &Scene) -> Reading {
    let end = draft.char_indices().nth(PartingWords::MAX_CHARS).map_or(draft.len(), |it| it.0);
    reader.closing(draft.get(..end).unwrap_or_default(), Some(scene))
}

fn length(reading: &Reading) -> String {
    match reading.seconds() {
        0 => String::new(),
        n => text::takes(n),
    }
}
