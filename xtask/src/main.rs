//! The one door for everything that is not the app itself: `cargo xtask serve`, `cargo xtask test`.
fn main() {}
