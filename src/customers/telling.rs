//! What it takes to tell a topic: what must have happened, and what fills the slots.

use super::answer::Door;
use super::changed::Change;
use super::lived::Lived;
use super::mention::Topic;
use super::phrase::Slots;
use super::weights::{ANTI_MOVES, Leaning};
use crate::content::{ExitPart, Lean, NeedState, Trigger};
use crate::frame::Move;

/// Whether two topics are about the same thing, so that one of them is enough.
pub(super) fn overlap(door: &Door<'_>, lived: &Lived<'_>, a: Topic, b: Topic) -> bool {
    let answers = |idx: usize, found: Move| {
        let need = lived.needs.get(idx);
        need.is_some_and(|it| match it.state {
            NeedState::Met => door.quoted.is_answer(idx, found),
            NeedState::Uncovered => found == Move::NeedsCheck,
            NeedState::Open => false,
        })
    };
    match (a, b) {
        // One comparison is enough.
        (Topic::Changed(_), Topic::Changed(_)) => true,
        (Topic::Changed(change), other) | (other, Topic::Changed(change)) => {
            other == change.plain() || overlap(door, lived, change.plain(), other)
        }
        (Topic::Need(a, _), Topic::Need(b, _)) => a == b,
        (Topic::Need(idx, _), Topic::Move(found, _))
        | (Topic::Move(found, _), Topic::Need(idx, _)) => answers(idx, found),
        (Topic::Move(a, _), Topic::Move(b, _)) => door.quoted.is_same(a, b),
        (Topic::Return(_), Topic::Tell(_)) | (Topic::Tell(_), Topic::Return(_)) => true,
        (Topic::Forced, Topic::Anti(found)) | (Topic::Anti(found), Topic::Forced) => {
            ANTI_MOVES.iter().any(|it| it.found == found && it.leaning == Leaning::Script)
        }
        _ => false,
    }
}

/// What must have happened for a sentence on this topic, the most special first.
pub(super) fn triggers(lived: &Lived<'_>, topic: Topic) -> Vec<Trigger> {
    match topic {
        Topic::Feels(lean) => vec![Trigger::Feels(lean)],
        Topic::Beat(idx, polarity, band) => {
            let Some(felt) = lived.felt.get(idx) else { return Vec::new() };
            let theme = felt.beat.theme;
            vec![
                Trigger::ThisBeat(felt.beat.id.clone()),
                Trigger::Beat(theme, polarity, Some(band)),
                Trigger::Beat(theme, polarity, None),
            ]
        }
        Topic::Need(idx, state) => {
            let id = lived.needs.get(idx).map(|it| it.need.id.clone());
            vec![Trigger::Need(state, id), Trigger::Need(state, None)]
        }
        Topic::Move(found, strength) => {
            vec![Trigger::Move(found, Some(strength)), Trigger::Move(found, None)]
        }
        Topic::Anti(found) => vec![Trigger::Anti(found)],
        Topic::Changed(change) => vec![change.trigger()],
        Topic::Silence => vec![Trigger::Silence],
        Topic::Forced => vec![Trigger::Forced],
        Topic::Return(lean) => vec![Trigger::Return(lean)],
        Topic::Tell(lean) => vec![Trigger::Tell(lean)],
    }
}

/// What fills the slots of a sentence on this topic.
pub(super) fn slots<'a>(door: &Door<'a>, lived: &Lived<'a>, topic: Topic) -> Slots<'a> {
    let quoted = door.quoted;
    let none = Slots::none(door.visit.role);
    match topic {
        Topic::Beat(idx, ..) => {
            Slots { about: lived.felt.get(idx).map(|it| it.beat.about.as_str()), ..none }
        }
        Topic::Need(idx, state) => {
            let Some(it) = lived.needs.get(idx) else { return none };
            let said = (state == NeedState::Met).then(|| quoted.answer(idx)).flatten();
            Slots { about: Some(&it.need.about), said, ..none }
        }
        Topic::Move(found, _) => {
            Slots { said: quoted.said(found), what: quoted.what(found), ..none }
        }
        Topic::Changed(change) => changed_slots(door, lived, change, none),
        Topic::Feels(lean) => Slots { about: agreeing_peak(lived, lean), ..none },
        Topic::Anti(_) | Topic::Silence | Topic::Forced | Topic::Return(_) | Topic::Tell(_) => {
            none
        }
    }
}

/// A thing that went is told in the words of the exit before.
fn changed_slots<'a>(
    door: &Door<'a>,
    lived: &Lived<'a>,
    change: Change,
    none: Slots<'a>,
) -> Slots<'a> {
    let before = door.before.map(|it| &it.quoted);
    let Some(quoted) = (if change.is_new { Some(door.quoted) } else { before }) else {
        return none;
    };
    match change.part {
        ExitPart::Move(found) => {
            Slots { said: quoted.said(found), what: quoted.what(found), ..none }
        }
        ExitPart::Answer => lived.needs.get(change.need).map_or(none, |it| Slots {
            about: Some(&it.need.about),
            said: quoted.answer(change.need),
            ..none
        }),
        ExitPart::Anti(_) | ExitPart::Silence => none,
    }
}

/// The peak as the reason for a feeling, when it points the same way.
fn agreeing_peak<'a>(lived: &Lived<'a>, lean: Lean) -> Option<&'a str> {
    let peak = lived.felt.iter().find(|it| it.intensity == lived.memory.moment)?;
    let agrees = match lean {
        Lean::Low => peak.intensity < 0,
        Lean::High => peak.intensity > 0,
        Lean::Middle => false,
    };
    agrees.then_some(peak.beat.about.as_str())
}
