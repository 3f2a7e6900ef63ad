//! Copies to save, send and open, and how much room everything takes.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opening::Open;
use super::talk::{self, Talk};
use crate::storage::{Backup, Vault};
use crate::ui::components::act::Act;
use crate::ui::live::{live, live_text};
use crate::ui::page;
use crate::ui::sharing::{self, Shared};
use crate::ui::training::Training;
use crate::ui::words::{coach, data as text};

#[component]
pub(super) fn Data() -> impl IntoView {
    let training = expect_context::<Training>();
    let talk = RwSignal::new_local(Talk::Nothing);
    let export = move |()| talk.set(Talk::saved(training.keeping().save_copy()));
    let share = sharing::can_share().then(|| {
        let send = move |()| send(training, talk);
        view! { <Act label=text::SHARE.to_owned() on_act=send is_quiet=true/> }
    });
    view! {
        <section class="part">
            <h2 id="data" tabindex="-1">{text::DATA}</h2>
            <p class="lede">{text::DATA_LEDE}</p>
            <Room talk=talk/>
            <div class="acts" data-row="true">
                <Act label=text::EXPORT.to_owned() on_act=export is_quiet=true/>
                {share}
                <Open talk=talk/>
                <Undo talk=talk/>
            </div>
            {live(move || talk::shown(training, talk, "#data"))}
            <Table talk=talk/>
            <Objections talk=talk/>
        </section>
    }
}

/// How much room it takes, and whether this browser deletes it.
#[component]
fn Room(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let keeping = expect_context::<Training>().keeping();
    let place = keeping.place();
    let deletes = place.browser.deletes() && !place.is_installed && place.lasts;
    let size = live_text(move || {
        talk.track();
        keeping.attempts().track();
        keeping.size().map_or_else(String::new, |it| text::size(it, Vault::ROOM))
    });
    view! {
        <p class="small">{size}</p>
        {deletes.then(|| view! { <p class="small">{text::DELETES}</p> })}
    }
}

/// Takes back what the latest copy added, as long as the page is open.
#[component]
fn Undo(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let training = expect_context::<Training>();
    let undo = move |()| {
        talk.set(match training.keeping().undo_import() {
            Ok(n) => Talk::Said(text::undone(n)),
            Err(error) => Talk::Failed(error.to_string()),
        });
        page::catch_focus("#data");
    };
    live(move || {
        talk.track();
        let can_undo = training.keeping().n_undoable() > 0;
        can_undo.then(|| view! { <Act label=text::UNDO.to_owned() on_act=undo is_quiet=true/> })
    })
}

/// Every attempt for a spreadsheet, once there is one.
#[component]
fn Table(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let training = expect_context::<Training>();
    let save = move |()| {
        let name = format!("encore-exits-{}.csv", page::date(page::now()));
        talk.set(Talk::saved(page::download(&name, &training.keeping().table()).is_ok()));
    };
    live(move || {
        let has_some = training.attempts().with(|it| !it.is_empty());
        has_some
            .then(|| view! { <Act label=text::TABLE.to_owned() on_act=save is_quiet=true/> })
    })
}

/// How many marks are seen differently, and a way to hand them on.
#[component]
fn Objections(talk: RwSignal<Talk, LocalStorage>) -> impl IntoView {
    let training = expect_context::<Training>();
    let save = move |()| {
        let name = format!("encore-marks-{}.txt", page::date(page::now()));
        let text = training.objections_as_text();
        talk.set(Talk::saved(page::download(&name, &text).is_ok()));
    };
    live(move || {
        let n = training.n_objections();
        (n > 0).then(|| {
            view! {
                <p>{coach::n_objections(n)}</p>
                <Act label=text::EXPORT_MARKS.to_owned() on_act=save is_quiet=true/>
            }
        })
    })
}

fn send(training: Training, talk: RwSignal<Talk, LocalStorage>) {
    let name = format!("encore-{}.txt", page::date(page::now()));
    spawn_local(async move {
        let shared = sharing::share(&name, &training.keeping().export()).await;
        if shared == Shared::Done {
            training.keeping().note_copy();
        }
        talk.try_set(match shared {
            Shared::Done => Talk::said(text::SHARED),
            Shared::Cancelled => Talk::said(text::NOT_SHARED),
            Shared::Failed => Talk::Failed(text::NOT_EXPORTED.to_owned()),
        });
    });
}

pub(super) fn take(training: Training, backup: &Backup) -> Talk {
    match training.keeping().import(backup) {
        Ok(preview) => Talk::Said(text::imported(preview.n_new)),
        Err(error) => Talk::Failed(error.to_string()),
    }
}
