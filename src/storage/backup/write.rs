//! Writing a file: everything that is known, in an order that depends on nothing else.

use super::read::VERSION;
use crate::storage::kept::to_text;
use crate::storage::object::Object;
use crate::storage::{Vault, keys};
use crate::table::Table;

impl Vault {
    /// Everything that is known as one JSON file. The same records give the same bytes.
    pub fn export(&self) -> String {
        let mut file = ["{\"app\":\"encore\",\"backup\":", &VERSION.to_string()].concat();
        file.push_str(",\"records\":[");
        let mut gap = "\n";
        for kept in self.records.values() {
            file.push_str(gap);
            file.push_str(&kept.text);
            gap = ",\n";
        }
        file.push_str("\n]");
        if let Some(settings) = self.sound_settings() {
            file.push_str(",\n\"settings\":");
            file.push_str(settings);
        }
        file.push_str("}\n");
        file
    }

    /// Everything of ours on the shelf as it stands there, damaged or newer, and what could
    /// not be written yet: the same file as the crash page saves.
    pub fn export_raw(&self) -> String {
        let mut texts = Table::default();
        for (id, kept) in &self.records {
            texts.insert(keys::record(id), kept.text.clone());
        }
        for key in self.shelf.keys().unwrap_or_default() {
            if let Ok(Some(text)) = self.shelf.get(&key) {
                texts.insert(key, text);
            }
        }
        for (key, text) in &self.unsaved {
            if !(self.is_read_only() && texts.has(key)) {
                texts.insert(key.clone(), text.clone());
            }
        }
        let mut file = ["{\"app\":\"encore\",\"rescue\":", &VERSION.to_string()].concat();
        file.push_str(",\"keys\":");
        file.push_str(&to_text(&Object(texts)));
        file.push_str("}\n");
        file
    }
}
