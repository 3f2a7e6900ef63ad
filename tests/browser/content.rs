//! Scenes on a bad line, scenes of several workplaces, and no line at all.

use xtask::site::Fault;

use crate::visit::{Visit, phone};

impl Visit {
    /// Starts the first scene of the workplace that is called so.
    async fn begin_at(&self, workplace: &str) {
        self.open_ready("#/work").await;
        self.at("work").await;
        if !self.is_unfolded(workplace).await {
            self.unfold(workplace).await;
        }
        let row = format!("//details[summary='{workplace}']//button");
        self.click(&row).await;
        self.at("card").await;
    }

    /// The titles of the exits that the page of progress lists.
    async fn listed(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('a.rows__row .rows__name')]
            .map(it => it.innerText)";
        serde_json::from_value(self.run(script).await).unwrap()
    }
}

#[test]
fn scenes_that_do_not_arrive_can_be_asked_for_again() {
    phone(|it| {
        Box::pin(async move {
            it.site.misbehave("content/", Fault::Missing);
            it.open_ready("").await;
            it.press("Start").await;
            it.until_flag_is("data-route", "card").await;
            let failed = "return document.querySelector('main [role=alert]')";
            it.until("the page that says so", failed).await;
            assert_eq!(it.heading().await, "The scenes didn't arrive");
            it.accessible().await;
            it.fits().await;
            it.site.behave();
            it.press("Try again").await;
            it.at("card").await;
            it.first_round().await;
        })
    });
}

#[test]
fn a_workplace_whose_scenes_do_not_arrive_says_so_in_its_fold() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("#/work").await;
            it.at("work").await;
            it.site.misbehave("cashier", Fault::Missing);
            it.unfold("Cashier").await;
            let failed = "return document.querySelector('details[open] [role=alert]')";
            it.until("the sentence that says so", failed).await;
            it.accessible().await;
            it.site.behave();
            it.click("//details[summary='Cashier']//button[.='Try again']").await;
            it.click("//details[summary='Cashier']//button[contains(@class, 'rows__row')]")
                .await;
            it.at("card").await;
        })
    });
}

#[test]
fn a_round_under_way_needs_no_line() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.site.stop();
            it.first_round().await;
            it.further_round().await;
            it.run("location.hash = '#/progress'").await;
            it.at("progress").await;
            it.first_row().await;
            it.at("attempt").await;
            assert_eq!(it.records("attempt").await.len(), 2);
            it.faultless().await;
        })
    });
}

#[test]
fn a_second_visit_can_keep_the_last_card_and_play_elsewhere() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.follow("Done for today").await;
            it.at("home").await;
            it.begin_at("Dental assistant").await;
            it.press("Keep my last card").await;
            it.at("scene").await;
            assert_eq!(it.records("card").await.len(), 1, "a kept card is not kept twice");
            it.begin_at("Cashier").await;
            assert!(!it.offers("Keep my last card").await, "there is none for this workplace");
            it.first_round().await;
            assert_eq!(it.records("card").await.len(), 2);
            it.faultless().await;
        })
    });
}

#[test]
fn exits_that_a_copy_brings_have_their_scenes() {
    phone(|it| {
        Box::pin(async move {
            it.begin_at("Cashier").await;
            it.first_round().await;
            it.run("location.hash = '#/progress'").await;
            it.at("progress").await;
            let titles = it.listed().await;
            it.run("location.hash = '#/settings'").await;
            it.at("settings").await;
            it.press("Save a copy").await;
            let copy = it.saved_file().await;
            it.run("localStorage.clear()").await;
            it.open("icon.svg").await;
            it.run("localStorage.clear()").await;
            it.open_ready("#/settings").await;
            it.told_of_copy(&copy).await;
            it.press("Add it").await;
            it.run("location.hash = '#/progress'").await;
            it.at("progress").await;
            assert_eq!(it.listed().await, titles);
            it.first_row().await;
            it.at("attempt").await;
            it.press("Same customers, once more").await;
            it.at("exit").await;
            it.faultless().await;
        })
    });
}
