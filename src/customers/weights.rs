//! Every constant of the customers' model, in one table.
//!
//! Felt intensities and `feels` are in hundredths of a step on the scale from -3 to +3.
//! "R6" names a row of the evidence table; a row gives the direction, the amounts are
//! "chosen" unless a number is named, and tuned so that the laws in `tests/laws` hold.

mod exit;
mod later;
mod talk;
mod visit;

pub use exit::*;
pub use later::*;
pub use talk::*;
pub use visit::*;
