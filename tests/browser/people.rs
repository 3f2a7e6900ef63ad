//! Several people on one phone, guests, and browsers that delete.

use serde_json::json;

use crate::pages::{FIRST_WORDS, HOPES};
use crate::visit::{Visit, phone};

const FIRST_VISIT: &str = "Leave them wanting to come back";

/// What a phone that deletes after a week calls itself.
const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) \
    AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1";

impl Visit {
    /// Waits until the page was loaded anew since [`Visit::mark`], and can be used.
    async fn at_home_anew(&self) {
        self.until("another page", "return !window.__old").await;
        self.at("home").await;
    }

    async fn mark(&self) {
        self.run("window.__old = true").await;
    }

    async fn make_drawer(&self, word: &str) {
        self.mark().await;
        self.find("#new-word").await.send_keys(word).await.unwrap();
        self.press("Make a drawer").await;
    }

    async fn open_drawer(&self, name: &str) {
        self.open_ready("#/settings").await;
        self.mark().await;
        self.click(&format!("//button[@aria-label='Open the drawer of {name}']")).await;
        self.at_home_anew().await;
    }

    /// How many keys start like this.
    async fn n_keys(&self, start: &str) -> usize {
        self.kept().await.keys().filter(|it| it.starts_with(start)).count()
    }
}

#[test]
fn each_person_has_a_drawer_of_their_own() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let first = it.records("attempt").await;
            it.open_ready("#/settings").await;
            assert!(it.text("main").await.contains("The word is no password: anyone who has"));
            it.make_drawer("Mira").await;
            it.at_home_anew().await;
            assert_eq!(it.heading().await, FIRST_VISIT, "nothing of the first one is seen");
            assert!(it.text("main").await.contains("Practicing now: Mira."));
            it.press("Start").await;
            it.at("card").await;
            it.first_round().await;
            assert_eq!(it.n_keys("encore:p:Mira:r:").await, 3, "card, attempt, review");
            assert_eq!(it.records("attempt").await, first, "the first one's are untouched");
            it.open_drawer("Whoever was here first").await;
            assert!(it.text("main").await.contains(HOPES[1]));
            it.open_ready("#/settings").await;
            it.find("#new-word").await.send_keys(" mira ").await.unwrap();
            it.press("Make a drawer").await;
            assert!(
                it.text("main .note").await.starts_with("There is a drawer with this word.")
            );
            it.open_drawer("Mira").await;
            it.open_ready("#/progress").await;
            assert_eq!(
                it.run("return document.querySelectorAll('a.rows__row').length").await,
                1
            );
            it.fits().await;
            it.faultless().await;
        })
    });
}

#[test]
fn erasing_one_drawer_leaves_the_others_and_erasing_all_leaves_the_neighbors() {
    phone(|it| {
        Box::pin(async move {
            it.plant(&[("neighbor", "not ours")]).await;
            it.begin().await;
            it.first_round().await;
            it.open_ready("#/settings").await;
            it.make_drawer("Mira").await;
            it.at_home_anew().await;
            it.press("Start").await;
            it.write_card().await;
            let (first, second) = it.two_tabs().await;
            it.open_ready("#/settings").await;
            it.mark().await;
            it.press("Erase everything").await;
            it.press("Erase this drawer").await;
            it.at_home_anew().await;
            assert_eq!(it.n_keys("encore:p:").await, 0);
            assert!(it.text("main").await.contains(HOPES[1]), "the first one's card is open");
            it.look_at(&first).await;
            it.until(
                "the card",
                &format!("return document.body.innerText.includes('{}')", HOPES[1]),
            )
            .await;
            it.open_ready("#/settings").await;
            it.make_drawer("Jo").await;
            it.at_home_anew().await;
            it.look_at(&second).await;
            it.until("Jo", "return document.body.innerText.includes('Practicing now: Jo.')")
                .await;
            it.open_ready("#/settings").await;
            it.press("Erase everything").await;
            it.press("Erase all drawers").await;
            let gone = "return Object.keys(localStorage).join() === 'neighbor'";
            it.until("nothing but the neighbor", gone).await;
            it.look_at(&first).await;
            it.at("home").await;
            it.until(
                "an empty start",
                &format!("return document.body.innerText.includes('{FIRST_VISIT}')"),
            )
            .await;
            it.run("dispatchEvent(new Event('pagehide')); dispatchEvent(new Event('focus'))")
                .await;
            assert_eq!(
                it.run("return Object.entries(localStorage)").await,
                json!([["neighbor", "not ours"]])
            );
            it.faultless().await;
        })
    });
}

#[test]
fn a_guest_leaves_nothing_behind_and_sees_nothing() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.open_ready("#/settings").await;
            let before = it.kept().await;
            it.mark().await;
            it.press("Start as a guest").await;
            it.at_home_anew().await;
            assert_eq!(it.heading().await, FIRST_VISIT);
            it.press("Start").await;
            it.at("card").await;
            it.first_round().await;
            for page in ["#/", "#/progress", "#/settings", "#/about", "#/compare"] {
                it.run(&format!("location.hash = '{page}'")).await;
                assert!(
                    it.notes().await.starts_with("You are a guest: nothing is kept"),
                    "{page}"
                );
            }
            it.until_flag_is("data-saved", "off").await;
            assert_eq!(it.kept().await, before, "not one byte");
            it.mark().await;
            it.run("location.hash = '#/'; location.reload()").await;
            it.at_home_anew().await;
            assert_eq!(it.heading().await, FIRST_VISIT, "a reload starts afresh");
            it.run("__encoreDead('A fault.')").await;
            it.press("Save my progress").await;
            assert!(it.text("#notice-said").await.starts_with("There is nothing saved"));
            it.press("Reload").await;
            it.at("home").await;
            it.mark().await;
            it.press("Stop being a guest").await;
            it.at_home_anew().await;
            assert!(it.text("main").await.contains(HOPES[1]));
            assert_eq!(it.kept().await, before);
        })
    });
}

#[test]
fn a_copy_is_asked_for_where_the_browser_deletes_and_taken_along_to_the_home_screen() {
    phone(|it| {
        Box::pin(async move {
            let agent = json!({ "userAgent": IPHONE });
            it.browser.devtools("Emulation.setUserAgentOverride", agent).await.unwrap();
            it.begin().await;
            it.open_ready("#/settings").await;
            assert!(it.text("main").await.contains("Safari deletes what a page keeps"));
            it.run("location.hash = '#/card'").await;
            it.at("card").await;
            it.first_round().await;
            it.run("location.hash = '#/'").await;
            it.at("home").await;
            let asks = "return document.querySelector('main .note')?.innerText
                .startsWith('Safari deletes what a page keeps after seven days')";
            it.until("the request", asks).await;
            it.fits().await;
            it.accessible().await;
            it.press("Not now").await;
            assert_eq!(it.run(asks).await, json!(null));
            it.open_ready("#/about").await;
            it.run("location.hash = '#/'").await;
            it.at("home").await;
            assert_eq!(it.run(asks).await, json!(null), "not twice a week");
            it.open_ready("#/settings").await;
            it.press("Take my progress along").await;
            assert!(it.saved_file().await.contains(FIRST_WORDS));
            it.accessible().await;
            it.faultless().await;
        })
    });
}
