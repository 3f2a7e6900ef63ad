//! Fragments: sentences that customers can say, each with the trigger that allows it.

use super::block::Block;
use super::fields::Fields;
use super::problem::Problem;
use crate::frame::{AntiMove, Move, Polarity, Strength, Theme, frame_enum};

/// How strongly an event was felt by this customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Noticed.
    Mild,
    /// Felt.
    Strong,
}

frame_enum! {
    /// What became of a need by the end of the parting words.
    NeedState {
        /// Nobody answered it.
        Open = "open",
        /// The customer could say it, and it was not answered yet.
        Uncovered = "uncovered",
        /// It was answered.
        Met = "met",
    }
}

frame_enum! {
    /// How a persona talks.
    Register {
        /// Few words.
        Terse = "terse",
        /// Many words, small detours.
        Chatty = "chatty",
        /// Names, times, numbers.
        Exact = "exact",
        /// Dry humor.
        Wry = "wry",
        /// Kind first.
        Warm = "warm",
        /// Straight out.
        Blunt = "blunt",
    }
}

frame_enum! {
    /// A lean: how an outcome falls.
    Lean {
        /// Against.
        Low = "low",
        /// In between.
        Middle = "middle",
        /// In favor.
        High = "high",
    }
}

/// What must have happened before a customer can say a fragment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trigger {
    /// An event of this theme and polarity, felt at least like this; `None` fits any.
    Beat(Theme, Polarity, Option<Band>),
    /// The event with this id, in the scenes of this role pack.
    ThisBeat(String),
    /// A need in this state; with an id, only that need of this role pack.
    Need(NeedState, Option<String>),
    /// A move, of this strength or of any.
    Move(Move, Option<Strength>),
    /// An anti-move.
    Anti(AntiMove),
    /// Nothing was said at the exit.
    Silence,
    /// Warmth over an open need, or a script (R32, R33).
    Forced,
    /// Whether they would come back.
    Return(Lean),
    /// Whether they would tell somebody.
    Tell(Lean),
    /// How the whole feels.
    Feels(Lean),
}

/// A sentence with its trigger. Slots in braces are filled from the scene or the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// When it can be said.
    pub trigger: Trigger,
    /// What it is about, and how, for the comparison with what was hoped.
    pub theme: Option<(Theme, Polarity)>,
    /// Who talks so; `None`: everybody.
    pub register: Option<Register>,
    /// The sentence.
    pub text: String,
    /// Line in its file.
    pub line: usize,
}

/// The slots that a fragment may use.
pub const SLOTS: &[&str] = &["about", "About", "staff", "Staff", "place", "said", "what"];

impl Fragment {
    /// The names of the slots in the text, in order.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.text.split('{').skip(1).filter_map(|it| it.split_once('}')).map(|(slot, _)| slot)
    }

    /// All fragments of one `[say …]` block.
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Vec<Self> {
        let mut fields = Fields::new(file, block, problems);
        let Some(trigger) = trigger(&block.words) else {
            let header = block.header();
            let hint = "see the list of triggers in docs/content.md";
            fields.fault(block.line, &header, "is not a trigger", hint);
            return Vec::new();
        };
        let theme = said_theme(&trigger, &mut fields);
        let mut fragments = Vec::new();
        for entry in fields.rest() {
            let register = match entry.key.as_str() {
                "any" => None,
                name => match Register::from_name(name) {
                    Some(register) => Some(register),
                    None => {
                        let names = theme_names(Register::ALL.iter().map(|it| it.name()));
                        let hint = format!("use any, {names}");
                        fields.fault(entry.line, name, "is not a register", &hint);
                        continue;
                    }
                },
            };
            let (trigger, text) = (trigger.clone(), entry.value.clone());
            let fragment = Self { trigger, theme, register, text, line: entry.line };
            check_slots(&fragment, &mut fields);
            fragments.push(fragment);
        }
        fragments
    }
}

fn check_slots(fragment: &Fragment, fields: &mut Fields<'_>) {
    for slot in fragment.slots() {
        if !SLOTS.contains(&slot) {
            let hint = format!("use one of {}", SLOTS.join(", "));
            fields.fault(fragment.line, &format!("{{{slot}}}"), "is not a slot", &hint);
        }
    }
}

fn trigger(words: &[String]) -> Option<Trigger> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Some(match words.as_slice() {
        ["beat", theme, polarity] => {
            Trigger::Beat(Theme::from_name(theme)?, Polarity::from_name(polarity)?, None)
        }
        ["beat", theme, polarity, band] => Trigger::Beat(
            Theme::from_name(theme)?,
            Polarity::from_name(polarity)?,
            Some(band_named(band)?),
        ),
        ["this", beat] => Trigger::ThisBeat((*beat).to_owned()),
        ["need", state] => Trigger::Need(NeedState::from_name(state)?, None),
        ["need", state, id] => {
            Trigger::Need(NeedState::from_name(state)?, Some((*id).to_owned()))
        }
        ["move", name] => Trigger::Move(Move::from_name(name)?, None),
        ["move", name, "weak"] => Trigger::Move(Move::from_name(name)?, Some(Strength::Weak)),
        ["move", name, "strong"] => {
            Trigger::Move(Move::from_name(name)?, Some(Strength::Strong))
        }
        ["anti", name] => Trigger::Anti(AntiMove::from_name(name)?),
        ["silence"] => Trigger::Silence,
        ["forced"] => Trigger::Forced,
        ["return", lean] => Trigger::Return(Lean::from_name(lean)?),
        ["tell", lean] => Trigger::Tell(Lean::from_name(lean)?),
        ["feels", lean] => Trigger::Feels(Lean::from_name(lean)?),
        _ => return None,
    })
}

fn band_named(name: &str) -> Option<Band> {
    match name {
        "mild" => Some(Band::Mild),
        "strong" => Some(Band::Strong),
        _ => None,
    }
}

/// The theme of what is said: from the trigger, or from the block's `theme: caring +`.
fn said_theme(trigger: &Trigger, fields: &mut Fields<'_>) -> Option<(Theme, Polarity)> {
    match trigger {
        Trigger::Beat(theme, polarity, _) => return Some((*theme, *polarity)),
        Trigger::Feels(_) => return None,
        Trigger::Return(lean) | Trigger::Tell(lean) => return Some((Theme::Next, sign(*lean))),
        Trigger::Forced => return Some((Theme::Genuine, Polarity::Minus)),
        _ => {}
    }
    let text = fields.text("theme");
    let theme = text.split_once(' ').and_then(|(theme, polarity)| {
        Some((Theme::from_name(theme)?, Polarity::from_name(polarity.trim())?))
    });
    if theme.is_none() && !text.is_empty() {
        let hint = "write a theme and its polarity, such as caring +";
        fields.fault(fields.line("theme"), "theme", &format!("‘{text}’ is not known"), hint);
    }
    theme
}

fn sign(lean: Lean) -> Polarity {
    match lean {
        Lean::Low => Polarity::Minus,
        Lean::Middle => Polarity::Neutral,
        Lean::High => Polarity::Plus,
    }
}

pub(super) fn one_theme(fields: &mut Fields<'_>) -> Theme {
    let names: Vec<(&str, Theme)> = Theme::ALL.iter().map(|it| (it.name(), *it)).collect();
    fields.one_of("theme", &names, Theme::People)
}

pub(super) fn theme_names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}
