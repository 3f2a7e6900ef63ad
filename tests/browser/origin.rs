//! Nothing leaves the origin, and the policy is live.

use serde_json::{Value, json};
use xtask::project::{dist, files_under};

use crate::visit::{Visit, phone};

#[test]
fn the_whole_journey_asks_for_own_files_only() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.further_round().await;
            for page in ["", "work", "progress", "settings", "about", "nonsense"] {
                it.run(&format!("location.hash = '#/{page}'")).await;
                it.until_flag_is("data-route", route(page)).await;
            }
            assert_eq!(it.run("return window.__refused").await, json!([]));
            nothing_is_kept_but_ours(it).await;
            own_files_only(it).await;
            it.faultless().await;
        })
    });
}

fn route(page: &'static str) -> &'static str {
    match page {
        "" => "home",
        "nonsense" => "not-found",
        page => page,
    }
}

/// No cookie, no database, no worker, no cache: one shelf with our prefix.
async fn nothing_is_kept_but_ours(it: &Visit) {
    let script = "return Object.keys(localStorage).filter(it => !it.startsWith('encore:'))
        .concat(Object.keys(sessionStorage), document.cookie || [])";
    assert_eq!(it.run(script).await, json!([]));
}

async fn own_files_only(it: &Visit) {
    let origin = it.site.url();
    let entries = it.run("return performance.getEntries().map(it => it.name)").await;
    let names = entries.as_array().unwrap().iter().filter_map(Value::as_str);
    for name in names.filter(|it| it.contains("://")) {
        assert!(name.starts_with(&origin), "{name}");
    }
    let files: Vec<_> = files_under(&dist()).unwrap();
    for request in it.site.requests() {
        let path = request.split('?').next().unwrap().trim_start_matches('/');
        let is_ours = path.is_empty() || files.iter().any(|it| it.ends_with(path));
        assert!(is_ours, "{request} is not a file of ours");
    }
}

#[test]
fn a_script_that_gets_into_the_page_does_not_run() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.run(
                "const script = document.createElement('script');
                 script.textContent = 'window.__ran = true';
                 document.body.append(script);
                 const image = document.createElement('img');
                 image.setAttribute('onerror', 'window.__ran = true');
                 image.src = 'http://127.0.0.1:9/picture.png';
                 document.body.append(image);
                 fetch('http://127.0.0.1:9/').catch(() => {});",
            )
            .await;
            let all = "return ['script-src', 'img-src', 'connect-src']
                .every(wanted => __refused.some(it => it.startsWith(wanted)))";
            it.until("the policy", all).await;
            assert_eq!(it.run("return window.__ran ?? null").await, Value::Null);
        })
    });
}
