//! Today's three minutes: one task after the other, by thumb and by keyboard.

use serde_json::json;
use thirtyfour::Key;

use crate::visit::{Visit, phone, wide};

/// What a task is, by what stands on its page.
const TASK: &str = "
    const has = it => document.querySelector(it) !== null;
    const says = it => document.querySelector('main').innerText.includes(it);
    return has('#verdict') ? 'told' : has('textarea') ? 'written' : says('Tap them in the order')
        ? 'order' : says('How do they feel') ? 'predict' : has('.pick') ? 'chosen'
        : says('To the scene') ? 'scene' : says('it for today') && 'end'";

/// Notes how many reviews are on record at the moment at which an answer is told.
const WATCH: &str = "
    const n = () => Object.keys(localStorage).filter(it => it.startsWith('encore:r:'))
        .filter(it => JSON.parse(localStorage[it]).kind === 'review').length;
    window.__told = [];
    new MutationObserver(() => {
        const it = document.querySelector('#verdict');
        if (it && !it.seen) { it.seen = true; __told.push(n()); }
    }).observe(document, { childList: true, subtree: true });";

/// Whether the first page says that it is enough.
const IS_OVER: &str = "return document.querySelector('h1').innerText.endsWith('it for today')";

/// More tasks than three minutes have.
pub(crate) const MANY: usize = 12;

impl Visit {
    /// Waits for the next task, or for the end, and says what it is.
    pub(crate) async fn task(&self) -> String {
        self.until("a task", &format!("{TASK} || false")).await;
        self.run(TASK).await.as_str().unwrap().to_owned()
    }

    async fn pick(&self, n: usize) {
        self.click(&format!("(//button[contains(@class, 'pick')])[{n}]")).await;
    }

    /// Answers a task, whether right or not.
    async fn answer(&self, task: &str) {
        match task {
            "written" => self.press("Show me one").await,
            "predict" => {
                self.pick(1).await;
                self.find("#ask-why").await;
                self.pick(4).await;
            }
            "order" => {
                let n = self.run("return document.querySelectorAll('.pick').length").await;
                for n in 1..=usize::try_from(n.as_u64().unwrap()).unwrap() {
                    self.pick(n).await;
                }
                self.press("That's the order").await;
            }
            _ => self.pick(1).await,
        }
        self.find("#verdict").await;
    }

    /// Does all tasks of today and returns how many there were.
    pub(crate) async fn finish_today(&self) -> usize {
        self.open_ready("#/today").await;
        self.at("today").await;
        for n in 0..MANY {
            match self.task().await.as_str() {
                "end" | "scene" => return n,
                task => self.answer(task).await,
            }
            self.press("Next").await;
            self.until("the next one", "return !document.querySelector('#verdict')").await;
        }
        panic!("more than {MANY} tasks on one day");
    }

    /// How many reviews are on record.
    pub(crate) async fn n_reviews(&self) -> usize {
        self.records("review").await.len()
    }
}

#[test]
fn three_minutes_by_thumb() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("#/today").await;
            it.at("today").await;
            it.run(WATCH).await;
            let mut n = 0;
            loop {
                let task = it.task().await;
                it.fits().await;
                it.accessible_in_both().await;
                if task == "end" {
                    break;
                }
                n += 1;
                it.answer(&task).await;
                it.fits().await;
                it.accessible_in_both().await;
                it.press("Next").await;
                it.until("the next one", "return !document.querySelector('#verdict')").await;
            }
            assert!((2..MANY).contains(&n), "{n} tasks");
            assert_eq!(it.n_reviews().await, n);
            let told = it.run("return window.__told").await;
            assert_eq!(told, json!((1..=n).collect::<Vec<_>>()), "on record before it is told");
            it.press("One more").await;
            let more = it.task().await;
            assert_ne!(more, "end");
            it.answer(&more).await;
            assert_eq!(it.n_reviews().await, n + 1);
            it.reload_at("today").await;
            assert_eq!(it.task().await, "end", "what was done stays done");
            it.follow("To the start").await;
            it.at("home").await;
            it.until("the end", IS_OVER).await;
            it.faultless().await;
        })
    });
}

#[test]
fn three_minutes_by_keyboard_alone() {
    wide(|it| {
        Box::pin(async move {
            it.open_ready("#/today").await;
            it.at("today").await;
            for _ in 0..MANY {
                let task = it.task().await;
                if task == "end" {
                    break;
                }
                by_keyboard(it, &task).await;
                let is_told = "return document.activeElement.id === 'verdict'";
                it.until("the focus on what is told", is_told).await;
                it.tab_and_enter("Next").await;
                it.headed("today").await;
            }
            assert_eq!(it.task().await, "end");
            it.tab_and_enter("To the start").await;
            it.headed("home").await;
            it.faultless().await;
        })
    });
}

/// Answers are buttons in a row: Tab goes to the first, Enter takes it.
async fn by_keyboard(it: &Visit, task: &str) {
    let n_taps = match task {
        "written" => return it.tab_and_enter("Show me one").await,
        "order" => it.run("return document.querySelectorAll('.pick').length").await,
        _ => json!(1),
    };
    for _ in 0..n_taps.as_u64().unwrap() {
        to_a_pick(it).await;
        it.key(Key::Enter).await;
    }
    match task {
        "order" => it.tab_and_enter("That's the order").await,
        "predict" => {
            let asks = "return document.activeElement.id === 'ask-why'";
            it.until("the focus on the second question", asks).await;
            to_a_pick(it).await;
            it.key(Key::Enter).await;
        }
        _ => {}
    }
}

async fn to_a_pick(it: &Visit) {
    for _ in 0..MANY {
        it.key(Key::Tab).await;
        if it.run("return document.activeElement.className === 'pick'").await == true {
            return;
        }
    }
    panic!("no way to an answer");
}

#[test]
fn words_that_are_being_written_are_there_again_after_a_reload() {
    phone(|it| {
        Box::pin(async move {
            it.open_ready("#/today").await;
            it.at("today").await;
            for _ in 0..MANY {
                match it.task().await.as_str() {
                    "written" => return reload_while_writing(it).await,
                    "end" => it.press("One more").await,
                    task => {
                        it.answer(task).await;
                        it.press("Next").await;
                    }
                }
                it.until("the next one", "return !document.querySelector('#verdict')").await;
            }
            panic!("nothing to write among {MANY} tasks");
        })
    });
}

async fn reload_while_writing(it: &Visit) {
    it.write("Your words", "I'll call you on").await;
    it.until("typed", "return (localStorage['encore:typed'] || '').includes('call you on')")
        .await;
    it.reload_at("today").await;
    if it.task().await == "end" {
        it.press("One more").await;
        it.task().await;
    }
    assert_eq!(it.held("Your words").await, "I'll call you on");
}

#[test]
fn a_scene_that_was_played_counts_as_practice() {
    phone(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            let reviews = it.records("review").await;
            assert_eq!(reviews.len(), 1, "{reviews:?}");
            let attempt = it.records("attempt").await.remove(0);
            assert_eq!(reviews[0]["task"], attempt["scene"]);
            assert!(!reviews[0]["results"].as_array().unwrap().is_empty());
            it.further_round().await;
            assert_eq!(it.n_reviews().await, 1, "a further round comes after the answers");
            it.open_ready("#/").await;
            it.at("home").await;
            // A new scene takes its time.
            it.until("the end", IS_OVER).await;
            it.faultless().await;
        })
    });
}
