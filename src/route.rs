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
    /// `#/progress`: everything done so far.
    Progress,
    /// `#/progress/<id>`: one attempt, looked at again.
    Attempt(AttemptId),
    /// `#/settings`: appearance and data.
    Settings,
    /// `#/about`: what this is and what it isn't.
    About,
    /// `#/why/<id>`: the reason for a rule.
    Why(String),
    /// Anything else.
    NotFound,
}

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
    ("progress", Route::Progress),
    ("settings", Route::Settings),
    ("about", Route::About),
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
            Self::Why(_) => "why",
            Self::Home => "home",
            _ => PAGES.iter().find(|(_, page)| page == self).map_or("", |(name, _)| name),
        }
    }
}

fn with_id(path: &str) -> Option<Route> {
    let (page, id) = path.split_once('/')?;
    let id = Id::parse(id)?;
    match page {
        "progress" => Some(Route::Attempt(AttemptId(id))),
        "why" => Some(Route::Why(id.as_str().to_owned())),
        _ => None,
    }
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
            Self::Why(id) => write!(f, "#/why/{id}"),
            Self::Home => f.write_str("#/"),
            page => write!(f, "#/{}", page.name()),
        }
    }
}
