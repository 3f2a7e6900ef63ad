//! A real browser under our control: Chromium through its driver, with a fresh profile.
//!
//! The tests in `tests/browser/`, `measure` and `screenshots` all stand on this.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverError;
use thirtyfour::{
    ChromeCapabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel,
    WebDriver,
};

use crate::project::{Done, Failure, now, program};
use crate::tools;

/// How long anything is waited for.
pub const PATIENCE: Duration = Duration::from_secs(20);

const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
];

impl From<WebDriverError> for Failure {
    fn from(error: WebDriverError) -> Self {
        Self::step(format!("the browser: {error}"))
    }
}

/// What the page is seen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// 360 by 740 points, touch.
    Phone,
    /// 1920 by 1080 points, mouse: a projector.
    Wide,
}

impl Screen {
    /// All screens.
    pub const ALL: [Self; 2] = [Self::Phone, Self::Wide];

    /// For file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Wide => "wide",
        }
    }
}

/// A running browser. End it with [`Browser::quit`].
pub struct Browser {
    /// Everything that WebDriver can do.
    pub driver: WebDriver,
    /// Where files that the page saves end up.
    pub downloads: PathBuf,
    process: Driver,
}

struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Browser {
    /// Starts a browser with an empty profile.
    ///
    /// # Errors
    /// When there is no browser or it does not start.
    pub async fn start(screen: Screen) -> Done<Self> {
        let (process, port) = start_driver()?;
        let downloads = own_folder()?;
        let capabilities = capabilities(screen, &downloads)?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        driver.set_page_load_timeout(PATIENCE * 3).await?;
        driver.set_script_timeout(PATIENCE * 3).await?;
        Ok(Self { driver, downloads, process })
    }

    /// Sends a command of the DevTools protocol.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Done<Value> {
        Ok(self.driver.cdp().send_raw(method, parameters).await?)
    }

    /// Runs a script in every page from now on, before anything of the page itself.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn before_each_page(&self, script: &str) -> Done {
        let parameters = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", parameters).await.map(drop)
    }

    /// Prefers dark or light colors.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn prefer(&self, scheme: &str) -> Done {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let parameters = json!({ "features": [feature, still] });
        self.devtools("Emulation.setEmulatedMedia", parameters).await.map(drop)
    }

    /// Makes network and processor as slow as on a cheap phone: 1.6 Mbit/s, 150 ms, a quarter of
    /// the speed.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn slow_down(&self) -> Done {
        self.devtools("Network.enable", json!({})).await?;
        let network = json!({
            "offline": false, "latency": 150,
            "downloadThroughput": 200_000, "uploadThroughput": 93_750,
        });
        self.devtools("Network.emulateNetworkConditions", network).await?;
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await.map(drop)
    }

    /// What a script returns.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, script: &str) -> Done<Value> {
        Ok(self.driver.execute(script, Vec::new()).await?.json().clone())
    }

    /// What the browser has complained about since it was asked last: errors and warnings of
    /// the page, of the network and of the policy.
    ///
    /// # Errors
    /// When the browser doesn't tell.
    pub async fn complaints(&self) -> Done<Vec<String>> {
        let log = self.driver.browser_log().await?;
        Ok(log.into_iter().map(|it| it.message).collect())
    }

    /// Waits until a script returns something true.
    ///
    /// # Errors
    /// When it has not after [`PATIENCE`].
    pub async fn until(&self, what: &str, script: &str) -> Done {
        let start = now();
        loop {
            // A page on its way out can't be asked: that is no answer yet.
            match self.run(script).await {
                Ok(Value::Null | Value::Bool(false)) | Err(_) => {}
                Ok(_) => return Ok(()),
            }
            if start.elapsed() > PATIENCE {
                return Err(Failure::step(format!("waited in vain for {what}")));
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Ends the browser and forgets its profile.
    pub async fn quit(self) {
        let _ = self.driver.quit().await;
        let _ = std::fs::remove_dir_all(&self.downloads);
        drop(self.process);
    }
}

/// Starts a driver. Another program can take the port that it has just chosen, so it may try
/// three times.
fn start_driver() -> Done<(Driver, u16)> {
    let tool = tools::chromedriver();
    let tool = tool.ok_or_else(|| Failure::step("no chromedriver: set CHROMEDRIVER"))?;
    let launch = || launch_driver(&tool);
    launch().or_else(|_| launch()).or_else(|_| launch())
}

fn launch_driver(tool: &Path) -> Done<(Driver, u16)> {
    let mut command = program(tool);
    command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().map_err(|it| Failure::step(it.to_string()))?;
    let output = process.stdout.take().map(BufReader::new);
    let driver = Driver(process);
    let mut lines = output.into_iter().flat_map(BufRead::lines).map_while(Result::ok);
    let port = lines.find_map(|it| port(&it));
    // Its later lines are read and dropped, or it would wait for a reader.
    std::thread::spawn(move || lines.for_each(drop));
    let port = port.ok_or_else(|| Failure::step("chromedriver did not start"))?;
    Ok((driver, port))
}

fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

fn own_folder() -> Done<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("encore-{}-{count}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|it| Failure::step(it.to_string()))?;
    Ok(folder)
}

fn capabilities(screen: Screen, downloads: &Path) -> Done<ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    for flag in FLAGS {
        capabilities.add_arg(flag)?;
    }
    if let Some(chromium) = tools::chromium() {
        capabilities.set_binary(&chromium.to_string_lossy())?;
    }
    let preferences = json!({ "download.default_directory": downloads });
    capabilities.add_experimental_option("prefs", preferences)?;
    capabilities.set_logging_prefs("browser", LoggingPrefsLogLevel::Warning)?;
    match screen {
        Screen::Wide => capabilities.add_arg("--window-size=1920,1080")?,
        Screen::Phone => {
            let metrics =
                json!({ "width": 360, "height": 740, "pixelRatio": 2, "touch": true });
            let emulation = json!({ "deviceMetrics": metrics });
            capabilities.add_experimental_option("mobileEmulation", emulation)?;
            capabilities.add_arg("--window-size=360,740")?;
        }
    }
    Ok(capabilities)
}
