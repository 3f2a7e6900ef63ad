//! What one customer would mention at the door, and how much it presses.

use super::changed::Change;
use super::heard::{Heard, Manner};
use super::lived::Lived;
use super::needs::NeedAtDoor;
use super::weights as w;
use crate::content::{Band, Lean, NeedStart, NeedState};
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme};

/// Something to mention. Numbers count beats and needs of the scene from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// How the whole felt.
    Feels(Lean),
    /// An event, felt like this.
    Beat(usize, Polarity, Band),
    /// A need that stands so.
    Need(usize, NeedState),
    /// A move of this strength.
    Move(Move, Strength),
    /// An anti-move.
    Anti(AntiMove),
    /// Nothing was said.
    Silence,
    /// Warmth over an open need, or a script.
    Forced,
    /// Coming back.
    Return(Lean),
    /// Telling others.
    Tell(Lean),
    /// Something that is new or gone against the exit before.
    Changed(Change),
}

impl Topic {
    /// Whether it is about the last minute.
    pub(super) fn is_exit(self) -> bool {
        match self {
            Self::Move(..) | Self::Anti(_) | Self::Silence | Self::Forced => true,
            Self::Need(..) | Self::Changed(_) => true,
            Self::Feels(_) | Self::Beat(..) | Self::Return(_) | Self::Tell(_) => false,
        }
    }

    /// Whether it sums the visit up.
    pub(super) fn is_summary(self) -> bool {
        matches!(self, Self::Feels(_) | Self::Return(_) | Self::Tell(_))
    }

    /// Which way it leans, when its sentence doesn't say.
    pub(super) fn polarity(self) -> Polarity {
        match self {
            Self::Beat(_, polarity, _) => polarity,
            Self::Need(_, NeedState::Open) | Self::Anti(_) | Self::Silence | Self::Forced => {
                Polarity::Minus
            }
            Self::Need(..) | Self::Move(..) => Polarity::Plus,
            Self::Changed(change) if change.is_good() => Polarity::Plus,
            Self::Changed(_) => Polarity::Minus,
            Self::Feels(lean) | Self::Return(lean) | Self::Tell(lean) => match lean {
                Lean::Low => Polarity::Minus,
                Lean::Middle => Polarity::Neutral,
                Lean::High => Polarity::Plus,
            },
        }
    }

    /// A number of its own, for a stream of chance that no other topic disturbs.
    pub(super) fn part(self) -> u64 {
        let (kind, idx) = match self {
            Self::Feels(_) => (1, 0),
            Self::Beat(idx, ..) => (2, idx),
            Self::Need(idx, _) => (3, idx),
            Self::Move(found, _) => (4, found as usize),
            Self::Anti(found) => (5, found as usize),
            Self::Silence => (6, 0),
            Self::Forced => (7, 0),
            Self::Return(_) => (8, 0),
            Self::Tell(_) => (9, 0),
            Self::Changed(change) => (10, change.idx()),
        };
        10_000 * kind + idx as u64
    }
}

/// Everything this customer could mention, with how much it presses; unordered.
pub(super) fn topics(heard: &Heard, lived: &Lived<'_>) -> Vec<(Topic, i32)> {
    let mut topics = beats(lived);
    if heard.manner == Manner::Unrated {
        return topics;
    }
    topics.extend(lived.changes.iter().map(|(it, press)| (Topic::Changed(*it), *press)));
    topics.extend(needs(heard, lived));
    topics.extend(moves(lived));
    // A formula is called a formula, not kind words.
    let is_formula = lived.exit.antis.iter().any(|(it, _)| *it == AntiMove::StockPhrase);
    let antis = lived
        .exit
        .antis
        .iter()
        .filter(|(found, cost)| *cost > 0 && !(is_formula && *found == AntiMove::Hollow));
    topics.extend(antis.map(|(found, cost)| (Topic::Anti(*found), anti_press(*found) + cost)));
    if heard.manner == Manner::Silent {
        topics.push((Topic::Silence, w::TALK_SILENCE));
    }
    if lived.outcome.forced >= w::FORCED_HEARD {
        topics.push((Topic::Forced, w::TALK_FORCED + lived.outcome.forced));
    }
    topics
}

