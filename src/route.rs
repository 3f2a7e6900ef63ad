//! Which page is asked for: [`Route`] to and from the part of an address after `#`.
//!
//! A second round uses the pages of the first one; the session knows which round it is.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::attempt::{AttemptId, Id};

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/`: the first page.
    Home,
    /// `#/work`: choose a workplace and a scene.
    Work,
    /// `#/card`: write the card.
    Card,
    /// `#/scene`: what happened so far.
    Scene,
    /// `#/exit`: the parting words.
    Exit,
    /// `#/predict`: what would they say?
    Predict,
    /// `#/door`: the customers leave.
    Door,
    /// `#/compare`: hoped beside heard, and in later rounds before beside after.
    Compare,
    /// `#/today`: today's three minutes, one task at a time.
    Today,
    /// `#/progress`: everything done so far.
    Progress,
    /// `#/progress/<id>`: one attempt, looked at again.
    Attempt(AttemptId),
    /// `#/day/<id>`: two hundred customers after the words of one attempt.
    Day(AttemptId),
    /// `#/calls/<scene>`: who of many customers is called.
    Calls(String),
    /// `#/settings`: appearance and data.
    Settings,
    /// `#/about`: what this is and what it isn't.
    About,
    /// `#/workshop`: run sheets and questions for trainers.
    Workshop,
    /// `#/why/<id>`: the reason for a rule; any id of 1 to 200 bytes.
    Why(String),
    /// `#/shift`: a plan and follow-ups for the real work.
    Shift,
    /// `#/evening`: looking back on the day.
    Evening,
    /// Anything else.
    NotFound,
}

/// The longest id in an address, in bytes, before it is made safe.
const MAX_ID_BYTES: usize = 200;

/// The pages without an id.
const PAGES: &[(&str, Route)] = &[
    ("", Route::Home),
    ("work", Route::Work),
    ("card", Route::Card),
    ("scene", Route::Scene),
    ("exit", Route::Exit),
    ("predict", Route::Predict),
    ("door", Route::Door),
    ("compare", Route::Compare),
    ("today", Route::Today),
    ("progress", Route::Progress),
    ("settings", Route::Settings),
    ("about", Route::About),
    ("workshop", Route::Workshop),
    ("shift", Route::Shift),
    ("evening", Route::Evening),
    ("not-found", Route::NotFound),
];

impl Route {
    /// Reads `#/work`, `/work` or nothing at all; whatever is not a page is [`Route::NotFound`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let page = PAGES.iter().find(|(name, _)| *name == path).map(|(_, page)| page.clone());
        page.or_else(|| with_id(path)).unwrap_or(Self::NotFound)
    }

    /// The page's name for `data-route`: without an id, `home` for the first page.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Attempt(_) => "attempt",
            Self::Day(_) => "day",
            Self::Calls(_) => "calls",
            Self::Why(_) => "why",
            Self::Home => "home",
            _ => PAGES.iter().find(|(_, page)| page == self).map_or("", |(name, _)| name),
        }
    }
}

fn with_id(path: &str) -> Option<Route> {
    let (page, id) = path.split_once('/')?;
    match page {
        "progress" => Some(Route::Attempt(AttemptId(Id::parse(id)?))),
        "day" => Some(Route::Day(AttemptId(Id::parse(id)?))),
        "calls" => Some(Route::Calls(decode(id)?)),
        "why" => Some(Route::Why(decode(id)?)),
        _ => None,
    }
}

/// Puts `%` and two digits in the place of every byte that an address may not hold.
fn encode(id: &str) -> String {
    let mut safe = String::new();
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            safe.push(char::from(byte));
        } else {
            safe.push('%');
            let digits = [byte >> 4, byte & 15].map(|it| char::from_digit(it.into(), 16));
            safe.extend(digits.into_iter().flatten());
        }
    }
    safe
}

/// The other way; none when it is empty, too long or no text.
fn decode(safe: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut left = safe.bytes();
    while let Some(byte) = left.next() {
        bytes.push(match byte {
            b'%' => digit(left.next()?)? << 4 | digit(left.next()?)?,
            byte => byte,
        });
    }
    let fits = (1..=MAX_ID_BYTES).contains(&bytes.len());
    String::from_utf8(bytes).ok().filter(|_| fits)
}

fn digit(byte: u8) -> Option<u8> {
    u8::try_from(char::from(byte).to_digit(16)?).ok()
}

impl FromStr for Route {
    type Err = Infallible;

    fn from_str(hash: &str) -> Result<Self, Infallible> {
        Ok(Self::parse(hash))
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Attempt(AttemptId(id)) => write!(f, "#/progress/{id}"),
            Self::Day(AttemptId(id)) => write!(f, "#/day/{id}"),
            Self::Calls(id) => write!(f, "#/calls/{}", encode(id)),
            Self::Why(id) => write!(f, "#/why/{}", encode(id)),
            Self::Home => f.write_str("#/"),
            page => write!(f, "#/{}", page.name()),
        }
    }
}
