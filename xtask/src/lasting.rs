//! `cargo xtask lasting`: what lasts, measured in a browser: answers after the page is killed, answers of two tabs, and
//! a start with two years of practice.

use encore::seed::Seed;
use serde_json::{Value, json};

use crate::browser::{Browser, Screen};
use crate::project::{Done, Failure, dist, now, say, timed};
use crate::site::Site;
use crate::two_years::{two_years, units};
use crate::walk::{self, STEPS, take};
use crate::{check, measure, pages};

const N_KILLS: usize = 200;
const N_ANSWERS: usize = 100;
const N_STARTS: usize = 7;

/// Puts texts under keys.
const PLANT: &str = "localStorage.clear();
    for (const [key, text] of arguments[0]) localStorage.setItem(key, text);";

/// Presses the button that ends an answer.
const FINISH: &str = "[...document.querySelectorAll('button')]
    .find(it => it.textContent.trim() === 'Open the door').click()";

/// The words of every answer on record.
const SAID: &str = "return Object.entries(localStorage)
    .filter(([key]) => key.startsWith('encore:r:')).map(([, it]) => JSON.parse(it))
    .filter(it => it.kind === 'attempt').map(it => it.words)";

/// One whole further round, from the exit back to it.
const ROUND: &str = "const [words, done] = arguments;
    const button = it => [...document.querySelectorAll('button, a')]
        .find(that => that.textContent.trim() === it);
    const press = it => new Promise(then => {
        const look = () => button(it) ? then(button(it).click()) : setTimeout(look, 5);
        look();
    });
    const field = document.getElementById('words');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    press('Say it').then(() => press('Hear them all')).then(() => press('What your change did'))
        .then(() => press('Same customers again')).then(() => {
            const look = () => document.getElementById('words') ? done(true) : setTimeout(look, 5);
            look();
        });";

/// Milliseconds from the start of the page until it can be used, until the program was there,
/// and until its content was.
const TIMES: &str = "const wasm = performance.getEntriesByType('resource')
        .find(it => it.name.endsWith('.wasm'));
    return [__readyAt, wasm.responseEnd, __contentAt]";

/// Notes when the content is there.
const WATCH_CONTENT: &str = "new MutationObserver((_, me) => {
    if (document.documentElement?.dataset.content !== 'here') return;
    window.__contentAt = performance.now();
    me.disconnect();
}).observe(document, { attributes: true, childList: true, subtree: true });";

/// Builds the release and prints all of it.
///
/// # Errors
/// When the build or the browser fails.
pub fn lasting() -> Done {
    pages::build()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|it| Failure::step(it.to_string()))?;
    timed("Measure what lasts in Chromium", || runtime.block_on(in_browser()))
}

/// Prints all of it for the release that is there.
///
/// # Errors
/// When the browser fails.
pub async fn in_browser() -> Done {
    killed().await?;
    interleaved().await?;
    after_two_years().await
}

/// Kills the page right after the click that ends an answer, again and again.
async fn killed() -> Done {
    let site = Site::start_compressed(&dist())?;
    let browser = Browser::start(Screen::Phone).await?;
    walk::enter(&browser, &site).await?;
    walk_to(&browser, walk::PREDICTED).await?;
    let drafted = "return localStorage['encore:draft'].includes('\"says\":\"some\"')";
    browser.until("the draft", drafted).await?;
    let draft = browser.run("return localStorage['encore:draft']").await?;
    let typed = browser.run("return JSON.parse(localStorage['encore:draft']).words").await?;
    let (mut took, mut words) = (Vec::new(), Vec::new());
    for n in 0..N_KILLS {
        words.push(json!(format!("Goodbye, number {n}.")));
        let draft = draft
            .as_str()
            .unwrap_or("")
            .replace(&typed.to_string(), &json!(format!("Goodbye, number {n}.")).to_string());
        took.push(kill_one(&browser, &site, &draft).await?);
    }
    let there = browser.run(SAID).await?;
    let said = there.as_array().cloned().unwrap_or_default();
    let n_there = words.iter().filter(|it| said.contains(it)).count();
    took.sort_unstable();
    let n_quick = took.iter().filter(|it| **it <= 50).count();
    let median = took.get(N_KILLS / 2).copied().unwrap_or(0);
    say(format!("answers on record after the page was killed: {n_there} of {N_KILLS}"));
    say(format!(
        "    killed at most 50 ms after the click: {n_quick}, at the median after {median} ms"
    ));
    browser.quit().await;
    Ok(())
}

