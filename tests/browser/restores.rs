//! Copies on their way back: taken back, refused for a reason, two at once; and out again as a
//! table or by the share sheet.

use encore::storage::backup::MAX_BYTES;
use serde_json::json;

use crate::pages::{BETTER_WORDS, FIRST_WORDS};
use crate::visit::{Visit, phone};

/// A share sheet that remembers what it was given, or is closed.
const SHEET: &str = "window.__shared = [];
    Object.defineProperty(navigator, 'canShare', { value: it => it.files.length === 1 });
    Object.defineProperty(navigator, 'share', { value: async it => {
        if (window.__closes) throw new DOMException('closed', 'AbortError');
        const [file] = it.files;
        __shared.push([file.name, file.type, await file.text()]);
    } });";

impl Visit {
    /// A round is played, and its copy is here.
    async fn with_copy(&self) -> String {
        self.begin().await;
        self.first_round().await;
        self.open_ready("#/settings").await;
        self.press("Save a copy").await;
        self.saved_file().await
    }

    /// Forgets everything without the app and starts anew on the page of settings.
    async fn afresh(&self) {
        self.open("icon.svg").await;
        self.run("localStorage.clear()").await;
        self.open_ready("#/settings").await;
    }

    async fn until_said(&self, text: &str) {
        let said = format!(
            "return document.querySelector('main').innerText.includes({})",
            json!(text)
        );
        self.until(text, &said).await;
    }
}

#[test]
fn a_copy_that_was_added_can_be_taken_back() {
    phone(|it| {
        Box::pin(async move {
            let copy = it.with_copy().await;
            it.afresh().await;
            let before = it.kept().await;
            assert!(it.told_of_copy(&copy).await.starts_with("This copy adds 3 records."));
            assert!(!it.offers("Take back what the copy added").await);
            it.press("Add it").await;
            it.until_said("3 records were added.").await;
            assert_eq!(it.records("attempt").await.len(), 1);
            it.press("Take back what the copy added").await;
            it.until_said("3 records were taken back. Everything else is as it was.").await;
            assert_eq!(it.kept().await, before);
            assert!(!it.offers("Take back what the copy added").await);
            it.faultless().await;
        })
    });
}

#[test]
fn a_copy_that_does_not_come_through_is_not_taken_in_part() {
    phone(|it| {
        Box::pin(async move {
            let copy = it.with_copy().await;
            it.afresh().await;
            let before = it.kept().await;
            let too_large = " ".repeat(MAX_BYTES + 1);
            assert!(it.told_of_copy(&too_large).await.starts_with("This file is too large"));
            it.run(
                "document.querySelector('input[type=file]').dispatchEvent(new Event('cancel'))",
            )
            .await;
            it.until_said("No file was chosen. Nothing was changed.").await;
            it.told_of_copy(&copy).await;
            it.run(
                "const set = Storage.prototype.setItem;
                 let n = 0;
                 Storage.prototype.setItem = function (key, text) {
                     if (key.startsWith('encore:r:') && ++n > 1) throw new DOMException('full', 'QuotaExceededError');
                     set.call(this, key, text);
                 }",
            )
            .await;
            it.press("Add it").await;
            it.until_said(
                "This device has no room for all of it. Nothing on this device has changed.",
            )
            .await;
            assert_eq!(it.kept().await, before);
            it.faultless().await;
        })
    });
}

#[test]
fn two_copies_opened_at_once_in_two_tabs_are_both_added_whole() {
    phone(|it| {
        Box::pin(async move {
            let copy = it.with_copy().await;
            let other = copy.replace(FIRST_WORDS, BETTER_WORDS);
            it.afresh().await;
            let (first, second) = it.two_tabs().await;
            it.open_ready("#/settings").await;
            it.told_of_copy(&copy).await;
            it.look_at(&first).await;
            it.told_of_copy(&other).await;
            it.press("Add it").await;
            it.look_at(&second).await;
            it.press("Add it").await;
            it.until_said("records were added.").await;
            let attempts = it.records("attempt").await;
            assert_eq!(attempts.len(), 1);
            assert_eq!(attempts[0]["words"], BETTER_WORDS, "the first to come stays");
            it.faultless().await;
        })
    });
}

#[test]
fn exits_are_saved_as_a_table_that_is_safe_to_open() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.write_card().await;
            it.leave().await;
            it.say("=1+1, “quoted”, and 😀").await;
            it.predict().await;
            it.open_ready("#/settings").await;
            it.press("Save my exits as a table").await;
            let table = it.saved_text("csv").await;
            assert!(table.starts_with("\u{FEFF}\"said at (UTC)\",\"workplace\""), "{table}");
            assert!(
                table.contains(",\"'=1+1, “quoted”, and 😀\",\"middle\",\"some\","),
                "{table}"
            );
            it.faultless().await;
        })
    });
}

#[test]
fn the_share_sheet_is_given_a_copy_that_can_be_opened() {
    phone(|it| {
        Box::pin(async move {
            it.browser.before_each_page(SHEET).await.unwrap();
            let copy = it.with_copy().await;
            it.run("window.__closes = true").await;
            it.press("Send a copy").await;
            it.until_said("Nothing was sent. Everything is still here.").await;
            it.run("window.__closes = false").await;
            it.press("Send a copy").await;
            it.until_said("The copy is on its way.").await;
            let sent = it.run("return window.__shared[0]").await;
            assert!(sent[0].as_str().unwrap().ends_with(".txt"), "{sent}");
            assert_eq!((&sent[1], &sent[2]), (&json!("text/plain"), &json!(copy)));
            it.faultless().await;
        })
    });
}
