//! One exit from before: the words as read today, and what the same customers say.

use leptos::prelude::*;

use crate::attempt::AttemptId;
use crate::round::ENGINE;
use crate::route::Route;
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::answer_card::AnswerCard;
use crate::ui::components::marked::Marked;
use crate::ui::components::readings::Readings;
use crate::ui::components::why::Why;
use crate::ui::live::{all, live};
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{self, progress as text};

#[component]
pub(super) fn AttemptPage(id: AttemptId) -> impl IntoView {
    let training = expect_context::<Training>();
    live(move || match training.replay(&id) {
        Some(replay) => view! { <Replayed replay=replay/> }.into_any(),
        None => missing().into_any(),
    })
}

pub(super) fn missing() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{text::NO_ATTEMPT}</h1>
        <ActLink to="#/progress" label=words::home::PROGRESS/>
    }
}

#[component]
fn Replayed(replay: crate::ui::training::Replay) -> impl IntoView {
    let training = expect_context::<Training>();
    let (attempt, scene, round) = (replay.attempt, replay.scene, replay.round);
    let said = attempt.words.as_str().to_owned();
    let shown = if said.is_empty() { text::SILENCE.to_owned() } else { said.clone() };
    let note = format!("{}, {}", page::day(attempt.at), text::round(attempt.round));
    let is_older = attempt.engine < ENGINE;
    let id = attempt.id.clone();
    let day = Route::Day(id.clone()).to_string();
    let try_it = Callback::new(move |it| training.what_if(&id, it));
    let answers = round.answers.iter().zip(replay.explanations).map(|(answer, explanation)| {
        let answer = answer.clone();
        view! {
            <AnswerCard answer=answer.clone() before=None>
                <Why answer=answer explanation=explanation try_it=try_it/>
            </AnswerCard>
        }
    });
    let answers = all(answers);
    let (of, to) = (attempt.id.clone(), attempt.id.clone());
    let again = move |()| training.reopen(&attempt);
    view! {
        <div class="page__head"><h1 tabindex="-1">{scene.title.clone()}</h1><p class="lede">{note}</p></div>
        {is_older.then(|| view! { <p class="lede">{text::OLDER_ENGINE}</p> })}
        <section class="card">
            <div class="card__head"><h2>{words::exit::your_words(scene.by)}</h2></div>
            <div class="card__body">
                <Marked text=shown reading=round.reading.clone()/>
                <Readings
                    words=said.clone()
                    reading=round.reading.clone()
                    claims=Signal::derive(move || training.claims(&of))
                    on_claim=move |(about, claim)| training.object(&to, about, claim)
                />
            </div>
        </section>
        <div class="acts">
            <Act label=text::REPLAY.to_owned() on_act=again/>
            <ActLink to=day label=words::day::LINK is_quiet=true/>
        </div>
        <section class="pairs"><h2>{text::ANSWERS}</h2>{answers}</section>
        <p class="lede">{words::door::SIMULATED_NOTE}</p>
    }
}
