//! `cargo xtask screenshots`: pictures of the pages, for looking at, on both screens and in both
//! color schemes.

use std::path::Path;

use crate::browser::{Browser, Screen};
use crate::pages;
use crate::project::{Done, Failure, dist, say};
use crate::site::Site;

/// What is photographed: a name for the file, the route, and a script that brings the page into
/// the state that is wanted.
const PAGES: [(&str, &str, &str); 2] =
    [("home", "#/", ""), ("crash", "#/", "window.__encoreDead('A fault made on purpose.')")];

/// Builds the site and takes all pictures.
///
/// # Errors
/// When the build fails or the browser does.
pub fn screenshots(out: &Path) -> Done {
    pages::build()?;
    std::fs::create_dir_all(out).map_err(|it| Failure::step(it.to_string()))?;
    let runtime = tokio::runtime::Runtime::new().map_err(|it| Failure::step(it.to_string()))?;
    let site = Site::start(&dist())?;
    for screen in Screen::ALL {
        for scheme in ["light", "dark"] {
            runtime.block_on(walk(&site, screen, scheme, out))?;
        }
    }
    Ok(())
}

async fn walk(site: &Site, screen: Screen, scheme: &str, out: &Path) -> Done {
    let browser = Browser::start(screen).await?;
    let result = take(&browser, site, (screen, scheme), out).await;
    browser.quit().await;
    result
}

async fn take(
    browser: &Browser,
    site: &Site,
    (screen, scheme): (Screen, &str),
    out: &Path,
) -> Done {
    browser.prefer(scheme).await?;
    for (name, route, script) in PAGES {
        // A route alone would not load the page anew.
        browser.driver.goto("about:blank").await?;
        browser.driver.goto(site.url() + route).await?;
        let is_ready = "return document.documentElement.hasAttribute('data-ready')";
        browser.until("the page to be ready", is_ready).await?;
        browser.run(script).await?;
        let path = out.join(format!("{name}-{}-{scheme}.png", screen.name()));
        browser.driver.screenshot(&path).await?;
        say(path.display());
    }
    Ok(())
}
