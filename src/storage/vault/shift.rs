//! What is planned for the shift and looked back on, and texts that are being typed.

use super::{Saving, Vault};
use crate::attempt::Fact;
use crate::shift::Shift;
use crate::storage::keys;
use crate::storage::typed::{self, Typed};

impl Vault {
    /// Everything about the shift, in the order in which it was written.
    pub fn shift(&self) -> Shift {
        let mut shift = Shift::default();
        for fact in self.facts() {
            match fact {
                Fact::Plan(it) => shift.plans.push(it.clone()),
                Fact::FollowUp(it) => shift.follow_ups.push(it.clone()),
                Fact::Settling(it) => shift.settlings.push(it.clone()),
                Fact::Reflection(it) => shift.reflections.push(it.clone()),
                _ => {}
            }
        }
        shift
    }

    /// Keeps the texts being typed, in place of those kept before.
    pub fn save_typed(&mut self, typed: &Typed) -> Saving {
        self.unsaved.insert(keys::TYPED.to_owned(), typed::write(typed));
        self.retry()
    }

    /// The texts that were being typed.
    pub fn load_typed(&self) -> Typed {
        let text = match self.unsaved.get(keys::TYPED) {
            Some(text) => Some(text.clone()),
            None => self.shelf.get(keys::TYPED).ok().flatten(),
        };
        text.and_then(|it| typed::read(&it)).unwrap_or_default()
    }
}
