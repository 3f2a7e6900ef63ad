//! The form for a follow-up: what kind, for whom, what, when, and the words.

use leptos::prelude::*;

use crate::content::guide::FollowUp;
use crate::line::{Line, Note as NoteText};
use crate::reasons::Rule;
use crate::ui::arrival::Arrival;
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::components::rule_link::RuleLink;
use crate::ui::components::text_field::{SmallField, TextField};
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::training::shift::field;
use crate::ui::words::{self, shift as text};

/// The form, once the templates are here.
#[component]
pub(super) fn FollowUpForm() -> impl IntoView {
    let training = expect_context::<Training>();
    let arrival = memo(move || training.content().guide());
    let form = live(move || match arrival.get() {
        Arrival::Waiting => {
            view! { <p class="lede" role="status">{words::LOADING_LEDE}</p> }.into_any()
        }
        Arrival::Failed => failed(training).into_any(),
        Arrival::Here => view! { <Form/> }.into_any(),
    });
    view! {
        <details>
            <summary class="link">{text::FOLLOW_UPS}</summary>
            <div class="pairs fold">
                <p class="lede">{text::FOLLOW_UPS_LEDE}</p>
                {form}
            </div>
        </details>
    }
}

fn failed(training: Training) -> impl IntoView {
    let retry = move |()| training.content().retry();
    view! {
        <Note text=words::LOAD_FAILED_LEDE.to_owned()>
            <Act label=words::TRY_AGAIN.to_owned() on_act=retry is_quiet=true/>
        </Note>
    }
}

#[component]
fn Form() -> impl IntoView {
    let training = expect_context::<Training>();
    let talk = RwSignal::new(None::<bool>);
    let template = memo(move || training.template());
    let typed = move |name: &'static str| memo(move || training.typed(name));
    let write = move |name: &'static str| {
        move |it: String| {
            talk.set(None);
            training.type_text(name, &it);
        }
    };
    let keep = move |()| {
        if let Some(template) = template.get_untracked() {
            let is_kept = training.take_on(&template);
            talk.set(Some(is_kept));
            if !is_kept {
                page::focus("#follow-due");
            }
        }
    };
    let said = live(move || {
        let is_kept = talk.get()?;
        let text = if is_kept { text::TAKEN_ON } else { text::NO_TIME };
        Some(view! { <Note text=text.to_owned() is_warning=!is_kept/> })
    });
    view! {
        <Which/>
        <div class="fields">
            <SmallField id="follow-name" label=text::NAME value=typed(field::NAME) on_write=write(field::NAME)/>
            <SmallField id="follow-me" label=text::ME value=typed(field::ME) on_write=write(field::ME)/>
        </div>
        <p class="small">{text::NAME_NOTE}</p>
        <SmallField id="follow-what" label=text::WHAT value=typed(field::WHAT) on_write=write(field::WHAT) most=Line::MAX_CHARS/>
        {live(move || template.get().map(|it| rest(training, it)))}
        {said}
        <Act label=text::TAKE_ON.to_owned() on_act=keep is_quiet=true/>
    }
}

/// The kinds of follow-ups.
#[component]
fn Which() -> impl IntoView {
    let training = expect_context::<Training>();
    let chosen = memo(move || training.template().map(|it| it.id).unwrap_or_default());
    let options = untrack(|| training.templates()).into_iter().map(|it| {
        let id = it.id.clone();
        let is_chosen = move || chosen.with(|chosen| *chosen == id);
        view! { <option value=it.id selected=is_chosen>{it.title}</option> }
    });
    view! {
        <div class="field">
            <label for="follow-which">{text::WHICH}</label>
            <select
                class="field__input"
                id="follow-which"
                on:change:target=move |it| training.type_text(field::TEMPLATE, &it.target().value())
            >
                {all(options)}
            </select>
        </div>
    }
}

/// The time and the words, which follow from the kind.
fn rest(training: Training, template: FollowUp) -> impl IntoView {
    let (due_of, words_of) = (template.clone(), template.clone());
    let due = memo(move || training.due(&due_of));
    let text = memo(move || training.words_of(&words_of));
    let (due_field, words_field) = (field::due(&template.id), field::words(&template.id));
    let written = words_field.clone();
    let refill = live(move || {
        let name = written.clone();
        training.is_typed(&name).then(|| {
            let refill = move |_| {
                training.untype(&name);
                page::focus_end("follow-words");
            };
            view! { <button type="button" class="stem" on:click=refill>{text::REFILL}</button> }
        })
    });
    let write = move |it: String| training.type_text(&words_field, &it);
    let write_due = move |it: String| training.type_text(&due_field, &it);
    let library = training.content().library();
    let rule = library.with_untracked(|it| it.bank.why_card(&template.why).map(Rule::from));
    view! {
        <SmallField id="follow-due" label=text::DUE value=due on_write=write_due kind="datetime-local"/>
        <TextField is_answer=true id="follow-words" label=text::TEXT value=text on_write=write most=NoteText::MAX_CHARS/>
        {refill}
        <p class="small"><span class="tag">{text::CHECK}</span>" "{template.check}</p>
        {rule.map(|it| view! { <p class="small"><RuleLink rule=it/></p> })}
    }
}
