//! When to ask for a copy, and how to put the app on a home screen: rules as tables.
//!
//! A browser can delete what a page keeps. Asking too often teaches people to look away, so
//! this asks at most once a week, with one reason, and never before there is something to lose.

use crate::time::Timestamp;

/// What draws the page, as far as it matters for keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Every browser of an iPhone or iPad: deletes after [`WEBKIT_DAYS`] without a visit, and
    /// keeps the data of the home screen apart.
    Ios,
    /// Safari on a Mac: deletes after [`WEBKIT_DAYS`] without a visit.
    Safari,
    /// Any other.
    Other,
}

/// Days of use of the browser without a visit, after which WebKit deletes what a page keeps.
pub const WEBKIT_DAYS: u32 = 7;

/// Cards since the last copy from which on a copy is asked for; chosen.
pub const MANY_CARDS: usize = 5;

/// Milliseconds between two requests: a week.
const PAUSE: i64 = 7 * 24 * 60 * 60 * 1000;

/// Where the app runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// What draws the page.
    pub browser: Browser,
    /// Whether it was opened from a home screen or as an app.
    pub is_installed: bool,
    /// Whether the window is known to forget everything when it is closed. Most browsers don't
    /// say.
    pub is_private: bool,
    /// Whether what is kept outlasts the page at all.
    pub lasts: bool,
}

/// When a copy was saved, and when the person was asked for one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reminder {
    /// When a copy was saved last.
    pub saved: Option<Timestamp>,
    /// When the person was asked last.
    pub asked: Option<Timestamp>,
}

/// Why a copy is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// The window forgets everything when it is closed.
    Private,
    /// The browser deletes after a week without a visit.
    Deletes,
    /// Much was written since the last copy.
    Cards,
}

impl Browser {
    /// What a browser calls itself. A device that is touched and calls itself a Mac is an iPad.
    pub fn of(user_agent: &str, is_touched: bool) -> Self {
        let says = |it: &str| user_agent.contains(it);
        let is_ipad = says("Macintosh") && is_touched;
        let is_webkit = says("AppleWebKit/") && says("Safari/");
        let is_other = ["Chrome/", "Chromium/", "Edg/", "Android"].iter().any(|it| says(it));
        match () {
            () if is_other || !is_webkit => Self::Other,
            () if is_ipad || says("iPhone") || says("iPad") || says("iPod") => Self::Ios,
            () => Self::Safari,
        }
    }

    /// Whether it deletes what a page keeps after a week without a visit.
    pub fn deletes(self) -> bool {
        self != Self::Other
    }
}

/// Whether to ask for a copy now, and why. `cards` is when each card was kept.
pub fn nudge(place: Place, cards: &[Timestamp], it: Reminder, now: Timestamp) -> Option<Nudge> {
    let is_new = |at: &&Timestamp| it.saved.is_none_or(|saved| **at > saved);
    let n_new = cards.iter().filter(is_new).count();
    // A clock that was set back must not silence it for years.
    let is_recent = |then: Timestamp| (0..PAUSE).contains(&(now.0 - then.0));
    let is_quiet = it.asked.is_some_and(is_recent) || it.saved.is_some_and(is_recent);
    match place {
        Place { lasts: false, .. } => None,
        _ if n_new == 0 || is_quiet => None,
        Place { is_private: true, .. } => Some(Nudge::Private),
        Place { browser, is_installed: false, .. } if browser.deletes() => Some(Nudge::Deletes),
        _ => (n_new >= MANY_CARDS).then_some(Nudge::Cards),
    }
}

/// How the app gets onto a home screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Install {
    /// The browser asks when it is told to; the data stay the same.
    Ask,
    /// By hand, and the icon starts with nothing: a copy has to go along.
    TakeAlong,
}

/// What to say about the home screen; nothing where it is there already or can't be.
pub fn install(place: Place, can_ask: bool) -> Option<Install> {
    match place {
        Place { is_installed: true, .. } | Place { lasts: false, .. } => None,
        Place { browser: Browser::Ios, .. } => Some(Install::TakeAlong),
        _ => can_ask.then_some(Install::Ask),
    }
}
