//! The prediction: two taps before the door opens.

use leptos::prelude::*;

use crate::attempt::Share;
use crate::content::Lean;
use crate::session::StepError;
use crate::ui::components::act::Act;
use crate::ui::components::choice::Choice;
use crate::ui::components::note::Note;
use crate::ui::live::{live, memo};
use crate::ui::training::Training;
use crate::ui::words::door as text;

#[component]
pub(super) fn Predict() -> impl IntoView {
    let training = expect_context::<Training>();
    let is_open = RwSignal::new(false);
    let open = move |()| match training.open_door() {
        Err(StepError::FeelsOpen | StepError::SaysOpen) => is_open.set(true),
        _ => is_open.set(false),
    };
    let feels = Lean::ALL.iter().rev().map(|it| (it.to_string(), text::feel(*it))).collect();
    let says = Share::ALL.iter().rev().map(|it| (it.to_string(), text::heard(*it))).collect();
    let felt = memo(move || training.guess().feels.map(|it| it.to_string()));
    let said = memo(move || training.guess().says.map(|it| it.to_string()));
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::PREDICT_TITLE}</h1>
            <p class="lede">{text::PREDICT_LEDE}</p>
        </div>
        <Choice
            name="feels"
            ask=text::PREDICT_FEEL
            options=feels
            chosen=felt
            on_choose=move |it: String| training.guess_feels(&it)
        />
        <Choice
            name="says"
            ask=text::PREDICT_HEARD
            options=says
            chosen=said
            on_choose=move |it: String| training.guess_says(&it)
        />
        {live(move || is_open.get().then(|| view! { <Note text=text::tap(training.by()).to_owned()/> }))}
        <Act label=text::open(untrack(|| training.by())).to_owned() on_act=open/>
    }
}
