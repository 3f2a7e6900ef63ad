//! What the coach read in the words, seeing it differently, and reading by the rules alone.

use xtask::site::Fault;

use crate::visit::{Visit, phone};

impl Visit {
    /// Waits until the page says this somewhere.
    async fn says(&self, words: &str) {
        let script = format!("return document.body.innerText.includes('{words}')");
        self.until(words, &script).await;
    }
}

#[test]
fn a_mark_can_be_seen_differently_and_that_is_kept_and_counted() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.says("Rule:").await;
            it.click("(//button[.='Not so?'])[1]").await;
            it.says("You see it differently").await;
            it.reload_at("compare").await;
            it.says("You see it differently").await;
            it.open_ready("#/settings").await;
            it.says("You see one mark differently.").await;
            it.faultless().await;
        })
    });
}

#[test]
fn without_the_learned_part_the_rules_read_alone_and_the_page_says_so() {
    for part in ["learned.bin", "meaning.bin"] {
        phone(|it| {
            Box::pin(async move {
                it.site.misbehave(part, Fault::Missing);
                it.begin().await;
                it.first_round().await;
                it.says("Read with the rules alone").await;
                it.says("Rule:").await;
            })
        });
    }
}

#[test]
fn with_it_nothing_is_said() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.says("Rule:").await;
            assert!(!it.text("main").await.contains("rules alone"));
        })
    });
}
