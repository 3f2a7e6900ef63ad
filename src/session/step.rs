//! The step a session is at, and which pages can be turned to from there.

use super::Session;
use super::stage::{First, FirstPage, Later, LaterPage, Stage};
use crate::parting_words::PartingWords;
use crate::round::N_CUSTOMERS;
use crate::route::Route;

/// A step of the loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Three statements are being written.
    Card,
    /// What happened so far is being read.
    Scene,
    /// The parting words are being written.
    Exit,
    /// What would they say?
    Predict,
    /// Customers come out one by one.
    Door,
    /// Hoped beside heard.
    Compare,
    /// The parting words are being changed for the same customers.
    Again,
    /// The same customers come out once more.
    DoorAgain,
    /// Before beside after.
    Changed,
}

impl Step {
    /// The page of this step; a further round uses the pages of the first.
    pub fn route(self) -> Route {
        match self {
            Self::Card => Route::Card,
            Self::Scene => Route::Scene,
            Self::Exit | Self::Again => Route::Exit,
            Self::Predict => Route::Predict,
            Self::Door | Self::DoorAgain => Route::Door,
            Self::Compare | Self::Changed => Route::Compare,
        }
    }
}

impl Session {
    /// The step this session is at.
    pub fn step(&self) -> Step {
        match &self.stage {
            Stage::Card(_) => Step::Card,
            Stage::First(First { page, .. }) => match page {
                FirstPage::Scene => Step::Scene,
                FirstPage::Exit => Step::Exit,
                FirstPage::Predict => Step::Predict,
            },
            Stage::Later(later) => match (later.page, &later.before) {
                (LaterPage::Door, None) => Step::Door,
                (LaterPage::Door, Some(_)) => Step::DoorAgain,
                (LaterPage::Talk, None) => Step::Compare,
                (LaterPage::Talk, Some(_)) => Step::Changed,
                (LaterPage::Again, _) => Step::Again,
            },
        }
    }

    /// Turns to a page that was reached before, as the browser's buttons do. True when the
    /// session is at this page now; otherwise nothing changed and [`Session::step`] tells where
    /// it is. Nothing is said, recorded or lost by turning pages.
    pub fn turn_to(&mut self, route: &Route) -> bool {
        match &mut self.stage {
            Stage::Card(_) => {}
            Stage::First(first) => first.turn_to(route),
            Stage::Later(later) => later.turn_to(route),
        }
        self.step().route() == *route
    }
}

impl First {
    fn turn_to(&mut self, route: &Route) {
        match route {
            Route::Scene => self.page = FirstPage::Scene,
            Route::Exit => self.page = FirstPage::Exit,
            Route::Predict if PartingWords::parse(&self.words).is_ok() => {
                self.page = FirstPage::Predict;
            }
            _ => {}
        }
    }
}

impl Later {
    fn turn_to(&mut self, route: &Route) {
        let all_heard = self.shown >= N_CUSTOMERS;
        match route {
            Route::Door => self.page = LaterPage::Door,
            Route::Compare if all_heard => self.page = LaterPage::Talk,
            Route::Exit if all_heard => self.page = LaterPage::Again,
            _ => {}
        }
    }
}
