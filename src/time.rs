//! Time as a value: the core never asks for it.

/// Milliseconds since the start of 1970, in UTC, as the browser's clock says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);
