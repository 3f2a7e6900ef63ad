//! Copies of everything: out of the app, into it again, and files that are no copies.

use serde_json::{Value, json};

use crate::pages::{FIRST_WORDS, HOPES};
use crate::visit::{Visit, phone};

/// More than any file that is taken.
const TOO_MANY_BYTES: usize = 5 * 1024 * 1024;

impl Visit {
    /// Chooses a file with this content where a copy is opened.
    async fn open_copy(&self, content: &str) {
        let file = self.browser.downloads.join("chosen.copy");
        std::fs::write(&file, content).unwrap();
        let input = self.find("input[type=file]").await;
        input.send_keys(file.to_string_lossy()).await.unwrap();
    }

    /// What is said about a file with this content, once it was read.
    pub(crate) async fn told_of_copy(&self, content: &str) -> String {
        self.open_copy(content).await;
        let is_read = "return document.querySelector('input[type=file]').value === ''";
        self.until("the file to be read", is_read).await;
        self.text("main section .note").await
    }
}

#[test]
fn a_copy_brings_everything_back_and_never_twice() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let (records, progress) = (it.records("attempt").await, progress(it).await);
            to_settings(it).await;
            it.press("Save a copy").await;
            let copy = it.saved_file().await;
            assert!(it.told_of_copy(&copy).await.contains("holds nothing new: all 3 records"));
            it.press("Leave it").await;
            erase(it).await;
            assert!(it.told_of_copy(&copy).await.starts_with("This copy adds 3 records."));
            assert!(it.records("attempt").await.is_empty(), "nothing is added before the yes");
            it.press("Add it").await;
            it.until(
                "said",
                "return document.body.innerText.includes('3 records were added.')",
            )
            .await;
            assert_eq!(it.records("attempt").await, records);
            assert!(it.told_of_copy(&copy).await.contains("holds nothing new"));
            it.press("Add it").await;
            assert_eq!(it.records("attempt").await, records);
            assert_eq!(progress_after(it).await, progress);
            it.faultless().await;
        })
    });
}

async fn to_settings(it: &Visit) {
    it.run("location.hash = '#/settings'").await;
    it.at("settings").await;
}

async fn erase(it: &Visit) {
    it.press("Erase everything").await;
    it.press("Erase now").await;
    it.until("said", "return document.body.innerText.includes('is erased from this browser')")
        .await;
    assert!(it.kept().await.is_empty());
}

async fn progress(it: &Visit) -> String {
    it.run("location.hash = '#/progress'").await;
    it.at("progress").await;
    it.find("a.rows__row").await;
    it.text("main").await
}

async fn progress_after(it: &Visit) -> String {
    let shown = progress(it).await;
    it.open_ready("#/").await;
    it.browser.driver.refresh().await.unwrap();
    it.at("home").await;
    assert_eq!(progress(it).await, shown, "a reload changes nothing");
    shown
}

#[test]
fn a_file_that_is_no_copy_changes_nothing_and_is_told_so() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            to_settings(it).await;
            it.press("Save a copy").await;
            let copy = it.saved_file().await;
            let before = it.kept().await;
            for (file, sentence) in hostile(&copy) {
                let told = it.told_of_copy(&file).await;
                assert!(told.starts_with(sentence), "{told} instead of {sentence}");
                assert!(!it.offers("Add it").await, "nothing to add in: {sentence}");
                it.fits().await;
            }
            assert_eq!(it.kept().await, before);
            it.faultless().await;
        })
    });
}

/// Files that are refused, and how the sentence about each of them begins.
fn hostile(copy: &str) -> Vec<(String, &'static str)> {
    let nested = ["[".repeat(10_000), "]".repeat(10_000)].concat();
    let huge = format!("{{\"app\":\"encore\",\"x\":\"{}\"}}", "x".repeat(TOO_MANY_BYTES));
    let twice = copy.replacen(FIRST_WORDS, "Something else.", 1);
    let both = copy.replacen("\n]", &format!(",\n{}\n]", record(&twice, "attempt")), 1);
    vec![
        (String::new(), "This file is empty."),
        ("{".to_owned(), "This file ends in the middle."),
        ("<script>window.__ran = true</script>".to_owned(), "This file is not a backup"),
        ("\u{0}\u{1}\u{7f}".to_owned(), "This file is not a backup"),
        (
            "{\"app\":\"other\",\"backup\":1,\"records\":[]}".to_owned(),
            "This file was not made by",
        ),
        ("{\"__proto__\":{\"app\":\"encore\"}}".to_owned(), "This file was not made by"),
        ("[1,2,3]".to_owned(), "This file was not made by"),
        (nested, "This file holds more than any backup does."),
        (huge, "This file is too large to be a backup."),
        (copy[..copy.len() / 2].to_owned(), "This file ends in the middle."),
        (copy.replacen("\"backup\":1", "\"backup\":2", 1), "This backup was made by a newer"),
        (copy.replacen("\"v\":1", "\"v\":2", 1), "This backup was made by a newer"),
        (copy.replacen("\"kind\"", "\"kin\"", 1), "Record 1 of this backup can't be read."),
        (both, "Record 4 of this backup contradicts an earlier one."),
    ]
}

/// The text of a record of this kind in a copy.
fn record(copy: &str, kind: &str) -> String {
    let file: Value = serde_json::from_str(copy).unwrap();
    let records = file["records"].as_array().unwrap();
    records.iter().find(|it| it["kind"] == kind).unwrap().to_string()
}

#[test]
fn what_a_copy_says_is_text_and_nothing_else() {
    phone(|it| {
        Box::pin(async move {
            let evil =
                "<img src=x onerror=window.__ran=true><script>window.__ran=true</script>";
            it.begin().await;
            it.first_round().await;
            to_settings(it).await;
            it.press("Save a copy").await;
            let copy = it.saved_file().await;
            let evil_json = json!(evil).to_string();
            let copy = copy
                .replace(&json!(FIRST_WORDS).to_string(), &evil_json)
                .replace(&json!(HOPES[1]).to_string(), &evil_json);
            erase(it).await;
            assert!(it.told_of_copy(&copy).await.starts_with("This copy adds 3 records."));
            it.press("Add it").await;
            assert!(progress(it).await.contains("onerror"));
            it.fits().await;
            it.first_row().await;
            it.at("attempt").await;
            assert!(it.text("main").await.contains("onerror"));
            it.fits().await;
            assert_eq!(it.run("return window.__ran ?? null").await, Value::Null);
            assert_eq!(
                it.run("return document.querySelectorAll('main img, main script').length")
                    .await,
                0
            );
            it.faultless().await;
        })
    });
}
