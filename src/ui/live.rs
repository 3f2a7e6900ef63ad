//! Parts of a page in few types: those that follow signals, and lists.
//!
//! Leptos compiles its drawing code anew for every type that a view contains, and every closure,
//! every kind of element in a list or an option is a type of its own. Behind these few it is
//! compiled once, which halves the program.

use leptos::prelude::*;

/// A part of a page that is drawn again whenever a signal that it reads changes.
pub type Live = Box<dyn FnMut() -> AnyView + Send>;

/// A text that follows signals.
pub type LiveText = Box<dyn FnMut() -> String + Send>;

/// What a live part can be drawn from.
pub trait Part {
    /// The part, without its type.
    fn part(self) -> AnyView;
}

impl Part for AnyView {
    fn part(self) -> AnyView {
        self
    }
}

impl Part for Vec<AnyView> {
    fn part(self) -> AnyView {
        self.into_any()
    }
}

impl<V: IntoView> Part for Option<V> {
    fn part(self) -> AnyView {
        self.map(|it| it.into_any()).into_any()
    }
}

impl<T: Send> Part for View<T>
where
    Self: IntoView,
{
    fn part(self) -> AnyView {
        self.into_any()
    }
}

/// A view that follows the signals it reads.
pub fn live<V: Part>(mut view: impl FnMut() -> V + Send + 'static) -> Live {
    Box::new(move || view().part())
}

/// A text that follows the signals it reads.
pub fn live_text(text: impl FnMut() -> String + Send + 'static) -> LiveText {
    Box::new(text)
}

/// The views of a list.
pub fn all<V: IntoView>(views: impl IntoIterator<Item = V>) -> Vec<AnyView> {
    views.into_iter().map(|it| it.into_any()).collect()
}

/// A value that is computed again when a signal that it reads changes, and passed on when it
/// differs.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let value: Box<dyn Fn() -> T + Send + Sync> = Box::new(value);
    Memo::new(move |_| value())
}

/// Runs after every change of a signal that it reads.
pub fn effect(run: impl Fn() + 'static) {
    let run: Box<dyn Fn()> = Box::new(run);
    Effect::new(move |_| run());
}
