//! Who practices on this phone: drawers to open and to make, and guests.

use leptos::prelude::*;

use crate::storage::Word;
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::device;
use crate::ui::live::{all, live};
use crate::ui::training::Training;
use crate::ui::training::keeping::NoDrawer;
use crate::ui::words::people as text;

#[component]
pub(super) fn People() -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let drawers = keeping.place().lasts.then(|| view! { <Drawers/> });
    let is_guest = keeping.is_guest();
    let (about, label) = match is_guest {
        true => (text::GUEST_LEDE, text::LEAVE),
        false => (text::GUEST_ABOUT, text::GUEST),
    };
    let change = move |()| device::start_anew(!is_guest);
    view! {
        {drawers}
        <section class="part">
            <h2>{text::GUEST_TITLE}</h2>
            <p>{about}</p>
            <Act label=label.to_owned() on_act=change is_quiet=true/>
        </section>
    }
}

#[component]
fn Drawers() -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let fault = RwSignal::new(None);
    let now = keeping.who();
    let everybody = std::iter::once(None).chain(keeping.people().into_iter().map(Some));
    let rows = everybody.map(|word| {
        let is_open = word == now;
        view! { <Drawer word=word is_open=is_open fault=fault/> }
    });
    view! {
        <section class="part">
            <h2 id="people" tabindex="-1">{text::TITLE}</h2>
            <p>{text::LEDE}</p>
            <ul class="drawers">{all(rows)}</ul>
            <New fault=fault/>
            {live(move || fault.get().map(|it| view! { <Note text=why(it) is_warning=true/> }))}
        </section>
    }
}

/// One drawer: its word, and a button that opens it.
#[component]
fn Drawer(
    word: Option<Word>,
    is_open: bool,
    fault: RwSignal<Option<NoDrawer>>,
) -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let name = word.as_ref().map_or_else(|| text::FIRST.to_owned(), ToString::to_string);
    let label = text::open(&name);
    let open = move |_| {
        let opened = keeping.open_drawer(word.as_ref());
        fault.set(opened.err().map(|_| NoDrawer::NotKept));
    };
    let side = match is_open {
        true => view! { <span class="tag">{text::NOW}</span> }.into_any(),
        false => view! {
            <button type="button" class="link" aria-label=label on:click=open>{text::OPEN}</button>
        }
        .into_any(),
    };
    view! { <li class="drawers__one"><bdi class="drawers__name">{name}</bdi>{side}</li> }
}

/// A drawer for somebody new.
#[component]
fn New(fault: RwSignal<Option<NoDrawer>>) -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let typed = RwSignal::new(String::new());
    let make = move || fault.set(typed.with_untracked(|it| keeping.make_drawer(it)).err());
    view! {
        <form class="drawers__new" on:submit=move |it| { it.prevent_default(); make(); }>
            <label for="new-word">{text::NEW}</label>
            <input
                class="drawers__word"
                id="new-word"
                type="text"
                dir="auto"
                maxlength=Word::MAX_CHARS
                autocomplete="off"
                on:input:target=move |it| typed.set(it.target().value())
            />
            <button type="submit" class="act" data-quiet="true">{text::MAKE}</button>
        </form>
    }
}

fn why(fault: NoDrawer) -> String {
    let text = match fault {
        NoDrawer::Unfit => text::UNFIT,
        NoDrawer::Taken => text::TAKEN,
        NoDrawer::NotKept => text::NOT_KEPT,
    };
    text.to_owned()
}
