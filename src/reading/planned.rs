//! What stands in a plan: a cue that one can notice, and an act of one's own.

pub(crate) mod words;

use std::sync::OnceLock;

use super::clauses::Text;
use super::engine::{Engine, Rule, Signal, Tag};
use super::grammar::Hit;

const CUE: Tag = Tag::Signal(Signal::Cue);
const ACT: Tag = Tag::Signal(Signal::Act);
const LOOSE: Tag = Tag::Signal(Signal::LooseAct);
const LEAD: Tag = Tag::Signal(Signal::Lead);
const OTHERS: Tag = Tag::Signal(Signal::Others);
const DENIED: Tag = Tag::Signal(Signal::Denied);

/// The rules for plans.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(
        CUE,
        "event",
        "
        {who} ..5 {happens}
        {who}|{name} ..4 is|are|has ..2 (over|done|finished|ready|out|gone|empty|here|back|full|open|closed|quiet|alone|next|long|up|in|off|through)
        {name} ..3 {happens}
        i|we (see|hear|notice|spot|smell|feel the|find|am on|get up|get out|get back|get to)
        {who} get|gets (up|in|out|off|back|to the|home|dressed|on)
        {happens} (the|my|a|an|their|her|his) _
        ",
    ),
    Rule::new(
        CUE,
        "place",
        "
        at|by|near|behind|in|on|outside|inside|through|beside|to|from (the|my|our|a|their|her|his)? ..1 {spot}
        next to|in front of (the|my|our|a) ..1 {spot}
        at|near|towards the end|start|beginning of _
        on (the|my|our|their|her|his) way (out|home|in|back|to)
        ",
    ),
    Rule::new(
        CUE,
        "occasion",
        "
        at|after|before|during|with|on|upon|between|every|each|right|until ..3 {occasion}
        {hour} (am|pm|p.m|a.m|oclock|sharp)
        ",
    ),
    Rule::new(
        ACT,
        "deed",
        "
        ^ {lead}? {lead}? {lead}? {lead}? {doing}
        and|or|then|to {lead}? {doing}
        ",
    ),
    Rule::new(
        LOOSE,
        "no-deed",
        "
        give|show|offer|bring (great|good|better|excellent|perfect|more|some|real|genuine|my|the|them|everyone|true|full|a|our)? ..2 (service|best|attention|effort|all|empathy|interest|respect|care|attitude|appreciation|compassion|understanding|experience|warmth|kindness|support|quality)
        stay|keep|remain ..1 (calm|positive|friendly|polite|professional|cool|focused|patient|motivated|present|strong|open|cheerful|kind|quiet|smiling|going|it up|improving|trying)
        go (the extra|above|all out|beyond)
        take (care|it seriously|them seriously|responsibility|pride|ownership)
        come (across|over as)
        look (good|better|friendly|happy|nice|professional|forward|interested|confident|after)
        leave (a|the) ..2 (impression|feeling|memory|mark)
        pay ..2 attention
        add|bring|create|deliver (value|joy|magic|quality|energy|excellence|more)
        treat ..6
        ",
    ),
    Rule::new(LEAD, "lead", "{lead}"),
    Rule::new(OTHERS, "others", "^ {others}|{name}"),
    Rule::new(DENIED, "denied", "not|never|no|stop|avoid|refuse|without|neither|skip|quit"),
];

/// What a text holds of what a plan needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// Nothing is written.
    Nothing,
    /// Words, but not what is looked for.
    Loose,
    /// Somebody else does it.
    Others,
    /// Only what is not done.
    Denied,
    /// What is looked for.
    Found,
}

/// Whether these words hold something at work that one can notice.
pub(crate) fn cue(words: &str) -> Held {
    let text = Text::new(words, engine(), &[]);
    if text.tokens.is_empty() {
        return Held::Nothing;
    }
    let has_cue = !hits(&text, CUE).is_empty() || text.has_time(0, text.tokens.len());
    if has_cue { Held::Found } else { Held::Loose }
}

/// Whether these words hold something that one does or says.
pub(crate) fn act(words: &str) -> Held {
    let text = Text::new(words, engine(), &[]);
    if hits(&text, LEAD).len() == text.tokens.len() {
        return Held::Nothing;
    }
    let (others, loose) = (hits(&text, OTHERS), hits(&text, LOOSE));
    let is_own =
        |it: &Hit| !others.iter().any(|that| that.first == text.clause_start(it.first));
    let is_loose =
        |it: &Hit| loose.iter().any(|that| that.first < it.end && it.first < that.end);
    let mut deeds = hits(&text, ACT).into_iter();
    if is_line(words) || deeds.any(|it| is_own(&it) && !is_loose(&it)) {
        return Held::Found;
    }
    match (hits(&text, DENIED).is_empty(), others.iter().any(|it| it.first == 0)) {
        (false, _) => Held::Denied,
        (true, true) => Held::Others,
        (true, false) => Held::Loose,
    }
}

/// Whether this is written as a line to say: saying it is the act.
fn is_line(words: &str) -> bool {
    words.starts_with(['"', '“', '„', '«', '‘'])
}

/// Where rules with this tag hold.
fn hits(text: &Text<'_>, tag: Tag) -> Vec<Hit> {
    let engine = engine();
    let is_of = |it: &Hit| engine.closing_rules.get(it.rule).is_some_and(|it| it.tag == tag);
    engine.closing.run(text, &engine.sets).into_iter().filter(is_of).collect()
}

/// The engine of plans, made at the first plan.
fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::of_plans)
}
