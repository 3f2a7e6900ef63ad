//! Every page in every state against WCAG 2.2 AA, in light and dark.

use crate::pages::{EXIT, FIRST_WORDS, HOPES, QUESTIONS};
use crate::visit::{Visit, phone, wide};

impl Visit {
    /// Checks this state of this page in both color schemes.
    #[track_caller]
    pub(crate) fn accessible_in_both(&self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            for scheme in ["dark", "light"] {
                self.browser.prefer(scheme).await.unwrap();
                let found = self.violations().await;
                assert!(found.is_empty(), "{scheme}, {place}: {found:#?}");
            }
        }
    }
}

#[test]
fn every_step_of_the_loop_is_accessible() {
    phone(|it| Box::pin(steps(it)));
}

#[test]
fn every_step_of_the_loop_is_accessible_on_a_wide_screen() {
    wide(|it| Box::pin(steps(it)));
}

async fn steps(it: &Visit) {
    it.open_ready("").await;
    it.at("home").await;
    it.accessible_in_both().await;
    it.press("Start").await;
    the_card(it).await;
    it.accessible_in_both().await;
    it.leave().await;
    it.write(EXIT, FIRST_WORDS).await;
    it.find(".chip").await;
    it.accessible_in_both().await;
    it.press("Say it").await;
    it.at("predict").await;
    it.press("Open the door").await;
    it.choose("fine, no more").await;
    it.accessible_in_both().await;
    it.predict().await;
    it.unfold("Why did they say that?").await;
    it.accessible_in_both().await;
    it.hear_all().await;
    it.compare().await;
    it.unfold("Two ways to say it here").await;
    it.accessible_in_both().await;
    it.again().await;
    it.unfold("Look at the scene again").await;
    it.accessible_in_both().await;
    it.say(crate::pages::BETTER_WORDS).await;
    it.hear_all().await;
    it.accessible_in_both().await;
    it.see_change().await;
    it.unfold("Show as a table").await;
    it.accessible_in_both().await;
}

/// The card with its note of what is missing, and full.
async fn the_card(it: &Visit) {
    it.at("card").await;
    it.press("To the scene").await;
    it.find(".note").await;
    it.accessible_in_both().await;
    for (question, hope) in QUESTIONS.iter().zip(HOPES) {
        it.write(question, hope).await;
    }
    it.accessible_in_both().await;
    it.press("To the scene").await;
    it.at("scene").await;
}

#[test]
fn every_other_page_is_accessible() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("#/progress").await;
            it.accessible_in_both().await;
            it.begin().await;
            it.open_ready("#/").await;
            it.accessible_in_both().await;
            it.follow("Continue").await;
            it.at("card").await;
            it.first_round().await;
            for page in ["home", "work", "about", "not-found", "progress"] {
                let hash = if page == "home" { "" } else { page };
                it.open_ready(&format!("#/{hash}")).await;
                it.at(page).await;
                it.accessible_in_both().await;
            }
            for route in ["#/progress/not-kept-here", "#/day/not-kept-here", "#/why/not-here"] {
                it.open_ready(route).await;
                it.find("main h1").await;
                it.accessible_in_both().await;
            }
            it.open_ready("#/progress").await;
            it.first_row().await;
            it.at("attempt").await;
            it.accessible_in_both().await;
            it.open_ready("#/settings").await;
            it.press("Save a copy").await;
            it.accessible_in_both().await;
            it.press("Erase everything").await;
            it.accessible_in_both().await;
            it.faultless().await;
        })
    });
}

#[test]
fn what_is_said_about_saving_is_accessible() {
    phone(|it| {
        Box::pin(async move {
            it.plant(&[("encore:r:0", "damaged {")]).await;
            it.open_ready("").await;
            it.find(".notes .note").await;
            it.accessible_in_both().await;
            it.plant(&[("encore:settings", "{\"v\":2}")]).await;
            it.open_ready("").await;
            it.until_flag_is("data-saved", "off").await;
            it.accessible_in_both().await;
        })
    });
}
