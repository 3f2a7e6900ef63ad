//! The rules that the laws of the simulation rest on, each of which can be taken away.
//!
//! Customers live by [`Rules::ALL`], always. A law that held without its rule as well would say
//! nothing, so `cargo xtask laws` takes the rules away one by one and shows that laws break.

use crate::frame::frame_enum;

frame_enum! {
    /// A rule of the simulation. "R6" names a row of the evidence table.
    Rule {
        /// Who chooses words first is settled by the customers' seeds. Without it: by their
        /// order.
        OwnChance = "own_chance",
        /// What nothing else explains comes from the exit as a whole. Without it: a sentence may
        /// have no reason.
        Reasons = "reasons",
        /// Nobody repeats what another customer said. Without it: everybody may.
        NoEcho = "no_echo",
        /// The last event leaves a trace in the end of a memory (R4). Without it: only the exit
        /// does.
        LateCounts = "late_counts",
        /// Of the moves the best counts most. Without it: the first of the frame does.
        BestFirst = "best_first",
        /// Anti-moves cost. Without it: they cost nothing.
        Spoiling = "spoiling",
        /// Warmth over an open need rings hollow (R32). Without it: it is warmth.
        Hollow = "hollow",
        /// Recovery lifts what is felt and nothing else (R12). Without it: everything.
        Recovery = "recovery",
        /// Two failures cap what is felt (R13). Without it: any number is as good as one.
        TwoFailures = "two_failures",
        /// A strong needs check uncovers what a weak one doesn't (R28). Without it: both alike.
        NeedsCheck = "needs_check",
        /// Selling raises doubt about the motive (R16). Without it: as much in everybody.
        Motive = "motive",
        /// How far a formula is forgiven depends on the work (R33). Without it: it doesn't.
        Tolerance = "tolerance",
        /// Each further move adds less. Without it: each adds all it has.
        Saturation = "saturation",
        /// A need is answered by words about it. Without it: by any words that make the move.
        About = "about",
        /// What is turned or joined fits its place: pronouns, verbs that agree with them, capitals.
        /// Without it: it doesn't.
        Grammar = "grammar",
        /// Circumstances decide how an exit is heard (R6, R7). Without it: everybody is alike.
        Circumstances = "circumstances",
        /// Words that can't be rated change nothing. Without it: they are taken as said.
        Unrated = "unrated",
        /// Only what is new or gone is compared with the time before. Without it: anything is.
        Compared = "compared",
        /// A follow-up counts by what it brings (R17, R18, R19). Without it: because it came.
        Content = "content",
    }
}

/// Rules that are in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules(u32);

impl Rules {
    /// Every rule: what customers live by.
    pub const ALL: Self = Self(u32::MAX);

    /// These rules but for one.
    pub const fn without(self, rule: Rule) -> Self {
        Self(self.0 & !(1 << rule as u32))
    }

    /// Whether a rule is in force.
    pub(crate) const fn has(self, rule: Rule) -> bool {
        self.0 & (1 << rule as u32) != 0
    }
}
