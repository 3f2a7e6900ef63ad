//! How the app starts, and what it says when it can't.

use xtask::project::{dist, files_under};
use xtask::site::{Fault, Site};

use crate::visit::{Visit, phone, wide};

#[test]
fn the_app_starts_within_its_policy_and_without_a_jump() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.calm().await;
            assert_eq!(
                it.run("return document.getElementById('shell')").await,
                serde_json::json!(null)
            );
            let build = it.run("return document.documentElement.dataset.build.length").await;
            assert_eq!(build, 16);
        })
    });
}

#[test]
fn the_app_starts_on_a_wide_screen() {
    wide(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.calm().await;
        })
    });
}

#[test]
fn the_same_files_work_in_any_folder_of_a_server() {
    phone(|it| {
        Box::pin(async move {
            let folder = it.browser.downloads.join("server");
            for file in files_under(&dist()).unwrap() {
                let copy =
                    folder.join("training/encore").join(file.strip_prefix(dist()).unwrap());
                std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
                std::fs::copy(&file, copy).unwrap();
            }
            let site = Site::start(&folder).unwrap();
            it.browser.driver.goto(site.url() + "training/encore/").await.unwrap();
            it.at("home").await;
            it.press("Start").await;
            it.at("card").await;
            it.first_round().await;
            it.browser.driver.refresh().await.unwrap();
            it.at("compare").await;
            let ours = |it: &String| it.starts_with("/training/encore/");
            assert!(site.requests().iter().all(ours), "{:?}", site.requests());
            it.faultless().await;
        })
    });
}

#[test]
fn six_requests_bring_the_first_page_and_all_stay_on_its_server() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            let requests = it.site.requests();
            let program: Vec<_> = requests
                .iter()
                .filter(|it| {
                    !["icon", ".webmanifest", "content/", ".bin"]
                        .iter()
                        .any(|part| it.contains(part))
                })
                .collect();
            assert_eq!(program.len(), 6, "{requests:?}");
            let script = "return performance.getEntriesByType('resource').map(it => it.name)";
            for name in it.run(script).await.as_array().unwrap() {
                assert!(name.as_str().unwrap().starts_with(&it.site.url()), "{name}");
            }
        })
    });
}

#[test]
fn a_server_that_does_not_know_wasm_is_good_enough() {
    phone(|it| {
        Box::pin(async move {
            it.site.misbehave(".wasm", Fault::WrongType);
            it.open_ready("").await;
        })
    });
}

#[test]
fn a_part_that_is_missing_is_named_so() {
    for part in [".wasm", &glue(), "boot.mjs"] {
        failing(part, Fault::Missing, "failed-missing", "A part of Encore is missing");
    }
}

#[test]
fn a_part_that_was_changed_on_the_way_is_not_started() {
    for part in [".wasm", &glue(), "boot.mjs"] {
        failing(part, Fault::Altered, "failed-altered", "Encore was changed on the way");
    }
    failing(".wasm", Fault::StartPage, "failed-altered", "Encore was changed on the way");
}

#[test]
fn a_download_that_breaks_off_is_named_so() {
    failing(".wasm", Fault::Broken, "failed-download", "Encore could not be loaded");
}

#[test]
fn a_policy_of_the_server_that_forbids_wasm_is_named_so() {
    let fault = Fault::Header("Content-Security-Policy", "script-src 'self'");
    failing("index.html", fault, "failed-refused", "This page may not run Encore");
}

/// The name of the script between the page and the program.
fn glue() -> String {
    let page = std::fs::read_to_string(dist().join("index.html")).unwrap();
    let (_, rest) = page.split_once("data-js=\"./").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

fn failing(part: &str, fault: Fault, name: &'static str, title: &'static str) {
    let part = part.to_owned();
    phone(move |it| {
        Box::pin(async move {
            it.site.misbehave(&part, fault);
            it.open("").await;
            it.until_flag_is("data-gate", name).await;
            assert_eq!(it.text("main h1").await, title);
            // Whatever it was is over: the page has to be able to start again.
            it.site.behave();
            it.press("Try again").await;
            it.until_flag("data-ready").await;
        })
    });
}

#[test]
fn a_stalled_download_is_admitted_and_then_given_up() {
    phone(|it| {
        Box::pin(async move {
            hurry(it, 15_000).await;
            it.site.misbehave(".wasm", Fault::Stalled);
            it.open("").await;
            it.until_flag_is("data-gate", "stalled").await;
            it.accessible().await;
            assert!(it.text("#gate").await.starts_with("This is taking longer"));
            assert!(it.text("#shell").await.contains("Try again"));
        })
    });
    phone(|it| {
        Box::pin(async move {
            hurry(it, 20_000).await;
            it.site.misbehave(".wasm", Fault::Stalled);
            it.open("").await;
            it.until_flag_is("data-gate", "failed-slow").await;
            assert_eq!(it.text("main h1").await, "Loading took too long");
        })
    });
}

/// Lets timers of this length end at once.
async fn hurry(it: &Visit, length: u32) {
    let script = format!(
        "const wait = window.setTimeout;
         window.setTimeout = (act, ms, ...more) => wait(act, ms === {length} ? 50 : ms, ...more);"
    );
    it.browser.before_each_page(&script).await.unwrap();
}

#[test]
fn a_browser_without_wasm_is_told_which_ones_will_do() {
    for script in ["delete window.WebAssembly", "WebAssembly.validate = () => false"] {
        phone(move |it| {
            Box::pin(async move {
                it.browser.before_each_page(script).await.unwrap();
                it.open("").await;
                it.until_flag_is("data-gate", "unsupported").await;
                let text = it.text("main").await;
                for browser in ["Chrome or Edge 97", "Firefox 102", "Safari or iOS 16.4"] {
                    assert!(text.contains(browser), "{text}");
                }
                it.accessible().await;
                it.press("Save my progress").await;
                it.calm().await;
            })
        });
    }
}

#[test]
fn the_theme_that_was_chosen_is_there_before_the_first_paint() {
    phone(|it| {
        Box::pin(async move {
            it.open("icon.svg").await;
            let settings = r#"{"theme":"dark","text":"large"}"#;
            it.run(&format!("localStorage['encore:settings'] = '{settings}'")).await;
            it.site.misbehave(".wasm", Fault::Stalled);
            it.open("").await;
            it.until_flag_is("data-theme", "dark").await;
            it.until_flag_is("data-text", "large").await;
        })
    });
}
