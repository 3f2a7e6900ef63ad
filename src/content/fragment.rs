//! Fragments: sentences that customers can say, each with the trigger that allows it.

use super::By;
use super::block::Block;
use super::fields::Fields;
use super::problem::Problem;
use super::trigger::{Lean, Trigger, trigger};
use crate::frame::{Polarity, Theme, frame_enum};

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

/// A sentence with its trigger. Slots in braces are filled from the scene or the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// When it can be said.
    pub trigger: Trigger,
    /// What it is about, and how, for the comparison with what was hoped.
    pub theme: Option<(Theme, Polarity)>,
    /// Who talks so; `None`: everybody.
    pub register: Option<Register>,
    /// The exits after which it can be said; empty: all.
    pub by: Vec<By>,
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
            let Some((register, by)) = speaker(entry.key) else {
                let names = theme_names(Register::ALL.iter().map(|it| it.name()));
                let hint = format!("use any, {names}; after it can stand: by person or phone");
                fields.fault(entry.line, entry.key, "is not a register", &hint);
                continue;
            };
            let (trigger, text) = (trigger.clone(), entry.value.clone().into_owned());
            let fragment = Self { trigger, theme, register, by, text, line: entry.line };
            check_slots(&fragment, &mut fields);
            fragments.push(fragment);
        }
        fragments
    }
}

/// Fragments in the order of their triggers, so that those of one trigger are found at once.
pub(super) fn in_order(fragments: Vec<Fragment>) -> Vec<Fragment> {
    let (mut runs, mut place): (Vec<Vec<Fragment>>, usize) = (Vec::new(), 0);
    for fragment in fragments {
        // Those of one block of a file come one after the other.
        let is_here =
            |run: &Vec<Fragment>| run.first().is_some_and(|it| it.trigger == fragment.trigger);
        if !runs.get(place).is_some_and(is_here) {
            let is_before = |run: &Vec<Fragment>| {
                run.first().map(|it| &it.trigger) < Some(&fragment.trigger)
            };
            place = runs.partition_point(is_before);
            if !runs.get(place).is_some_and(is_here) {
                runs.insert(place, Vec::new());
            }
        }
        if let Some(run) = runs.get_mut(place) {
            run.push(fragment);
        }
    }
    runs.into_iter().flatten().collect()
}

/// Who talks so, and after which exits: "any", "wry by person".
fn speaker(key: &str) -> Option<(Option<Register>, Vec<By>)> {
    let (register, by) = match key.split_once(" by ") {
        Some((register, by)) => (register, By::any_of(by)?),
        None => (key, Vec::new()),
    };
    match register {
        "any" => Some((None, by)),
        name => Some((Some(Register::from_name(name)?), by)),
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
