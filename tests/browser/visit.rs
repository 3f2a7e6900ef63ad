//! A visit: one browser at one copy of the site. The base of all page objects.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;
use thirtyfour::{By, WebElement};
use xtask::browser::{Browser, Screen};
use xtask::project::{dist, now};
use xtask::site::Site;

/// What every page is watched for: refused by the policy, or jumping while it loads.
const WATCH: &str = "window.__refused = [];
    addEventListener('securitypolicyviolation', it => __refused.push(it.violatedDirective));
    window.__shift = 0;
    new PerformanceObserver(list => list.getEntries().forEach(it => { __shift += it.value; }))
        .observe({ type: 'layout-shift', buffered: true });";

/// Asks the accessibility checker for every rule that is broken, and where.
const AXE: &str = "const done = arguments[0];
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run({ runOnly: { type: 'tag', values } }).then(
        it => done(it.violations.map(it => `${it.id}: ${it.nodes.map(it => it.target).join(', ')}`)),
        fault => done([String(fault)]));";

/// One browser at one copy of the site.
pub(crate) struct Visit {
    /// The browser.
    pub(crate) browser: Browser,
    /// The server, which can misbehave and be stopped.
    pub(crate) site: Site,
}

type Story<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;

/// Tells a story on a phone.
pub(crate) fn phone(story: impl for<'a> FnOnce(&'a Visit) -> Story<'a>) {
    tell(Screen::Phone, story);
}

/// Tells a story on a wide screen.
pub(crate) fn wide(story: impl for<'a> FnOnce(&'a Visit) -> Story<'a>) {
    tell(Screen::Wide, story);
}

/// Ends the browser whether the story ends well or not.
fn tell(screen: Screen, story: impl for<'a> FnOnce(&'a Visit) -> Story<'a>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let visit = runtime.block_on(Visit::start(screen));
    let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        runtime.block_on(story(&visit));
    }));
    runtime.block_on(visit.browser.quit());
    if let Err(fault) = told {
        std::panic::resume_unwind(fault);
    }
}

impl Visit {
    async fn start(screen: Screen) -> Self {
        let dist = dist();
        assert!(dist.join("index.html").is_file(), "build the site first: cargo xtask build");
        let site = Site::start(&dist).unwrap();
        let browser = Browser::start(screen).await.unwrap();
        browser.before_each_page(WATCH).await.unwrap();
        Self { browser, site }
    }

    /// Loads the start page, or a route such as `#/progress`, and does not wait for the program.
    pub(crate) async fn open(&self, route: &str) {
        self.browser.driver.goto(self.site.url() + route).await.unwrap();
    }

    /// Loads a route and waits until it can be used.
    pub(crate) async fn open_ready(&self, route: &str) {
        self.open(route).await;
        self.until_flag("data-ready").await;
    }

    /// Waits until `<html>` has a flag.
    pub(crate) async fn until_flag(&self, flag: &str) {
        let script = format!("return document.documentElement.hasAttribute('{flag}')");
        self.browser.until(flag, &script).await.unwrap();
    }

    /// Waits until a flag of `<html>` has this value.
    pub(crate) async fn until_flag_is(&self, flag: &str, value: &str) {
        let script =
            format!("return document.documentElement.getAttribute('{flag}') === '{value}'");
        self.browser.until(&format!("{flag}={value}"), &script).await.unwrap();
    }

    /// What a script returns.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.browser.run(script).await.unwrap()
    }

    /// The first element that fits a CSS selector, once it is there.
    pub(crate) async fn find(&self, css: &str) -> WebElement {
        let start = now();
        loop {
            match self.browser.driver.find(By::Css(css)).await {
                Ok(element) => return element,
                Err(fault) if start.elapsed() > xtask::browser::PATIENCE => {
                    panic!("{css}: {fault}")
                }
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(25)).await,
            }
        }
    }

    /// The visible text of an element.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    /// Presses the button that is called so.
    pub(crate) async fn press(&self, label: &str) {
        let path = format!("//button[normalize-space()='{label}']");
        self.browser.driver.find(By::XPath(path)).await.unwrap().click().await.unwrap();
    }

    /// Checks that the policy refused nothing and that nothing jumped.
    #[track_caller]
    pub(crate) fn calm(&self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            let refused = self.run("return window.__refused").await;
            assert_eq!(refused, Value::Array(Vec::new()), "refused by the policy, {place}");
            let shift = self.run("return window.__shift").await.as_f64().unwrap_or(1.0);
            assert!(shift < 0.02, "the page jumps by {shift}, {place}");
        }
    }

    /// Checks the page as it is now against WCAG 2.2 AA, as far as a program can.
    #[track_caller]
    pub(crate) fn accessible(&self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            let Some(axe) = xtask::tools::axe() else {
                eprintln!("axe-core is not here: accessibility is not checked");
                return;
            };
            self.run(&std::fs::read_to_string(axe).unwrap()).await;
            let found = self.browser.driver.execute_async(AXE, Vec::new()).await.unwrap();
            assert_eq!(found.json(), &Value::Array(Vec::new()), "not accessible, {place}");
        }
    }
}
