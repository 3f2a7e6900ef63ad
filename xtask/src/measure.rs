//! `cargo xtask measure`: how fast and how large it is. It prints and never judges.

use serde_json::{Value, json};

use crate::browser::{Browser, Screen};
use crate::project::{Done, Failure, cargo, dist, run, say, timed};
use crate::site::Site;
use crate::{lasting, pages, sizes, walk};

const N_RUNS: usize = 3;

/// Notes when the first page can be used.
pub(crate) const WATCH: &str = "new MutationObserver((_, me) => {
    const html = document.documentElement;
    if (!html || !html.hasAttribute('data-ready')) return;
    window.__readyAt = performance.now();
    me.disconnect();
}).observe(document, { attributes: true, childList: true, subtree: true });";

/// How many files were asked for before that, the page itself included.
const REQUESTS: &str = "return 1 + performance.getEntriesByType('resource')
    .filter(it => it.startTime < window.__readyAt).length;";

/// Types one more letter into a long text and waits for the chips to be painted.
const TYPE: &str = "const done = arguments[0];
    const area = document.querySelector('#words');
    const chips = document.querySelector('[data-chips]');
    if (!area || !chips) return done(null);
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    const type = text => { set.call(area, text); area.dispatchEvent(new Event('input', { bubbles: true })); };
    type('Thank you for waiting so long today');
    setTimeout(() => {
        const start = performance.now();
        const stop = setTimeout(() => done(null), 5000);
        new MutationObserver((_, me) => {
            me.disconnect();
            requestAnimationFrame(() => setTimeout(() => {
                clearTimeout(stop);
                done(performance.now() - start);
            }));
        }).observe(chips, { childList: true, subtree: true, characterData: true, attributes: true });
        type('Thank you for waiting so long today. What would you still like to know before you go? ' +
            'I will call you tonight at six to hear how it feels.');
    }, 500);";

/// What the program noted of its own work under a name: how many times, the median and the
/// longest, in microseconds.
const NOTED: &str = "const all = performance.getEntriesByName(arguments[0], 'measure')
    .map(it => Math.round(1000 * it.duration)).sort((a, b) => a - b);
    return [all.length, all[all.length >> 1], all[all.length - 1]];";

/// What is noted, and what it is.
const WORK: [(&str, &str); 5] = [
    ("pack", "reading and checking a role pack"),
    ("practice", "reading and checking the practice items"),
    ("guide", "reading and checking the guide"),
    ("round", "a round of customers"),
    ("day", "a day of 200 customers"),
];

/// Prints all figures.
///
/// # Errors
/// When the build or the browser fails.
pub fn measure() -> Done {
    pages::build()?;
    timed("Measure the engine on this machine (release build)", || {
        let mut engine = cargo();
        run(engine.args(["run", "--release", "--quiet", "--package", "xtask", "--", "speed"]))
    })?;
    let runtime = tokio::runtime::Runtime::new().map_err(|it| Failure::step(it.to_string()))?;
    timed("Measure in Chromium at 1.6 Mbit/s, 150 ms and a quarter of the speed", || {
        runtime.block_on(in_browser())
    })?;
    timed("Measure the work of a whole walk in Chromium", || runtime.block_on(at_work()))?;
    timed("Measure what lasts in Chromium", || runtime.block_on(lasting::in_browser()))
}

/// The whole walk at full and at a quarter of the speed, with what the program noted.
async fn at_work() -> Done {
    for (screen, rate, speed) in
        [(Screen::Wide, 1, "full speed"), (Screen::Phone, 4, "a quarter")]
    {
        let site = Site::start_compressed(&dist())?;
        let browser = Browser::start(screen).await?;
        let told = work_at(&browser, &site, rate, speed).await;
        browser.quit().await;
        told?;
    }
    Ok(())
}

async fn work_at(browser: &Browser, site: &Site, rate: u32, speed: &str) -> Done {
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await?;
    walk::enter(browser, site).await?;
    for step in walk::STEPS {
        walk::take(browser, step).await?;
        if step.name == walk::WORKSHOP {
            break;
        }
    }
    for (name, what) in WORK {
        let noted = browser.driver.execute(NOTED, vec![json!(name)]).await?;
        say(format!("{what}, {speed}: [times, median, longest µs] {}", noted.json()));
    }
    Ok(())
}

async fn in_browser() -> Done {
    let (mut starts, mut n_requests, mut chips) = (Vec::new(), 0, None);
    for _ in 0..N_RUNS {
        let site = Site::start_compressed(&dist())?;
        let browser = Browser::start(Screen::Phone).await?;
        let figures = cold_start(&browser, &site).await;
        browser.quit().await;
        let figures = figures?;
        starts.push(figures.ready_ms);
        (n_requests, chips) = (figures.n_requests, figures.chips_ms);
    }
    starts.sort_unstable();
    let median = starts.get(N_RUNS / 2).copied().unwrap_or(0);
    say(format!("first page usable, cold: {median} ms (median of {starts:?})"));
    say(format!("requests until then: {n_requests}"));
    let first_load = sizes::first_load(&sizes::weigh(&dist())?);
    say(format!("first load: {first_load} bytes, brotli"));
    match chips {
        Some(ms) => say(format!("from a key to the chips: {ms} ms")),
        None => say("from a key to the chips: the chips did not change"),
    }
    Ok(())
}

struct Figures {
    ready_ms: u64,
    n_requests: u64,
    chips_ms: Option<u64>,
}

async fn cold_start(browser: &Browser, site: &Site) -> Done<Figures> {
    browser.before_each_page(WATCH).await?;
    browser.slow_down().await?;
    browser.driver.goto(site.url()).await?;
    browser.until("the page to be ready", "return window.__readyAt").await?;
    let n_requests = rounded(&browser.run(REQUESTS).await?).unwrap_or(0);
    let ready_ms = rounded(&browser.run("return window.__readyAt").await?).unwrap_or(0);
    for step in walk::STEPS {
        walk::take(browser, step).await?;
        if step.name == walk::EXIT {
            break;
        }
    }
    let chips_ms = rounded(browser.driver.execute_async(TYPE, Vec::new()).await?.json());
    Ok(Figures { ready_ms, n_requests, chips_ms })
}

fn rounded(value: &Value) -> Option<u64> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds of a measurement"
    )]
    value.as_f64().map(|it| it.round().max(0.0) as u64)
}
