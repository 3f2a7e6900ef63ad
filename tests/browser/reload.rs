//! Nothing is lost by a reload, by the browser's buttons or by an address, at any step.

use crate::pages::{BETTER_WORDS, EXIT, FIRST_WORDS, HOPES, N_CUSTOMERS, QUESTIONS};
use crate::visit::{Visit, phone};

impl Visit {
    /// Loads the page again and waits until this step of the loop can be used.
    pub(crate) async fn reload_at(&self, page: &str) {
        // The flag of the page on its way out must not be taken for the next one's.
        self.run("delete document.documentElement.dataset.ready").await;
        self.browser.driver.refresh().await.unwrap();
        self.at(page).await;
    }

    /// Goes back in the browser's history.
    pub(crate) async fn back_to(&self, page: &str) {
        self.run("history.back()").await;
        self.at(page).await;
    }

    /// Goes forward in the browser's history.
    async fn forward_to(&self, page: &str) {
        self.run("history.forward()").await;
        self.at(page).await;
    }

    /// The milliseconds from typing a text to having it on record.
    async fn time_to_draft(&self, text: &str) -> u64 {
        let script = format!(
            "const done = arguments[0];
             const field = document.querySelector('textarea');
             const start = performance.now();
             field.value = '{text}';
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
             const look = () => localStorage['encore:draft'].includes('{text}')
                 ? done(Math.round(performance.now() - start)) : setTimeout(look, 5);
             look();"
        );
        let took = self.browser.driver.execute_async(&script, Vec::new()).await.unwrap();
        took.json().as_u64().unwrap()
    }

    /// The options that are taken.
    async fn taken(&self) -> serde_json::Value {
        self.run("return [...document.querySelectorAll('input:checked')].map(it => it.value)")
            .await
    }
}

#[test]
fn a_reload_at_every_step_loses_nothing() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            reload_the_card(it).await;
            reload_the_exit(it).await;
            reload_the_prediction(it).await;
            reload_the_door(it).await;
            reload_the_further_round(it).await;
            it.faultless().await;
        })
    });
}

async fn reload_the_card(it: &Visit) {
    it.write(QUESTIONS[0], HOPES[0]).await;
    it.write(QUESTIONS[1], "They told").await;
    it.until_drafted("They told").await;
    it.reload_at("card").await;
    assert_eq!(it.held(QUESTIONS[0]).await, HOPES[0]);
    assert_eq!(it.held(QUESTIONS[1]).await, "They told");
    it.write_card().await;
    it.reload_at("scene").await;
}

async fn reload_the_exit(it: &Visit) {
    it.leave().await;
    it.reload_at("exit").await;
    it.write(EXIT, FIRST_WORDS).await;
    it.until_drafted(FIRST_WORDS).await;
    it.reload_at("exit").await;
    assert_eq!(it.held(EXIT).await, FIRST_WORDS);
    it.find(".chip").await;
    it.press("Say it").await;
}

async fn reload_the_prediction(it: &Visit) {
    it.at("predict").await;
    it.choose("fine, no more").await;
    it.until_drafted("middle").await;
    it.reload_at("predict").await;
    assert_eq!(it.taken().await, serde_json::json!(["middle"]));
    it.choose("most of them").await;
    it.until_drafted("most").await;
    it.reload_at("predict").await;
    assert_eq!(it.taken().await, serde_json::json!(["middle", "most"]));
    it.press("Open the door").await;
    it.at("door").await;
}

async fn reload_the_door(it: &Visit) {
    it.press("Next customer").await;
    it.until_out(2).await;
    let heard = it.text("main").await;
    it.until("the draft", "return localStorage['encore:draft'].includes('\"shown\":2')").await;
    it.reload_at("door").await;
    it.until_out(2).await;
    assert_eq!(it.text("main").await, heard, "the same customers say the same");
    it.hear_all().await;
    it.compare().await;
    let compared = it.text("main").await;
    it.reload_at("compare").await;
    assert_eq!(it.text("main").await, compared);
}

