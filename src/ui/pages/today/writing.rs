//! Writing: mend what went wrong, or say it yourself; then the coach's marks and a model.

use leptos::prelude::*;

use super::Asked;
use crate::content::Task;
use crate::frame::Move;
use crate::reading::Reading;
use crate::review::{Grade, Help};
use crate::ui::components::chips::Chips;
use crate::ui::components::marked::Marked;
use crate::ui::components::spoken_card::SpokenCard;
use crate::ui::components::verdict::Verdict;
use crate::ui::components::writing::{Aid, Writing};
use crate::ui::live::live;
use crate::ui::words::{coach, exit, frame, today as text};

/// Words that were written, as the coach reads them.
#[derive(Clone)]
struct Read {
    words: String,
    reading: Reading,
    grade: Option<Grade>,
}

pub(super) fn writing(asked: Asked) -> AnyView {
    let (line, model) = match asked.item.task.clone() {
        Task::Repair { line, model } => (Some(line), model),
        Task::Write { model, .. } => (None, model),
        _ => return ().into_any(),
    };
    let read = RwSignal::new(None::<Read>);
    let (made, why, on_next) = (asked.item.trains, asked.item.why.clone(), asked.on_next);
    let aid = aid(&asked);
    let (keeping, field) = (asked.training.keeping(), format!("today-{}", asked.item.id));
    let typed =
        keeping.typed().with_untracked(|it| it.get(&field).cloned().unwrap_or_default());
    let named = field.clone();
    let on_type = Callback::new(move |words: String| keeping.type_text(&named, &words));
    let done = Callback::new(move |(words, help): (String, Help)| {
        let found = judge(&asked, words);
        asked.training.record_task(&asked.chosen, found.grade, help);
        keeping.untype(&field);
        read.set(Some(found));
    });
    let body = live(move || match read.get() {
        None => {
            let (aid, typed) = (aid.clone(), typed.clone());
            view! { <Writing aid=aid typed=typed on_type=on_type on_done=done/> }.into_any()
        }
        Some(found) => {
            let (title, why) = (text::written(found.grade), why.clone());
            let told = told(found, made);
            let model = model.clone();
            view! {
                <Verdict title=title why=why on_next=on_next>
                    {told}
                    <SpokenCard label=text::MODEL text=model/>
                </Verdict>
            }
            .into_any()
        }
    });
    let line = line.map(|it| view! { <SpokenCard label=text::WENT_WRONG text=it/> });
    view! { {line}{body} }.into_any()
}

/// As much help as the task allows.
fn aid(asked: &Asked) -> Aid {
    match (asked.chosen.help, &asked.item.task) {
        (Help::Example, _) => match asked.training.example_for(&asked.item) {
            Some(example) => Aid::Example(example),
            None => Aid::Beginning(frame::advice(asked.item.trains).to_owned()),
        },
        (Help::Gaps, Task::Write { gaps, .. }) => Aid::Beginning(gaps.clone()),
        (Help::Gaps, _) => Aid::Beginning(frame::advice(asked.item.trains).to_owned()),
        (Help::None, _) => Aid::Blank,
    }
}

fn judge(asked: &Asked, words: String) -> Read {
    let library = asked.training.content().library();
    let reading = library.with_untracked(|it| it.reader().closing(&words, None));
    let is_silent = words.trim().is_empty();
    let grade = match is_silent {
        true => Some(Grade::Missed),
        false => reading.rated.then(|| Grade::of_words(&reading, asked.item.trains)),
    };
    Read { words, reading, grade }
}

/// The words with their marks, and why the one that was asked for counts as it does.
fn told(read: Read, made: Move) -> AnyView {
    let Read { words, reading, grade } = read;
    if words.trim().is_empty() {
        return ().into_any();
    }
    let why = match (grade, reading.strength(made)) {
        (None, _) => exit::UNRATED,
        (_, Some(strength)) => coach::why(made, strength),
        (_, None) => frame::advice(made),
    };
    view! {
        <div class="card">
            <div class="card__head"><h3>{text::YOUR_WORDS}</h3></div>
            <div class="card__body">
                <Marked text=words reading=reading.clone()/>
                <Chips reading=Signal::stored(reading)/>
                <p class="small">{why}</p>
            </div>
        </div>
    }
    .into_any()
}
