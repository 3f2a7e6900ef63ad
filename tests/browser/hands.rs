//! What a person finds by its words and does with it: press, follow, choose, type.

use std::time::Duration;

use serde_json::json;
use thirtyfour::{By, Key, WebElement};
use xtask::browser::PATIENCE;
use xtask::project::now;

use crate::visit::Visit;

/// How often it is looked whether something is there.
const BEAT: Duration = Duration::from_millis(25);

impl Visit {
    /// Follows the first row of a list.
    pub(crate) async fn first_row(&self) {
        self.click("//*[contains(concat(' ', @class, ' '), ' rows__row ')]").await;
    }

    /// The first element that fits a CSS selector, once it is there.
    pub(crate) async fn find(&self, css: &str) -> WebElement {
        self.first(By::Css(css)).await
    }

    async fn first(&self, by: By) -> WebElement {
        let start = now();
        loop {
            match self.browser.driver.find(by.clone()).await {
                Ok(element) => return element,
                Err(fault) if start.elapsed() > PATIENCE => {
                    panic!("{by:?}: {fault}")
                }
                Err(_) => tokio::time::sleep(BEAT).await,
            }
        }
    }

    /// The text of an element, once it is there; also while it fades in.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await;
        let script = format!("return document.querySelector({})?.innerText", json!(css));
        self.run(&script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Clicks on what is there, once it is and can be clicked on.
    pub(crate) async fn click(&self, path: &str) {
        let start = now();
        loop {
            let clicked = match self.browser.driver.find(By::XPath(path)).await {
                Ok(element) => element.click().await,
                Err(fault) => Err(fault),
            };
            match clicked {
                Ok(()) => return,
                Err(fault) if start.elapsed() > PATIENCE => panic!("{path}: {fault}"),
                Err(_) => tokio::time::sleep(BEAT).await,
            }
        }
    }

    /// Presses the button that is called so.
    pub(crate) async fn press(&self, label: &str) {
        self.click(&format!("//button[normalize-space()=\"{label}\"]")).await;
    }

    /// Whether there is a button that is called so.
    pub(crate) async fn offers(&self, label: &str) -> bool {
        let path = format!("//button[normalize-space()=\"{label}\"]");
        !self.browser.driver.find_all(By::XPath(path)).await.unwrap().is_empty()
    }

    /// Follows the link that is called so.
    pub(crate) async fn follow(&self, label: &str) {
        self.click(&format!("//a[normalize-space()='{label}' or @aria-label='{label}']")).await;
    }

    /// Opens or closes the fold that is called so.
    pub(crate) async fn unfold(&self, label: &str) {
        self.click(&format!("//summary[normalize-space()='{label}']")).await;
    }

    /// Takes the option that is called so.
    pub(crate) async fn choose(&self, label: &str) {
        self.click(&format!("//label[normalize-space()='{label}']")).await;
    }

    /// The field that is called so, by a label or by the heading over it.
    pub(crate) async fn field(&self, label: &str) -> WebElement {
        self.first(By::XPath(format!(
            "//textarea[@aria-labelledby=//*[normalize-space()='{label}']/@id
                or @id=//label[normalize-space()='{label}']/@for]"
        )))
        .await
    }

    /// What the field that is called so holds.
    pub(crate) async fn held(&self, label: &str) -> String {
        self.field(label).await.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Types a text in the place of what the field holds.
    pub(crate) async fn write(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Puts a text into a field at once, as pasting does: any text, however odd or long.
    pub(crate) async fn paste(&self, label: &str, text: &str) {
        let field = self.field(label).await.to_json().unwrap();
        let script = "arguments[0].value = arguments[1];
            arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }))";
        self.browser.driver.execute(script, vec![field, text.into()]).await.unwrap();
    }
}
