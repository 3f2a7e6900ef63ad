//! A visit: one browser at one copy of the site. The base of all page objects.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;
use xtask::browser::{Browser, Screen};
use xtask::project::dist;
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

    /// Waits until a script returns something true.
    pub(crate) async fn until(&self, what: &str, script: &str) {
        self.browser.until(what, script).await.unwrap();
    }

    /// What a script returns.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.browser.run(script).await.unwrap()
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

    /// Checks that nothing at all went wrong since the last time: no fault in the page, nothing
    /// refused, nothing that could not be fetched.
    #[track_caller]
    pub(crate) fn faultless(&self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            let mut complaints = self.browser.complaints().await.unwrap();
            // Asked for by the browser itself where a story opens a file that is not a page.
            complaints.retain(|it| !it.contains("/favicon.ico"));
            assert!(complaints.is_empty(), "{complaints:#?}, {place}");
        }
    }

    /// Checks that no part of the page stands out to the side.
    #[track_caller]
    pub(crate) fn fits(&self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            let widths = self
                .run("return [document.documentElement.scrollWidth, Math.min(innerWidth, outerWidth)]")
                .await;
            assert!(widths[0].as_u64() <= widths[1].as_u64(), "too wide: {widths}, {place}");
        }
    }

    /// Checks the page as it is now against WCAG 2.2 AA, as far as a program can.
    #[track_caller]
    pub(crate) fn accessible(&self) -> impl Future<Output = ()> {
        let place = std::panic::Location::caller();
        async move {
            let found = self.violations().await;
            assert!(found.is_empty(), "not accessible, {place}: {found:#?}");
        }
    }

    /// Every rule of accessibility that the page breaks as it is now, and where.
    pub(crate) async fn violations(&self) -> Vec<String> {
        let Some(axe) = xtask::tools::axe() else {
            eprintln!("axe-core is not here: accessibility is not checked");
            return Vec::new();
        };
        if self.run("return !window.axe").await == true {
            self.run(&std::fs::read_to_string(axe).unwrap()).await;
        }
        let found = self.browser.driver.execute_async(AXE, Vec::new()).await.unwrap();
        found.convert().unwrap()
    }
}
