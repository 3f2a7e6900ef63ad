//! What only a browser can show, one component at a time.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, reason = "these are tests")]

use encore::card::Question;
use encore::reading::{Reading, read_closing};
use encore::ui::components::chips::Chips;
use encore::ui::components::choice::Choice;
use encore::ui::components::marked::Marked;
use encore::ui::components::question_field::QuestionField;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A place of its own on the page.
fn place() -> HtmlElement {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    place.unchecked_into()
}

fn find(place: &Element, selector: &str) -> HtmlElement {
    place.query_selector(selector).unwrap().unwrap().unchecked_into()
}

fn texts(place: &Element, selector: &str) -> Vec<String> {
    let found = place.query_selector_all(selector).unwrap();
    (0..found.length()).map(|it| found.item(it).unwrap().text_content().unwrap()).collect()
}

#[wasm_bindgen_test]
async fn the_app_takes_the_place_of_the_shell() {
    let shell = document().create_element("div").unwrap();
    shell.set_id("shell");
    document().body().unwrap().append_child(&shell).unwrap();
    let app = mount_to(place(), encore::ui::App);
    leptos::task::tick().await;
    assert!(document().get_element_by_id("shell").is_none());
    drop(app);
}

#[wasm_bindgen_test]
async fn chips_follow_what_is_written() {
    let (place, words) = (place(), RwSignal::new(String::new()));
    let reading = Memo::new(move |_| words.with(|it| read_closing(it, None)));
    let kept: HtmlElement = place.clone();
    let _chips = mount_to(place, move || view! { <Chips reading=reading/> });
    assert!(texts(&kept, ".chip").is_empty());
    words.set("Thank you for waiting so patiently. Goodbye.".to_owned());
    leptos::task::tick().await;
    let chips = texts(&kept, ".chip");
    assert!(chips.contains(&"thanks for something named".to_owned()), "{chips:?}");
    assert!(chips.contains(&"says goodbye".to_owned()), "{chips:?}");
}

#[wasm_bindgen_test]
async fn a_tap_is_taken_and_told() {
    let (place, chosen) = (place(), RwSignal::new(None));
    let options = vec![("a".to_owned(), "first"), ("b".to_owned(), "second")];
    let choose = move |it: String| chosen.set(Some(it));
    let kept: HtmlElement = place.clone();
    let _choice = mount_to(place, move || {
        view! { <Choice name="tap" ask="Which?" options=options chosen=Memo::new(move |_| chosen.get()) on_choose=choose/> }
    });
    find(&kept, "input[value=b]").click();
    leptos::task::tick().await;
    assert_eq!(chosen.get_untracked(), Some("b".to_owned()));
}

#[wasm_bindgen_test]
async fn ways_to_begin_stand_only_before_writing() {
    let (place, draft) = (place(), RwSignal::new(String::new()));
    let write = move |it: String| draft.set(it);
    let kept: HtmlElement = place.clone();
    let _field = mount_to(place, move || {
        let stems = vec!["They always …".to_owned()];
        view! { <QuestionField question=Question::Say stems=stems draft=Memo::new(move |_| draft.get()) on_write=write/> }
    });
    find(&kept, ".stem").click();
    leptos::task::tick().await;
    assert_eq!(draft.get_untracked(), "They always ");
    assert!(texts(&kept, ".stem").is_empty());
    let field: HtmlTextAreaElement = find(&kept, "textarea").unchecked_into();
    assert_eq!(field.value(), "They always ");
}

/// The words as shown, with brackets around what is underlined.
fn shown(words: &str, reading: Reading) -> String {
    let (place, text) = (place(), words.to_owned());
    let kept: HtmlElement = place.clone();
    let _marked = mount_to(place, move || view! { <Marked text=text reading=reading/> });
    let html = find(&kept, "p").inner_html();
    let mut shown = String::new();
    for part in html.split('<').filter(|it| !it.starts_with('!')) {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        shown.push_str(if tag.starts_with("mark") { "[" } else { "" });
        shown.push_str(if tag.starts_with("/mark") { "]" } else { "" });
        shown.push_str(text);
    }
    shown
}

#[wasm_bindgen_test]
fn words_are_underlined_where_something_was_found() {
    let words = "Thank you for waiting so patiently. The sky is blue. Goodbye.";
    let marked = shown(words, read_closing(words, None));
    assert_eq!(marked, "[Thank you for waiting so patiently]. The sky is blue. [Goodbye].");
}

#[wasm_bindgen_test]
fn words_stay_words_whatever_they_hold() {
    let words = "<script>alert(1)</script> 🙂 שלום";
    let escaped = words.replace('<', "&lt;").replace('>', "&gt;");
    assert_eq!(shown(words, Reading::default()), escaped);
}
