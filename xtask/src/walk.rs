//! One walk through the whole app, step by step, for pictures and for measurements.

use crate::browser::Browser;
use crate::project::Done;
use crate::site::Site;

/// A step: what it shows, the script that leads there, and what is true once it is there.
pub struct Step {
    /// For file names.
    pub name: &'static str,
    script: &'static str,
    there: &'static str,
}

const fn step(name: &'static str, script: &'static str, there: &'static str) -> Step {
    Step { name, script, there }
}

/// Finds things as a person does: buttons by their words, fields by their id.
const HANDS: &str = "
    const press = words => [...document.querySelectorAll('button, summary, a, label')]
        .find(it => it.textContent.trim() === words).click();
    const open = selector => document.querySelector(selector).click();
    const fill = (id, text) => {
        const field = document.getElementById(id);
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const go = hash => { location.hash = hash; };
    ";

/// The name of the step at which parting words can be typed.
pub const EXIT: &str = "exit";

/// The name of the step at which the prediction is made and the door can be opened.
pub const PREDICTED: &str = "predicted";

/// The name of the step at which the same customers can be told other words.
pub const AGAIN: &str = "again";

/// The name of the step at which everything that takes work has been shown.
pub const WORKSHOP: &str = "workshop";

/// The whole walk: first visit, a round, the same customers again, and every other page.
pub const STEPS: &[Step] = &[
    step("first-visit", "", "data-content=\"here\""),
    step("card", "press('Start')", "data-route=\"card\""),
    step("card-missing", "press('To the scene')", "class=\"note\""),
    step(
        "card-written",
        "fill('card-feel', 'I felt looked after, and I was not rushed.');
         fill('card-say', 'They told me exactly when they would call.');
         fill('card-describe', 'Calm, and clear about what comes next.')",
        "fits an index card",
    ),
    step("scene", "press('To the scene')", "data-route=\"scene\""),
    step(EXIT, "press('They are leaving now')", "data-route=\"exit\""),
    step(
        "exit-typed",
        "fill('words', 'Thank you for waiting so patiently, Mr. Okafor. You can eat around four. Have a nice day.')",
        "class=\"chip\"",
    ),
    step("predict", "press('Say it')", "data-route=\"predict\""),
    step(PREDICTED, "press('fine, no more'); press('some of them')", "some of them"),
    step("door", "press('Open the door')", "data-route=\"door\""),
    step("door-why", "open('.why summary')", "why__list"),
    step("door-all", "press('Hear them all')", "Hoped beside heard"),
    step("compare", "press('Hoped beside heard')", "data-route=\"compare\""),
    step(AGAIN, "press('Same customers again')", "data-route=\"exit\""),
    step(
        "again-typed",
        "fill('words', 'I am sorry we started so late, Mr. Okafor, that was ours. You can eat around four, soup is best. I will call you at six tonight to hear how the jaw is.')",
        "class=\"chip\"",
    ),
    step("door-again", "press('Say it')", "data-route=\"door\""),
    step("door-again-all", "press('Hear them all')", "What your change did"),
    step("changed", "press('What your change did')", "data-route=\"compare\""),
    step(
        "what-if",
        "press('What if you had said it otherwise?'); open('.tries .stem')",
        "tries__sum",
    ),
    step("day", "press('A day at the door: 200 customers')", "data-route=\"day\""),
    step("today", "go('#/today')", "One more"),
    step("today-task", "press('One more')", "today__ask"),
    step("progress", "go('#/progress')", "data-route=\"progress\""),
    step("attempt", "open('.rows__row')", "data-route=\"attempt\""),
    step("work", "go('#/work')", "data-route=\"work\""),
    step("settings", "go('#/settings')", "data-route=\"settings\""),
    step("settings-erase", "press('Erase everything')", "Erase now"),
    step("shift", "go('#/shift')", "data-route=\"shift\""),
    step("evening", "go('#/evening')", "data-route=\"evening\""),
    step("about", "go('#/about')", "data-route=\"about\""),
    step(WORKSHOP, "press('Run a workshop')", "class=\"run\""),
    step("home", "go('#/')", "data-route=\"home\""),
    step("not-found", "go('#/nowhere')", "data-route=\"not-found\""),
    step("crash", "window.__encoreDead('A fault made on purpose.')", "data-gate=\"dead\""),
];

/// Goes to the site with an empty profile.
///
/// # Errors
/// When the page doesn't start.
pub async fn enter(browser: &Browser, site: &Site) -> Done {
    browser.driver.goto(site.url()).await?;
    browser.until("the app", "return document.documentElement.hasAttribute('data-ready')").await
}

/// Takes one step and waits until it is taken.
///
/// # Errors
/// When the page doesn't get there.
pub async fn take(browser: &Browser, step: &Step) -> Done {
    browser.run(&format!("{HANDS} {}", step.script)).await?;
    let there = step.there.replace('\'', "\\'");
    let until = format!("return document.documentElement.outerHTML.includes('{there}')");
    browser.until(step.name, &until).await
}
