//! How what one can do has grown: two steps that only go up, over the days so far.

use leptos::prelude::*;

use crate::progress::growth::Step;
use crate::ui::words::progress as words;

const WIDTH: i64 = 320;
const HEIGHT: i64 = 168;
const TOP: i64 = 24;
const FLOOR: i64 = 142;
/// Room on the right for the labels.
const RIGHT: i64 = 208;

/// Where the steps lie: first and last day, and the highest count.
#[derive(Clone, Copy)]
struct Scale {
    first: i64,
    days: i64,
    most: i64,
}

/// Moves in situations made so far, and those of them that fit.
#[component]
pub fn GrowthPlot(
    /// At least one.
    steps: Vec<Step>,
    /// Today, as the steps count days.
    today: i64,
    /// Left and right under the axis.
    ends: (String, String),
) -> impl IntoView {
    let first = steps.first().map_or(today, |it| it.day);
    let (made, fitting) = steps.last().map_or((0, 0), |it| (it.n_made, it.n_fitting));
    let days = (today - first).max(1);
    let scale = Scale { first, days, most: count(made).max(1) };
    let (line, area) = path(&steps, scale, |it| it.n_made);
    let (fit_line, fit_area) = path(&steps, scale, |it| it.n_fitting);
    let made_y = scale.y(made);
    let both = (made == fitting).then_some(made_y);
    // The labels never lie on each other.
    let fitting_y = both.unwrap_or(scale.y(fitting).max(made_y + 24));
    let made_label = both.is_none().then(|| {
        view! { <text class="growth__text" x=RIGHT + 8 y=made_y + 4>{words::n_made(made)}</text> }
    });
    view! {
        <svg
            class="growth"
            viewBox=format!("0 0 {WIDTH} {HEIGHT}")
            role="img"
            aria-label=words::grown(made, fitting)
        >
            <path class="growth__made" d=area></path>
            <path class="growth__fitting" d=fit_area></path>
            <path class="growth__line" data-kind="made" d=line></path>
            <path class="growth__line" data-kind="fitting" d=fit_line></path>
            <line class="plot__axis" x1="0" y1=FLOOR x2=RIGHT y2=FLOOR></line>
            {made_label}
            <text class="growth__text" data-kind="fitting" x=RIGHT + 8 y=fitting_y + 4>
                {words::n_fitting(fitting)}
            </text>
            <text class="growth__end" x="0" y=FLOOR + 18>{ends.0}</text>
            <text class="growth__end" x=RIGHT y=FLOOR + 18 text-anchor="end">{ends.1}</text>
        </svg>
    }
}

impl Scale {
    fn x(self, day: i64) -> i64 {
        (day - self.first) * RIGHT / self.days
    }

    fn y(self, n: usize) -> i64 {
        FLOOR - count(n) * (FLOOR - TOP) / self.most
    }
}

/// A line of steps up to today, and the area under it.
fn path(steps: &[Step], scale: Scale, n: fn(&Step) -> usize) -> (String, String) {
    let mut line = format!("M0 {FLOOR}");
    for step in steps {
        line.push_str(&format!("H{}V{}", scale.x(step.day), scale.y(n(step))));
    }
    line.push_str(&format!("H{RIGHT}"));
    let area = format!("{line}V{FLOOR}Z");
    (line, area)
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
