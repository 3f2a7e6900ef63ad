//! One customer's answer at the door: what to mention, in which order, in which words.

use super::because::because;
use super::changed::{Change, Earlier, changes};
use super::grammar::joined;
use super::heard::Heard;
use super::lived::{Lived, live_by};
use super::mention::{Topic, summaries, topics};
use super::phrase::{Phrase, Phrases, Talk};
use super::quoted::Quoted;
use super::rules::Rules;
use super::telling::{overlap, slots, triggers};
use super::traits::percent;
use super::weights::{
    AGREEING_MOST, AGREEING_SHARE, CLOSING_PERCENT, COMPARING_PERCENT, EXIT_ALONE_PERCENT,
    LEADING, MOST_SENTENCES, MOST_THINGS, OPENING_PERCENT, RETURN_FIRST_PERCENT, TALK_CHANCE,
    TALK_EXIT, TALK_MIDDLE, TALK_MOVED, TALK_PERCENT, TALK_SWING, VERY_MOVED,
};
use super::{Answer, Customer, Sentence, Visit};
use crate::content::Scene;
use crate::frame::Polarity;
use crate::order::sorted_by_key;
use crate::seed::Seed;

/// What all customers of a round share.
#[derive(Debug)]
pub(super) struct Door<'a> {
    pub(super) visit: &'a Visit<'a>,
    pub(super) heard: &'a Heard,
    pub(super) quoted: &'a Quoted,
    pub(super) phrases: Phrases<'a>,
    /// The exit before, when these customers have left before.
    pub(super) before: Option<&'a Earlier<'a>>,
    pub(super) rules: Rules,
}

/// Part of a customer's seed for what they say.
const TALK: u64 = 2;

/// The chance in what a customer says here: the same for every closing of a scene, so that
/// only what was changed changes the answer.
fn talk_seed(customer: &Customer, scene: &Scene) -> Seed {
    let mix = |seed: Seed, byte: u8| seed.branch(u64::from(byte));
    scene.id.bytes().fold(customer.seed.branch(TALK), mix)
}

/// A topic with the words found for it.
struct Told {
    topic: Topic,
    phrase: Phrase,
}

/// What this customer answers.
pub(super) fn answer(door: &mut Door<'_>, customer: &Customer) -> Answer {
    let mut lived = live_by(door.rules, door.visit, door.heard, customer);
    lived.changes = compared(door, customer, &lived);
    let sentences = sentences(door, customer, &lived);
    Answer { customer: customer.clone(), sentences, outcome: lived.outcome }
}

/// What this customer could compare with the exit before; many compare nothing.
fn compared(door: &Door<'_>, customer: &Customer, lived: &Lived<'_>) -> Vec<(Change, i32)> {
    let mut chance = talk_seed(customer, door.visit.scene).branch(4).stream();
    let compares = chance.chance(COMPARING_PERCENT);
    let Some(earlier) = door.before.filter(|_| compares) else { return Vec::new() };
    let before = live_by(door.rules, &earlier.visit, &earlier.heard, customer);
    changes(door.rules, (earlier, &before), (door.heard, lived))
}

/// The sentences of this customer, one to four; none only when no fragment fits at all.
fn sentences(door: &mut Door<'_>, customer: &Customer, lived: &Lived<'_>) -> Vec<Sentence> {
    let seed = talk_seed(customer, door.visit.scene);
    let n_things = n_things(lived, seed);
    let topics = pressing(door.heard, lived, seed, n_things);
    let summary = summing_up(lived, seed, n_things);
    let mut told = Vec::new();
    tell(door, (customer, lived), &mut told, (&topics, n_things, false));
    let n_all = (told.len() + summary.len()).min(MOST_SENTENCES);
    tell(door, (customer, lived), &mut told, (&summary, n_all, false));
    if told.is_empty() {
        let anything: Vec<Topic> = topics.into_iter().chain(summaries(lived)).collect();
        tell(door, (customer, lived), &mut told, (&anything, 1, true));
    }
    spoken(door, in_order(told, lived), customer, lived)
}

/// How many things are told: by how much the person talks and how much the visit moved them.
fn n_things(lived: &Lived<'_>, seed: Seed) -> usize {
    let mut chance = seed.branch(0).stream();
    let moved = if lived.outcome.feels.abs() >= VERY_MOVED { TALK_MOVED } else { 0 };
    let swing = chance.between(-TALK_SWING, TALK_SWING);
    let talk = TALK_MIDDLE + percent(lived.traits.talk, TALK_PERCENT) + moved + swing;
    usize::try_from((talk / 100).clamp(1, MOST_THINGS)).unwrap_or(1)
}

