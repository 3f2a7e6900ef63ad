//! Where the app runs: which browser, from a home screen or not, as a guest or not.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

use crate::nudge::{Browser, Place};

/// Behind the `?` of the address of a guest, for whom nothing is kept.
const GUEST: &str = "guest";

/// Where the app runs. `lasts` is whether what is kept outlasts the page.
pub fn place(lasts: bool) -> Place {
    let navigator = window().navigator();
    let user_agent = navigator.user_agent().unwrap_or_default();
    // Firefox has no service workers in a private window, and says nothing else about it.
    let is_private = user_agent.contains("Firefox/")
        && window().is_secure_context()
        && !has(&navigator, "serviceWorker");
    Place {
        browser: Browser::of(&user_agent, navigator.max_touch_points() > 1),
        is_installed: is_installed(),
        is_private,
        lasts,
    }
}

fn is_installed() -> bool {
    let of_its_own = window().match_media("(display-mode: standalone)").ok().flatten();
    let on_ios = js_sys::Reflect::get(&window().navigator(), &"standalone".into());
    of_its_own.is_some_and(|it| it.matches()) || on_ios.is_ok_and(|it| it == JsValue::TRUE)
}

fn has(of: &JsValue, name: &str) -> bool {
    js_sys::Reflect::has(of, &JsValue::from_str(name)).unwrap_or(false)
}

/// Whether a guest practices, for whom nothing is kept.
pub fn is_guest() -> bool {
    let search = window().location().search().unwrap_or_default();
    search.trim_start_matches('?').split('&').any(|it| it == GUEST)
}

/// Loads the start page anew, for a guest or for whoever practices here.
pub fn start_anew(as_guest: bool) {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let search = if as_guest { ["?", GUEST].concat() } else { String::new() };
    let is_here = location.search().is_ok_and(|it| it == search);
    location.set_hash("/").ok();
    if is_here {
        location.reload().ok();
    } else {
        location.assign(&[path, search, "#/".to_owned()].concat()).ok();
    }
}

/// What the browser left to ask with, if it can put the app on the home screen; gate.js caught
/// it, since it comes before the program.
fn question() -> Option<JsValue> {
    let found = js_sys::Reflect::get(&window(), &"__encoreInstall".into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// Whether the browser can ask to install the app.
pub fn can_ask() -> bool {
    question().is_some()
}

/// Lets the browser ask. It can ask once.
pub fn ask() {
    let Some(question) = question() else { return };
    js_sys::Reflect::delete_property(&window(), &"__encoreInstall".into()).ok();
    let prompt = js_sys::Reflect::get(&question, &"prompt".into());
    if let Some(prompt) = prompt.ok().and_then(|it| it.dyn_into::<js_sys::Function>().ok()) {
        prompt.call0(&question).ok();
    }
}
