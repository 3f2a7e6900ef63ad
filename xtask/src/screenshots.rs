//! `cargo xtask screenshots`: pictures of every page and state, whole pages, for looking at, on
//! both screens and in both color schemes.

use std::path::Path;

use serde_json::{Value, json};

use crate::browser::{Browser, Screen};
use crate::project::{Done, Failure, dist, say};
use crate::site::Site;
use crate::{pages, walk};

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
            runtime.block_on(visit(&site, screen, scheme, out))?;
        }
    }
    Ok(())
}

async fn visit(site: &Site, screen: Screen, scheme: &str, out: &Path) -> Done {
    let browser = Browser::start(screen).await?;
    let result = photograph(&browser, site, (screen, scheme), out).await;
    browser.quit().await;
    result
}

async fn photograph(
    browser: &Browser,
    site: &Site,
    (screen, scheme): (Screen, &str),
    out: &Path,
) -> Done {
    browser.prefer(scheme).await?;
    walk::enter(browser, site).await?;
    for (number, step) in walk::STEPS.iter().enumerate() {
        walk::take(browser, step).await?;
        let name = format!("{:02}-{}-{}-{scheme}.png", number + 1, step.name, screen.name());
        let path = out.join(name);
        let picture = whole_page(browser).await?;
        std::fs::write(&path, picture).map_err(|it| Failure::step(it.to_string()))?;
        say(path.display());
    }
    Ok(())
}

/// The page from top to bottom, also what is below the fold.
async fn whole_page(browser: &Browser) -> Done<Vec<u8>> {
    let settings = json!({ "format": "png", "captureBeyondViewport": true });
    let taken = browser.devtools("Page.captureScreenshot", settings).await?;
    let text = taken.get("data").and_then(Value::as_str).unwrap_or_default();
    unpacked(text).ok_or_else(|| Failure::step("the browser sent no picture"))
}

/// Base64 as the browser sends it.
fn unpacked(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}
