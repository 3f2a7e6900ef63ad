//! When a follow-up is due unless somebody says otherwise. Times of the day and distances are
//! chosen; the person changes them with two taps.

use crate::content::guide::FollowUpTime;
use crate::wall::Wall;

/// Six in the evening: people are home and not yet at table.
const EVENING: i64 = 18 * 60;
/// Nobody is called later than this in the evening.
const NIGHT: i64 = 20 * 60 + 30;
/// An hour before most shifts end.
const AFTERNOON: i64 = 16 * 60;
/// When a quiet call suits on another day.
const MORNING: i64 = 10 * 60;
/// Time to get to it, when the usual time has passed already.
const SOON: i64 = 30;

/// The time that is offered first, seen from now.
pub fn due(time: FollowUpTime, now: Wall) -> Wall {
    match time {
        FollowUpTime::SameEvening => today(now, EVENING, NIGHT),
        FollowUpTime::SameDay | FollowUpTime::Promised => today(now, AFTERNOON, NIGHT),
        FollowUpTime::FirstUse => later(now, 2),
        FollowUpTime::BeforeChange => later(now, 7),
        FollowUpTime::AfterChange => later(now, 14),
        // A quarter of a year of full weeks: the same day of the week.
        FollowUpTime::MonthsLater => later(now, 13 * 7),
    }
}

/// Today at this time; once it has passed, soon, as long as it isn't too late; then the next
/// morning.
fn today(now: Wall, minute: i64, last: i64) -> Wall {
    let soon = now.plus(SOON).to_quarter();
    let usual = now.midnight(0).plus(minute);
    match soon.max(usual) {
        it if it.day() == now.day() && it.minute() <= last => it,
        _ => later(now, 1),
    }
}

fn later(now: Wall, days: i64) -> Wall {
    now.midnight(days).plus(MORNING)
}
