//! From the first visit to the second round, as a person on a small phone goes through it.

use crate::pages::{BETTER_WORDS, EXIT, FIRST_WORDS, HOPES, N_CUSTOMERS, QUESTIONS};
use crate::visit::{Visit, phone, wide};

#[test]
fn a_first_visit_leads_to_a_second_round_with_the_same_customers() {
    phone(|it| {
        Box::pin(async move {
            arrive(it).await;
            write_the_card(it).await;
            act_out_the_exit(it).await;
            predict(it).await;
            let first = hear_them_one_by_one(it).await;
            compare(it).await;
            let second = change_the_words(it).await;
            assert_eq!(first, second, "the same customers come out again");
            see_what_changed(it).await;
            it.faultless().await;
        })
    });
}

#[test]
fn both_rounds_work_on_a_wide_screen() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.fits().await;
            it.further_round().await;
            it.fits().await;
            it.faultless().await;
        })
    });
}

async fn arrive(it: &Visit) {
    it.open_ready("").await;
    it.at("home").await;
    assert_eq!(it.heading().await, "Leave them wanting to come back");
    assert_eq!(it.run("return document.title").await, "Encore");
    it.fits().await;
    it.press("Start").await;
    it.at("card").await;
}

async fn write_the_card(it: &Visit) {
    it.fits().await;
    it.press("To the scene").await;
    assert!(it.text(".note").await.starts_with("One line is still empty"));
    for (question, hope) in QUESTIONS.iter().zip(HOPES) {
        it.write(question, hope).await;
    }
    it.fits().await;
    it.press("To the scene").await;
    it.at("scene").await;
    it.fits().await;
}

async fn act_out_the_exit(it: &Visit) {
    it.leave().await;
    it.fits().await;
    assert!(it.offers("Say nothing").await, "an empty field can be left empty");
    it.write(EXIT, FIRST_WORDS).await;
    it.find(".chip").await;
    it.fits().await;
    it.press("Say it").await;
    it.at("predict").await;
}

async fn predict(it: &Visit) {
    it.fits().await;
    it.press("Open the door").await;
    assert_eq!(it.text(".note").await, "Two taps, then the door opens.");
    it.choose("fine, no more").await;
    it.choose("some of them").await;
    it.press("Open the door").await;
    it.at("door").await;
}

/// Who came out, in the order in which they did.
async fn hear_them_one_by_one(it: &Visit) -> Vec<String> {
    for n in 1..=N_CUSTOMERS {
        it.until_out(n).await;
        assert!(!it.text(".answer .voice").await.is_empty(), "customer {n} says something");
        it.fits().await;
        if n < N_CUSTOMERS {
            it.press("Next customer").await;
        }
    }
    let title = format!("Door, {N_CUSTOMERS} of {N_CUSTOMERS} · Encore");
    assert_eq!(it.run("return document.title").await, title);
    it.unfold("Why did they say that?").await;
    it.fits().await;
    customers(it).await
}

async fn customers(it: &Visit) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('.answer__who')].map(it => it.innerText)";
    serde_json::from_value(it.run(script).await).unwrap()
}

async fn compare(it: &Visit) {
    it.compare().await;
    it.fits().await;
    let text = it.text("main").await;
    for hope in HOPES {
        assert!(text.contains(hope), "{hope} is missing in {text}");
    }
    it.again().await;
}

async fn change_the_words(it: &Visit) -> Vec<String> {
    assert_eq!(it.held(EXIT).await, FIRST_WORDS, "the words said last are there to change");
    it.fits().await;
    it.say(BETTER_WORDS).await;
    it.hear_all().await;
    it.fits().await;
    customers(it).await
}

async fn see_what_changed(it: &Visit) {
    it.see_change().await;
    it.fits().await;
    let text = it.text("main").await;
    assert!(text.contains(FIRST_WORDS) && text.contains(BETTER_WORDS), "{text}");
}
