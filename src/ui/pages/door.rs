//! The door: customers come out one at a time and answer an impartial person.

use std::sync::Arc;

use leptos::prelude::*;

use crate::attempt::AttemptId;
use crate::content::By;
use crate::round::{N_CUSTOMERS, Round};
use crate::ui::components::act::Act;
use crate::ui::components::answer_card::AnswerCard;
use crate::ui::components::why::Why;
use crate::ui::live::{all, live, memo};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::door as text;

#[component]
pub(super) fn Door() -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || Some(door(training, training.latest_attempt()?, training.round()?)))
}

fn door(training: Training, attempt: AttemptId, round: Arc<Round>) -> impl IntoView {
    let before = training.round_before();
    let explanations = training.explanations(&attempt);
    let try_it = Callback::new(move |it| training.what_if(&attempt, it));
    let n_shown = memo(move || training.n_shown());
    let has_door = untrack(|| training.by()) == By::Person;
    let answer = move |idx: usize| {
        let answer = round.answers.get(idx)?.clone();
        let earlier = before.as_ref().and_then(|it| it.answers.get(idx).cloned());
        let explanation = explanations.get(idx)?.clone();
        Some(view! {
            <AnswerCard answer=answer.clone() before=earlier>
                <Why answer=answer explanation=explanation try_it=try_it/>
            </AnswerCard>
        })
    };
    let (newest, earlier) = (answer.clone(), answer);
    view! {
        <div class="page__head">
            <div class="door__head">
                <h1 class="door__ask" tabindex="-1">{format!("“{}”", text::QUESTION)}</h1>
                {has_door.then(|| view! {
                    <div class="door" aria-hidden="true"><div class="door__leaf"></div></div>
                })}
            </div>
            <p class="lede">{text::SIMULATED_NOTE}</p>
        </div>
        <div class="page__side">
            <div aria-live="polite">{live(move || newest(n_shown.get().checked_sub(1)?))}</div>
            <DoorActs n_shown=n_shown/>
        </div>
        <div class="page__main answers">
            {live(move || all((0..n_shown.get().saturating_sub(1)).rev().map(&earlier)))}
        </div>
    }
}

/// The main action of this page, whichever it is by now.
const ACTS: &str = ".acts .act";

#[component]
fn DoorActs(n_shown: Memo<usize>) -> impl IntoView {
    let training = expect_context::<Training>();
    let has_more = move || n_shown.get() < N_CUSTOMERS;
    let is_later = training.is_later_round();
    let compare = if is_later { text::CHANGED } else { text::COMPARE };
    let next = move |()| {
        training.next_customer();
        page::catch_focus(ACTS);
    };
    let all = move |()| {
        training.all_customers();
        page::catch_focus(ACTS);
    };
    let done = move |()| training.compare();
    let acts = live(move || match has_more() {
        false => view! { <Act label=compare.to_owned() on_act=done/> }.into_any(),
        true => view! {
            <Act label=text::NEXT.to_owned() on_act=next/>
            <Act label=text::ALL.to_owned() on_act=all is_quiet=true/>
        }
        .into_any(),
    });
    view! { <div class="acts">{acts}</div> }
}
