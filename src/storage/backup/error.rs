//! Why a file was not taken, or not taken back, told to the person who chose it.

use std::fmt;

/// Why a file was not taken. Nothing on the device has changed, but for [`Self::NotUndone`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// Nothing in it at all.
    Empty,
    /// Larger than any backup.
    TooLarge,
    /// More levels or more records than any backup has.
    TooMuch,
    /// Ends in the middle.
    CutOff,
    /// Not in the form of a backup.
    Garbled,
    /// Written by another program, or for another purpose.
    Foreign,
    /// Written by a newer version of this program.
    Newer,
    /// One of its records can't be read.
    BadRecord {
        /// Which one, counted from 1.
        number: usize,
    },
    /// Two records that differ have the same name.
    Contradiction {
        /// The second of them, counted from 1.
        number: usize,
    },
    /// The device didn't take all of it.
    NotSaved,
    /// Not everything could be taken back.
    NotUndone,
    /// The data on this device are of a newer version, which this one doesn't touch.
    ReadOnly,
}

impl fmt::Display for BackupError {
    /// What happened, what is safe, and what to do next.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, next) = match self {
            Self::Empty => ("This file is empty.", COPY_AGAIN),
            Self::TooLarge => ("This file is too large to be a backup.", OTHER_FILE),
            Self::TooMuch => ("This file holds more than any backup does.", OTHER_FILE),
            Self::CutOff => ("This file ends in the middle.", COPY_AGAIN),
            Self::Garbled => ("This file is not a backup, or it was changed.", COPY_AGAIN),
            Self::Foreign => ("This file was not made by Encore.", OTHER_FILE),
            Self::Newer => ("This backup was made by a newer version of Encore.", RELOAD),
            Self::BadRecord { number } => {
                write!(f, "Record {number} of this backup can't be read. ")?;
                ("", COPY_AGAIN)
            }
            Self::Contradiction { number } => {
                write!(f, "Record {number} of this backup contradicts an earlier one. ")?;
                ("", COPY_AGAIN)
            }
            Self::NotSaved => ("This device has no room for all of it.", MAKE_ROOM),
            Self::NotUndone => {
                return f.write_str(
                    "This device didn't let go of all of it. What was here before is still \
                     here. Try once more.",
                );
            }
            Self::ReadOnly => ("The data here were written by a newer version.", RELOAD),
        };
        let gap = if what.is_empty() { "" } else { " " };
        write!(f, "{what}{gap}Nothing on this device has changed. {next}")
    }
}

const OTHER_FILE: &str = "Choose the file that you saved with “Back up”.";
const COPY_AGAIN: &str = "Copy or download the file again, then choose it once more.";
const RELOAD: &str = "Reload this page to get the newest version, then try again.";
const MAKE_ROOM: &str = "Make room in this browser's storage, then try again.";

impl std::error::Error for BackupError {}