/// Ends an answer in the tab at hand, kills it, and goes on in a new one. Returns the
/// milliseconds from before the click until the order to kill was sent; the browser carries it
/// out without asking the page.
async fn kill_one(browser: &Browser, site: &Site, draft: &str) -> Done<u128> {
    let keep = json!(draft);
    browser.driver.goto(format!("{}icon.svg", site.url())).await?;
    browser.run(&format!("localStorage.setItem('encore:draft', {keep})")).await?;
    browser.driver.goto(format!("{}#/predict", site.url())).await?;
    let can_end = "return document.documentElement.dataset.route === 'predict'
        && [...document.querySelectorAll('button')].some(it => it.textContent.trim() === 'Open the door')
        && document.querySelectorAll('input:checked').length === 2";
    browser.until("the end of an answer", can_end).await?;
    let dying = browser.driver.window().await?;
    let next = browser.driver.new_tab().await?;
    browser.driver.switch_to_window(dying).await?;
    let start = now();
    browser.run(FINISH).await?;
    let took = start.elapsed().as_millis();
    let _a_page_that_dies_has_no_answer = browser.devtools("Page.crash", json!({})).await;
    browser.driver.switch_to_window(next).await?;
    browser.driver.goto(format!("{}icon.svg", site.url())).await?;
    Ok(took)
}

/// Answers given in two tabs by turns at random.
async fn interleaved() -> Done {
    let site = Site::start_compressed(&dist())?;
    let browser = Browser::start(Screen::Phone).await?;
    let first = browser.driver.window().await?;
    let second = browser.driver.new_tab().await?;
    walk::enter(&browser, &site).await?;
    walk_to(&browser, walk::AGAIN).await?;
    // The draft of the first tab is where the second one goes on.
    let drafted = "return localStorage['encore:draft'].includes('\"page\":\"again\"')";
    browser.until("the draft", drafted).await?;
    browser.driver.switch_to_window(second.clone()).await?;
    browser.driver.goto(format!("{}#/exit", site.url())).await?;
    browser.until("the exit", "return document.getElementById('words')").await?;
    let mut chance = Seed(2).stream();
    let words: Vec<_> =
        (0..N_ANSWERS).map(|it| json!(format!("Goodbye, answer {it}."))).collect();
    for said in &words {
        let tab = if chance.chance(50) { &first } else { &second };
        browser.driver.switch_to_window(tab.clone()).await?;
        browser.driver.execute_async(ROUND, vec![said.clone()]).await?;
    }
    browser.driver.goto(format!("{}#/progress", site.url())).await?;
    browser.driver.refresh().await?;
    let there = browser.run(SAID).await?;
    let there = there.as_array().cloned().unwrap_or_default();
    let n_there = words.iter().filter(|it| there.contains(it)).count();
    say(format!(
        "answers of two tabs by turns, on record after a reload: {n_there} of {N_ANSWERS}"
    ));
    browser.quit().await;
    Ok(())
}

/// Walks from the first page to the step of this name.
async fn walk_to(browser: &Browser, name: &str) -> Done {
    for step in STEPS {
        take(browser, step).await?;
        if step.name == name {
            return Ok(());
        }
    }
    Err(Failure::step(format!("the walk has no step {name}")))
}

async fn after_two_years() -> Done {
    let kept = two_years(&check::library()?);
    let (n_kept, n_units) = (kept.len(), units(&kept));
    let n_bytes: usize = kept.iter().map(|(key, text)| key.len() + text.len()).sum();
    say(format!(
        "two years of daily practice: {n_kept} records, {n_units} UTF-16 units, {n_bytes} bytes"
    ));
    for (what, kept) in [("nothing kept", Vec::new()), ("two years kept", kept)] {
        let site = Site::start_compressed(&dist())?;
        let browser = Browser::start(Screen::Phone).await?;
        let told = starts(&browser, &site, what, &kept).await;
        browser.quit().await;
        told?;
    }
    Ok(())
}

/// Starts with these texts kept and files in the browser's cache, at a quarter of the speed.
async fn starts(browser: &Browser, site: &Site, what: &str, kept: &[(String, String)]) -> Done {
    browser.driver.goto(site.url()).await?;
    browser
        .until("the first start", "return document.documentElement.dataset.content === 'here'")
        .await?;
    browser.driver.goto(format!("{}icon.svg", site.url())).await?;
    browser.driver.execute(PLANT, vec![json!(kept)]).await?;
    browser.before_each_page(measure::WATCH).await?;
    browser.before_each_page(WATCH_CONTENT).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    let mut times = Vec::new();
    for n in 0..N_STARTS {
        browser.driver.goto(format!("{}?start={n}", site.url())).await?;
        browser.until("the content", "return window.__readyAt && window.__contentAt").await?;
        times.push(browser.run(TIMES).await?);
    }
    let of = |from: &dyn Fn(&Value) -> f64| {
        let mut all: Vec<_> = times.iter().map(from).collect();
        all.sort_by(f64::total_cmp);
        all.get(N_STARTS / 2).copied().unwrap_or(0.0).round()
    };
    let at = |it: &Value, idx: usize| it.get(idx).and_then(Value::as_f64).unwrap_or(0.0);
    let (ready, content) = (of(&|it| at(it, 0)), of(&|it| at(it, 2)));
    let own = of(&|it| at(it, 0) - at(it, 1));
    say(format!(
        "start at a quarter of the speed, {what}: usable after {ready} ms, {own} ms of them after \
         the program was read; with content after {content} ms"
    ));
    Ok(())
}
