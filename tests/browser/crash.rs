//! What happens when the program dies: a calm page, the progress rescued, silence otherwise.

use serde_json::{Value, json};

use crate::visit::phone;

/// The smallest program that traps.
const TRAP: &str =
    "const bytes = [0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,97,0,0,10,5,1,3,0,0,11];
    WebAssembly.instantiate(new Uint8Array(bytes)).then(it => setTimeout(() => {
        window.__diedAt = performance.now();
        it.instance.exports.a();
    }));";

/// Notes when the crash page stands.
const NOTE: &str = "new MutationObserver(() => { window.__toldAt = performance.now(); })
    .observe(document.documentElement, { attributes: true, attributeFilter: ['data-gate'] });";

#[test]
fn a_trap_shows_the_crash_page_within_half_a_second() {
    for death in [
        TRAP,
        "window.__diedAt = performance.now(); window.__encoreDead('A fault.');",
        "window.__diedAt = performance.now(); const error = new WebAssembly.RuntimeError('oom'); \
         dispatchEvent(new ErrorEvent('error', { error, cancelable: true }));",
        "window.__diedAt = performance.now(); const promise = Promise.resolve(); \
         const reason = new WebAssembly.LinkError('no such import'); \
         dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));",
    ] {
        phone(move |it| {
            Box::pin(async move {
                it.open_ready("").await;
                it.run(NOTE).await;
                it.run(death).await;
                it.until_flag_is("data-gate", "dead").await;
                let took = it.run("return window.__toldAt - window.__diedAt").await;
                assert!(took.as_f64().unwrap() < 500.0, "{took} ms");
                assert_eq!(it.text("[role=alert] h1").await, "Encore has stopped");
                let focused = it.run("return document.activeElement.tagName").await;
                assert_eq!(focused, "H1");
                it.calm().await;
                it.accessible().await;
            })
        });
    }
}

#[test]
fn a_fault_of_somebody_else_is_not_a_crash() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.run(
                "dispatchEvent(new ErrorEvent('error', { error: new TypeError('an extension') }))",
            )
            .await;
            assert_eq!(
                it.run("return document.documentElement.dataset.gate").await,
                Value::Null
            );
        })
    });
}

#[test]
fn nothing_reaches_the_program_after_its_death() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.run(
                "window.__heard = [];
                 for (const name of ['click', 'keydown', 'input', 'hashchange', 'storage'])
                     addEventListener(name, () => __heard.push(name));
                 __encoreDead('A fault.');
                 for (const name of ['click', 'keydown', 'input', 'hashchange', 'storage'])
                     document.body.dispatchEvent(new Event(name, { bubbles: true }));",
            )
            .await;
            assert_eq!(it.run("return window.__heard").await, json!([]));
        })
    });
}

#[test]
fn the_rescue_file_holds_every_key_as_it_is() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.run(
                "localStorage.clear();
                 localStorage['encore:r:1'] = '{\"v\":1,\"text\":\"Größe 😀 \\u2028\"}';
                 localStorage['encore:__proto__'] = 'damaged {';
                 localStorage['neighbor'] = 'not ours';
                 __encoreDead('A fault.')",
            )
            .await;
            it.press("Save my progress").await;
            let file: Value = serde_json::from_str(&it.saved_file().await).unwrap();
            assert_eq!((&file["app"], &file["rescue"]), (&json!("encore"), &json!(1)));
            assert_eq!(
                file["build"],
                it.run("return document.documentElement.dataset.build").await
            );
            let ours = "return Object.fromEntries(Object.entries(localStorage)\
                .filter(([key]) => key.startsWith('encore:')))";
            assert_eq!(file["keys"], it.run(ours).await);
            assert_eq!(file["keys"].as_object().unwrap().len(), 2);
        })
    });
}

#[test]
fn blocked_storage_is_admitted_and_reload_still_works() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.run(
                "Object.defineProperty(window, 'localStorage',
                     { get() { throw new DOMException('blocked', 'SecurityError'); } });
                 __encoreDead('A fault.')",
            )
            .await;
            it.press("Save my progress").await;
            assert!(it.text("#notice-said").await.starts_with("Nothing could be saved"));
            it.press("Reload").await;
            it.until_flag("data-ready").await;
        })
    });
}

/// Takes away what the program stands on, so that it can only panic at the next page.
const SABOTAGE: &str = "Node.prototype.cloneNode = () => { throw new Error('taken away'); };";

#[test]
fn a_panic_of_the_program_ends_on_the_crash_page_and_loses_nothing() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let before = it.kept().await;
            it.run(SABOTAGE).await;
            it.follow("Another scene").await;
            it.until_flag_is("data-gate", "dead").await;
            assert_eq!(it.text("[role=alert] h1").await, "Encore has stopped");
            let detail = it.run("return document.querySelector('pre').textContent").await;
            assert!(detail.as_str().unwrap().contains(".rs:"), "it was a panic: {detail}");
            assert_eq!(it.kept().await["encore:draft"], before["encore:draft"]);
            it.press("Save my progress").await;
            let file: Value = serde_json::from_str(&it.saved_file().await).unwrap();
            assert_eq!(file["keys"], Value::Object(it.kept().await));
            it.press("Reload").await;
            it.at("work").await;
            assert_eq!(it.kept().await, before);
        })
    });
}
