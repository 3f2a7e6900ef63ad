//! Progress with years behind it: there at once, read on quietly, and every figure a table, too.

use serde_json::{Map, Value, json};
use thirtyfour::Key;

use crate::pages::{BETTER_WORDS, FIRST_WORDS, HOPES};
use crate::visit::{Visit, phone, wide};

const DAY: u64 = 86_400_000;

/// The texts of a card and of so many exits, spread over so many days up to today.
fn years_of_practice(now: u64, (n_exits, n_days): (u64, u64)) -> Map<String, Value> {
    const SCENES: [(&str, &str); 4] = [
        ("dental-assistant", "S19"),
        ("dental-assistant", "S20"),
        ("cashier", "S07"),
        ("cashier", "S08"),
    ];
    const WORDS: [&str; 4] = ["Bye.", "Have a nice day!", FIRST_WORDS, BETTER_WORDS];
    let mut texts = Map::new();
    let mut put = |id: &str, record: Value| {
        texts.insert(format!("encore:r:{id}"), record.to_string().into());
    };
    let [feel, say, describe] = HOPES;
    put(
        "card",
        json!({ "v": 1, "kind": "card", "id": "card", "at": now, "seq": 1,
        "role": "cashier", "feel": feel, "say": say, "describe": describe }),
    );
    for n in 0..n_exits {
        let (at, id) =
            (now - (n_exits - 1 - n) * n_days * DAY / n_exits, format!("exit-{n:05}"));
        let pick = |n: u64, of: u64| usize::try_from(n * 7 % of).unwrap();
        let (role, scene) = SCENES[pick(n, 4)];
        let words = WORDS[pick(n / 4 + 4 * n / n_exits, 4)];
        put(
            &id,
            json!({ "v": 1, "kind": "attempt", "id": id, "at": at, "seq": 2 + n,
            "scene": scene, "role": role, "seed": (n % 9).to_string(), "round": 1,
            "card": "card", "words": words, "feels": "middle", "says": "some",
            "frame": 1, "engine": 1 }),
        );
    }
    put(
        "task",
        json!({ "v": 1, "kind": "review", "id": "task", "at": now - 9 * DAY,
            "seq": 2 + n_exits, "task": "any", "situation": "no-sale",
            "results": [["gesture", "strong"]], "help": "none" }),
    );
    texts
}

impl Visit {
    /// Opens progress with so many exits over so many days.
    async fn after(&self, n_exits: u64, n_days: u64) {
        self.open("icon.svg").await;
        let now = self.run("return Date.now()").await.as_u64().unwrap();
        let texts = json!(years_of_practice(now, (n_exits, n_days)));
        let plant =
            "Object.entries(texts).forEach(([key, it]) => localStorage.setItem(key, it))";
        self.run(&format!("const texts = {texts}; {plant}")).await;
        self.open_ready("#/progress").await;
        self.at("progress").await;
    }

    /// Waits until every exit is read.
    async fn until_all_is_read(&self) {
        let script = "return document.querySelector('.growth') !== null
            && document.querySelector('.foresight') !== null";
        self.until("the figures", script).await;
    }

    async fn count(&self, css: &str) -> u64 {
        let script = format!("return document.querySelectorAll({}).length", json!(css));
        self.run(&script).await.as_u64().unwrap()
    }
}

#[test]
fn two_years_are_there_at_once_and_read_on_quietly() {
    phone(|it| {
        Box::pin(async move {
            it.after(2_000, 720).await;
            assert_eq!(it.count(".moves .moves__button").await, 60, "the grid is there");
            let months = it.count("section.figure .dotrows__row").await;
            assert!(months >= 23, "{months} rows of days");
            assert_eq!(it.count("a.rows__row").await, 20, "the latest exits");
            it.until_all_is_read().await;
            assert!(it.count(".moves__mark[data-strength='strong']").await > 5);
            it.press("Show older exits").await;
            it.until(
                "more exits",
                "return document.querySelectorAll('a.rows__row').length === 120",
            )
            .await;
            it.fits().await;
            it.faultless().await;
        })
    });
}

