//! What only the browser can do: title, focus, flags, clock, chance, files. Each call that a
//! locked-down browser may refuse is allowed to do nothing.

use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlElement, HtmlTextAreaElement, Url,
};

use crate::time::{Clock, Timestamp};
use crate::wall::Wall;

/// Sets a flag such as `data-route` on `<html>`; tests and the boot script read them.
pub fn set_flag(name: &str, value: &str) {
    if let Some(html) = document().document_element() {
        html.set_attribute(&format!("data-{name}"), value).ok();
    }
}

/// The value of a flag on `<html>`, empty when it isn't set.
pub fn flag(name: &str) -> String {
    let html = document().document_element();
    html.and_then(|it| it.get_attribute(&format!("data-{name}"))).unwrap_or_default()
}

/// Names the page for tabs, history and screen readers.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Moves the focus to the heading of the new page, and the page to its top.
pub fn focus_heading() {
    request_animation_frame(|| {
        focus("h1");
        window().scroll_to_with_x_and_y(0.0, 0.0);
    });
}

/// Moves the focus to the first element that fits.
pub fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(it) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        it.focus().ok();
    }
}

/// Moves the focus to the first element that fits, once it is drawn.
pub fn focus_soon(selector: &'static str) {
    request_animation_frame(move || focus(selector));
}

/// The same for the heading of a section: the whole section comes into view where it fits, so
/// that the button at its end is at hand.
pub fn focus_section(heading: &'static str) {
    request_animation_frame(move || {
        focus(heading);
        let found = document().query_selector(heading).ok().flatten();
        let section = found.and_then(|it| it.closest("section").ok().flatten());
        let section = section.and_then(|it| it.dyn_into::<HtmlElement>().ok());
        let height = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or(0.0);
        if let Some(it) = section.filter(|it| f64::from(it.offset_height()) < height) {
            it.scroll_into_view_with_bool(false);
        }
    });
}

/// Gives the focus a place when what had it is taken away in the next moment.
pub fn catch_focus(selector: &'static str) {
    request_animation_frame(move || {
        let is_lost = document().active_element().is_none_or(|it| it.tag_name() == "BODY");
        if is_lost {
            focus(selector);
        }
    });
}

/// Moves the focus into a text area, behind its last character.
pub fn focus_end(id: &str) {
    let id = id.to_owned();
    request_animation_frame(move || {
        let found = document().get_element_by_id(&id);
        if let Some(it) = found.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
            it.focus().ok();
            let end = u32::try_from(it.value().encode_utf16().count()).unwrap_or(u32::MAX);
            it.set_selection_range(end, end).ok();
        }
    });
}

/// Goes to a page; history remembers the one before.
pub fn go(hash: &str) {
    window().location().set_hash(hash).ok();
}

/// Goes to a page in the place of the one before.
pub fn go_instead(hash: &str) {
    window().location().replace(hash).ok();
}

/// The part of the address after `#`.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Takes an element of the static page away.
pub fn remove(id: &str) {
    if let Some(it) = document().get_element_by_id(id) {
        it.remove();
    }
}

/// Loads the program again.
pub fn reload() {
    window().location().reload().ok();
}

/// What the browser's clock says.
pub fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds fit")]
    Timestamp(js_sys::Date::now() as i64)
}

/// Does the work and leaves a note of how long it took among the browser's own measurements.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let performance = window().performance();
    let start = format!("{name}-start");
    performance.as_ref().map(|it| it.mark(&start));
    let result = work();
    performance.map(|it| it.measure_with_start_mark(name, &start));
    result
}

/// Puts the page on paper, after asking how.
pub fn print() {
    let _ = window().print();
}

/// Minutes to add to UTC for the local time here and now.
pub fn minutes_east() -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a day has 1440 minutes")]
    let west = js_sys::Date::new_0().get_timezone_offset() as i32;
    -west
}

/// The clock on the wall.
pub fn clock() -> Clock {
    Clock { now: now(), minutes_east: minutes_east() }
}

