//! What could have been done before, and who of many to call.

use xtask::check;

use crate::visit::{Visit, phone, wide};

impl Visit {
    /// How many elements of the page fit.
    async fn n_of(&self, selector: &str) -> u64 {
        let script = format!("return document.querySelectorAll('{selector}').length");
        self.run(&script).await.as_u64().unwrap()
    }

    /// Ticks the first boxes of the list that can be ticked.
    async fn tick_first(&self, n: usize) {
        let script = format!(
            "[...document.querySelectorAll('.ticks > .tick input')].slice(0, {n}).forEach(it => it.click())"
        );
        self.run(&script).await;
    }
}

#[test]
fn steps_done_before_are_ticked_and_stand_beside_what_happened() {
    phone(|it| {
        Box::pin(async move {
            let library = check::library().unwrap();
            let (role, scene) = library.scene("S31").unwrap();
            it.play_once(role, scene).await;
            assert_eq!(it.n_of(".ticks .tick").await, 5);
            assert!(it.text("main").await.contains("Nothing is ticked yet"));
            it.tick_first(2).await;
            it.until("dots", "return document.querySelectorAll('.ticks ~ .tries__result .crowd').length === 2").await;
            assert!(it.n_of(".tries__result .shifts__one").await > 0);
            it.fits().await;
            it.faultless().await;
        })
    });
}

#[test]
fn twelve_of_a_hundred_are_called_and_it_is_told_what_came_of_it() {
    wide(|it| {
        Box::pin(async move {
            it.open_ready("#/calls/S32").await;
            it.at("calls").await;
            assert_eq!(it.n_of(".ticks > .tick").await, 100);
            it.tick_first(12).await;
            it.until("twelve", "return document.body.innerText.includes('12 of 12 chosen')")
                .await;
            assert_eq!(it.n_of(".ticks > .tick input:not(:disabled)").await, 12);
            it.fits().await;
            it.press("Make the calls").await;
            it.until("bars", "return document.querySelectorAll('.bars__row').length === 4")
                .await;
            assert!(it.text("main").await.contains("Simulated customers"));
            it.press("Choose again, same customers").await;
            it.until("again", "return document.body.innerText.includes('12 of 12 chosen')")
                .await;
            it.faultless().await;
        })
    });
}

#[test]
fn calls_of_a_scene_without_them_are_not_found() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("#/calls/S31").await;
            it.at("calls").await;
            assert!(it.text("main").await.contains("This page isn't here"));
            it.faultless().await;
        })
    });
}
