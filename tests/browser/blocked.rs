//! Storage that is blocked, full or lying: the whole loop works, and says so.

use crate::pages::{BETTER_WORDS, FIRST_WORDS, HOPES};
use crate::visit::{Visit, phone};

const OFF: &str = "This browser doesn't let Encore save.";
const FAILED: &str = "This device didn't keep your last step.";

#[test]
fn the_whole_loop_works_where_storage_throws() {
    let script = "Object.defineProperty(window, 'localStorage',
        { get() { throw new DOMException('blocked', 'SecurityError'); } })";
    unsaved(script, "off", OFF);
}

#[test]
fn the_whole_loop_works_where_there_is_no_storage() {
    unsaved("Object.defineProperty(window, 'localStorage', { value: null })", "off", OFF);
}

#[test]
fn the_whole_loop_works_where_storage_keeps_nothing() {
    unsaved("Storage.prototype.setItem = () => {}", "off", OFF);
}

#[test]
fn the_whole_loop_works_where_storage_throws_something_odd() {
    unsaved("Storage.prototype.setItem = () => { throw 'no'; }", "off", OFF);
}

#[test]
fn the_whole_loop_works_where_storage_is_full() {
    let script = "localStorage.setItem('neighbor', 'not ours');
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";
    unsaved(script, "failed", FAILED);
}

/// Goes through the whole loop with storage as the script leaves it.
fn unsaved(script: &'static str, flag: &'static str, sentence: &'static str) {
    phone(move |it| {
        Box::pin(async move {
            it.browser.before_each_page(script).await.unwrap();
            it.begin().await;
            it.write_card().await;
            told(it, flag, sentence).await;
            it.leave().await;
            it.say(FIRST_WORDS).await;
            it.predict().await;
            it.hear_all().await;
            it.compare().await;
            it.further_round().await;
            told(it, flag, sentence).await;
            it.fits().await;
            a_copy_holds_everything(it).await;
            it.faultless().await;
        })
    });
}

async fn told(it: &Visit, flag: &str, sentence: &str) {
    it.until_flag_is("data-saved", flag).await;
    let notes = it.notes().await;
    assert!(notes.starts_with(sentence), "{notes}");
}

async fn a_copy_holds_everything(it: &Visit) {
    it.follow("Done for today").await;
    it.at("home").await;
    it.follow("Settings and data").await;
    it.at("settings").await;
    it.press("Save a copy").await;
    let copy = it.saved_file().await;
    for text in [FIRST_WORDS, BETTER_WORDS, HOPES[0]] {
        assert!(copy.contains(text), "{text} is missing in {copy}");
    }
}

#[test]
fn what_could_not_be_saved_is_saved_once_there_is_room() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.run(
                "window.__set = Storage.prototype.setItem;
                 Storage.prototype.setItem = () => { throw new DOMException('full'); }",
            )
            .await;
            it.write_card().await;
            told(it, "failed", FAILED).await;
            assert!(it.records("card").await.is_empty());
            it.run("Storage.prototype.setItem = window.__set").await;
            it.leave().await;
            it.until_flag_is("data-saved", "ok").await;
            assert_eq!(it.notes().await, "", "nothing is wrong any more");
            assert_eq!(it.records("card").await.len(), 1);
            it.faultless().await;
        })
    });
}
