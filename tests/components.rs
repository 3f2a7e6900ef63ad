//! What only a browser can show, one component at a time.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, reason = "these are tests")]

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_app_takes_the_place_of_the_shell() {
    let body = document().body().unwrap();
    let shell = document().create_element("div").unwrap();
    shell.set_id("shell");
    let place: web_sys::HtmlElement =
        document().create_element("div").unwrap().unchecked_into();
    body.append_child(&shell).unwrap();
    body.append_child(&place).unwrap();
    let app = mount_to(place, encore::ui::App);
    leptos::task::tick().await;
    assert!(document().get_element_by_id("shell").is_none());
    drop(app);
}
