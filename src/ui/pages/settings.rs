//! Settings and data: how it looks, copies, who practices, the home screen, erase.

mod data;
mod erase;
mod home_screen;
mod opening;
mod people;
mod talk;

use leptos::prelude::*;

use crate::settings::{Settings, TextSize, Theme};
use crate::ui::components::choice::Choice;
use crate::ui::live::memo;
use crate::ui::training::Training;
use crate::ui::words::data as text;

#[component]
pub(super) fn SettingsPage() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{text::TITLE}</h1>
        <Look/>
        <data::Data/>
        <people::People/>
        <home_screen::HomeScreen/>
        <erase::Erase/>
    }
}

#[component]
fn Look() -> impl IntoView {
    let training = expect_context::<Training>();
    let settings = training.settings();
    let themes = Theme::ALL.iter().map(|it| (it.to_string(), text::theme(*it))).collect();
    let sizes = TextSize::ALL.iter().map(|it| (it.to_string(), text::text_size(*it))).collect();
    let theme = memo(move || Some(settings.get().theme.to_string()));
    let size = memo(move || Some(settings.get().text.to_string()));
    let set_theme = move |name: String| {
        let theme = Theme::from_name(&name).unwrap_or(Theme::System);
        training.change_settings(Settings { theme, ..settings.get_untracked() });
    };
    let set_size = move |name: String| {
        let text = TextSize::from_name(&name).unwrap_or(TextSize::Normal);
        training.change_settings(Settings { text, ..settings.get_untracked() });
    };
    view! {
        <section class="part">
            <h2>{text::LOOK}</h2>
            <Choice name="theme" ask=text::THEME options=themes chosen=theme on_choose=set_theme is_row=true/>
            <Choice name="text" ask=text::TEXT options=sizes chosen=size on_choose=set_size is_row=true/>
        </section>
    }
}
