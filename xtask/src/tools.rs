//! The tools: what is missing is fetched into `target/tools`, and said so.
//!
//! Trunk and the wasm-bindgen CLI are compiled unoptimized: that takes half the time and they
//! are fast enough. wasm-opt comes from npm's binaryen and from nowhere else, because others
//! produce files that do not start (docs: decision 10).

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use crate::project::{Done, Failure, cargo, output, program, read_text, root, run, timed};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132";
const AXE: &str = "4.14";
const WASM: &str = "wasm32-unknown-unknown";

/// Where the tools are kept.
pub fn folder() -> PathBuf {
    root().join("target/tools")
}

/// Fetches what a build needs.
///
/// # Errors
/// When something can't be fetched.
pub fn for_building() -> Done {
    wasm_target()?;
    trunk()?;
    wasm_bindgen()?;
    npm();
    Ok(())
}

/// Fetches what a browser test needs on top of a build.
///
/// # Errors
/// When there is no browser and none can be installed.
pub fn for_testing() -> Done {
    for_building()?;
    for (command, component) in [("clippy", "clippy"), ("fmt", "rustfmt")] {
        if output(cargo().args([command, "--version"])).is_none() {
            rustup("component", component)?;
        }
    }
    if chromium().is_none() || chromedriver().is_none() {
        timed("Install Chromium and its driver", || {
            run(program("apt-get").args(["update", "--quiet"]))?;
            let packages = ["chromium", "chromium-driver"];
            let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
            let mut apt = program("apt-get");
            run(apt.args(install).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))
        })?;
    }
    match (chromium(), chromedriver()) {
        (Some(_), Some(_)) => Ok(()),
        _ => Err(Failure::step("no Chromium: install it and set CHROME and CHROMEDRIVER")),
    }
}

/// The browser: `CHROME` when it is set.
pub fn chromium() -> Option<PathBuf> {
    found("CHROME", &["chromium", "chromium-browser", "google-chrome"])
}

/// The browser's driver: `CHROMEDRIVER` when it is set.
pub fn chromedriver() -> Option<PathBuf> {
    found("CHROMEDRIVER", &["chromedriver"])
}

fn found(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let set = std::env::var_os(variable).map(PathBuf::from).filter(|it| it.is_file());
    set.or_else(|| names.iter().find_map(|name| on_path(name)))
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|it| it.join(name)).find(|it| it.is_file())
}

/// `PATH` with our tools first.
pub fn path() -> OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let ours = std::iter::once(folder().join("bin"));
    std::env::join_paths(ours.chain(std::env::split_paths(&old))).unwrap_or(old)
}

/// The wasm-opt that may be used, or nothing.
pub fn wasm_opt() -> Option<PathBuf> {
    let tool = folder().join("npm/node_modules/.bin/wasm-opt");
    let version = output(program(&tool).arg("--version"))?;
    version.contains(&format!("version {BINARYEN} ")).then_some(tool)
}

/// The accessibility checker's script, or nothing.
pub fn axe() -> Option<PathBuf> {
    let script = folder().join("npm/node_modules/axe-core/axe.min.js");
    script.is_file().then_some(script)
}

fn wasm_target() -> Done {
    let libs = output(program("rustc").args(["--print", "target-libdir", "--target", WASM]));
    match libs.is_some_and(|it| Path::new(&it).is_dir()) {
        true => Ok(()),
        false => rustup("target", WASM),
    }
}

fn rustup(kind: &str, name: &str) -> Done {
    timed(&format!("Add {name} to the Rust toolchain"), || {
        run(program("rustup").args([kind, "add", name]))
    })
}

fn trunk() -> Done {
    let options = ["--locked", "--no-default-features", "--features", "rustls"];
    cargo_tool("trunk", "trunk", TRUNK, &options, "about 4 minutes")
}

fn wasm_bindgen() -> Done {
    let lock = read_text(&root().join("Cargo.lock"))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::step("Cargo.lock names no wasm-bindgen"))?;
    cargo_tool("wasm-bindgen-cli", "wasm-bindgen", version, &[], "about 2 minutes")
}

fn cargo_tool(name: &str, binary: &str, version: &str, options: &[&str], takes: &str) -> Done {
    let installed = output(program(folder().join("bin").join(binary)).arg("--version"));
    if installed.is_some_and(|it| it.split_whitespace().any(|it| it == version)) {
        return Ok(());
    }
    timed(&format!("Compile {name} {version}, once: {takes} on two cores"), || {
        let mut install = cargo();
        install.args(["install", "--force", "--root"]).arg(folder());
        if !std::io::stderr().is_terminal() {
            install.arg("--quiet");
        }
        install.args(["--target-dir"]).arg(folder().join("build"));
        install.arg(format!("{name}@{version}")).args(options);
        // Set for the app and its tests, not for the tools.
        install.env_remove("RUSTFLAGS").env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        run(&mut install)?;
        let _ = std::fs::remove_dir_all(folder().join("build"));
        Ok(())
    })
}

/// The version of a package in a lock file.
fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    rest.split('"').next()
}

/// Fetches wasm-opt and axe-core. A build works without them, so this only warns.
fn npm() {
    if wasm_opt().is_some() && axe().is_some() {
        return;
    }
    if on_path("npm").is_none() {
        eprintln!(
            "    npm is not here: the build goes on without wasm-opt, which makes a release larger"
        );
        return;
    }
    let fetched = timed("Fetch wasm-opt and axe-core from npm", || {
        let home = folder().join("npm");
        std::fs::create_dir_all(&home).map_err(|it| Failure::step(it.to_string()))?;
        let mut install = program("npm");
        install.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]);
        install.arg("--prefix").arg(home);
        run(install.args([format!("binaryen@{BINARYEN}"), format!("axe-core@{AXE}")]))
    });
    if let Err(failure) = fetched {
        eprintln!(
            "    {failure}: the build goes on without wasm-opt, which makes a release larger"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_lock_file_says_which_wasm_bindgen_to_use() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
            [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "trunk"), None);
    }
}
