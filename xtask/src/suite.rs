//! `cargo xtask test`: everything that must hold before a change is published.

use std::process::Command;

use crate::project::{Done, cargo, now, root, run, say, since, timed};
use crate::{pages, tools};

/// The tests that run as wasm in a browser.
const IN_BROWSER: [&str; 6] = ["--test", "components", "--test", "same", "--test", "shelf"];
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

/// Runs all checks and stops at the first that fails.
///
/// # Errors
/// When a check fails.
pub fn test() -> Done {
    let start = now();
    tools::for_testing()?;
    for (what, mut command) in checks() {
        timed(what, || run(&mut command))?;
    }
    pages::build()?;
    timed("Test the release in a browser", || run(&mut in_browser()))?;
    say(format!("All checks passed after {}.", since(start)));
    Ok(())
}

fn checks() -> [(&'static str, Command); 7] {
    let lint = ["--locked", "--quiet", "--", "-D", "warnings"];
    let mut lint_host = cargo();
    lint_host.args(["clippy", "--workspace", "--all-targets", "--all-features"]).args(lint);
    let mut lint_web = cargo();
    lint_web.args(["clippy", "--lib", "--bins"]).args(IN_BROWSER).args(WASM).args(lint);
    let mut format = cargo();
    format.args(["fmt", "--all", "--check"]);
    let mut host = cargo();
    host.args(["test", "--workspace", "--locked"]);
    [
        ("Check the format", format),
        ("Lint what runs on the host", lint_host),
        ("Lint what runs in the browser", lint_web),
        ("Test on the host", host),
        ("Test components in a browser", components()),
        ("Check the documentation of the host part", docs(&["--workspace"])),
        (
            "Check the documentation of the browser part",
            docs(&["--package=encore", WASM[0], WASM[1]]),
        ),
    ]
}

/// Tries the laws of the simulation, all or the named ones, with and without their rules, and
/// prints how each came out.
///
/// # Errors
/// When a law doesn't hold, or holds without its rule as well.
pub fn laws(names: &[String]) -> Done {
    let mut laws = cargo();
    laws.args(["test", "--quiet", "--package", "encore", "--test", "laws", "--"]).args(names);
    run(laws.current_dir(root()))
}

fn components() -> Command {
    let mut test = cargo();
    // Never quiet: cargo would hand that word to the runner, which doesn't know it.
    test.args(["test", "--package", "encore", "--locked"]).args(IN_BROWSER).args(WASM);
    test.env("PATH", tools::path()).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    if let Some(driver) = tools::chromedriver() {
        test.env("CHROMEDRIVER", driver);
    }
    test
}

fn docs(options: &[&str]) -> Command {
    let mut docs = cargo();
    docs.args(["doc", "--no-deps", "--locked", "--quiet"]).args(options);
    docs.env("RUSTDOCFLAGS", "-D warnings");
    docs
}

fn in_browser() -> Command {
    let mut test = cargo();
    test.args(["test", "--package", "xtask", "--features", "browser", "--test", "browser"]);
    test.arg("--locked");
    test
}

/// Runs this program again with what drives a browser compiled in.
///
/// # Errors
/// When that can't be compiled or fails.
pub fn again_with_browser(arguments: &[String]) -> Done {
    tools::for_testing()?;
    let mut again = cargo();
    again.args(["run", "--quiet", "--package", "xtask", "--features", "browser"]);
    run(again.arg("--").args(arguments).current_dir(root()))
}
