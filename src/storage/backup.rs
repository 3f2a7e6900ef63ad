//! Backups: everything in one file, and back again on any device, as often as wished.

mod apply;
mod error;
mod read;
mod undo;
mod write;

pub use apply::Preview;
pub use error::BackupError;
pub use read::{Backup, MAX_BYTES, MAX_DEPTH, MAX_RECORDS};
pub(super) use undo::Taken;
