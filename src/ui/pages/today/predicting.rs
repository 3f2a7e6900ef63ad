//! Predicting: how they feel, and why, both asked before anything is told.

use leptos::prelude::*;

use super::Asked;
use super::choosing::shuffled;
use crate::content::{Lean, Task};
use crate::review::{Grade, Help};
use crate::ui::components::options::Options;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::components::verdict::Verdict;
use crate::ui::live::live;
use crate::ui::page;
use crate::ui::words::{door, today as text};

pub(super) fn predicting(asked: Asked) -> AnyView {
    let Task::Predict { persona, said, right, cause, other, .. } = asked.item.task.clone()
    else {
        return ().into_any();
    };
    let leans: Vec<Lean> = Lean::ALL.iter().rev().copied().collect();
    let feel = leans.iter().position(|it| *it == right).unwrap_or(0);
    let labels = leans.iter().map(|it| door::feel(*it).to_owned()).collect();
    let (causes, why) = shuffled(std::iter::once(cause).chain(other).collect());
    let (felt, reason) = (RwSignal::new(None), RwSignal::new(None));
    let is_told = RwSignal::new(false);
    let grade = move || {
        let is_felt = felt.get_untracked() == Some(feel);
        let is_reason = reason.get_untracked() == Some(why);
        match (is_felt, is_reason) {
            (true, true) => Grade::Strong,
            (false, false) => Grade::Missed,
            _ => Grade::Weak,
        }
    };
    let (because, on_next) = (asked.item.why.clone(), asked.on_next);
    let persona = asked.training.persona_title(&persona);
    let tell = Callback::new(move |_: usize| {
        asked.training.record_task(&asked.chosen, Some(grade()), Help::None);
        is_told.set(true);
    });
    let second = live(move || {
        let causes = causes.clone();
        felt.get().is_some().then(|| {
            view! {
                <h2 id="ask-why" tabindex="-1">{text::ASK_WHY}</h2>
                <Options ask=text::ASK_WHY options=causes right=why chosen=reason is_told=is_told on_choose=tell/>
            }
        })
    });
    let verdict = live(move || {
        let because = because.clone();
        is_told.get().then(|| {
            view! {
                <Verdict title=text::answered(grade()) why=because on_next=on_next>
                    <p>{text::felt(right)}</p>
                </Verdict>
            }
        })
    });
    let said = if said.is_empty() { text::SILENCE.to_owned() } else { said };
    view! {
        <SpokenCard label=text::YOU_SAY aside=persona text=said/>
        <Options
            ask=text::ANSWERS
            options=labels
            right=feel
            chosen=felt
            is_told=is_told
            on_choose=move |_| page::focus_soon("#ask-why")
        />
        {second}
        {verdict}
    }
    .into_any()
}
