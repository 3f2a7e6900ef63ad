//! A file picker for copies that looks like the buttons beside it.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::talk::Talk;
use crate::storage::backup::MAX_BYTES;
use crate::storage::{Backup, BackupError};
use crate::ui::page::{self, Unread};
use crate::ui::training::Training;
use crate::ui::words::data as text;

#[component]
pub(super) fn Open(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let training = expect_context::<Training>();
    let read = move |event: Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
        spawn_local(async move {
            #[expect(clippy::cast_precision_loss, reason = "a few million")]
            let text = page::read_file(&file, MAX_BYTES as f64).await;
            input.set_value("");
            talk.try_set(offer(training, text));
        });
    };
    let say = move |_: Event| talk.set(Talk::said(text::NOT_CHOSEN));
    // What the share sheet was given has another ending, since it takes few kinds of files.
    view! {
        <label class="act choice__option" data-quiet="true">
            <input
                class="choice__input"
                type="file"
                accept=".json,.txt,application/json,text/plain"
                on:change=read
                on:cancel=say
            />
            <span>{text::IMPORT}</span>
        </label>
    }
}

/// What can be said about a file: what it would bring, or why it is not taken.
fn offer(training: Training, file: Result<String, Unread>) -> Talk {
    let backup = match file {
        Ok(file) => Backup::parse(&file),
        Err(Unread::TooLarge) => Err(BackupError::TooLarge),
        Err(Unread::Refused) => return Talk::Failed(text::UNREADABLE.to_owned()),
    };
    match backup {
        Ok(backup) => {
            let preview = training.keeping().preview(&backup);
            Talk::Offered(backup, text::preview(&preview))
        }
        Err(error) => Talk::Failed(error.to_string()),
    }
}
