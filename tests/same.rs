//! The same customers in a browser as on the host, byte for byte.
#![cfg(target_arch = "wasm32")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "these are tests"
)]

#[path = "shared/rounds.rs"]
mod rounds;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_browser_tells_what_the_host_tells() {
    let on_the_host = include_str!("fixtures/rounds.txt");
    assert_eq!(rounds::told(), on_the_host);
}
