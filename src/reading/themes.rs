//! What statements are about.
use super::engine::Rule;
/// All rules.
pub(crate) const RULES: &[&[Rule]] = &[];
