//! Today's three minutes: one task at a time, until it is enough.

mod choosing;
mod predicting;
mod writing;

use leptos::prelude::*;

use crate::content::{Format, Item, Task};
use crate::today::{Chosen, Kind, Wish};
use crate::ui::components::act::{Act, ActLink};
use crate::ui::components::note::Note;
use crate::ui::live::live;
use crate::ui::page;
use crate::ui::training::Training;
use crate::ui::words::{self, today as text};

#[component]
pub(super) fn TodayPage() -> impl IntoView {
    let training = expect_context::<Training>();
    let choose = move |wish| untrack(|| training.next_task(wish)).map(|it| (it, wish));
    let task = RwSignal::new(choose(Wish::Today));
    let go = Callback::new(move |wish| {
        task.set(choose(wish));
        page::focus_heading();
    });
    live(move || match task.get() {
        Some((chosen, wish)) => untrack(|| shown(training, (chosen, wish), go)),
        None => end(go),
    })
}

/// A task as its page needs it.
#[derive(Clone)]
struct Asked {
    training: Training,
    chosen: Chosen,
    item: Item,
    on_next: Callback<()>,
}

fn shown(training: Training, (chosen, wish): (Chosen, Wish), go: Callback<Wish>) -> AnyView {
    let Kind::Item(format) = chosen.offer.kind else {
        return whole_exit(training, (chosen, wish));
    };
    let Some(item) = training.item(&chosen.offer.task) else { return end(go) };
    let on_next = Callback::new(move |()| go.run(Wish::Today));
    let head = head(training, (&chosen, wish), question(format, &item), &item.setting);
    let asked = Asked { training, chosen, item, on_next };
    let body = match format {
        Format::Spot | Format::SpotAnti | Format::Choose => choosing::choosing(asked),
        Format::Order => choosing::ordering(asked),
        Format::Predict => predicting::predicting(asked),
        Format::Repair | Format::Write => writing::writing(asked),
    };
    view! { {head}{body} }.into_any()
}

fn question(format: Format, item: &Item) -> String {
    match &item.task {
        Task::Write { ask, .. } => ask.clone(),
        _ => text::ask(format).to_owned(),
    }
}

/// The question, what has happened, and quietly why this task and how long it still takes.
fn head(
    training: Training,
    (chosen, wish): (&Chosen, Wish),
    ask: String,
    setting: &str,
) -> AnyView {
    let left = (wish == Wish::Today).then(|| text::left(training.seconds_left()));
    view! {
        <div class="page__head">
            <p class="tag today__why">
                <span>{text::why(chosen.why)}</span>
                <span>{left}</span>
            </p>
            <h1 class="today__ask" tabindex="-1">{ask}</h1>
            <p class="lede">{setting.to_owned()}</p>
        </div>
    }
    .into_any()
}

fn whole_exit(training: Training, (chosen, wish): (Chosen, Wish)) -> AnyView {
    let task = chosen.offer.task.clone();
    let Some(scene) = training.scene_of(&task) else { return ().into_any() };
    let head = head(training, (&chosen, wish), scene.title, &scene.brief);
    let replaces = training.is_under_way().then(|| {
        view! { <Note text=words::home::REPLACES.to_owned()/> }
    });
    view! {
        {head}
        <p class="tag">{text::scene(chosen.offer.kind)}</p>
        {replaces}
        <Act label=text::TO_SCENE.to_owned() on_act=move |()| training.begin_task(&task)/>
    }
    .into_any()
}

fn end(go: Callback<Wish>) -> AnyView {
    view! {
        <div class="page__head">
            <h1 tabindex="-1">{text::END_TITLE}</h1>
            <p class="lede">{text::END_LEDE}</p>
        </div>
        <div class="acts">
            <ActLink to="#/" label=words::TO_START/>
            <Act label=text::MORE.to_owned() is_quiet=true on_act=move |()| go.run(Wish::More)/>
        </div>
    }
    .into_any()
}
