//! Every constant of the customers' model, in one table.
//!
//! Felt intensities and `feels` are in hundredths of a step on the scale from -3 to +3.
//! "R6" names a row of the evidence table; a row gives the direction, the amounts are
//! "chosen" unless a number is named, and tuned so that the laws in `tests/it/laws.rs` hold.

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

/// Hundredths by which one step of expectation shifts an event (R6).
pub const EXPECTATION: i32 = 40;
/// The least that an event is felt, whatever was expected. Chosen.
pub const FELT_LEAST: i32 = 30;
/// Percent at which faults of service count: seeds say that they are forgiven less (R14, an
/// adjustable claim).
pub const SERVICE_FAULT_PERCENT: i32 = 110;
/// Percent at which faults of the goods count (R14).
pub const PRODUCT_FAULT_PERCENT: i32 = 90;
/// Percent at which the customer's own doing counts against the house (R9).
pub const OWN_DOING_PERCENT: i32 = 70;
/// Percent at which a kindness that nobody asked for counts (R8, R21).
pub const UNPROMPTED_PERCENT: i32 = 115;
/// Percent at which what fits its place counts: warmth at the ends, competence between (R23).
pub const IN_PLACE_PERCENT: i32 = 110;
/// Percent at which warm words count in the middle, where a problem is solved (R23).
pub const OUT_OF_PLACE_PERCENT: i32 = 85;
/// Percent at which failures count for who was let down before (R13).
pub const LET_DOWN_PERCENT: i32 = 120;
/// Percent at which bad events count for a regular: a small buffer, no immunity (R10).
pub const REGULAR_PERCENT: i32 = 85;

/// Percent of the plain mean in a memory; the rest is peak and end (R3: as strong).
pub const MEAN_PERCENT: i32 = 50;
/// Percent of the exit in the end of a memory; the rest is the last event before it (R4).
pub const EXIT_IN_END_PERCENT: i32 = 85;
/// The valence from which on a failure counts as one of two (R13; chosen).
pub const GRAVE_FAILURE: i32 = -2;
/// Two failures, the one of last time included, cap what is felt at +1 (R13): from here on only
/// a part of it counts ...
pub const TWO_FAILURES_FROM: i32 = 50;
/// ... one in so many hundredths, so that even the best visit ends at +1.
pub const TWO_FAILURES_SHARE: i32 = 5;
/// The most percentage points of `would_return` that all next steps give together. Chosen.
pub const RETURN_STEPS_MOST: i32 = 10;
/// Hundredths for each step of trust before the visit (R10).
pub const TRUST: i32 = 18;
/// The widest difference of mood between two of the same persona. Chosen.
pub const MOOD: i32 = 30;
/// The widest difference of a circumstance between two of the same persona, in hundredths of
/// a step. Chosen.
pub const QUIRK: i32 = 40;

/// Percent who would return after a visit that moved nobody. Chosen.
pub const RETURN_BASE: i32 = 46;
/// Percentage points of `would_return` for each step of memory (R22, R4).
pub const RETURN_MEMORY: i32 = 16;
/// For each step of trust (R10).
pub const RETURN_TRUST: i32 = 3;
/// Lost for each failure, however well handled (R12).
pub const RETURN_FAILURE: i32 = 5;
/// For each need that the words answered. Chosen.
pub const RETURN_NEED: i32 = 4;
/// For a regular, and lost for who was let down before (R10, R13).
pub const RETURN_PAST: i32 = 7;

/// The memory at which nobody tells anything: "good" is mid-scale (R22).
pub const TELL_NEUTRAL: i32 = 40;
/// Percentage points of `would_tell` for each step of memory beyond neutral. Chosen.
pub const TELL_MEMORY: i32 = 24;
/// Percentage points for each step of the peak. Chosen.
pub const TELL_PEAK: i32 = 5;
/// Percent by which a story is told more readily, for each step. Chosen.
pub const TELL_STORY_PERCENT: i32 = 30;
/// Lost for each failure, however well handled (R12).
pub const TELL_FAILURE: i32 = 5;

/// From this felt intensity on an event was strongly felt. Chosen.
pub const STRONGLY_FELT: i32 = 150;
/// `feels` up to this reads as low, and from [`FEELS_HIGH`] on as high. Chosen.
pub const FEELS_LOW: i32 = -40;
/// "Good" is the middle of the scale, never its top (R22).
pub const FEELS_HIGH: i32 = 120;
/// `would_return` up to this reads as low, and from [`RETURN_HIGH`] on as high. Chosen.
pub const RETURN_LOW: i32 = 38;
/// See [`RETURN_LOW`].
pub const RETURN_HIGH: i32 = 66;
/// `would_tell` up to this reads as against, and from [`TELL_HIGH`] on as for. Chosen.
pub const TELL_LOW: i32 = -35;
/// See [`TELL_LOW`].
pub const TELL_HIGH: i32 = 30;
/// From this percentage on the exit is called forced. Chosen.
pub const FORCED_HEARD: i32 = 45;

/// How much the peak of a visit presses to be mentioned, beyond its intensity (R3; chosen).
pub const TALK_PEAK: i32 = 60;
/// What is about people, beyond its intensity (seed B10).
pub const TALK_PEOPLE: i32 = 10;
/// An open need that was said, one that nobody noticed, one that could be said, one that was
/// answered. Chosen.
pub const TALK_OPEN: i32 = 230;
/// See [`TALK_OPEN`].
pub const TALK_UNNOTICED: i32 = 130;
/// See [`TALK_OPEN`].
pub const TALK_UNCOVERED: i32 = 190;
/// See [`TALK_OPEN`].
pub const TALK_MET: i32 = 200;
/// A strong move, an anti-move, silence, a forced exit: beyond their effect. Chosen.
pub const TALK_STRONG_MOVE: i32 = 100;
/// See [`TALK_STRONG_MOVE`].
pub const TALK_ANTI: i32 = 110;
/// See [`TALK_STRONG_MOVE`].
pub const TALK_SILENCE: i32 = 210;
/// See [`TALK_STRONG_MOVE`].
pub const TALK_FORCED: i32 = 140;
/// The widest chance difference in how much something presses. Chosen.
pub const TALK_CHANCE: i32 = 60;
/// From this distance of `feels` from 0 on a customer says more. Chosen.
pub const VERY_MOVED: i32 = 150;
/// Hundredths of a sentence that a person of ordinary talk says. Chosen.
pub const TALK_MIDDLE: i32 = 260;
/// The most sentences in an answer. Chosen.
pub const MOST_SENTENCES: usize = 4;
/// How much the last minute presses beyond the rest (R3: the end counts). Chosen.
pub const TALK_EXIT: i32 = 30;
/// Percent of one-sentence answers that are about the last minute. Chosen.
pub const EXIT_ALONE_PERCENT: u32 = 60;
/// The most of `feels` that makes agreeing things press more. Chosen.
pub const AGREEING_MOST: i32 = 200;
/// From this distance of `feels` from 0 on, what agrees with it is told first. Chosen.
pub const LEADING: i32 = 40;
/// Percent of customers who open with how it felt, and who close with what follows. Chosen.
pub const OPENING_PERCENT: u32 = 30;
/// See [`OPENING_PERCENT`].
pub const CLOSING_PERCENT: u32 = 40;
