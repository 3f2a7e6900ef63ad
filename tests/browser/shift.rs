//! To the shift and back: a plan, a follow-up with its file, an evening.

use serde_json::json;
use thirtyfour::Key;
use xtask::browser::PATIENCE;
use xtask::project::now;

use crate::visit::{Visit, phone, wide};

/// The label of the cue.
const WHEN: &str = "When …";
/// The label of the act.
const I: &str = "I …";
/// The button.
const KEEP: &str = "Keep this plan";
/// The fold with the other form.
const FOLLOW_UP: &str = "Plan a follow-up";

impl Visit {
    /// Loads the page to the shift and waits for the templates.
    async fn go_to_shift(&self) {
        self.open_ready("#/shift").await;
        self.at("shift").await;
        self.find("#follow-which").await;
    }

    /// Waits until the page says this.
    async fn until_told(&self, words: &str) {
        let script = format!("return document.body.innerText.includes({})", json!(words));
        self.until(words, &script).await;
    }

    /// Waits until this text is kept as being typed.
    async fn until_typed(&self, text: &str) {
        let text = json!(json!(text).to_string());
        let script = format!("return (localStorage['encore:typed'] ?? '').includes({text})");
        self.until("the text being typed", &script).await;
    }

    /// The next calendar file that the page saves.
    async fn saved_calendar(&self) -> String {
        let start = now();
        loop {
            let files = std::fs::read_dir(&self.browser.downloads).unwrap().flatten();
            let mut files = files.map(|it| it.path());
            let file = files.find(|it| it.extension().is_some_and(|it| it == "ics"));
            let text = file.as_ref().and_then(|it| std::fs::read_to_string(it).ok());
            if let Some(text) = text.filter(|it| it.ends_with("END:VCALENDAR\r\n")) {
                std::fs::remove_file(file.unwrap()).unwrap();
                return text;
            }
            assert!(start.elapsed() < PATIENCE, "no calendar file was saved");
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
    }

    /// Fills in a follow-up at a promised time.
    async fn promise(&self) {
        self.unfold(FOLLOW_UP).await;
        let choose = "const it = document.querySelector('#follow-which');
            it.value = 'promised-time'; it.dispatchEvent(new Event('change', { bubbles: true }))";
        self.run(choose).await;
        let filled = "return document.querySelector('#follow-words').value
            .includes(\"I don't have the answer\")";
        self.until("the words of a promise", filled).await;
        self.find("#follow-name").await.send_keys("Zoë").await.unwrap();
        self.find("#follow-what").await.send_keys("the refund; all of it").await.unwrap();
        self.until(
            "the words",
            "return document.querySelector('#follow-words').value
            .includes('Hello, Zoë,')",
        )
        .await;
    }
}

#[test]
fn a_plan_without_an_act_is_told_what_is_missing_and_nothing_is_lost() {
    phone(|it| {
        Box::pin(async move {
            it.go_to_shift().await;
            it.press(KEEP).await;
            it.until_told("What will you notice first?").await;
            it.write(WHEN, "they reach for their coat").await;
            it.press(KEEP).await;
            it.until_told("What will you do or say then?").await;
            assert!(!it.offers("Keep it as I wrote it").await, "there is nothing to keep");
            it.write(I, "I am nicer").await;
            it.press(KEEP).await;
            it.until_told("What would somebody see you do").await;
            assert!(it.offers("Keep it as I wrote it").await);
            it.fits().await;
            it.accessible_in_both().await;
            it.until_typed("I am nicer").await;
            it.reload_at("shift").await;
            assert_eq!(it.held(WHEN).await, "they reach for their coat");
            assert_eq!(it.held(I).await, "I am nicer");
            assert!(it.records("plan").await.is_empty());
            it.write(I, "I say what happens next").await;
            it.choose("Try it at one real exit today").await;
            it.press(KEEP).await;
            it.until_told("Kept. Your plan is on your list.").await;
            assert_eq!(it.held(I).await, "", "the form is free for the next");
            it.reload_at("shift").await;
            let list = it.text("main article").await;
            let sentence = "When they reach for their coat, I say what happens next.";
            assert!(list.contains(sentence), "{list}");
            let plans = it.records("plan").await;
            assert_eq!((plans.len(), &plans[0]["today"]), (1, &json!(true)));
            it.fits().await;
            it.accessible_in_both().await;
            it.faultless().await;
        })
    });
}

#[test]
fn what_is_up_to_oneself_is_celebrated_in_one_sentence() {
    phone(|it| {
        Box::pin(async move {
            it.go_to_shift().await;
            it.unfold("Or one line: what is up to you while they are here").await;
            it.write("While they are here, I will …", "they feel welcome").await;
            it.press("Keep this line").await;
            it.until_told("That part is theirs.").await;
            it.press("Keep it as I wrote it").await;
            it.until_told("That part is yours").await;
            it.write("While they are here, I will …", "look up and use their name").await;
            it.press("Keep this line").await;
            it.until_told("While they are here, I will look up and use their name.").await;
            it.fits().await;
            it.accessible_in_both().await;
            it.faultless().await;
        })
    });
}

#[test]
fn a_follow_up_is_copied_saved_for_the_calendar_and_done() {
    phone(|it| {
        Box::pin(async move {
            it.go_to_shift().await;
            it.promise().await;
            it.fits().await;
            it.accessible_in_both().await;
            it.press("Put it on my list").await;
            it.until_told("It's on your list").await;
            it.press("Save for my calendar").await;
            let file = it.saved_calendar().await;
            assert!(file.contains("SUMMARY:Call at the time you promised: Zoë\r\n"), "{file}");
            let unfolded = file.replace("\r\n ", "");
            assert!(unfolded.contains("about the refund\\; all of it"), "{file}");
            assert!(unfolded.contains("even if the answer is missing"), "{file}");
            it.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })").await;
            it.press("Copy the text").await;
            it.until_told("copy it yourself").await;
            let selected = "const it = document.activeElement;
                return it.readOnly && it.selectionEnd === it.value.length
                    && it.value.includes('the refund')";
            it.until("the text to be selected", selected).await;
            it.fits().await;
            it.accessible_in_both().await;
            it.press("Done").await;
            it.until_told("Done and let go").await;
            assert!(!it.offers("Save for my calendar").await);
            it.press("Take that back").await;
            it.until_told("On your list").await;
            it.reload_at("shift").await;
            assert!(it.text("main article").await.contains("Zoë"));
            assert_eq!(it.records("done").await.len(), 2);
            it.faultless().await;
        })
    });
}

