//! The share sheet of the device: a copy goes to a chat, a mail or a cloud in two taps.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File, FilePropertyBag, Navigator, ShareData};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was handed on.
    Done,
    /// The person closed the sheet.
    Cancelled,
    /// The device refused.
    Failed,
}

/// Whether there is a share sheet that takes a file.
pub fn can_share() -> bool {
    let navigator = window().navigator();
    // Where there is none the method isn't there either, and calling it would throw.
    let has_sheet = js_sys::Reflect::has(&navigator, &JsValue::from_str("canShare"));
    has_sheet == Ok(true)
        && sheet_data("encore.txt", "").is_some_and(|it| navigator.can_share_with_data(&it))
}

/// Hands a text on as a file. Call it straight from a click: browsers ask for one.
///
/// The name should end in `.txt`: share sheets take few kinds of files, and JSON is none.
pub async fn share(name: &str, text: &str) -> Shared {
    let navigator: Navigator = window().navigator();
    let Some(data) = sheet_data(name, text) else { return Shared::Failed };
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Shared::Done,
        Err(fault) if is_abort(&fault) => Shared::Cancelled,
        Err(_) => Shared::Failed,
    }
}

fn is_abort(fault: &JsValue) -> bool {
    fault.dyn_ref::<DomException>().is_some_and(|it| it.name() == "AbortError")
}

fn sheet_data(name: &str, text: &str) -> Option<ShareData> {
    let kind = FilePropertyBag::new();
    kind.set_type("text/plain");
    let parts = js_sys::Array::of1(&text.into());
    let file = File::new_with_str_sequence_and_options(&parts, name, &kind).ok()?;
    let data = ShareData::new();
    data.set_files(&js_sys::Array::of1(&file));
    Some(data)
}