#[test]
fn a_cell_tells_what_it_stands_on_and_leads_on() {
    phone(|it| {
        Box::pin(async move {
            it.after(40, 20).await;
            it.until_all_is_read().await;
            it.click(
                "//button[contains(@aria-label, 'Thank for something named, went wrong')]",
            )
            .await;
            let told = it.text(".moves__told").await;
            assert!(told.starts_with("You made this in a way that fits"), "{told}");
            it.fits().await;
            it.follow("See that exit").await;
            it.at("attempt").await;
            it.follow("Back").await;
            it.at("progress").await;
            it.click("//button[contains(@aria-label, 'Offer something in person, no sale')]")
                .await;
            let told = it.text(".moves__told").await;
            assert!(told.starts_with("You haven't made this yet"), "{told}");
            assert!(told.contains("In practice you had it"), "{told}");
            assert!(told.contains("It is asked again today."), "{told}");
            it.follow("To today’s three minutes").await;
            it.at("today").await;
            it.open_ready("#/progress").await;
            it.at("progress").await;
            it.click("//button[contains(@aria-label, 'Thank for something named, no sale')]")
                .await;
            it.click("//*[@class='moves__told']//a[.='Choose a workplace and a scene']").await;
            it.at("work").await;
            it.faultless().await;
        })
    });
}

#[test]
fn ones_own_before_and_after_stand_side_by_side() {
    wide(|it| {
        Box::pin(async move {
            it.begin().await;
            it.first_round().await;
            it.open_ready("#/progress").await;
            it.at("progress").await;
            assert!(it.text("main").await.contains("Play a scene once more in other words"));
            it.open_ready("#/compare").await;
            it.at("compare").await;
            it.further_round().await;
            it.open_ready("#/progress").await;
            it.at("progress").await;
            it.until_all_sides().await;
            let marked = "return [...document.querySelectorAll('.sides .marked')]
                .map(it => it.innerText)";
            assert_eq!(it.run(marked).await, json!([FIRST_WORDS, BETTER_WORDS]));
            let told = it.text(".figure__told").await;
            assert!(told.contains("changed"), "{told}");
            it.fits().await;
            it.faultless().await;
        })
    });
}

impl Visit {
    async fn until_all_sides(&self) {
        let script = "return document.querySelectorAll('.sides .marked').length === 2";
        self.until("both words", script).await;
    }

    async fn show_all_tables(&self) {
        let script = "document.querySelectorAll('main details')
            .forEach(it => { it.open = true; })";
        self.run(script).await;
    }
}

#[test]
fn progress_is_accessible_in_light_and_dark() {
    phone(|it| Box::pin(everything(it)));
}

#[test]
fn progress_is_accessible_in_light_and_dark_on_a_wide_screen() {
    wide(|it| Box::pin(everything(it)));
}

async fn everything(it: &Visit) {
    it.after(60, 90).await;
    it.until_all_is_read().await;
    it.accessible_in_both().await;
    it.click("//button[contains(@aria-label, 'Thank for something named, went wrong')]").await;
    it.find(".moves__told").await;
    it.show_all_tables().await;
    it.fits().await;
    it.accessible_in_both().await;
}

#[test]
fn the_grid_is_one_stop_on_the_way_and_arrows_go_through_it() {
    wide(|it| {
        Box::pin(async move {
            it.after(8, 8).await;
            it.until_all_is_read().await;
            it.run("document.querySelector('.moves__button').focus()").await;
            for key in
                [Key::Down, Key::Right, Key::Right, Key::Left, Key::Up, Key::Up, Key::Down]
            {
                it.key(key).await;
            }
            let here = "return document.activeElement.id";
            assert_eq!(it.run(here).await, "cell-resolution-no-sale");
            it.key(Key::Enter).await;
            it.find(".moves__told").await;
            it.key(Key::Tab).await;
            let inside = "return document.activeElement.closest('.moves__told') !== null";
            assert_eq!(it.run(inside).await, true, "the way on is the next stop");
            assert_eq!(it.count(".moves__button[tabindex='0']").await, 1);
            it.faultless().await;
        })
    });
}
