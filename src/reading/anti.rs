//! What spoils an exit. Text alone decides these; piles and formulas are counted in the code.

pub(crate) mod dismissing;
pub(crate) mod hostile;
pub(crate) mod piles;
pub(crate) mod pushing;

use super::engine::Rule;

/// All rules for anti-moves.
pub(crate) const RULES: &[&[Rule]] = &[
    dismissing::RULES,
    dismissing::BURDEN,
    dismissing::BLAME,
    hostile::RULES,
    pushing::RULES,
    piles::RULES,
];