fn beats(lived: &Lived<'_>) -> Vec<(Topic, i32)> {
    let mut is_peak_said = false;
    let mut topics = Vec::new();
    for (idx, felt) in lived.felt.iter().enumerate() {
        let (size, is_minus) = (felt.intensity.abs(), felt.intensity < 0);
        let polarity = if is_minus { Polarity::Minus } else { Polarity::Plus };
        let band = if size >= w::STRONGLY_FELT { Band::Strong } else { Band::Mild };
        let is_peak = felt.intensity == lived.memory.moment && !is_peak_said;
        is_peak_said |= is_peak;
        let mut press = size + if is_peak { w::TALK_PEAK } else { 0 };
        if is_about_people(felt.beat.theme) {
            press += w::TALK_PEOPLE;
        }
        topics.push((Topic::Beat(idx, polarity, band), press));
    }
    topics
}

/// How the last words sounded competes with what they left open.
fn anti_press(found: AntiMove) -> i32 {
    match found {
        AntiMove::Hollow | AntiMove::StockPhrase => w::TALK_TONE,
        _ => w::TALK_ANTI,
    }
}

/// People come before products when both press alike (B10).
fn is_about_people(theme: Theme) -> bool {
    matches!(theme, Theme::People | Theme::Caring | Theme::Personal | Theme::Genuine)
}

fn needs(heard: &Heard, lived: &Lived<'_>) -> impl Iterator<Item = (Topic, i32)> {
    let is_asked = heard.moves.has(&Move::NeedsCheck);
    let press = move |it: &NeedAtDoor<'_>| match (it.state, it.need.start) {
        (NeedState::Open, NeedStart::Hidden) => w::TALK_UNNOTICED,
        (NeedState::Open, _) => w::TALK_OPEN,
        // Who spoke up unasked has nothing to say about being asked.
        (NeedState::Uncovered, _) if is_asked => w::TALK_UNCOVERED,
        (NeedState::Met, _) if it.by_words => w::TALK_MET,
        (NeedState::Met | NeedState::Uncovered, _) => 0,
    };
    let needs = lived.needs.iter().enumerate();
    needs.map(move |(idx, it)| (Topic::Need(idx, it.state), press(it))).filter(|it| it.1 > 0)
}

fn moves(lived: &Lived<'_>) -> impl Iterator<Item = (Topic, i32)> {
    let is_unwelcome = lived.exit.antis.iter().any(|(it, _)| *it == AntiMove::Unwelcome);
    let felt = lived.exit.moves.iter().filter(move |it| it.2 > 0 && !is_unwelcome);
    felt.map(|&(found, strength, effect)| {
        let press = match strength {
            Strength::Strong => w::TALK_STRONG_MOVE + effect,
            Strength::Weak => effect,
        };
        (Topic::Move(found, strength), press)
    })
}

/// How the whole felt, whether they would return, and whether they would tell.
pub(super) fn summaries(lived: &Lived<'_>) -> [Topic; 3] {
    let outcome = &lived.outcome;
    [
        Topic::Feels(lean(outcome.feels, w::FEELS_LOW, w::FEELS_HIGH)),
        Topic::Return(lean(outcome.would_return, w::RETURN_LOW, w::RETURN_HIGH)),
        Topic::Tell(lean(outcome.would_tell, w::TELL_LOW, w::TELL_HIGH)),
    ]
}

fn lean(value: i32, low: i32, high: i32) -> Lean {
    match value {
        _ if value <= low => Lean::Low,
        _ if value >= high => Lean::High,
        _ => Lean::Middle,
    }
}
