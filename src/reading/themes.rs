//! What statements are about: one list of cues for each theme.
//!
//! A cue either judges by itself ("never called back") or names a topic ("the soup") whose
//! judgment stands beside it.

pub(crate) mod goods;
pub(crate) mod people;
pub(crate) mod return_and_tell;
pub(crate) mod service;

use super::engine::Rule;

/// All rules for themes.
pub(crate) const RULES: &[&[Rule]] =
    &[people::RULES, service::RULES, goods::RULES, return_and_tell::RULES];