/// What the clock on the wall shows.
pub fn wall() -> Wall {
    wall_of(now())
}

/// What the clock on the wall showed at this moment.
pub fn wall_of(at: Timestamp) -> Wall {
    Wall::of(at, minutes_east())
}

/// 64 bits of chance.
pub fn random() -> u64 {
    let mut bytes = [0_u8; 8];
    let filled =
        window().crypto().and_then(|it| it.get_random_values_with_u8_array(&mut bytes));
    match filled {
        Ok(_) => u64::from_le_bytes(bytes),
        Err(_) => js_sys::Math::random().to_bits(),
    }
}

/// Day and month here: "Nov 21"; with the year when it is another one.
pub fn day(at: Timestamp) -> String {
    super::words::run::day(wall_of(at).date(), wall().date().year)
}

/// Year, month and day in UTC, for file names: "2026-11-21".
pub fn date(at: Timestamp) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of our time fit")]
    let date = js_sys::Date::new(&JsValue::from_f64(at.0 as f64));
    let text = String::from(date.to_iso_string());
    text.get(..10).unwrap_or("copy").to_owned()
}

/// Hands a text to the person as a file; its kind follows from the end of its name.
///
/// # Errors
/// What the browser said when it refused.
pub fn download(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(kind_of(name));
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}

/// What kind of file this is, by its ending.
fn kind_of(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("txt") => "text/plain",
        Some("ics") => "text/calendar;charset=utf-8",
        _ => "application/json",
    }
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than what was asked for.
    TooLarge,
    /// The browser didn't give it.
    Refused,
}

/// Puts a text where it can be pasted from.
///
/// # Errors
/// What the browser said when it refused, or nothing when it can't do so at all.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let navigator = window().navigator();
    // Not there on pages that came over an open line.
    if js_sys::Reflect::get(&navigator, &"clipboard".into())?.is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(|_| ())
}

/// Selects all of a text area, so that it can be copied by hand.
pub fn select(id: &str) {
    let id = id.to_owned();
    request_animation_frame(move || {
        let found = document().get_element_by_id(&id);
        if let Some(it) = found.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
            it.focus().ok();
            it.select();
        }
    });
}

/// The text of a file, unless it is larger than `max_bytes`.
///
/// # Errors
/// [`Unread`] says why there is none.
pub async fn read_file(file: &File, max_bytes: f64) -> Result<String, Unread> {
    if file.size() > max_bytes {
        return Err(Unread::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| Unread::Refused)?;
    text.as_string().ok_or(Unread::Refused)
}

/// The text behind an address of our own.
///
/// # Errors
/// What the browser said, or the status when it isn't a success.
pub async fn fetch_text(path: &str) -> Result<String, JsValue> {
    let text = JsFuture::from(fetch(path).await?.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}

/// The texts behind these addresses of our own, all asked for at once.
///
/// # Errors
/// As [`fetch_text`], for the first that can't be had.
pub async fn fetch_texts(paths: impl Iterator<Item = String>) -> Result<Vec<String>, JsValue> {
    // The browser starts to fetch before anybody waits.
    let asked: Vec<_> = paths.map(|it| JsFuture::from(window().fetch_with_str(&it))).collect();
    let mut texts = Vec::new();
    for response in asked {
        let text = JsFuture::from(sound(response.await?)?.text()?).await?;
        texts.push(text.as_string().ok_or(JsValue::NULL)?);
    }
    Ok(texts)
}

/// A file of this site as bytes.
///
/// # Errors
/// When it can't be had.
pub async fn fetch_bytes(path: &str) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(fetch(path).await?.array_buffer()?).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

async fn fetch(path: &str) -> Result<web_sys::Response, JsValue> {
    sound(JsFuture::from(window().fetch_with_str(path)).await?)
}

/// The response, or its status when it isn't a success.
fn sound(response: JsValue) -> Result<web_sys::Response, JsValue> {
    let response: web_sys::Response = response.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::from(response.status())) }
}
