//! What is finished is on record before anything that follows from it is shown, and stays.

use serde_json::{Value, json};

use crate::pages::{BETTER_WORDS, FIRST_WORDS, HOPES};
use crate::visit::{Visit, phone};

/// Presses a button and looks at the records in the same breath: before the page can follow.
fn pressing(label: &str) -> String {
    let label = json!(label);
    format!(
        "[...document.querySelectorAll('button')].find(it => it.innerText === {label}).click();
         const records = Object.entries(localStorage).filter(([key]) => key.startsWith('encore:r:'));
         const shown = document.querySelectorAll('article.answer').length;
         return {{ records: records.map(([, it]) => JSON.parse(it)), shown }}"
    )
}

#[test]
fn an_answer_is_on_record_before_its_feedback_and_outlives_the_page() {
    phone(|it| {
        Box::pin(async move {
            it.say_first(FIRST_WORDS).await;
            it.choose("fine, no more").await;
            it.choose("some of them").await;
            let seen = it.run(&pressing("Open the door")).await;
            on_record(&seen, FIRST_WORDS);
            die_and_come_back(it).await;
            assert_eq!(it.records("attempt").await.len(), 1);
            it.follow("Continue").await;
            it.hear_all().await;
            it.compare().await;
            it.again().await;
            it.write(crate::pages::EXIT, BETTER_WORDS).await;
            let seen = it.run(&pressing("Say it")).await;
            on_record(&seen, BETTER_WORDS);
            die_and_come_back(it).await;
            it.open_ready("#/progress").await;
            it.at("progress").await;
            let rows = it.run("return document.querySelectorAll('.rows__row').length").await;
            assert_eq!(rows, 2, "both exits are on the page of progress");
            assert!(it.text("main").await.contains(HOPES[0]), "and so is the card");
        })
    });
}

fn on_record(seen: &Value, words: &str) {
    let records = seen["records"].as_array().unwrap();
    let is_there = records.iter().any(|it| it["kind"] == "attempt" && it["words"] == words);
    assert!(is_there, "not on record at once: {seen}");
}

/// The page dies without a chance to write anything more, and another one starts.
async fn die_and_come_back(it: &Visit) {
    let driver = &it.browser.driver;
    let dying = driver.window().await.unwrap();
    let next = driver.new_tab().await.unwrap();
    driver.switch_to_window(dying).await.unwrap();
    let crash = it.browser.devtools("Page.crash", json!({})).await;
    assert!(crash.is_err(), "a page that crashes has no answer");
    driver.switch_to_window(next).await.unwrap();
    it.open_ready("").await;
}

#[test]
fn a_damaged_record_costs_one_record_and_is_told() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let (key, text) = a_record(it, "attempt").await;
            let half = &text[..text.len() / 2];
            it.plant(&[(&key, half)]).await;
            it.open_ready("#/progress").await;
            it.at("progress").await;
            assert!(it.notes().await.starts_with("One record was damaged"));
            assert!(it.text("main").await.contains(HOPES[1]), "the card is still here");
            let kept = it.kept().await;
            assert!(kept.values().any(|it| *it == half), "the damaged text is kept");
            it.open_ready("#/settings").await;
            it.press("Save a copy").await;
            assert!(it.saved_file().await.contains(HOPES[1]));
            it.faultless().await;
        })
    });
}

/// The key and the text of the newest record of a kind.
async fn a_record(it: &Visit, kind: &str) -> (String, String) {
    let id = it.records(kind).await.pop().unwrap()["id"].as_str().unwrap().to_owned();
    let key = format!("encore:r:{id}");
    let text = it.kept().await[&key].as_str().unwrap().to_owned();
    (key, text)
}

#[test]
fn data_of_a_newer_version_are_only_read() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let (key, text) = a_record(it, "attempt").await;
            let newer = text.replacen("\"v\":1", "\"v\":2", 1);
            assert_ne!(newer, text);
            it.plant(&[(&key, &newer)]).await;
            let before = it.kept().await;
            it.open_ready("").await;
            it.until_flag_is("data-saved", "off").await;
            assert!(it.notes().await.starts_with("A newer Encore wrote the data"));
            it.further_try().await;
            assert_eq!(it.kept().await, before, "not one byte is changed");
            it.open_ready("#/settings").await;
            it.choose("dark").await;
            it.until_flag_is("data-theme", "dark").await;
            it.press("Save a copy").await;
            let saved: Value = serde_json::from_str(&it.saved_file().await).unwrap();
            assert_eq!(saved["keys"][&key], newer, "a copy holds what can't be read");
            assert_eq!(it.kept().await, before, "not one byte is changed");
            it.faultless().await;
        })
    });
}

impl Visit {
    /// Goes through a whole round again, from the list of workplaces.
    async fn further_try(&self) {
        self.open_ready("#/work").await;
        self.at("work").await;
        self.first_row().await;
        self.at("card").await;
        self.first_round().await;
    }
}
