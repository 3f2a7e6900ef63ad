//! A button that copies a text, and the text itself where the browser refuses.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::note::Note;
use crate::ui::live::live;
use crate::ui::page;
use crate::ui::words::shift as words;

/// The button, and under it what came of it.
#[component]
pub fn CopyText(
    /// Unique on the page.
    id: String,
    /// What is copied.
    text: String,
) -> impl IntoView {
    let is_copied = RwSignal::new(None::<bool>);
    let (shown, field) = (text.clone(), id.clone());
    let copy = move |_| {
        let (text, id) = (text.clone(), id.clone());
        spawn_local(async move {
            let copied = page::copy(&text).await.is_ok();
            if is_copied.try_set(Some(copied)).is_none() && !copied {
                page::select(&id);
            }
        });
    };
    let result = live(move || match is_copied.get() {
        None => ().into_any(),
        Some(true) => view! { <p class="small" role="status">{words::COPIED}</p> }.into_any(),
        Some(false) => {
            let (field, shown) = (field.clone(), shown.clone());
            view! {
                <Note text=words::NOT_COPIED.to_owned()>
                    <textarea class="card__field" id=field rows="4" readonly aria-label=words::TO_COPY>
                        {shown}
                    </textarea>
                </Note>
            }
            .into_any()
        }
    });
    view! {
        <button type="button" class="stem" on:click=copy>{words::COPY}</button>
        {result}
    }
}
