//! The evening: what is asked, and keeping it.

use leptos::prelude::*;

use super::{field, stamp};
use crate::attempt::Fact;
use crate::line::Note;
use crate::plan::Plan;
use crate::reflection::{Asked, Extent, Reflection};
use crate::ui::page;
use crate::ui::training::Training;

impl Training {
    /// The plan that was for one exit today.
    pub fn plan_of_today(&self) -> Option<Plan> {
        self.shift().with(|it| it.plan_of_today(page::wall(), page::minutes_east()).cloned())
    }

    /// Whether anything of this evening is being written.
    pub fn has_typed_evening(&self) -> bool {
        let is_of_it = |(name, text): &(String, String)| {
            name.starts_with(field::EVENING) && !text.trim().is_empty()
        };
        self.keeping.typed().with(|it| it.iter().any(is_of_it))
    }

    /// Keeps the evening. False when every question was skipped.
    pub fn keep_evening(&self) -> bool {
        let (id, at) = stamp();
        let note = |field| Note::cut(&self.typed(field));
        let extent = |asked| Extent::from_name(&self.typed(&field::asked(asked)));
        let reflection = Reflection {
            id,
            at,
            took: note(field::TOOK),
            enjoyable: extent(Asked::Enjoyable),
            forced: extent(Asked::Forced),
            productive: extent(Asked::Productive),
            exit: note(field::EXIT),
            plan: self.plan_of_today().map(|it| it.id),
            mine: note(field::MINE),
        };
        if reflection.is_blank() {
            return false;
        }
        self.keeping.record(Fact::Reflection(reflection));
        self.clear(&[field::TOOK, field::EXIT, field::MINE]);
        let asked = Asked::ALL.iter().map(|it| field::asked(*it));
        asked.for_each(|it| self.clear(&[&it]));
        true
    }
}
