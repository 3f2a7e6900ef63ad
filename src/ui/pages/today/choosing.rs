//! Tasks that are answered by choosing: what do these words do, what spoils them, which of two,
//! in which order.

use leptos::prelude::*;

use super::Asked;
use crate::content::Task;
use crate::frame::Strength;
use crate::review::{Grade, Help};
use crate::seed::Seed;
use crate::ui::components::options::Options;
use crate::ui::components::ordering::Ordering;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::components::verdict::Verdict;
use crate::ui::live::{all, live};
use crate::ui::page;
use crate::ui::words::{frame, today as text};

/// The answers in a random order, and where the first of them, the right one, has got to.
pub(super) fn shuffled(answers: Vec<String>) -> (Vec<String>, usize) {
    let mut numbered: Vec<_> = answers.into_iter().enumerate().collect();
    Seed(page::random()).stream().shuffle(&mut numbered);
    let right = numbered.iter().position(|it| it.0 == 0).unwrap_or(0);
    (numbered.into_iter().map(|it| it.1).collect(), right)
}

pub(super) fn choosing(asked: Asked) -> AnyView {
    let (line, answers) = parts(&asked.item.task);
    let (options, right) = shuffled(answers);
    let is_told = RwSignal::new(false);
    let chosen = RwSignal::new(None);
    let verdict = verdict(&asked, is_told, move || {
        Grade::of_answer(chosen.get_untracked() == Some(right))
    });
    let choose = move |at: usize| {
        asked.training.record_task(
            &asked.chosen,
            Some(Grade::of_answer(at == right)),
            Help::None,
        );
        is_told.set(true);
    };
    let are_voices = line.is_none();
    let line = line.map(|it| view! { <SpokenCard label=text::WORDS text=it/> });
    view! {
        {line}
        <Options
            ask=text::ANSWERS
            options=options
            right=right
            are_voices=are_voices
            chosen=chosen
            is_told=is_told
            on_choose=choose
        />
        {verdict}
    }
    .into_any()
}

/// The words to look at, and the answers, the right one first.
fn parts(task: &Task) -> (Option<String>, Vec<String>) {
    match task {
        Task::Spot { line, right, wrong } => {
            let moves = std::iter::once(right).chain(wrong);
            let name = |it| frame::made(it, Strength::Strong).to_owned();
            (Some(line.clone()), moves.map(|it| name(*it)).collect())
        }
        Task::SpotAnti { line, right, wrong } => {
            let spoils = std::iter::once(right).chain(wrong);
            (Some(line.clone()), spoils.map(|it| frame::spoiled(*it).to_owned()).collect())
        }
        Task::Choose { right, wrong } => (None, vec![right.clone(), wrong.clone()]),
        _ => (None, Vec::new()),
    }
}

/// What is told once it is.
fn verdict(
    asked: &Asked,
    is_told: RwSignal<bool>,
    grade: impl Fn() -> Grade + Send + 'static,
) -> AnyView {
    let (why, on_next) = (asked.item.why.clone(), asked.on_next);
    live(move || {
        let why = why.clone();
        is_told.get().then(|| {
            view! { <Verdict title=text::answered(grade()) why=why on_next=on_next/> }
        })
    })
    .into_any()
}

pub(super) fn ordering(asked: Asked) -> AnyView {
    let Task::Order { steps } = asked.item.task.clone() else { return ().into_any() };
    let mut places: Vec<usize> = (0..steps.len()).collect();
    Seed(page::random()).stream().shuffle(&mut places);
    let parts = places.iter().filter_map(|it| steps.get(*it).cloned()).collect();
    let outcome = RwSignal::new(None::<bool>);
    let (why, on_next) = (asked.item.why.clone(), asked.on_next);
    let verdict = live(move || {
        let is_right = outcome.get()?;
        let steps = all(steps.iter().map(|it| view! { <li class="voice">{it.clone()}</li> }));
        let order = (!is_right).then(|| {
            view! { <p class="tag">{text::ORDER}</p><ol class="ordered">{steps}</ol> }
        });
        let title = text::ordered(is_right);
        Some(view! { <Verdict title=title why=why.clone() on_next=on_next>{order}</Verdict> })
    });
    let done = move |tapped: Vec<usize>| {
        let order = tapped.iter().filter_map(|it| places.get(*it));
        let is_right = order.is_sorted();
        asked.training.record_task(&asked.chosen, Some(Grade::of_answer(is_right)), Help::None);
        outcome.set(Some(is_right));
    };
    let is_told = Signal::derive(move || outcome.get().is_some());
    view! {
        <p class="lede">{text::ORDER_LEDE}</p>
        <Ordering parts=parts is_told=is_told on_done=done/>
        {verdict}
    }
    .into_any()
}
