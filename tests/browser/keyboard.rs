//! The whole loop by keyboard alone, with a focus that can always be seen.

use serde_json::Value;
use thirtyfour::Key;

use crate::pages::{BETTER_WORDS, EXIT, FIRST_WORDS, HOPES, QUESTIONS};
use crate::visit::{Visit, wide};

/// What has the focus: its name, whether it can be seen, and what it is.
const FOCUSED: &str = "
    const it = document.activeElement;
    const named = id => document.getElementById(id)?.innerText;
    const name = it.getAttribute('aria-label') ?? named(it.getAttribute('aria-labelledby'))
        ?? it.labels?.[0]?.innerText ?? it.innerText;
    const rings = [it, it.nextElementSibling, it.closest('label'), it.closest('.card')]
        .filter(it => it).map(it => getComputedStyle(it));
    const seen = rings.some(it => it.boxShadow !== 'none'
        || (it.outlineStyle !== 'none' && parseFloat(it.outlineWidth) > 0));
    return { name: name.trim(), seen, tag: it.tagName };";

/// More stops than any page has.
const MANY: usize = 60;

impl Visit {
    /// Presses a key.
    pub(crate) async fn key(&self, key: Key) {
        self.type_keys(&char::from(key).to_string()).await;
    }

    pub(crate) async fn type_keys(&self, text: &str) {
        self.browser.driver.action_chain().send_keys(text).perform().await.unwrap();
    }

    async fn focused(&self) -> Value {
        self.run(FOCUSED).await
    }

    /// Goes on by Tab until this has the focus.
    pub(crate) async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..MANY {
            self.key(Key::Tab).await;
            let focused = self.focused().await;
            let is_page = focused["tag"] == "BODY";
            assert!(is_page || focused["seen"] == true, "the focus is not seen: {focused}");
            if focused["name"] == name {
                return;
            }
            passed.push(focused["name"].clone());
        }
        panic!("no way to {name}: {passed:?}");
    }

    /// Goes to a button or link by Tab and presses it.
    pub(crate) async fn tab_and_enter(&self, name: &str) {
        self.tab_to(name).await;
        self.key(Key::Enter).await;
    }

    /// Waits until the heading of this page has the focus.
    pub(crate) async fn headed(&self, page: &str) {
        self.at(page).await;
        self.until("the heading", "return document.activeElement.tagName === 'H1'").await;
    }
}

#[test]
fn the_whole_loop_works_by_keyboard_alone() {
    wide(|it| {
        Box::pin(async move {
            it.open_ready("").await;
            it.at("home").await;
            it.tab_and_enter("Start").await;
            it.headed("card").await;
            write_the_card(it).await;
            it.tab_and_enter("They are leaving now").await;
            it.headed("exit").await;
            it.tab_to(EXIT).await;
            it.type_keys(FIRST_WORDS).await;
            it.key(Key::Escape).await;
            assert_eq!(it.held(EXIT).await, FIRST_WORDS, "Escape takes nothing away");
            it.tab_and_enter("Say it").await;
            predict(it).await;
            hear_and_compare(it).await;
            change(it).await;
            it.faultless().await;
        })
    });
}

async fn write_the_card(it: &Visit) {
    for (question, hope) in QUESTIONS.iter().zip(HOPES) {
        it.tab_to(question).await;
        it.type_keys(hope).await;
    }
    it.tab_and_enter("To the scene").await;
    it.headed("scene").await;
}

/// Radio buttons: Space takes the first, arrows move on.
async fn predict(it: &Visit) {
    it.headed("predict").await;
    it.tab_to("better than good").await;
    it.key(Key::Down).await;
    it.tab_to("most of them").await;
    it.key(Key::Space).await;
    let taken = it.run("return document.querySelectorAll('input:checked').length").await;
    assert_eq!(taken, 2);
    it.tab_and_enter("Open the door").await;
    it.headed("door").await;
}

async fn hear_and_compare(it: &Visit) {
    it.tab_and_enter("Why did they say that?").await;
    it.find("details.why[open]").await;
    it.tab_and_enter("Next customer").await;
    it.until_out(2).await;
    it.tab_and_enter("Hear them all").await;
    it.until_out(crate::pages::N_CUSTOMERS).await;
    let is_next = "return document.activeElement.innerText === 'Hoped beside heard'";
    it.until("the focus on what comes next", is_next).await;
    it.key(Key::Enter).await;
    it.headed("compare").await;
}

async fn change(it: &Visit) {
    it.tab_and_enter("Same customers again").await;
    it.headed("exit").await;
    it.tab_to(EXIT).await;
    it.field(EXIT).await.send_keys(Key::Control + "a").await.unwrap();
    it.type_keys(BETTER_WORDS).await;
    it.tab_and_enter("Say it").await;
    it.headed("door").await;
    it.tab_and_enter("Hear them all").await;
    let is_next = "return document.activeElement.innerText === 'What your change did'";
    it.until("the focus on what comes next", is_next).await;
    it.key(Key::Enter).await;
    it.headed("compare").await;
    it.tab_and_enter("Done for today").await;
    it.headed("home").await;
}

#[test]
fn the_first_stop_skips_to_the_page() {
    wide(|it| {
        Box::pin(async move {
            it.open_ready("#/about").await;
            it.at("about").await;
            it.key(Key::Tab).await;
            assert_eq!(it.focused().await["name"], "Skip to the page");
            let shown = "const it = document.activeElement.getBoundingClientRect();
                return it.top >= 0 && it.left >= 0 && it.width > 40";
            it.until("the skip link in view", shown).await;
            it.key(Key::Enter).await;
            let focused = it.run("return document.activeElement.id").await;
            assert_eq!(focused, "main");
            assert_eq!(it.run("return location.hash").await, "#/about");
        })
    });
}
