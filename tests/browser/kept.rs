//! What the browser keeps, seen from outside, and the files that the page saves.

use std::time::Duration;

use serde_json::{Map, Value, json};
use xtask::browser::PATIENCE;
use xtask::project::now;

use crate::visit::Visit;

/// Every key of ours with its text.
const KEPT: &str = "return Object.fromEntries(Object.entries(localStorage)
    .filter(([key]) => key.startsWith('encore:')))";

impl Visit {
    /// Every key of ours with its text.
    pub(crate) async fn kept(&self) -> Map<String, Value> {
        self.run(KEPT).await.as_object().unwrap().clone()
    }

    /// The records of a kind, oldest first.
    pub(crate) async fn records(&self, kind: &str) -> Vec<Value> {
        let kept = self.kept().await;
        let texts = kept.iter().filter(|(key, _)| key.starts_with("encore:r:"));
        let mut records: Vec<Value> =
            texts.map(|(_, it)| serde_json::from_str(it.as_str().unwrap()).unwrap()).collect();
        records.retain(|it| it["kind"] == kind);
        records.sort_by_key(|it| it["seq"].as_u64());
        records
    }

    /// Puts these texts where the app will find them when it starts.
    pub(crate) async fn plant(&self, texts: &[(&str, &str)]) {
        self.open("icon.svg").await;
        for (key, text) in texts {
            let (key, text) = (json!(key), json!(text));
            self.run(&format!("localStorage.setItem({key}, {text})")).await;
        }
    }

    /// Waits until the draft on record holds this text.
    pub(crate) async fn until_drafted(&self, text: &str) {
        let text = json!(json!(text).to_string());
        let script = format!("return (localStorage['encore:draft'] ?? '').includes({text})");
        self.until("the draft", &script).await;
    }

    /// The next file that the page saves, once it is whole. It is read once and then gone.
    pub(crate) async fn saved_file(&self) -> String {
        self.saved(".json", |it| serde_json::from_str::<Value>(it).is_ok()).await
    }

    /// The next text with this ending that the page saves.
    pub(crate) async fn saved_text(&self, ending: &str) -> String {
        self.saved(ending, |it| it.ends_with('\n')).await
    }

    async fn saved(&self, ending: &str, is_whole: fn(&str) -> bool) -> String {
        let start = now();
        loop {
            let files = std::fs::read_dir(&self.browser.downloads).unwrap().flatten();
            let mut files = files.map(|it| it.path());
            let file = files.find(|it| it.to_string_lossy().ends_with(ending));
            let text = file.as_ref().and_then(|it| std::fs::read_to_string(it).ok());
            if let Some(text) = text.filter(|it| is_whole(it)) {
                std::fs::remove_file(file.unwrap()).unwrap();
                return text;
            }
            assert!(start.elapsed() < PATIENCE, "no file was saved");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }
}
