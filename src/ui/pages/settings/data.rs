//! A copy to save, a copy to open, everything to erase.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use crate::storage::Backup;
use crate::storage::backup::MAX_BYTES;
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::live::live;
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{coach, data as text};

/// What was asked and what is to be said about it.
#[derive(Clone)]
enum Talk {
    Nothing,
    Said(String),
    Failed(String),
    Offered(Backup, String),
    SureToErase,
}

#[component]
pub(super) fn Data() -> impl IntoView {
    let training = expect_context::<Training>();
    let talk = RwSignal::new_local(Talk::Nothing);
    let export = move |()| talk.set(save_copy(training));
    let ask = move |()| talk.set(Talk::SureToErase);
    view! {
        <section class="pairs">
            <h2 id="data" tabindex="-1">{text::DATA}</h2>
            <p class="lede">{text::DATA_LEDE}</p>
            <div class="acts">
                <Act label=text::EXPORT.to_owned() on_act=export is_quiet=true/>
                <Open talk=talk/>
                <Act label=text::ERASE.to_owned() on_act=ask is_danger=true/>
            </div>
            {live(move || said(training, talk))}
            <Objections talk=talk/>
        </section>
    }
}

/// How many marks are seen differently, and a way to hand them on.
#[component]
fn Objections(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let training = expect_context::<Training>();
    let save = move |()| {
        let name = format!("encore-marks-{}.txt", page::date(page::now()));
        talk.set(saved(page::download(&name, &training.objections_as_text()).is_ok()));
    };
    live(move || {
        let n = training.n_objections();
        let button = (n > 0).then(|| {
            view! { <Act label=text::EXPORT_MARKS.to_owned() on_act=save is_quiet=true/> }
        });
        view! { <p>{coach::n_objections(n)}</p>{button} }
    })
}

fn save_copy(training: Training) -> Talk {
    let name = format!("encore-{}.json", page::date(page::now()));
    saved(page::download(&name, &training.keeping().export()).is_ok())
}

fn saved(is_saved: bool) -> Talk {
    match is_saved {
        true => Talk::Said(text::EXPORTED.to_owned()),
        false => Talk::Failed(text::NOT_EXPORTED.to_owned()),
    }
}

/// A file picker that looks like the buttons beside it.
#[component]
fn Open(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let training = expect_context::<Training>();
    let read = move |event: web_sys::Event| {
        let input =
            event.target().and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let Some(file) = input.files().and_then(|it| it.get(0)) else { return };
        spawn_local(async move {
            #[expect(clippy::cast_precision_loss, reason = "a few million")]
            let text = page::read_file(&file, MAX_BYTES as f64).await;
            input.set_value("");
            talk.try_set(offer(training, text.ok()));
        });
    };
    view! {
        <label class="act choice__option" data-quiet="true">
            <input class="choice__input" type="file" accept=".json,application/json" on:change=read/>
            <span>{text::IMPORT}</span>
        </label>
    }
}

fn offer(training: Training, file: Option<String>) -> Talk {
    let Some(file) = file else { return Talk::Failed(text::UNREADABLE.to_owned()) };
    match Backup::parse(&file) {
        Ok(backup) => {
            let preview = training.keeping().preview(&backup);
            Talk::Offered(backup, text::preview(&preview))
        }
        Err(error) => Talk::Failed(error.to_string()),
    }
}

fn said(training: Training, talk: RwSignal<Talk, LocalStorage>) -> AnyView {
    let settle = move |it: Talk| {
        talk.set(it);
        page::catch_focus("#data");
    };
    let cancel = move |()| settle(Talk::Nothing);
    match talk.get() {
        Talk::Nothing => ().into_any(),
        Talk::Said(it) => view! { <Note text=it/> }.into_any(),
        Talk::Failed(it) => view! { <Note text=it is_warning=true/> }.into_any(),
        Talk::Offered(backup, preview) => {
            let add = move |()| settle(take(training, &backup));
            view! {
                <Note text=preview>
                    <div class="acts" data-row="true">
                        <Act label=text::IMPORT_YES.to_owned() on_act=add/>
                        <Act label=text::CANCEL.to_owned() on_act=cancel is_quiet=true/>
                    </div>
                </Note>
            }
            .into_any()
        }
        Talk::SureToErase => {
            let erase = move |()| settle(erase(training));
            view! {
                <Note text=text::ERASE_SURE.to_owned() is_warning=true>
                    <div class="acts" data-row="true">
                        <Act label=text::KEEP.to_owned() on_act=cancel is_quiet=true/>
                        <Act label=text::ERASE_YES.to_owned() on_act=erase is_danger=true/>
                    </div>
                </Note>
            }
            .into_any()
        }
    }
}

fn take(training: Training, backup: &Backup) -> Talk {
    match training.keeping().import(backup) {
        Ok(preview) => Talk::Said(text::imported(preview.n_new)),
        Err(error) => Talk::Failed(error.to_string()),
    }
}

fn erase(training: Training) -> Talk {
    match training.keeping().erase() {
        true => Talk::Said(text::ERASED.to_owned()),
        false => Talk::Failed(text::ERASE_FAILED.to_owned()),
    }
}
