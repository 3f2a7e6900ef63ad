//! The card: three exit statements, before any example.

use leptos::prelude::*;

use crate::card::{Question, Statement};
use crate::session::StepError;
use crate::ui::components::act::Act;
use crate::ui::components::note::Note;
use crate::ui::components::question_field::QuestionField;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::card as text;

#[component]
pub(super) fn CardPage() -> impl IntoView {
    let training = expect_context::<Training>();
    let has_tried = RwSignal::new(false);
    let keep = move |()| {
        let refused = training.keep_card().err();
        has_tried.set(refused.is_some());
        refused
            .and_then(question_of)
            .iter()
            .for_each(|it| page::focus_end(&format!("card-{it}")));
    };
    let refusal = memo(move || has_tried.get().then(|| training.card_refusal()).flatten());
    let fields = Question::ALL.iter().map(|it| view! { <Field question=*it/> });
    let fields = all(fields);
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::TITLE}</h1>
            <p class="lede">{text::LEDE}</p>
        </div>
        {fields}
        {live(move || refusal.get().and_then(told).map(|it| view! { <Note text=it/> }))}
        <div class="acts">
            <Act label=text::NEXT.to_owned() on_act=keep/>
            <Reuse/>
        </div>
    }
}

/// Why the card can't be kept yet, in words.
fn told(refused: StepError) -> Option<String> {
    match refused {
        StepError::Missing(it) => Some(text::missing(it).to_owned()),
        StepError::StatementTooLong { question, .. } => {
            Some(text::too_long(question, Statement::MAX_CHARS))
        }
        _ => None,
    }
}

fn question_of(refused: StepError) -> Option<Question> {
    match refused {
        StepError::Missing(it) | StepError::StatementTooLong { question: it, .. } => Some(it),
        _ => None,
    }
}

#[component]
fn Field(question: Question) -> impl IntoView {
    let training = expect_context::<Training>();
    let stems = training.content().library().with_untracked(|library| {
        let stems = library.bank.stems.iter().filter(|it| it.question == question);
        stems.take(3).map(|it| it.text.clone()).collect::<Vec<_>>()
    });
    let draft = memo(move || {
        training.session().with(|it| {
            let draft = it.as_ref().and_then(|it| it.card_draft());
            draft.map_or(String::new(), |it| it.text(question).to_owned())
        })
    });
    let write = move |text: String| training.type_statement(question, &text);
    view! { <QuestionField question=question stems=stems draft=draft on_write=write/> }
}

/// The last card for this role can be kept as it is.
#[component]
fn Reuse() -> impl IntoView {
    let training = expect_context::<Training>();
    let has_card = memo(move || training.card_for_session().is_some());
    let reuse = move |()| training.reuse_card();
    live(move || {
        let button =
            || view! { <Act label=text::REUSE.to_owned() on_act=reuse is_quiet=true/> };
        has_card.get().then(button)
    })
}
