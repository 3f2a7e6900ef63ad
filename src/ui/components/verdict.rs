//! What is told after an answer: how it turned out, the reason, and the way on.

use leptos::prelude::*;

use super::act::Act;
use crate::ui::page;
use crate::ui::words::today as words;

/// The answer, told. It takes the focus, so that it is read out and the way on is the next stop.
#[component]
pub fn Verdict(
    /// How it turned out.
    title: &'static str,
    /// Why the right answer is right.
    #[prop(into)]
    why: String,
    /// Goes on.
    #[prop(into)]
    on_next: Callback<()>,
    /// What is shown between.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    page::focus_section("#verdict");
    view! {
        <section class="verdict">
            <h2 id="verdict" tabindex="-1">{title}</h2>
            {children.map(|it| it())}
            <p>{why}</p>
            <Act label=words::NEXT.to_owned() on_act=on_next/>
        </section>
    }
}
