//! The code frame: the closed lists of what parting words do and what statements are about.
//!
//! Names here are the identifiers used in content files, in storage and by the terminal
//! commands. A change of meaning is a new [`FRAME`] version.

/// Version of the frame; stored with every attempt.
pub const FRAME: u32 = 1;

/// A closed list whose members have a stable snake_case name.
macro_rules! frame_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every member, in the order of the frame.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];

            /// The stable name, as written in files.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)+ }
            }

            /// The member with this stable name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.name() == name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}
pub(crate) use frame_enum;

frame_enum! {
    /// Something that parting words do for the customer who is leaving.
    Move {
        /// Asks whether some need is still open (R28).
        NeedsCheck = "needs_check",
        /// Says what has been done, settled or agreed.
        Resolution = "resolution",
        /// Confirms that the customer's choice was a good one.
        Reassurance = "reassurance",
        /// Helps the customer get the benefit, or start well.
        UseTip = "use_tip",
        /// Commits somebody to a future act for the customer.
        Promise = "promise",
        /// Says that it will be put right if it isn't as explained.
        Guarantee = "guarantee",
        /// Makes clear that a colleague or another branch takes equal care.
        Handover = "handover",
        /// Expresses thanks (R29).
        Thanks = "thanks",
        /// Invites the customer back, or looks forward to the next time.
        Invitation = "invitation",
        /// Uses something true only of this customer.
        Personal = "personal",
        /// Wishes the customer well.
        WarmWish = "warm_wish",
        /// Offers something small that was not asked for (R21).
        Gesture = "gesture",
        /// Names what went wrong and owns it, or thanks for bearing it (R30).
        Acknowledgement = "acknowledgement",
        /// Asks for the customer's honest view, for their sake.
        FeedbackAsk = "feedback_ask",
        /// Says goodbye.
        Farewell = "farewell",
    }
}

frame_enum! {
    /// Something that spoils an exit.
    AntiMove {
        /// Dismisses the customer.
        Abrupt = "abrupt",
        /// Promises with nobody, no act or no time to hold on to.
        VaguePromise = "vague_promise",
        /// Leaves the next step to the customer alone.
        BurdenShift = "burden_shift",
        /// Sells in the goodbye (R16).
        SalesPush = "sales_push",
        /// Asks for stars or a review.
        RatingBeg = "rating_beg",
        /// Piles apologies.
        OverApology = "over_apology",
        /// Piles superlatives or exclamation marks (R31).
        Gush = "gush",
        /// Blames a colleague, the company, the system or the customer.
        Blame = "blame",
        /// Turns the customer away, mocks or is hostile.
        Unwelcome = "unwelcome",
        /// Consists of nothing but formulas that fit anyone (R33).
        StockPhrase = "stock_phrase",
        /// Warmth while the matter is still unsolved (R32); needs the scene.
        Hollow = "hollow",
        /// A cue that the customer gave stays unanswered; needs the scene.
        IgnoresCue = "ignores_cue",
        /// The same line said to the customer before; needs the round before.
        RepeatsLine = "repeats_line",
    }
}

frame_enum! {
    /// What an exit statement or a customer's sentence is about.
    Theme {
        /// The staff as persons.
        People = "people",
        /// The goods, food, treatment, result.
        Product = "product",
        /// Promises kept, things right the first time.
        Reliable = "reliable",
        /// Speed and willingness to help.
        Responsive = "responsive",
        /// Competence, clear explanation.
        Knowledgeable = "knowledgeable",
        /// Empathy, being listened to, being looked after.
        Caring = "caring",
        /// Rooms, cleanliness, comfort, atmosphere.
        Place = "place",
        /// Price against what it was worth.
        Value = "value",
        /// Effort, simplicity, time spent.
        Ease = "ease",
        /// How a problem was put right.
        Repair = "repair",
        /// Treated as this person, not a number.
        Personal = "personal",
        /// Sincere against forced or scripted.
        Genuine = "genuine",
        /// Something to remember or tell.
        Memorable = "memorable",
        /// Return, recommend, stay.
        Next = "next",
    }
}

/// How well a move is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Present in a general or routine form.
    Weak = 1,
    /// Present in the form that fits this customer.
    Strong = 2,
}

frame_enum! {
    /// Whether a theme is praised, criticised or only mentioned.
    Polarity {
        /// Criticised.
        Minus = "-",
        /// Mentioned.
        Neutral = "0",
        /// Praised.
        Plus = "+",
    }
}
