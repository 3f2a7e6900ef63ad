//! What the host tells in many rounds, kept for the browser to be compared with (`tests/same.rs`).

use expect_test::expect_file;

#[path = "../shared/rounds.rs"]
mod rounds;

#[test]
fn the_host_tells_what_is_on_file() {
    expect_file!["../fixtures/rounds.txt"].assert_eq(&rounds::told());
}