#[test]
fn an_evening_takes_what_is_answered_and_asks_for_no_more() {
    phone(|it| {
        Box::pin(async move {
            it.plant(&[("encore:r:e1", YESTERDAY)]).await;
            it.open_ready("#/evening").await;
            it.at("evening").await;
            it.press("Keep this evening").await;
            it.until_told("Nothing is written yet.").await;
            it.write("And what did you get out of it?", "A calm hour.").await;
            it.choose("mostly").await;
            it.until_typed("A calm hour.").await;
            it.reload_at("evening").await;
            assert_eq!(it.held("And what did you get out of it?").await, "A calm hour.");
            it.fits().await;
            it.accessible_in_both().await;
            it.press("Keep this evening").await;
            it.until_told("Kept, for you alone.").await;
            it.find(".evenings__row svg").await;
            let evenings = it.records("reflection").await;
            let latest = &evenings[1];
            assert_eq!(
                (&latest["mine"], &latest["enjoyable"]),
                (&json!("A calm hour."), &json!("mostly"))
            );
            assert_eq!((latest.get("took"), latest.get("forced")), (None, None), "skipped");
            it.unfold("Show as a table").await;
            let table = it.text(".evenings__table").await;
            assert!(table.contains("mostly") && table.contains("a little"), "{table}");
            assert!(!table.contains('%'), "no number about a person: {table}");
            it.fits().await;
            it.accessible_in_both().await;
            it.faultless().await;
        })
    });
}

/// An evening of the year before.
const YESTERDAY: &str = "{\"v\":1,\"kind\":\"reflection\",\"id\":\"e1\",\
    \"at\":1763760000000,\"seq\":1,\"enjoyable\":\"little\",\"forced\":\"no\"}";

#[test]
fn from_the_comparison_to_the_evening_by_keyboard_alone() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.tab_and_enter("Take it to the shift").await;
            it.headed("shift").await;
            assert!(it.text("main").await.contains("What you said in practice"));
            it.tab_and_enter("the call is nearly over").await;
            it.until("the moment", "return document.activeElement.id === 'plan-cue'").await;
            it.tab_to(I).await;
            it.type_keys("ask what is still open").await;
            it.tab_to("Try it at one real exit today").await;
            it.key(Key::Space).await;
            it.tab_and_enter(KEEP).await;
            it.until_told("When the call is nearly over, I ask what is still open.").await;
            it.tab_and_enter(FOLLOW_UP).await;
            it.tab_to("What kind").await;
            it.key(Key::Down).await;
            it.tab_and_enter("Put it on my list").await;
            it.until_told("It's on your list").await;
            it.tab_and_enter("Look back on today").await;
            it.headed("evening").await;
            assert!(it.text("main").await.contains("Your plan for one exit today"));
            it.tab_to("What happened at the real exit?").await;
            it.type_keys("She laughed.").await;
            it.tab_and_enter("Keep this evening").await;
            it.until_told("Kept, for you alone.").await;
            let plan = &it.records("plan").await[0];
            assert_eq!(it.records("reflection").await[0]["plan"], plan["id"]);
            assert!(plan["attempt"].is_string(), "it knows where it came from");
            it.faultless().await;
        })
    });
}
