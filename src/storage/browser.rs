//! The browser's storage as a shelf.
//!
//! gloo-storage throws where storage is blocked, turns every text into JSON once more, and
//! panics when a browser throws anything but an `Error`; one such moment would end the app.
//! So everything goes through the handle that web-sys got once, with every exception taken as
//! an error. gloo-storage has the last word in the probe, where web-sys has just shown that
//! none of the calls behind it throws: only what both can read counts as storage. Its handle
//! is asked for the text itself, since its reader of JSON would be a tenth of the program.

use gloo_storage::{LocalStorage, Storage as _};

use super::keys::{PREFIX, PROBE};
use super::shelf::{MemoryShelf, Shelf, ShelfError};

/// The browser's own storage for this origin.
#[derive(Debug)]
pub struct BrowserShelf {
    storage: web_sys::Storage,
}

impl BrowserShelf {
    /// Tries the browser's storage out.
    ///
    /// # Errors
    /// [`ShelfError`] when it is switched off, throws, or doesn't give back what it takes. A
    /// full storage is none of these: it still holds what is there.
    pub fn open() -> Result<Self, ShelfError> {
        let window = web_sys::window().ok_or(ShelfError::Blocked)?;
        let storage = window.local_storage().map_err(blocked)?.ok_or(ShelfError::Blocked)?;
        let shelf = Self { storage };
        shelf.probe()?;
        Ok(shelf)
    }

    fn probe(&self) -> Result<(), ShelfError> {
        const VALUE: &str = "encore";
        self.keys()?;
        let holds_something = self.storage.length().map_err(blocked)? > 0;
        match self.set(PROBE, VALUE) {
            // Full, most likely; reading has just worked.
            Err(_) if holds_something => return Ok(()),
            written => written?,
        }
        let same = self.get(PROBE)?.is_some_and(|it| it == VALUE)
            && LocalStorage::raw().get_item(PROBE).map_err(blocked)?.as_deref() == Some(VALUE);
        self.remove(PROBE)?;
        if same { Ok(()) } else { Err(ShelfError::Altered) }
    }
}

impl Shelf for BrowserShelf {
    fn get(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.storage.get_item(key).map_err(blocked)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.storage.set_item(key, text).map_err(|_| ShelfError::Refused)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.storage.remove_item(key).map_err(blocked)
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let mut keys = Vec::new();
        for index in 0..self.storage.length().map_err(blocked)? {
            let key = self.storage.key(index).map_err(blocked)?;
            keys.extend(key.filter(|it| it.starts_with(PREFIX)));
        }
        Ok(keys)
    }
}

/// The shelf to open the vault with: the browser's where it works, else one in memory.
pub fn shelf() -> Box<dyn Shelf> {
    match BrowserShelf::open() {
        Ok(shelf) => Box::new(shelf),
        Err(_) => Box::new(MemoryShelf::new()),
    }
}

/// Whatever was thrown, its shape is not looked at: browsers differ in it.
fn blocked(_thrown: wasm_bindgen::JsValue) -> ShelfError {
    ShelfError::Blocked
}
