//! What is mentioned at the door, and how much of it.

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
/// The tone of the last words, where it is all there was: a formula, or warmth over an open need.
/// Chosen so that in every scene a round after the one differs from a round after the other.
pub const TALK_TONE: i32 = 220;
/// See [`TALK_STRONG_MOVE`].
pub const TALK_SILENCE: i32 = 210;
/// See [`TALK_STRONG_MOVE`].
pub const TALK_FORCED: i32 = 140;
/// What is new or gone against the exit before, beyond its effect. Chosen.
pub const TALK_CHANGE: i32 = 60;
/// Percent of customers who compare with the exit before, when something changed. Chosen.
pub const COMPARING_PERCENT: u32 = 60;
/// So many customers in a row never repeat one another (law S3).
pub const ROUND: usize = 12;
/// The widest chance difference in how much something presses. Chosen.
pub const TALK_CHANCE: i32 = 60;
/// From this distance of `feels` from 0 on a customer says more. Chosen.
pub const VERY_MOVED: i32 = 150;
/// Hundredths of a sentence that a person of ordinary talk says. Chosen.
pub const TALK_MIDDLE: i32 = 260;
/// The most things that are told, how it felt and what follows not counted. Chosen.
pub const MOST_THINGS: i32 = 3;
/// Percent of closings about coming back where there is something to tell others as well.
/// Chosen.
pub const RETURN_FIRST_PERCENT: u32 = 50;
/// The most sentences in an answer. Chosen.
pub const MOST_SENTENCES: usize = 4;
/// How much the last minute presses beyond the rest (R3: the end counts). Chosen.
pub const TALK_EXIT: i32 = 30;
/// Percent of one-sentence answers that are about the last minute. Chosen.
pub const EXIT_ALONE_PERCENT: u32 = 60;
/// The most of `feels` that makes agreeing things press more. Chosen.
pub const AGREEING_MOST: i32 = 200;
/// Something that agrees with `feels` presses by one for so many hundredths of it. Chosen.
pub const AGREEING_SHARE: i32 = 3;
/// From this distance of `feels` from 0 on, what agrees with it is told first. Chosen.
pub const LEADING: i32 = 40;
/// Percent of customers who open with how it felt, and who close with what follows. Chosen.
pub const OPENING_PERCENT: u32 = 30;
/// See [`OPENING_PERCENT`].
pub const CLOSING_PERCENT: u32 = 40;
/// Percent of cases in which the most special sentence that fits is taken. Chosen.
pub const SPECIAL_PERCENT: u32 = 80;
/// Percent of cases in which a sentence of the customer's own register is taken. Chosen.
pub const OWN_PERCENT: u32 = 75;
/// Percent of its distance from the middle by which talk adds sentences. Chosen.
pub const TALK_PERCENT: i32 = 67;
/// Hundredths of a sentence that chance adds or takes, at most. Chosen.
pub const TALK_SWING: i32 = 70;
/// Hundredths of a sentence that a very moved customer says more. Chosen.
pub const TALK_MOVED: i32 = 50;
