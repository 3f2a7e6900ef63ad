//! What parting words do for the customer: one small file of rules for each family of moves.
//!
//! A new move is a new list here. Where a strength depends on the words around a match, the
//! rule names a judge.

pub(crate) mod acknowledgement;
pub(crate) mod asking;
pub(crate) mod guarantee;
pub(crate) mod handover;
pub(crate) mod helping;
pub(crate) mod invitation;
pub(crate) mod personal;
pub(crate) mod promise;
pub(crate) mod resolution;
pub(crate) mod thanks;
pub(crate) mod warm_wish;

use super::engine::Rule;

/// All rules for moves.
pub(crate) const RULES: &[&[Rule]] = &[
    thanks::RULES,
    warm_wish::RULES,
    warm_wish::FAREWELL,
    invitation::RULES,
    asking::NEEDS_CHECK,
    asking::FEEDBACK,
    resolution::RULES,
    resolution::REASSURANCE,
    helping::USE_TIP,
    helping::GESTURE,
    promise::RULES,
    guarantee::RULES,
    handover::RULES,
    personal::RULES,
    acknowledgement::RULES,
];
