//! What is kept on the device: one small record for everything that happened.
//!
//! Every record is written once, under a key of its own, and never changed; what is known is
//! the union of all records. A second tab, a backup and a rescued file are therefore the same
//! thing: more records. No write touches an older one, so a failed or half-done write costs
//! itself at most. [`Vault`] is the one door to all of it and [`shelf::Shelf`] the one thing it
//! asks of a browser.
//!
//! - Records are told by [`v1`], which never changes once it is released; every record and
//!   every other value carries its version `v`, and the [`ladder`] reads every version. Text that a record holds beyond what this
//!   build understands is kept letter by letter, as are records of unknown kinds.
//! - When any value was written by a newer build, nothing at all is written.
//! - A record that can't be read is set aside, not dropped, and costs only itself.
//! - Several [`people`] on one phone have a drawer each; a vault knows one of them only.
//! - After each write the value is read back; a difference is a failure.
//! - Absent on purpose: snapshots, compaction, checksums, an index key.

pub mod backup;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod keys;
pub mod ladder;
pub mod people;
pub mod shelf;
pub mod v1;
pub mod vault;

mod draft;
mod kept;
mod object;
mod translate;
mod typed;

pub use backup::{Backup, BackupError, Preview};
pub use people::{Drawer, Word};
pub use shelf::{MemoryShelf, Shelf, ShelfError};
pub use typed::Typed;
pub use vault::{Heard, LoadNote, Off, Saving, Vault};
