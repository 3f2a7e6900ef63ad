//! What another move would do, why an answer is as it is, and what becomes of a promise.

use crate::visit::{Visit, phone, wide};

/// The fold with the changes that can be tried.
const WHAT_IF: &str = "What if you had said it otherwise?";

impl Visit {
    /// Comparison → a change of the words, tried.
    async fn try_first(&self, group: &str) {
        let path = format!("//*[@role='group' and @aria-label='{group}']//button[1]");
        self.click(&path).await;
        self.find(".tries__sum").await;
    }
}

#[test]
fn a_move_can_be_taken_away_or_added_and_the_page_says_who_changes() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.unfold(WHAT_IF).await;
            it.try_first("Without").await;
            let without = it.text(".tries__result").await;
            it.fits().await;
            it.accessible_in_both().await;
            it.press("Promise, with who and when").await;
            it.find(".tries__result .card").await;
            let with = it.text(".tries__result").await;
            assert_ne!(with, without);
            assert!(with.contains("would change"), "{with}");
            assert!(!it.text(".shifts__one").await.is_empty());
            it.fits().await;
            it.accessible_in_both().await;
            it.faultless().await;
        })
    });
}

#[test]
fn a_change_is_tried_by_keyboard_alone() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.tab_and_enter(WHAT_IF).await;
            it.tab_and_enter("the thanks").await;
            it.find(".tries__sum").await;
            let pressed = "return document.activeElement.getAttribute('aria-pressed')";
            assert_eq!(it.run(pressed).await, "true", "the focus stays on the button");
            it.faultless().await;
        })
    });
}

#[test]
fn an_answer_opens_to_the_words_and_the_rule_it_came_from() {
    phone(|it| {
        Box::pin(async move {
            it.say_first(crate::pages::FIRST_WORDS).await;
            it.predict().await;
            it.hear_all().await;
            let open =
                "document.querySelectorAll('details.why').forEach(it => { it.open = true; })";
            it.run(open).await;
            assert!(!it.text(".why mark").await.is_empty(), "one's own words are marked");
            it.fits().await;
            it.accessible_in_both().await;
            it.try_first("Without").await;
            it.accessible_in_both().await;
            it.click("//*[contains(@class, 'why__reasons')]//a").await;
            it.at("why").await;
            assert!(!it.text("main .card").await.is_empty());
            it.back_to("door").await;
            it.faultless().await;
        })
    });
}

#[test]
fn a_promise_is_shown_kept_beside_broken_and_nothing_promised_is_said_quietly() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            assert!(it.text("main").await.contains("nothing comes due"));
            it.further_round().await;
            let pair = it.text(".later .pair").await;
            assert!(pair.contains("Kept:") && pair.contains("Broken:"), "{pair}");
            assert!(it.text("main").await.contains("It comes due for"));
            it.fits().await;
            it.accessible_in_both().await;
            it.faultless().await;
        })
    });
}

#[test]
fn a_promise_kept_stands_beside_one_broken_on_a_wide_screen() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.further_round().await;
            let sides = "const [kept, broken] = [...document.querySelectorAll(
                '.later .pair:first-of-type > *')].map(it => it.getBoundingClientRect());
                return kept.top === broken.top && kept.right <= broken.left + 1";
            it.until("kept beside broken", sides).await;
            it.accessible_in_both().await;
            it.reload_at("compare").await;
            it.until("kept beside broken", sides).await;
            it.faultless().await;
        })
    });
}
