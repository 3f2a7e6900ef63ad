//! What the parting words do to the exit.

use crate::content::Tolerance;
use crate::frame::{AntiMove, Move};

/// Which circumstance of a persona makes a move count more or an anti-move cost more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// Nothing: everybody hears it alike.
    Nobody,
    /// Who expects promises to be kept.
    Reliability,
    /// Who expects competence.
    Assurance,
    /// Who expects individual attention.
    Empathy,
    /// Who expects prompt help.
    Responsiveness,
    /// Who doubts the choice.
    Doubt,
    /// Who is pressed for time.
    Pace,
    /// Whom a script bothers.
    Script,
    /// Who suspects a motive.
    Suspicion,
}

/// What a move does to the exit, in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct MoveWeight {
    /// The move.
    pub found: Move,
    /// Effect in its general form.
    pub weak: i32,
    /// Effect in the form that fits this customer.
    pub strong: i32,
    /// Whose circumstance it speaks to.
    pub leaning: Leaning,
    /// Whether it is warmth, which rings hollow over an open need (R32).
    pub is_warm: bool,
    /// Percentage points of `would_return`, weak and strong.
    pub back: (i32, i32),
}

const fn weigh(found: Move, (weak, strong): (i32, i32), leaning: Leaning) -> MoveWeight {
    MoveWeight { found, weak, strong, leaning, is_warm: false, back: (0, 0) }
}

const fn warm(found: Move, effect: (i32, i32), leaning: Leaning) -> MoveWeight {
    MoveWeight { is_warm: true, ..weigh(found, effect, leaning) }
}

const fn back(weight: MoveWeight, weak: i32, strong: i32) -> MoveWeight {
    MoveWeight { back: (weak, strong), ..weight }
}

/// Every move, in the order of the frame.
pub const MOVES: &[MoveWeight] = &[
    // R28: "anything else" does no better than nothing.
    weigh(Move::NeedsCheck, (4, 60), Leaning::Empathy),
    // R24: naming the matter counts as listening.
    back(weigh(Move::Resolution, (25, 75), Leaning::Reliability), 0, 3),
    // Chosen: doubt about the choice is what reassurance is for.
    weigh(Move::Reassurance, (20, 70), Leaning::Doubt),
    // Chosen; R24 for the concrete form.
    weigh(Move::UseTip, (15, 70), Leaning::Assurance),
    // R7: reliability ranks first; a next step feeds the return.
    back(weigh(Move::Promise, (20, 80), Leaning::Reliability), 1, 4),
    // R10: how it will be put right moves trust.
    back(weigh(Move::Guarantee, (12, 70), Leaning::Doubt), 1, 3),
    // Chosen: equal care by others.
    back(weigh(Move::Handover, (20, 70), Leaning::Assurance), 0, 3),
    // R29: thanks counts when it names something; R20.
    warm(Move::Thanks, (12, 60), Leaning::Empathy),
    // Chosen, modest as R19 warns.
    back(warm(Move::Invitation, (15, 60), Leaning::Nobody), 2, 6),
    // R24; a name alone is practice lore (R34, R20).
    warm(Move::Personal, (15, 85), Leaning::Empathy),
    // R23: warm at the end; R8: a bare "have a nice day" is present, not effective.
    warm(Move::WarmWish, (12, 55), Leaning::Empathy),
    // R21: the manner of offering matters, routine spoils it.
    weigh(Move::Gesture, (15, 75), Leaning::Nobody),
    // R30, R10; only where something went wrong.
    weigh(Move::Acknowledgement, (25, 85), Leaning::Empathy),
    // Chosen: asked for the customer's sake.
    weigh(Move::FeedbackAsk, (6, 40), Leaning::Nobody),
    // R27: the farewell pair ends the talk jointly.
    weigh(Move::Farewell, (15, 15), Leaning::Nobody),
];

/// What an anti-move costs at the exit, in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct AntiWeight {
    /// The anti-move.
    pub found: AntiMove,
    /// What it costs an ordinary customer.
    pub cost: i32,
    /// Whom it costs more.
    pub leaning: Leaning,
    /// Percentage points of `would_return` that it costs besides.
    pub back: i32,
    /// Percentage points of `forced` that it adds.
    pub forced: i32,
}

const fn spoil(
    found: AntiMove,
    cost: i32,
    leaning: Leaning,
    (back, forced): (i32, i32),
) -> AntiWeight {
    AntiWeight { found, cost, leaning, back, forced }
}

