//! What was asked about the data and what is to be said about it.

use leptos::prelude::*;

use super::{data, erase};
use crate::storage::Backup;
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::data as text;

/// What is being talked about.
#[derive(Clone)]
pub(super) enum Talk {
    Nothing,
    Said(String),
    Failed(String),
    Offered(Backup, String),
    SureToErase,
}

impl Talk {
    /// A short word.
    pub(super) fn said(text: &str) -> Self {
        Self::Said(text.to_owned())
    }

    /// Whether a file is on its way.
    pub(super) fn saved(is_saved: bool) -> Self {
        match is_saved {
            true => Self::said(text::EXPORTED),
            false => Self::Failed(text::NOT_EXPORTED.to_owned()),
        }
    }
}

/// The talk, with the buttons that it asks for. When they go, the focus goes to the heading.
pub(super) fn shown(
    training: Training,
    talk: RwSignal<Talk, LocalStorage>,
    heading: &'static str,
) -> AnyView {
    let settle = move |it: Talk| {
        talk.set(it);
        page::catch_focus(heading);
    };
    let cancel = move |()| settle(Talk::Nothing);
    match talk.get() {
        Talk::Nothing => ().into_any(),
        Talk::Said(it) => view! { <Note text=it/> }.into_any(),
        Talk::Failed(it) => view! { <Note text=it is_warning=true/> }.into_any(),
        Talk::Offered(backup, preview) => {
            let add = move |()| settle(data::take(training, &backup));
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
            let is_alone =
                training.keeping().people().is_empty() && training.keeping().who().is_none();
            let (ask, mine) = match is_alone {
                true => (text::ERASE_SURE, text::ERASE_YES),
                false => (text::ERASE_WHOSE, text::ERASE_MINE),
            };
            let erase = move |()| settle(erase::erase(training));
            let erase_all = move |()| settle(erase::erase_everybody(training));
            let all = (!is_alone).then(|| {
                view! { <Act label=text::ERASE_ALL.to_owned() on_act=erase_all is_danger=true/> }
            });
            view! {
                <Note text=ask.to_owned() is_warning=true>
                    <div class="acts" data-row="true">
                        <Act label=text::KEEP.to_owned() on_act=cancel is_quiet=true/>
                        <Act label=mine.to_owned() on_act=erase is_danger=true/>
                        {all}
                    </div>
                </Note>
            }
            .into_any()
        }
    }
}
