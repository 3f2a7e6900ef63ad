//! How a visit is felt, remembered, and what follows from it.

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
/// Lost for each step of doubt about a choice that nobody gave a reason or a guarantee for.
/// Chosen.
pub const RETURN_DOUBT: i32 = 2;
/// Lost for each failure, however well handled (R12).
pub const RETURN_FAILURE: i32 = 5;
/// For each need that is met at the door, whenever that happened. Chosen.
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

/// Percent of yes to a door probe after a visit that moved nobody. Chosen.
pub const PROBE_MIDDLE: i32 = 50;
/// `enjoyable`: one point for so many hundredths of `feels`. Chosen.
pub const ENJOYABLE_FEELS_SHARE: i32 = 6;
/// `enjoyable`: one point for so many hundredths of what people and goods gave. Chosen.
pub const ENJOYABLE_EVENTS_SHARE: i32 = 12;
/// `productive`: one point for so many hundredths of what was done. Chosen.
pub const PRODUCTIVE_EVENTS_SHARE: i32 = 8;
/// `productive`: points for a need that is met.
pub const PRODUCTIVE_MET: i32 = 10;
/// `productive`: points for a need that could be said.
pub const PRODUCTIVE_UNCOVERED: i32 = 5;
/// `productive`: points lost for a need that is open.
pub const PRODUCTIVE_OPEN: i32 = 20;
/// `forced`: where every exit starts. Chosen.
pub const FORCED_BASE: i32 = 8;
/// `forced`: points for each degree of warmth over an open need (R32).
pub const FORCED_WARMTH: i32 = 4;
