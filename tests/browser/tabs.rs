//! Two tabs of one browser: what one of them does, both know, and nothing comes back to life.

use thirtyfour::WindowHandle;

use crate::pages::{HOPES, QUESTIONS};
use crate::visit::{Visit, phone};

impl Visit {
    /// This tab, and a new one that the person looks at now.
    pub(crate) async fn two_tabs(&self) -> (WindowHandle, WindowHandle) {
        let driver = &self.browser.driver;
        let here = driver.window().await.unwrap();
        let there = driver.new_tab().await.unwrap();
        self.look_at(&there).await;
        (here, there)
    }

    pub(crate) async fn look_at(&self, tab: &WindowHandle) {
        self.browser.driver.switch_to_window(tab.clone()).await.unwrap();
    }

    /// Waits until the page of progress lists this many exits.
    async fn until_listed(&self, n: usize) {
        let script = format!("return document.querySelectorAll('a.rows__row').length === {n}");
        self.until(&format!("{n} exits"), &script).await;
    }
}

#[test]
fn attempts_of_two_tabs_are_in_both() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            let (first, second) = it.two_tabs().await;
            it.begin_in_second().await;
            it.first_round().await;
            it.look_at(&first).await;
            it.first_round().await;
            it.further_round().await;
            it.look_at(&second).await;
            it.further_round().await;
            assert_eq!(it.records("attempt").await.len(), 4);
            for tab in [&first, &second] {
                it.look_at(tab).await;
                it.run("location.hash = '#/progress'").await;
                it.at("progress").await;
                it.until_listed(4).await;
                it.open_ready("#/").await;
                it.browser.driver.refresh().await.unwrap();
                it.open_ready("#/progress").await;
                it.until_listed(4).await;
            }
            it.faultless().await;
        })
    });
}

impl Visit {
    /// The second tab starts from the list of workplaces: the first one has a round under way.
    async fn begin_in_second(&self) {
        self.open_ready("#/work").await;
        self.at("work").await;
        self.first_row().await;
        self.at("card").await;
    }
}

#[test]
fn what_one_tab_sets_the_other_follows() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("#/settings").await;
            let (first, second) = it.two_tabs().await;
            it.open_ready("#/settings").await;
            it.choose("dark").await;
            it.choose("large").await;
            it.look_at(&first).await;
            it.until_flag_is("data-theme", "dark").await;
            it.until_flag_is("data-text", "large").await;
            let taken = "return document.querySelector('input[value=dark]').checked";
            it.until("the choice", taken).await;
            it.choose("normal").await;
            it.look_at(&second).await;
            it.until_flag_is("data-text", "normal").await;
            it.until_flag_is("data-theme", "dark").await;
            it.faultless().await;
        })
    });
}

#[test]
fn after_an_erasure_the_other_tab_starts_afresh() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let (first, second) = it.two_tabs().await;
            it.open_ready("#/settings").await;
            it.press("Erase everything").await;
            it.press("Erase now").await;
            it.look_at(&first).await;
            it.at("home").await;
            it.press("Start").await;
            it.at("card").await;
            assert_eq!(it.held(QUESTIONS[0]).await, "");
            it.first_round().await;
            assert_eq!(it.records("attempt").await.len(), 1);
            it.look_at(&second).await;
            it.run("location.hash = '#/progress'").await;
            it.until_listed(1).await;
            it.faultless().await;
        })
    });
}

#[test]
fn a_card_that_one_tab_erases_goes_from_the_other_while_it_is_written() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.write(QUESTIONS[0], HOPES[0]).await;
            it.until_drafted(HOPES[0]).await;
            let (first, _) = it.two_tabs().await;
            it.open_ready("#/settings").await;
            it.choose("dark").await;
            it.press("Erase everything").await;
            it.press("Erase now").await;
            it.look_at(&first).await;
            it.at("home").await;
            assert!(it.notes().await.starts_with("Your data was erased in another tab"));
            it.until_flag_is("data-theme", "system").await;
            it.run("dispatchEvent(new Event('pagehide'))").await;
            assert!(it.kept().await.is_empty(), "nothing comes back");
            it.faultless().await;
        })
    });
}

#[test]
fn what_one_tab_erases_the_other_says_and_does_not_bring_back() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let (first, _) = it.two_tabs().await;
            it.open_ready("#/settings").await;
            it.at("settings").await;
            it.press("Erase everything").await;
            it.press("Erase now").await;
            it.until("nothing", "return Object.keys(localStorage).length === 0").await;
            it.look_at(&first).await;
            it.at("home").await;
            let notes = it.notes().await;
            assert!(notes.starts_with("Your data was erased in another tab"), "{notes}");
            assert_eq!(it.heading().await, "Leave them wanting to come back");
            it.run("dispatchEvent(new Event('pagehide')); dispatchEvent(new Event('focus'))")
                .await;
            assert!(it.kept().await.is_empty(), "nothing comes back");
            it.open_ready("#/progress").await;
            assert!(it.kept().await.is_empty(), "nothing comes back after a reload");
            it.faultless().await;
        })
    });
}
