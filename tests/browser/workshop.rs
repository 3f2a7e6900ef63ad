//! The page for trainers: run sheets, ways to begin, questions for the room.

use xtask::site::Fault;

use crate::visit::{Visit, phone, wide};

/// The minutes of all steps of the sheet that is shown.
const MINUTES: &str = "return [...document.querySelectorAll('.run__time')]
    .map(it => parseInt(it.innerText.split('\\n').pop()))
    .reduce((sum, it) => sum + it, 0)";

impl Visit {
    /// The page about how this works → the page for trainers.
    async fn see_the_workshop(&self) {
        self.open_ready("#/about").await;
        self.at("about").await;
        self.follow("Run a workshop").await;
        self.at("workshop").await;
        self.find(".run").await;
    }

    /// Checks that the page is still sound in this state.
    async fn sound(&self) {
        self.fits().await;
        self.accessible_in_both().await;
    }
}

#[test]
fn a_trainer_finds_a_sheet_of_each_length() {
    phone(|it| Box::pin(sheets(it)));
}

#[test]
fn a_trainer_finds_a_sheet_of_each_length_on_a_wide_screen() {
    wide(|it| Box::pin(sheets(it)));
}

async fn sheets(it: &Visit) {
    it.see_the_workshop().await;
    for (label, minutes) in [("30 min", 30), ("60 min", 60), ("90 min", 90)] {
        it.choose(label).await;
        let script = format!("return (() => {{ {MINUTES} }})() === {minutes}");
        it.until(&format!("a sheet of {minutes} minutes"), &script).await;
        it.sound().await;
    }
    let text = it.text("main").await;
    for section in ["Ways to begin", "Questions for the room", "Print this sheet"] {
        assert!(text.contains(section), "{section} in {text}");
    }
    it.follow("the card").await;
    it.until_flag("data-ready").await;
    it.faultless().await;
}

#[test]
fn a_sheet_is_chosen_by_keyboard_alone() {
    wide(|it| {
        Box::pin(async move {
            it.open_ready("#/workshop").await;
            it.find(".run").await;
            it.tab_to("30 min").await;
            it.key(thirtyfour::Key::Down).await;
            it.until(
                "the sheet of an hour",
                &format!("return (() => {{ {MINUTES} }})() === 60"),
            )
            .await;
            it.tab_to("Print this sheet").await;
            it.tab_and_enter("the card").await;
            it.faultless().await;
        })
    });
}

#[test]
fn sheets_that_do_not_arrive_can_be_asked_for_again() {
    phone(|it| {
        Box::pin(async move {
            it.site.misbehave("content/guide/", Fault::Missing);
            it.open_ready("#/workshop").await;
            let failed = "return document.querySelector('main [role=alert]')";
            it.until("the sentence that says so", failed).await;
            it.sound().await;
            it.site.behave();
            it.press("Try again").await;
            it.find(".run").await;
        })
    });
}
