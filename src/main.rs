//! Starts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    encore::ui::crash::install_hook();
    leptos::mount::mount_to_body(encore::ui::App);
}

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stdout, reason = "somebody ran the app in a terminal")]
fn main() {
    println!("Encore runs in a browser: start it with `cargo xtask serve`.");
}
