//! Writing one's own words, with as much help as there is.

use leptos::prelude::*;

use super::act::Act;
use super::spoken_card::SpokenCard;
use crate::parting_words::PartingWords;
use crate::review::Help;
use crate::ui::live::live;
use crate::ui::words::today as words;

/// The help there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aid {
    /// A worked example of another exit; it stands open.
    Example(String),
    /// A beginning; it is shown on request, so that everybody tries alone first.
    Beginning(String),
    /// None.
    Blank,
}

/// A field, the help, and the main action.
#[component]
pub fn Writing(
    /// The help there is.
    aid: Aid,
    /// What was typed before.
    typed: String,
    /// Called with the words after each change.
    #[prop(into)]
    on_type: Callback<String>,
    /// Called with the words and the help that was open.
    #[prop(into)]
    on_done: Callback<(String, Help)>,
) -> impl IntoView {
    let draft = RwSignal::new(typed);
    let is_open = RwSignal::new(false);
    let used = match aid {
        Aid::Example(_) => Help::Example,
        Aid::Beginning(_) => Help::Gaps,
        Aid::Blank => Help::None,
    };
    let help = move || match used {
        Help::Gaps if !is_open.get_untracked() => Help::None,
        used => used,
    };
    let label = move || match draft.with(|it| it.trim().is_empty()) {
        true => words::SHOW_ME.to_owned(),
        false => words::DONE.to_owned(),
    };
    view! {
        {aid_view(aid, is_open)}
        <div class="card">
            <div class="card__head"><label for="today-words">{words::YOUR_WORDS}</label></div>
            <textarea
                class="card__field"
                id="today-words"
                rows="3"
                maxlength=PartingWords::MAX_CHARS.to_string()
                autocapitalize="sentences"
                dir="auto"
                prop:value=draft
                on:input:target=move |it| {
                    draft.set(it.target().value());
                    on_type.run(it.target().value());
                }
            ></textarea>
        </div>
        <Act
            label=Signal::derive(label)
            on_act=move |()| on_done.run((draft.get_untracked(), help()))
        />
    }
}

fn aid_view(aid: Aid, is_open: RwSignal<bool>) -> AnyView {
    match aid {
        Aid::Example(text) => view! { <SpokenCard label=words::EXAMPLE text=text/> }.into_any(),
        Aid::Beginning(text) => live(move || match is_open.get() {
            true => {
                view! { <SpokenCard label=words::START_LABEL text=text.clone()/> }.into_any()
            }
            false => {
                let open = move |()| is_open.set(true);
                view! { <Act label=words::START.to_owned() is_quiet=true on_act=open/> }
                    .into_any()
            }
        })
        .into_any(),
        Aid::Blank => ().into_any(),
    }
}
