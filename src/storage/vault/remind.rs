//! When a copy was saved, and when the person was asked for one.

use super::Vault;
use crate::nudge::Reminder;
use crate::storage::kept::to_text;
use crate::storage::{keys, v1};
use crate::time::Timestamp;

impl Vault {
    /// What is known of copies; nothing where that can't be read.
    pub fn reminder(&self) -> Reminder {
        let text = self.shelf.get(keys::REMINDER).ok().flatten().unwrap_or_default();
        let read: v1::Reminder = serde_json::from_str(&text).unwrap_or_default();
        Reminder { saved: read.saved.map(Timestamp), asked: read.asked.map(Timestamp) }
    }

    /// Keeps it. That it can't be kept costs nothing but a second reminder.
    pub fn keep_reminder(&self, reminder: Reminder) {
        if !self.is_read_only() {
            let (saved, asked) = (reminder.saved.map(|it| it.0), reminder.asked.map(|it| it.0));
            let text = to_text(&v1::Reminder { v: v1::VERSION, saved, asked });
            let _a_second_reminder_at_most = self.put(keys::REMINDER, &text);
        }
    }
}
