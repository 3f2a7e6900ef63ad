//! Words of the evening: what customers would have said today.

use crate::reflection::{Asked, Extent};

/// In the bar.
pub const PLACE: &str = "This evening";
/// Title.
pub const TITLE: &str = "How was it, seen from the door?";
/// What this is.
pub const LEDE: &str = "Think of one customer who left today. Two minutes, only for you: it stays on this phone, and you can skip any of it.";
/// On the way here.
pub const PRIVATE: &str = "Two minutes in the evening, only for you.";
/// Over the plan for today.
pub const YOUR_PLAN: &str = "Your plan for one exit today";
/// Question, after a plan (C48).
pub const EXIT: &str = "What happened at the real exit?";
/// Question, without a plan.
pub const ANY_EXIT: &str = "What happened at one real exit today?";
/// Question (D02).
pub const TOOK: &str =
    "What would they say they took away from their time with your products and people?";
/// Over the three.
pub const WOULD_SAY: &str = "And what would they answer to these?";
/// Question (A04).
pub const MINE: &str = "And what did you get out of it?";
/// In empty fields.
pub const SKIP_HINT: &str = "a word or two, or nothing";
/// An answer that is none.
pub const SKIP: &str = "skip";
/// Button.
pub const KEEP: &str = "Keep this evening";
/// Nothing was answered.
pub const NOTHING: &str =
    "Nothing is written yet. One answer is enough, and another evening is fine, too.";
/// Done.
pub const KEPT: &str = "Kept, for you alone. Good night.";
/// Section.
pub const TREND: &str = "Your evenings";
/// Under it.
pub const TREND_LEDE: &str =
    "What you thought your customers would answer. Not a measure of you.";
/// With one evening only.
pub const ONE: &str = "Two evenings make a line. This is the first.";
/// Opens what was written.
pub const WRITTEN: &str = "What you wrote";
/// Column.
pub const DAY: &str = "Evening";
/// Skipped.
pub const NO_ANSWER: &str = "–";
/// Back to the plans.
pub const TO_SHIFT: &str = "To plans and follow-ups";

/// One of the three questions that customers are asked at the door (D03 to D05).
pub fn asked(asked: Asked) -> &'static str {
    match asked {
        Asked::Enjoyable => "Was it enjoyable?",
        Asked::Forced => "Did it seem shallow and forced?",
        Asked::Productive => "Was it productive?",
    }
}

/// The same in a word or two.
pub fn name(asked: Asked) -> &'static str {
    match asked {
        Asked::Enjoyable => "Enjoyable",
        Asked::Forced => "Shallow and forced",
        Asked::Productive => "Productive",
    }
}

/// An answer.
pub fn extent(extent: Extent) -> &'static str {
    match extent {
        Extent::No => "not at all",
        Extent::Little => "a little",
        Extent::Mostly => "mostly",
        Extent::Very => "very",
    }
}

/// What is drawn, from the first day to the last.
pub fn days(first: &str, last: &str) -> String {
    format!("{first} to {last}.")
}
