//! The pages: a thin coat over the core. The only part that knows a browser, besides
//! [`crate::storage::browser`].
//!
//! [`app::App`] holds the frame of every page, [`training::Training`] the state of the app and
//! the verbs that change it, [`pages`] one component for each route, [`components`] the parts
//! they share, [`words`] every word a person sees, [`page`] the few things that only the
//! browser can do, [`device`] where the app runs, [`sharing`] the share sheet.

pub mod app;
pub mod arrival;
pub mod components;
pub mod crash;
pub mod device;
pub mod live;
pub mod page;
pub mod pages;
pub mod sharing;
pub mod training;
pub mod words;

pub use app::App;
