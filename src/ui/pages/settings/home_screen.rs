//! The icon on the home screen, and what to take along to it.

use leptos::prelude::*;

use crate::nudge::{Install, install};
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::device;
use crate::ui::live::{all, live};
use crate::ui::training::Training;
use crate::ui::words::{data, people as text};

#[component]
pub(super) fn HomeScreen() -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let how = install(keeping.place(), device::can_ask());
    how.map(|how| {
        let part = match how {
            Install::Ask => view! { <Ask/> }.into_any(),
            Install::TakeAlong => view! { <TakeAlong/> }.into_any(),
        };
        view! {
            <section class="part">
                <h2>{text::HOME_SCREEN}</h2>
                {part}
            </section>
        }
    })
}

#[component]
fn Ask() -> impl IntoView {
    view! {
        <p>{text::INSTALL_ABOUT}</p>
        <Act label=text::INSTALL.to_owned() on_act=move |()| device::ask() is_quiet=true/>
    }
}

/// Where the icon starts with nothing: a copy first.
#[component]
fn TakeAlong() -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let saved = RwSignal::new(None);
    let save = move |()| saved.set(Some(keeping.save_copy()));
    let steps = text::TAKE_ALONG_STEPS.iter().map(|it| view! { <li>{*it}</li> });
    let said = move |is_saved: bool| match is_saved {
        true => view! { <Note text=data::EXPORTED.to_owned()/> }.into_any(),
        false => {
            view! { <Note text=data::NOT_EXPORTED.to_owned() is_warning=true/> }.into_any()
        }
    };
    view! {
        <p>{text::TAKE_ALONG_ABOUT}</p>
        <ol class="numbered">{all(steps)}</ol>
        <Act label=text::TAKE_ALONG.to_owned() on_act=save is_quiet=true/>
        {live(move || saved.get().map(said))}
    }
}
