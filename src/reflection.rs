//! The evening: what customers would have answered today, asked of oneself and for oneself.
//!
//! The questions are those that one asks a customer at the door. Each may be skipped, nothing
//! of it leaves the device, and what is drawn over time are one's own answers in words.

use crate::attempt::Id;
use crate::frame::frame_enum;
use crate::line::Note;
use crate::order::sorted_by_key;
use crate::time::Timestamp;
use crate::wall::Wall;

frame_enum! {
    /// What today's customers would be asked, with an answer on a small scale.
    Asked {
        /// Was it enjoyable?
        Enjoyable = "enjoyable",
        /// Did it seem shallow and forced?
        Forced = "forced",
        /// Was it productive?
        Productive = "productive",
    }
}

frame_enum! {
    /// A small scale in words.
    Extent {
        /// Not at all.
        No = "no",
        /// A little.
        Little = "little",
        /// Mostly.
        Mostly = "mostly",
        /// Very much.
        Very = "very",
    }
}

/// Two minutes of an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// Names it.
    pub id: Id,
    /// When it was written.
    pub at: Timestamp,
    /// What a customer took away today; may be blank.
    pub took: Note,
    /// Was it enjoyable?
    pub enjoyable: Option<Extent>,
    /// Did it seem shallow and forced?
    pub forced: Option<Extent>,
    /// Was it productive?
    pub productive: Option<Extent>,
    /// What happened at the real exit; may be blank.
    pub exit: Note,
    /// The plan that was to be tried, if there was one.
    pub plan: Option<Id>,
    /// What one got out of the day oneself; may be blank.
    pub mine: Note,
}

impl Reflection {
    /// The answer to one of the three questions.
    pub fn extent(&self, asked: Asked) -> Option<Extent> {
        match asked {
            Asked::Enjoyable => self.enjoyable,
            Asked::Forced => self.forced,
            Asked::Productive => self.productive,
        }
    }

    /// Whether every question was skipped.
    pub fn is_blank(&self) -> bool {
        let has_text = [&self.took, &self.exit, &self.mine].iter().any(|it| !it.is_blank());
        !has_text && Asked::ALL.iter().all(|it| self.extent(*it).is_none())
    }
}

/// How many evenings are drawn.
pub const N_EVENINGS: usize = 14;

/// The latest evenings with an answer on a scale, oldest first, one for each day: what was
/// written last on a day stands.
pub fn evenings(all: &[Reflection], minutes_east: i32) -> Vec<&Reflection> {
    let day = |it: &Reflection| Wall::of(it.at, minutes_east).day();
    let has_scale =
        |it: &&Reflection| Asked::ALL.iter().any(|asked| it.extent(*asked).is_some());
    let in_order = sorted_by_key(all.iter().filter(has_scale), |it| it.at);
    let mut evenings: Vec<&Reflection> = Vec::new();
    for it in in_order {
        if evenings.last().is_some_and(|last| day(last) == day(it)) {
            evenings.pop();
        }
        evenings.push(it);
    }
    let first = evenings.len().saturating_sub(N_EVENINGS);
    evenings.split_off(first)
}
