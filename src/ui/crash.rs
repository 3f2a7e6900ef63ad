//! What a panic does: it says so in the console and hands over to the crash page.
//!
//! Nothing in Rust can catch a panic here, and nothing of the app may run after one. The crash
//! page belongs to `assets/gate.js`, which needs no wasm.

use std::cell::Cell;
use std::panic::{self, PanicHookInfo};

use leptos::web_sys;
use wasm_bindgen::JsValue;

/// The longest message that is shown, in characters.
const MAX_CHARS: usize = 500;

thread_local! {
    static IS_DEAD: Cell<bool> = const { Cell::new(false) };
}

/// Makes every panic lead to the crash page. Called once, before anything else.
pub fn install_hook() {
    panic::set_hook(Box::new(|info| {
        if !IS_DEAD.replace(true) {
            tell(&report(info));
        }
    }));
}

/// The message, cut, and the place in our source.
fn report(info: &PanicHookInfo<'_>) -> String {
    let message = info.payload_as_str().unwrap_or("panicked without a message");
    let message: String = message.chars().take(MAX_CHARS).collect();
    let place =
        info.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    format!("{place}: {message}")
}

fn tell(report: &str) {
    let report = JsValue::from_str(report);
    web_sys::console::error_1(&report);
    let window: JsValue = js_sys::global().into();
    let gate = js_sys::Reflect::get(&window, &JsValue::from_str("__encoreDead"));
    if let Ok(gate) = gate.and_then(wasm_bindgen::JsCast::dyn_into::<js_sys::Function>) {
        let _ = gate.call1(&JsValue::NULL, &report);
    }
}
