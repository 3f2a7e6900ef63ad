//! The scene: who is leaving, what happened, what is still open, how much time there is.

use leptos::prelude::*;

use crate::ui::components::act::Act;
use crate::ui::components::beats::Beats;
use crate::ui::live::{live, memo};
use crate::ui::training::Training;
use crate::ui::words::exit as text;

#[component]
pub(super) fn ScenePage() -> impl IntoView {
    let training = expect_context::<Training>();
    let place = memo(move || training.scene());
    live(move || {
        let scene = place.get()?;
        let next = text::next(scene.by).to_owned();
        Some(view! {
            <div class="page__head">
                <h1 tabindex="-1">{scene.title.clone()}</h1>
                <p class="lede">{scene.who.clone()}</p>
            </div>
            <div class="page__side">
                <p>{scene.brief.clone()}</p>
                <p class="tag">{text::seconds(scene.seconds, scene.by)}</p>
            </div>
            <div class="page__main">
                <Beats scene=scene/>
                <Act label=next on_act=move |()| training.go_to_exit()/>
            </div>
        })
    })
}
