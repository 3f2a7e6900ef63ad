//! Choosing a workplace and a scene.

use leptos::prelude::*;

use super::on_its_way;
use crate::content::{Listed, Scene};
use crate::route::Route;
use crate::ui::live::{all, live};
use crate::ui::training::Training;
use crate::ui::words::home as text;

#[component]
pub(super) fn Work() -> impl IntoView {
    let training = expect_context::<Training>();
    let current = training.current_role();
    let roles = training.content().index().into_iter().map(|role| {
        let is_open = role.id == current;
        view! { <Workplace role=role is_open=is_open/> }
    });
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::WORK_TITLE}</h1>
            <p class="lede">{text::WORK_LEDE}</p>
        </div>
        {untrack(move || training.is_under_way()).then(|| view! { <p class="lede">{text::REPLACES}</p> })}
        {all(roles)}
    }
}

/// One role: opening it brings its pack.
#[component]
fn Workplace(role: Listed, is_open: bool) -> impl IntoView {
    let training = expect_context::<Training>();
    let id = role.id.clone();
    if is_open {
        training.content().want(&id);
    }
    let wanted = id.clone();
    let scenes = live(move || {
        let rows = training.content().library().with(|library| {
            let scenes = &library.role(&id)?.scenes;
            let rows = scenes.iter().map(|it| row(training, &id, it).into_any());
            let many = scenes.iter().filter_map(|it| Some(many(it)?.into_any()));
            Some(all(rows.chain(many)).into_any())
        });
        rows.unwrap_or_else(|| on_its_way(training, training.content().arrival(Some(&id))))
    });
    view! {
        <details open=is_open on:toggle=move |_| training.content().want(&wanted)>
            <summary class="link">{role.name}</summary>
            <div class="rows">{scenes}</div>
        </details>
    }
}

/// A scene that is one of many: choosing among them.
fn many(scene: &Scene) -> Option<impl IntoView + use<>> {
    let to = Route::Calls(scene.id.clone()).to_string();
    let title = scene.triage.as_ref()?.title.clone();
    Some(view! {
        <a class="rows__row" href=to>
            <span class="rows__name">{title}</span>
            <span class="tag">{text::MANY}</span>
        </a>
    })
}

fn row(training: Training, role: &str, scene: &Scene) -> impl IntoView + use<> {
    let (role, id) = (role.to_owned(), scene.id.clone());
    let kind = text::kind(scene.kind);
    let note = match training.was_played(&scene.id) {
        true => format!("{kind}, {}", text::PLAYED),
        false => kind.to_owned(),
    };
    let title = scene.title.clone();
    view! {
        <button type="button" class="rows__row" on:click=move |_| training.begin(&role, &id)>
            <span class="rows__name">{title}</span>
            <span class="tag">{note}</span>
        </button>
    }
}
