//! Parts of a page that follow signals, in one type for all of them.
//!
//! Leptos compiles its drawing code anew for every closure type that a view contains. Behind
//! one boxed type it is compiled once, which halves the program.

use leptos::prelude::*;

/// A part of a page that is drawn again whenever a signal that it reads changes.
pub type Live = Box<dyn FnMut() -> AnyView + Send>;

/// A text that follows signals.
pub type LiveText = Box<dyn FnMut() -> String + Send>;

/// A view that follows the signals it reads.
pub fn live<V: IntoView + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> Live {
    Box::new(move || view().into_any())
}

/// A text that follows the signals it reads.
pub fn live_text(text: impl FnMut() -> String + Send + 'static) -> LiveText {
    Box::new(text)
}
