//! The part about the shift: what is kept, and texts being typed outside a session.

use leptos::prelude::*;

use super::Keeping;
use crate::shift::Shift;
use crate::storage::Typed;

impl Keeping {
    /// Plans, follow-ups and evenings.
    pub fn shift(&self) -> ReadSignal<Shift> {
        self.shift.read_only()
    }

    /// Texts being typed outside the session, by field.
    pub fn typed(&self) -> ReadSignal<Typed> {
        self.typed.read_only()
    }

    /// Takes the text of a field; it is written soon.
    pub fn type_text(&self, field: &str, text: &str) {
        self.typed.update(|it| it.insert(field.to_owned(), text.to_owned()));
        self.keep_draft_soon();
    }

    /// Forgets that anything was typed in a field.
    pub fn untype(&self, field: &str) {
        self.typed.update(|it| it.remove(field));
        self.keep_draft_soon();
    }

    /// Writes the texts being typed, when they differ from those that are there.
    pub fn keep_typed(&self) {
        let mut typed = Typed::default();
        for (field, text) in self.typed.get_untracked() {
            if !text.trim().is_empty() {
                typed.insert(field, text);
            }
        }
        if self.with_vault(|it| it.load_typed() != typed) {
            self.write(|it| it.save_typed(&typed));
        }
    }
}