/// What happened, by how much it presses. What agrees with how the whole felt leads, and the
/// last minute is among the first that are told, since it is freshest at the door.
fn pressing(heard: &Heard, lived: &Lived<'_>, seed: Seed, n_things: usize) -> Vec<Topic> {
    let feels = lived.outcome.feels.clamp(-AGREEING_MOST, AGREEING_MOST);
    let mut topics = topics(heard, lived);
    for (topic, press) in &mut topics {
        let chance = seed.branch(topic.part()).stream().between(-TALK_CHANCE, TALK_CHANCE);
        let agreement = sign(topic.polarity()) * feels / AGREEING_SHARE;
        *press += chance + agreement + if topic.is_exit() { TALK_EXIT } else { 0 };
    }
    let topics = sorted_by_key(topics, |(topic, press)| (-press, *topic));
    let mut topics: Vec<Topic> = topics.into_iter().map(|(topic, _)| topic).collect();
    let prefers_exit = n_things == 1 && seed.branch(2).stream().chance(EXIT_ALONE_PERCENT);
    let leads =
        |it: &Topic| sign(it.polarity()) * feels >= LEADING && (it.is_exit() || !prefers_exit);
    lift(&mut topics, 0, |it| sign(it.polarity()) * feels >= LEADING);
    lift(&mut topics, 0, leads);
    if n_things > 1 && !topics.iter().take(n_things).any(|it| it.is_exit()) {
        lift(&mut topics, n_things - 1, |it| it.is_exit());
    }
    topics
}

fn sign(polarity: Polarity) -> i32 {
    match polarity {
        Polarity::Minus => -1,
        Polarity::Neutral => 0,
        Polarity::Plus => 1,
    }
}

/// Moves the first topic of a kind up to a place.
fn lift(topics: &mut Vec<Topic>, place: usize, is_wanted: impl Fn(&Topic) -> bool) {
    if let Some(idx) = topics.iter().position(is_wanted).filter(|it| *it > place) {
        let topic = topics.remove(idx);
        topics.insert(place, topic);
    }
}

/// What sums the visit up, for those who like to: how it felt, and what follows from it.
fn summing_up(lived: &Lived<'_>, seed: Seed, n_things: usize) -> Vec<Topic> {
    let mut chance = seed.branch(3).stream();
    let (opens, closes) = (chance.chance(OPENING_PERCENT), chance.chance(CLOSING_PERCENT));
    let [feels, back, tell] = summaries(lived);
    let closing = if sign(tell.polarity()) == 0 || chance.chance(RETURN_FIRST_PERCENT) {
        back
    } else {
        tell
    };
    let mut summary = Vec::new();
    if opens {
        summary.push(feels);
    }
    if closes && n_things > 1 {
        summary.push(closing);
    }
    summary
}

/// Finds words for these topics until so many are told.
fn tell(
    door: &mut Door<'_>,
    (customer, lived): (&Customer, &Lived<'_>),
    told: &mut Vec<Told>,
    (topics, n_told, may_repeat): (&[Topic], usize, bool),
) {
    for topic in topics {
        if told.len() >= n_told {
            break;
        }
        if told.iter().any(|it| overlap(door, lived, it.topic, *topic)) {
            continue;
        }
        let before: Vec<Phrase> = told.iter().map(|it| it.phrase.clone()).collect();
        let register = customer.persona.register;
        let talk = Talk { register, before: &before, may_repeat };
        let mut chance =
            talk_seed(customer, door.visit.scene).branch(topic.part() + 1).stream();
        let slots = slots(door, lived, *topic);
        if let Some(phrase) =
            door.phrases.choose(&triggers(lived, *topic), slots, talk, &mut chance)
        {
            told.push(Told { topic: *topic, phrase });
        }
    }
}

/// How people tell it: first what sums it up, then what weighs most and all that points the
/// same way, then the other side, each in the order of time; last what follows from it.
fn in_order(told: Vec<Told>, lived: &Lived<'_>) -> Vec<Told> {
    let lead =
        told.iter().find(|it| !it.topic.is_summary()).map_or(Polarity::Neutral, polarity);
    let n_beats = lived.felt.len();
    sorted_by_key(told, |it| {
        let stage = match it.topic {
            Topic::Feels(_) => 0,
            Topic::Return(_) | Topic::Tell(_) => 3,
            _ if polarity(it) == lead => 1,
            _ => 2,
        };
        let time = match it.topic {
            Topic::Beat(idx, ..) => idx,
            _ => n_beats,
        };
        (stage, time)
    })
}

fn polarity(told: &Told) -> Polarity {
    told.phrase.theme.map_or(told.topic.polarity(), |(_, polarity)| polarity)
}

fn spoken(
    door: &Door<'_>,
    told: Vec<Told>,
    customer: &Customer,
    lived: &Lived<'_>,
) -> Vec<Sentence> {
    let mut chance = talk_seed(customer, door.visit.scene).branch(1).stream();
    let (mut before, mut is_turned) = (Polarity::Neutral, false);
    let how = (customer.persona.register, door.rules);
    let mut sentences = Vec::new();
    for it in told {
        let now = polarity(&it);
        let last = sentences.last().map_or("", |it: &Sentence| it.text.as_str());
        let joined = joined((before, last), (now, &it.phrase.text), how, &mut chance);
        let joined = joined.filter(|_| !is_turned);
        is_turned |= joined.is_some();
        if now != Polarity::Neutral {
            before = now;
        }
        let because = because(door, lived, it.topic);
        let text = joined.unwrap_or(it.phrase.text);
        sentences.push(Sentence { text, because, theme: it.phrase.theme });
    }
    sentences
}
