//! Sentences for a topic: which fragments fit, which one is said, and its slots filled.

use super::Visit;
use super::grammar::{capitalized, first_word, opening};
use super::rules::{Rule, Rules};
use super::weights::{OWN_PERCENT, SPECIAL_PERCENT};
use crate::content::{By, Fragment, Register, RolePack, Trigger};
use crate::frame::{Polarity, Theme};
use crate::order::sorted_by_key;
use crate::seed::Stream;

/// All fragments at hand, and what has been said in this round.
#[derive(Debug)]
pub(super) struct Phrases<'a> {
    /// The fragments of the role come before those of the bank.
    lists: [&'a [Fragment]; 2],
    /// Numbers of fragments, counted through both lists.
    said_fragments: Vec<usize>,
    said_texts: Vec<String>,
    /// How the words reached the customers.
    by: By,
    rules: Rules,
}

/// What fills the slots of a fragment; a missing one rules the fragment out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots<'a> {
    pub(super) role: &'a RolePack,
    /// The noun phrase of the event or need.
    pub(super) about: Option<&'a str>,
    /// The trainee's words, turned: "they'd call me by four".
    pub(super) said: Option<&'a str>,
    /// What was thanked or wished for, turned: "waiting so patiently".
    pub(super) what: Option<&'a str>,
}

impl<'a> Slots<'a> {
    /// Nothing but what the role gives.
    pub(super) fn none(role: &'a RolePack) -> Self {
        Self { role, about: None, said: None, what: None }
    }
}

/// A sentence that was chosen.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) text: String,
    /// Its first two words, lower case: what a second sentence shouldn't begin with again.
    pub(super) opening: String,
    pub(super) theme: Option<(Theme, Polarity)>,
}

/// What the customer has said so far and how they talk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Talk<'a> {
    pub(super) register: Register,
    pub(super) before: &'a [Phrase],
    /// Whether a sentence of another customer may come again: only when there is no other.
    pub(super) may_repeat: bool,
}

impl<'a> Phrases<'a> {
    pub(super) fn new(visit: &Visit<'a>, rules: Rules) -> Self {
        let lists = [visit.role.fragments.as_slice(), &visit.library.bank.fragments];
        let (said_fragments, said_texts) = (Vec::new(), Vec::new());
        Self { lists, said_fragments, said_texts, by: visit.scene.by, rules }
    }

    /// From here on everything may be said again.
    pub(super) fn forget(&mut self) {
        self.said_fragments.clear();
        self.said_texts.clear();
    }

    /// Chooses a sentence for one of these triggers, the most special first, and remembers it.
    pub(super) fn choose(
        &mut self,
        triggers: &[Trigger],
        slots: Slots<'_>,
        talk: Talk<'_>,
        chance: &mut Stream,
    ) -> Option<Phrase> {
        let mut tiers: Vec<_> = triggers.iter().map(|it| self.tier(it)).collect();
        tiers.retain(|it| !it.is_empty());
        if !chance.chance(SPECIAL_PERCENT) && tiers.len() > 1 {
            tiers.rotate_left(1);
        }
        let own_first = chance.chance(OWN_PERCENT);
        let chosen =
            tiers.iter().find_map(|tier| self.pick(tier, slots, (talk, own_first), chance));
        let (idx, phrase) = chosen?;
        if self.rules.has(Rule::NoEcho) {
            self.said_fragments.push(idx);
            self.said_texts.push(phrase.text.clone());
        }
        Some(phrase)
    }

    /// The fragments with this trigger; both lists are in the order of their triggers.
    fn tier(&self, trigger: &Trigger) -> Vec<(usize, &'a Fragment)> {
        let (mut tier, mut n_before) = (Vec::new(), 0);
        for list in self.lists {
            let start = list.partition_point(|it| it.trigger < *trigger);
            let from_here = list.get(start..).unwrap_or(&[]);
            let found = from_here.iter().zip(n_before + start..);
            let found = found.take_while(|(it, _)| it.trigger == *trigger);
            tier.extend(found.map(|(it, idx)| (idx, it)));
            n_before += list.len();
        }
        tier
    }

    fn pick(
        &self,
        tier: &[(usize, &Fragment)],
        slots: Slots<'_>,
        (talk, own_first): (Talk<'_>, bool),
        chance: &mut Stream,
    ) -> Option<(usize, Phrase)> {
        let fits = tier.iter().filter(|it| self.is_sayable(it, talk));
        let mut fits: Vec<_> = fits.copied().collect();
        chance.shuffle(&mut fits);
        let fits = sorted_by_key(fits, |(_, it)| it.register.is_some() != own_first);
        let sayable =
            fits.iter().filter_map(|(idx, it)| Some((*idx, self.say(it, slots, talk)?)));
        let (mut best, mut worse) = (None, None);
        for (idx, phrase) in sayable {
            if has_new_start(&phrase, talk) {
                best = Some((idx, phrase));
                break;
            }
            worse = worse.or(Some((idx, phrase)));
        }
        best.or(worse)
    }

    fn is_sayable(&self, (idx, fragment): &(usize, &Fragment), talk: Talk<'_>) -> bool {
        let is_here = fragment.by.is_empty() || fragment.by.contains(&self.by);
        let is_own = is_here && fragment.register.is_none_or(|it| it == talk.register);
        let is_new = talk.may_repeat || !self.said_fragments.contains(idx);
        is_own && is_new && (is_special(&fragment.trigger) || !is_told(fragment, talk.before))
    }

    fn say(&self, fragment: &Fragment, slots: Slots<'_>, talk: Talk<'_>) -> Option<Phrase> {
        let text = capitalized(&fill(&fragment.text, slots)?);
        let opening = opening(&text);
        if talk.before.iter().any(|it| it.opening == opening) {
            return None;
        }
        let is_new = talk.may_repeat || !self.said_texts.contains(&text);
        is_new.then_some(Phrase { text, opening, theme: fragment.theme })
    }
}

fn has_new_start(phrase: &Phrase, talk: Talk<'_>) -> bool {
    let start = first_word(&phrase.opening);
    talk.before.iter().all(|it| first_word(&it.opening) != start)
}

/// Whether this theme was spoken of in this way already.
fn is_told(fragment: &Fragment, before: &[Phrase]) -> bool {
    fragment.theme.is_some() && before.iter().any(|it| it.theme == fragment.theme)
}

/// Whether a fragment speaks of one thing only, so that it may share its theme with another.
fn is_special(trigger: &Trigger) -> bool {
    match trigger {
        Trigger::ThisBeat(_) | Trigger::Need(..) | Trigger::Anti(_) | Trigger::Move(..) => true,
        Trigger::New(_) | Trigger::Gone(_) | Trigger::Later(..) => true,
        Trigger::Beat(..) | Trigger::Silence | Trigger::Forced => false,
        Trigger::Return(_) | Trigger::Tell(_) | Trigger::Feels(_) => false,
    }
}

/// The text with its slots filled; nothing when one can't be.
fn fill(text: &str, slots: Slots<'_>) -> Option<String> {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (slot, rest) = part.split_once('}')?;
        match slot {
            "about" => filled.push_str(slots.about?),
            "About" => filled.push_str(&capitalized(slots.about?)),
            "staff" => filled.push_str(&slots.role.staff),
            "Staff" => filled.push_str(&capitalized(&slots.role.staff)),
            "place" => filled.push_str(&slots.role.place),
            "said" => filled.push_str(slots.said?),
            "what" => filled.push_str(slots.what?),
            _ => return None,
        }
        filled.push_str(rest);
    }
    Some(filled)
}
