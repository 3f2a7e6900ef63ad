//! A day at the door: two hundred customers after the words of one attempt.

use thirtyfour::Key;

use crate::visit::{Visit, phone, wide};

/// The link to the day.
const LINK: &str = "A day at the door: 200 customers";

/// The numbers beside the dots, added up for each day.
const CROWDS: &str = "return [...document.querySelectorAll('.crowd__keys')]
    .map(it => [...it.querySelectorAll('strong')].reduce((sum, it) => sum + +it.innerText, 0))";

impl Visit {
    /// Comparison → the day of its words.
    async fn see_the_day(&self) {
        self.follow(LINK).await;
        self.at("day").await;
        self.find(".crowd").await;
    }

    /// How many voices are quoted.
    async fn n_voices(&self) -> u64 {
        let script = "return document.querySelectorAll('.voices__pair .card').length";
        self.run(script).await.as_u64().unwrap()
    }

    /// Opens every table.
    async fn show_tables(&self) {
        let script = "document.querySelectorAll('.page__main .day > details')
            .forEach(it => { it.open = true; })";
        self.run(script).await;
    }
}

#[test]
fn a_day_follows_from_the_comparison_and_is_there_again_after_a_reload() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.see_the_day().await;
            let title = it.heading().await;
            assert!(
                title.contains("of 200 would ") || title.contains("of 200 might "),
                "{title}"
            );
            assert_eq!(it.run(CROWDS).await, serde_json::json!([200]));
            assert_eq!(it.n_voices().await, 5);
            assert!(it.text("main").await.contains("Simulated customers"));
            it.fits().await;
            it.show_tables().await;
            it.fits().await;
            it.reload_at("day").await;
            assert_eq!(it.heading().await, title, "the same customers leave again");
            it.follow("Back").await;
            it.at("compare").await;
            it.faultless().await;
        })
    });
}

#[test]
fn two_days_stand_side_by_side_after_a_change() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.further_round().await;
            it.see_the_day().await;
            let title = it.heading().await;
            assert!(title.ends_with(" before"), "{title}");
            assert_eq!(it.run(CROWDS).await, serde_json::json!([200, 200]));
            assert_eq!(it.n_voices().await, 10);
            it.fits().await;
            it.follow("Back to hoped and heard").await;
            it.at("compare").await;
            it.faultless().await;
        })
    });
}

#[test]
fn the_day_of_an_exit_from_before_is_found_in_progress() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.open_ready("#/progress").await;
            it.first_row().await;
            it.at("attempt").await;
            it.see_the_day().await;
            it.unfold("Why did they say that?").await;
            it.find(".why[open] .why__reasons").await;
            it.fits().await;
            it.open_ready("#/day/not-kept-here").await;
            assert_eq!(it.heading().await, "This exit isn't kept in this browser");
            it.faultless().await;
        })
    });
}

#[test]
fn a_day_is_accessible_in_light_and_dark() {
    phone(|it| Box::pin(days(it)));
}

#[test]
fn a_day_is_accessible_in_light_and_dark_on_a_wide_screen() {
    wide(|it| Box::pin(days(it)));
}

async fn days(it: &Visit) {
    it.begin().await;
    it.first_round().await;
    it.see_the_day().await;
    it.accessible_in_both().await;
    it.follow("Back").await;
    it.at("compare").await;
    it.further_round().await;
    it.see_the_day().await;
    it.show_tables().await;
    it.unfold("Why did they say that?").await;
    it.accessible_in_both().await;
}

#[test]
fn a_day_can_be_read_by_keyboard_alone() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.tab_and_enter(LINK).await;
            it.headed("day").await;
            it.tab_and_enter("Show as a table").await;
            it.find(".page__main .day > details[open]").await;
            it.tab_to("Why did they say that?").await;
            it.key(Key::Space).await;
            it.find("details.why[open]").await;
            it.tab_and_enter("Back to hoped and heard").await;
            it.headed("compare").await;
            it.faultless().await;
        })
    });
}