/// Every anti-move, in the order of the frame. Stock phrases cost by the role instead.
pub const ANTI_MOVES: &[AntiWeight] = &[
    // R27: who is dismissed feels rushed.
    spoil(AntiMove::Abrupt, 130, Leaning::Empathy, (3, 0)),
    // R7: nothing to rely on.
    spoil(AntiMove::VaguePromise, 75, Leaning::Reliability, (4, 0)),
    // R11: the effort of putting right should not be the customer's.
    spoil(AntiMove::BurdenShift, 75, Leaning::Responsiveness, (4, 0)),
    // R16: selling in a goodbye raises doubt about the motive.
    spoil(AntiMove::SalesPush, 60, Leaning::Suspicion, (6, 20)),
    // R16, R31: the words serve the speaker.
    spoil(AntiMove::RatingBeg, 55, Leaning::Suspicion, (2, 22)),
    // R29: piled-up courtesy is a tell.
    spoil(AntiMove::OverApology, 35, Leaning::Script, (0, 14)),
    // R31: more smiling moves nobody.
    spoil(AntiMove::Gush, 35, Leaning::Script, (0, 28)),
    // R10: interpersonal treatment.
    spoil(AntiMove::Blame, 85, Leaning::Reliability, (3, 0)),
    // Chosen: hostility is the worst exit there is.
    spoil(AntiMove::Unwelcome, 260, Leaning::Nobody, (15, 0)),
    // R33: see STOCK_LOW and its neighbors.
    spoil(AntiMove::StockPhrase, 0, Leaning::Script, (0, 0)),
    // R32: warmth while the matter is unsolved; the amount adds to `forced` first.
    spoil(AntiMove::Hollow, 40, Leaning::Script, (2, 34)),
    // R27, R28: a cue that nobody took up; counted once with the open need.
    spoil(AntiMove::IgnoresCue, 60, Leaning::Empathy, (0, 0)),
    // R33: the same line again is noticed.
    spoil(AntiMove::RepeatsLine, 45, Leaning::Script, (0, 30)),
];

/// What a stock phrase costs, and adds to `forced`, by the tolerance of the role (R33: no harm
/// in standard service, lowest quality in customized service).
pub const fn stock(tolerance: Tolerance) -> (i32, i32) {
    match tolerance {
        Tolerance::Low => (110, 34),
        Tolerance::Middle => (65, 22),
        Tolerance::High => (25, 10),
    }
}

/// Percent by which a move counts more for each step of its leaning. Chosen.
pub const LEANING_PERCENT: i32 = 18;
/// Percent by which a script-like anti-move costs more for each step of sensitivity (R33).
pub const SCRIPT_PERCENT: i32 = 30;
/// Percent by which selling costs more for each step of suspicion (R16).
pub const SUSPICION_PERCENT: i32 = 35;
/// Percentage points of `would_return` lost for selling, for each step of suspicion above the
/// least (R16).
pub const SELLING_BACK: i32 = 4;

/// Percent of its effect that the best, second, … move of an exit keeps; beyond these a move
/// adds nothing, so that stuffing is not worth the breath. Chosen.
pub const SATURATION: &[i32] = &[100, 80, 60, 35, 12];
/// The most that all moves together do. Chosen, for the same reason.
pub const MOVES_MOST: i32 = 185;
/// For each thing of this visit that the words name, up to [`CONCRETE_MOST`] (R24).
pub const CONCRETE: i32 = 15;
/// How many concrete words count (R24; chosen).
pub const CONCRETE_MOST: usize = 2;
/// Percent of an apology alone, after a delay, against thanks for bearing it (R30: half).
pub const APOLOGY_ALONE_PERCENT: i32 = 50;
/// Seconds below which a scene is busy and warmth is noticed less (R32).
pub const BUSY_SECONDS: i32 = 12;
/// Percent of warmth that is noticed in a busy scene (R32).
pub const BUSY_PERCENT: i32 = 80;

/// Leaving without a word: no goodbye, no closing together (R27; chosen).
pub const SILENCE: i32 = 150;
/// Percent of the scene's seconds that the words may take beyond them for nothing. Chosen.
pub const LENGTH_FREE_PERCENT: i32 = 25;
/// Cost of words twice as long as the scene allows, for an ordinary pace. Chosen.
pub const LENGTH: i32 = 60;
/// Percent by which length costs more for each step of pace. Chosen.
pub const LENGTH_PACE_PERCENT: i32 = 40;

/// A need that the words answered, or took up unasked (R27, R28).
pub const NEED_MET: i32 = 70;
/// A hidden need that the customer could at last say (R28).
pub const NEED_UNCOVERED: i32 = 25;
/// A need that was said and left unanswered (R32).
pub const NEED_OPEN: i32 = 95;
/// A need that nobody noticed (R28).
pub const NEED_UNNOTICED: i32 = 45;
/// The most that all needs together add or cost. Chosen.
pub const NEEDS_MOST: i32 = 150;
/// Percent of customers in whom a strong needs check uncovers a hidden need (R28: 78).
pub const UNCOVER_STRONG: i32 = 78;
/// The same for a weak one (R28: no better than nothing).
pub const UNCOVER_WEAK: i32 = 14;
/// Percent of customers who bring it up unasked. Chosen.
pub const UNCOVER_NONE: i32 = 10;
/// Points by which talkative customers are likelier to bring it up, for each step. Chosen.
pub const UNCOVER_TALK: i32 = 3;
/// Percent of customers for whom an answer in a general form answers the need. Chosen.
pub const WEAK_ANSWER_PERCENT: i32 = 45;
