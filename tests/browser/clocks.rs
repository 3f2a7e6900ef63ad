//! Today's three minutes, whatever the clock does: set back, set ahead, in another time zone.

use serde_json::json;

use crate::today::MANY;
use crate::visit::{Visit, phone};

/// A clock that can be set: `localStorage.clock` holds how many hours it is off.
const CLOCK: &str = "
    const Real = Date, off = () => 3600000 * (localStorage.clock || 0);
    Date = class extends Real {
        constructor(...it) { it.length ? super(...it) : super(Real.now() + off()); }
        static now() { return Real.now() + off(); }
    };";

impl Visit {
    /// Takes the browser to another time zone.
    async fn zone(&self, zone: &str) {
        let parameters = json!({ "timezoneId": zone });
        self.browser.devtools("Emulation.setTimezoneOverride", parameters).await.unwrap();
    }
}

#[test]
fn a_clock_that_is_set_back_a_month_loses_nothing_and_floods_nothing() {
    phone(|it| {
        Box::pin(async move {
            it.browser.before_each_page(CLOCK).await.unwrap();
            let first = it.finish_today().await;
            assert!(first > 1, "{first} tasks");
            let mut n = first;
            for hours in [24, 24 - 30 * 24, 48 - 30 * 24] {
                it.run(&format!("localStorage.clock = {hours}")).await;
                it.open_ready("#/").await;
                it.reload_at("home").await;
                let before = it.records("review").await;
                let done = it.finish_today().await;
                assert!(done > 0, "another day has begun, {hours} hours off");
                n += done;
                let after = it.records("review").await;
                assert_eq!(after.len(), n);
                assert!(after.starts_with(&before), "in the order in which it was done");
                it.reload_at("today").await;
                assert_eq!(it.task().await, "end");
            }
            it.faultless().await;
        })
    });
}

#[test]
fn another_time_zone_loses_nothing_and_floods_nothing() {
    phone(|it| {
        Box::pin(async move {
            it.zone("Europe/Berlin").await;
            let mut n = it.finish_today().await;
            for zone in ["Pacific/Honolulu", "Pacific/Auckland", "Europe/Berlin"] {
                it.zone(zone).await;
                it.open_ready("#/").await;
                it.reload_at("home").await;
                n += it.finish_today().await;
                assert_eq!(it.n_reviews().await, n, "{zone}");
            }
            let days = 2;
            assert!(n <= days * MANY, "{n} tasks");
            it.faultless().await;
        })
    });
}