async fn reload_the_further_round(it: &Visit) {
    it.again().await;
    it.write(EXIT, BETTER_WORDS).await;
    it.until_drafted(BETTER_WORDS).await;
    it.reload_at("exit").await;
    assert_eq!(it.held(EXIT).await, BETTER_WORDS);
    it.press("Say it").await;
    it.at("door").await;
    it.reload_at("door").await;
    it.until_out(1).await;
    it.hear_all().await;
    it.see_change().await;
    let changed = it.text("main").await;
    it.reload_at("compare").await;
    assert_eq!(it.text("main").await, changed);
    assert_eq!(it.records("attempt").await.len(), 2, "a reload says nothing twice");
}

#[test]
fn what_was_typed_last_outlives_a_reload_at_once() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.write(QUESTIONS[2], HOPES[2]).await;
            it.reload_at("card").await;
            assert_eq!(it.held(QUESTIONS[2]).await, HOPES[2]);
            it.write_card().await;
            it.leave().await;
            it.write(EXIT, FIRST_WORDS).await;
            it.open("icon.svg").await;
            it.back_to("exit").await;
            assert_eq!(it.held(EXIT).await, FIRST_WORDS);
            it.faultless().await;
        })
    });
}

#[test]
fn typed_text_is_on_record_within_half_a_second() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            let mut fastest = u64::MAX;
            // A machine that is busy with other things may be late once.
            for text in ["one", "two", "three"] {
                it.until("a draft at rest", "return localStorage['encore:draft']").await;
                fastest = fastest.min(it.time_to_draft(text).await);
            }
            assert!(fastest < 500, "{fastest} ms");
        })
    });
}

#[test]
fn back_and_forward_turn_pages_and_lose_nothing() {
    phone(|it| {
        Box::pin(async move {
            it.say_first(FIRST_WORDS).await;
            it.choose("fine, no more").await;
            it.back_to("exit").await;
            assert_eq!(it.held(EXIT).await, FIRST_WORDS);
            it.back_to("scene").await;
            it.forward_to("exit").await;
            it.forward_to("predict").await;
            assert_eq!(it.taken().await, serde_json::json!(["middle"]));
            it.predict().await;
            it.hear_all().await;
            it.compare().await;
            it.back_to("door").await;
            it.until_out(N_CUSTOMERS).await;
            it.forward_to("compare").await;
            it.again().await;
            it.back_to("compare").await;
            it.forward_to("exit").await;
            assert_eq!(it.held(EXIT).await, FIRST_WORDS);
            assert_eq!(it.records("attempt").await.len(), 1);
            it.faultless().await;
        })
    });
}

#[test]
fn an_address_of_a_step_not_reached_leads_to_the_one_that_is() {
    phone(|it| {
        Box::pin(async move {
            for step in ["card", "scene", "exit", "predict", "door", "compare"] {
                it.open_ready(&format!("#/{step}")).await;
                it.at("home").await;
            }
            it.begin().await;
            it.write(QUESTIONS[0], HOPES[0]).await;
            leads_to(it, &["scene", "exit", "predict", "door", "compare"], "card").await;
            assert_eq!(it.held(QUESTIONS[0]).await, HOPES[0]);
            it.write_card().await;
            leads_to(it, &["card", "door", "compare"], "scene").await;
            it.leave().await;
            it.say(FIRST_WORDS).await;
            it.predict().await;
            leads_to(it, &["card", "scene", "exit", "predict", "compare"], "door").await;
            it.until_out(1).await;
            it.faultless().await;
        })
    });
}

/// Each of these addresses ends at this step, whether it is typed or followed.
async fn leads_to(it: &Visit, steps: &[&str], end: &str) {
    for step in steps {
        it.run(&format!("location.hash = '#/{step}'")).await;
        it.until_flag_is("data-route", end).await;
        let address = format!("return location.hash === '#/{end}'");
        it.until("the address", &address).await;
    }
    it.at(end).await;
}
