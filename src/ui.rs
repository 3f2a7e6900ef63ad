//! The browser shell: a thin coat of Leptos around the core.

pub mod crash;

use leptos::prelude::*;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    Effect::new(|| {
        if let Some(shell) = document().get_element_by_id("shell") {
            shell.remove();
        }
        if let Some(html) = document().document_element() {
            let _ = html.set_attribute("data-ready", "");
        }
    });
    view! {
        <header class="bar"><span class="bar__where">"Encore"</span></header>
        <main class="page">
            <h1>"Leave them wanting to come back"</h1>
            <p class="lede">
                "Practice the last minute with a customer, then hear what they say at the door."
            </p>
            <span class="act">"Getting ready"</span>
        </main>
    }
}
