//! The browser's storage as a shelf, in a browser: what it keeps, and how it fails.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, reason = "these are tests")]

use encore::settings::{Settings, Theme};
use encore::storage::browser::{BrowserShelf, shelf};
use encore::storage::{Off, Saving, Shelf, ShelfError, Vault};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const DARK: Settings =
    Settings { theme: Theme::Dark, text: encore::settings::TextSize::Normal };

/// Replaces a part of the browser's storage while a test runs, whatever comes of it.
struct Broken(&'static str);

impl Broken {
    fn new(breaking: &str, mending: &'static str) -> Self {
        js_sys::eval(breaking).unwrap();
        Self(mending)
    }

    fn writing(body: &str) -> Self {
        let breaking = "window.kept = Storage.prototype.setItem; Storage.prototype.setItem = ";
        Self::new(&format!("{breaking} function () {{ {body} }}"), MEND_WRITING)
    }
}

const MEND_WRITING: &str = "Storage.prototype.setItem = window.kept";

impl Drop for Broken {
    fn drop(&mut self) {
        js_sys::eval(self.0).unwrap();
    }
}

fn clear() {
    js_sys::eval("localStorage.clear()").unwrap();
}

#[wasm_bindgen_test]
fn what_is_put_there_is_there() {
    clear();
    let shelf = BrowserShelf::open().unwrap();
    assert_eq!(shelf.keys(), Ok(vec![]));
    for text in ["", "{\"v\":1}", "not JSON", "ä \u{1F642} \u{0} \u{FFFD} \\\""] {
        shelf.set("encore:x", text).unwrap();
        assert_eq!(shelf.get("encore:x"), Ok(Some(text.to_owned())));
    }
    shelf.set("other:x", "not ours").unwrap();
    assert_eq!(shelf.keys(), Ok(vec!["encore:x".to_owned()]));
    shelf.remove("encore:x").unwrap();
    assert_eq!(shelf.get("encore:x"), Ok(None));
}

#[wasm_bindgen_test]
fn a_vault_keeps_and_erases_only_what_is_ours() {
    clear();
    js_sys::eval("localStorage.setItem('other', 'damaged {')").unwrap();
    let (mut vault, notes) = Vault::open(shelf());
    assert_eq!(notes, []);
    assert_eq!(vault.change_settings(DARK), Saving::Saved);
    assert_eq!(Vault::open(shelf()).0.settings(), DARK);
    let read = js_sys::eval("JSON.parse(localStorage.getItem('encore:settings')).theme");
    assert_eq!(read.unwrap().as_string().unwrap(), "dark");
    vault.erase_all().unwrap();
    let left = js_sys::eval("Object.keys(localStorage).join()").unwrap();
    assert_eq!(left.as_string().unwrap(), "other");
}

#[wasm_bindgen_test]
fn storage_that_throws_or_is_missing_is_told_and_memory_takes_its_place() {
    const MEND: &str = "delete window.localStorage; \
        Object.defineProperty(window, 'localStorage', window.kept)";
    let replace = |getter: &str| {
        let keep = "window.kept = Object.getOwnPropertyDescriptor(window, 'localStorage');";
        let define = "Object.defineProperty(window, 'localStorage', {configurable: true, get:";
        Broken::new(&format!("{keep} {define} {getter}}})"), MEND)
    };
    for getter in [
        "function () { throw new DOMException('no', 'SecurityError'); }",
        "function () { throw 'no'; }",
        "function () { return null; }",
    ] {
        let _broken = replace(getter);
        assert_eq!(BrowserShelf::open().unwrap_err(), ShelfError::Blocked);
        let (mut vault, _) = Vault::open(shelf());
        assert_eq!(vault.change_settings(DARK), Saving::Off(Off::NoStorage));
        assert_eq!(vault.settings(), DARK);
    }
}

#[wasm_bindgen_test]
fn a_write_that_fails_in_any_way_is_told_and_made_good() {
    for body in [
        "throw new DOMException('full', 'QuotaExceededError');",
        "throw new Error('NS_ERROR_DOM_QUOTA_REACHED');",
        "throw 'full';",
        "throw null;",
        "throw {name: 'QuotaExceededError', code: 22};",
        "",
        "return kept.call(this, arguments[0], String(arguments[1]).slice(0, 9));",
    ] {
        clear();
        let (mut vault, _) = Vault::open(shelf());
        {
            let _broken = Broken::writing(body);
            assert!(matches!(vault.change_settings(DARK), Saving::Failed(_)), "{body}");
        }
        assert_eq!(vault.retry(), Saving::Saved, "{body}");
        assert_eq!(Vault::open(shelf()).0.settings(), DARK, "{body}");
    }
}

#[wasm_bindgen_test]
fn a_full_storage_is_still_read() {
    clear();
    let _saved = Vault::open(shelf()).0.change_settings(DARK);
    let _broken = Broken::writing("throw new DOMException('full', 'QuotaExceededError');");
    let (mut vault, notes) = Vault::open(shelf());
    assert_eq!((vault.settings(), notes), (DARK, vec![]));
    assert!(matches!(vault.change_settings(DARK), Saving::Failed(_)));
}

#[wasm_bindgen_test]
fn reading_that_begins_to_throw_is_told_and_ends_nothing() {
    clear();
    let (mut vault, _) = Vault::open(shelf());
    let breaking = "window.kept = Storage.prototype.getItem; \
        Storage.prototype.getItem = function () { throw 'no'; }";
    {
        let _broken = Broken::new(breaking, "Storage.prototype.getItem = window.kept");
        assert!(matches!(vault.change_settings(DARK), Saving::Failed(_)));
        let _heard = vault.refresh();
        assert!(BrowserShelf::open().is_err());
    }
    assert_eq!(vault.retry(), Saving::Saved);
}
