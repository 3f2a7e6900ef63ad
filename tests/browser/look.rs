//! Light and dark, text size, motion: at once, and after a reload before the first paint.

use serde_json::json;
use xtask::site::Fault;

use crate::visit::{Visit, phone};

impl Visit {
    /// The color behind everything and the size of the text.
    async fn look(&self) -> (String, f64) {
        let script = "const root = getComputedStyle(document.documentElement);
            const body = getComputedStyle(document.body);
            const paper = [body, root].map(it => it.backgroundColor)
                .find(it => it !== 'rgba(0, 0, 0, 0)');
            return [paper ?? '', parseFloat(body.fontSize)]";
        serde_json::from_value(self.run(script).await).unwrap()
    }

    /// How many animations and transitions are running.
    async fn n_moving(&self) -> u64 {
        let script = "return document.getAnimations()
            .filter(it => it.effect.getComputedTiming().duration > 1).length";
        self.run(script).await.as_u64().unwrap()
    }
}

#[test]
fn light_dark_and_text_size_apply_at_once_and_last() {
    phone(|it| {
        Box::pin(async move {
            it.browser.prefer("light").await.unwrap();
            it.open_ready("#/settings").await;
            let (light, normal) = it.look().await;
            it.choose("dark").await;
            it.until_flag_is("data-theme", "dark").await;
            let (dark, _) = it.look().await;
            assert_ne!(dark, light);
            it.choose("largest").await;
            it.until_flag_is("data-text", "largest").await;
            let (_, largest) = it.look().await;
            assert!(largest > normal, "{largest} after {normal}");
            it.fits().await;
            before_the_first_paint(it, &(dark, largest)).await;
            everything_fits_at_the_largest(it).await;
            it.open_ready("#/settings").await;
            it.choose("system").await;
            it.choose("normal").await;
            assert_eq!(it.look().await, (light, normal));
        })
    });
}

/// The program never arrives, so what is seen is what stands before it.
async fn before_the_first_paint(it: &Visit, look: &(String, f64)) {
    it.site.misbehave(".wasm", Fault::Stalled);
    it.open("icon.svg").await;
    it.open("").await;
    it.find("#shell").await;
    assert_eq!(it.look().await, *look, "before the program has started");
    it.site.behave();
    it.open("icon.svg").await;
    it.open_ready("").await;
    assert_eq!(it.look().await, *look, "after it has");
}

async fn everything_fits_at_the_largest(it: &Visit) {
    it.begin().await;
    it.fits().await;
    it.write_card().await;
    it.fits().await;
    it.leave().await;
    it.say(crate::pages::FIRST_WORDS).await;
    it.at("predict").await;
    it.fits().await;
    it.predict().await;
    it.fits().await;
    it.hear_all().await;
    it.compare().await;
    it.fits().await;
    it.further_round().await;
    it.fits().await;
    it.open_ready("#/progress").await;
    it.fits().await;
}

#[test]
fn nothing_moves_for_those_who_asked_for_less_motion() {
    phone(|it| {
        Box::pin(async move {
            it.browser.prefer("light").await.unwrap();
            it.begin().await;
            assert_eq!(it.n_moving().await, 0);
            it.write_card().await;
            it.leave().await;
            it.say(crate::pages::FIRST_WORDS).await;
            it.predict().await;
            assert_eq!(it.n_moving().await, 0, "the door stands open at once");
            let next = "[...document.querySelectorAll('button')]
                .find(it => it.innerText === 'Next customer').click();
                return document.getAnimations()
                    .filter(it => it.effect.getComputedTiming().duration > 1).length";
            assert_eq!(it.run(next).await, json!(0), "customers stand there at once");
            it.hear_all().await;
            it.compare().await;
            assert_eq!(it.n_moving().await, 0);
        })
    });
}

#[test]
fn the_device_decides_until_the_person_does() {
    phone(|it| {
        Box::pin(async move {
            it.browser.prefer("dark").await.unwrap();
            it.open_ready("#/settings").await;
            let (dark, _) = it.look().await;
            it.browser.prefer("light").await.unwrap();
            assert_ne!(it.look().await.0, dark);
            it.browser.prefer("dark").await.unwrap();
            it.choose("light").await;
            it.until_flag_is("data-theme", "light").await;
            assert_ne!(it.look().await.0, dark);
        })
    });
}
