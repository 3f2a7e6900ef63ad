//! Naming what went wrong and owning it, or thanking for bearing it.

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;

use Move::Acknowledgement;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::weak(
        Acknowledgement,
        "sorry",
        "
        sorry|apologies|apologize|apologise|apologizing
        (so|very|really|truly|terribly|awfully|am|are|again|once|is)? (sorry|apologies|apologize|apologise) (again|$|about|for)
        ^ (i am|we are|we|i)? (so|very|really|truly|terribly|awfully|deeply|sincerely)? sorry|apologies|apologize
        (my|our) (apologies|apology|bad) ..2
        (excuse|forgive|pardon) (me|us|the|my|our) ..2
        (i|we) ..1 (understand|know|see|get) ..2 (frustrated|upset|annoyed|angry|frustrating|annoying|disappointed|disappointing|inconvenient) ..3
        sorry to hear ..3
        (our|my|is) (fault|mistake|error|bad)
        not (ideal|good enough|acceptable|how|what you|okay) ..3
        ",
    )
    .judged(keeps_own),
    Rule::strong(
        Acknowledgement,
        "sorry-for",
        "
        (sorry|apologies|apology|apologize|apologise|apologizing|excuse|forgive|pardon|regret) ..3 (about|for|that|you|we|i|it|the|your|our|my|how|if|to|this|had|took|with|there) ..1 _ ..6
        ",
    )
    .judged(names_the_fault),
    Rule::strong(
        Acknowledgement,
        "owned",
        "
        (that|it|this|which) (was|is|were) ..2 (our|my|ours|mine|on us|on me|down to us) (fault|mistake|error|doing|to fix|oversight|mess|job|failure|slip) ..3
        (that|it) (was|is) (ours|mine|on us|on me) ..4
        (we|i) (let you down|got (it|that|your|the) ..3 wrong|messed up|messed|made a mistake|screwed up|dropped the ball|should have|failed|made you wait|kept you (waiting|so long|too long)|lost (your|the)|forgot your|forgot the|mixed up|overcharged|double-booked|overlooked|missed your|broke your|spilled|burned|burnt|misread|mishandled|fell short) ..5
        (that|this|it) ..2 (should|must|ought) not ..1 (have)? ..1 (happened|happen|taken|been|gone|come) ..3
        (i|we) (know|realize|realise|understand|can see|see|appreciate) ..5 (waited|long|wait|delay|late|hard|trouble|noisy|noise|twice|frustrating|wrong|lost|pain|cold|hour|hours|again|easy|rough|difficult|tough|tiring|stressful|missed|cost you) ..3
        you (had|have had|have been through|went through|waited|have waited|had to) ..3 (wait|long|rough|hard|awful|rotten|tough|trouble|miserable|bad|too long|tiring|ages|enough|lot|twice|delay|frustrating|forever|difficult) ..3
        (that|it|this) (was|took|has been|has taken) ..3 (longer than|too long|long wait|far too|a long time|not good enough|a mess|our fault|unacceptable|a rough|a bad|a lot longer|a poor|ages) ..4
        you deserved|deserve ..1 better ..3
        you should not have (had to|been|waited) ..4
        {deserve} ..1 (delay|wait|mix-up|noise|mess|trouble|inconvenience) ..2 (was|is) (our|on us|ours|my) ..2
        ",
    ),
    Rule::strong(
        Acknowledgement,
        "not-sorry-enough",
        "(can|could) not apologize|apologise|thank enough|you for the|your|our|how _",
    )
    .free(),
    Rule::strong(
        Acknowledgement,
        "thanks-for-bearing",
        "
        (thank|thanks|appreciate|grateful|cheers|appreciated|means a lot|kind|good) ..6 (patience|patient|patiently|waiting|waited|wait|bearing|bear|understanding|putting up|holding|hanging on|sticking with|staying calm|your calm|calm you|patient you|forgiving|tolerating|coping|hanging in|giving us another|a second chance|another chance) ..4
        your patience ..2
        you ..2 (been|were|was) ..2 patient ..3
        ",
    ),
    Rule::new(
        Tag::NoMove(Move::Acknowledgement),
        "no-apology",
        "
        (it|that|this)? is|was? not ..1 (my|our) (fault|mistake|error|bad)
        not (even)? sorry
        sorry not sorry
        sorry (to see you go|to say|for your loss|but|we are closed|i can not|we can not|mate but|sir but)
        (better safe than|feel) sorry
        understanding (the|of|how|your|that)
        thank|thanks you? for understanding (the|of|how|that)
        holding (the|a|my|it|on to)
        (will not|not be|never) (be)? ..1 sorry
        (can not|could not) wait
        (what|who) are you sorry
        you should have
        excuse me
        (do not|no) (need to|have to|you)? (apologize|apologise|apologies|worry|be sorry)
        (no|not) need to (apologize|apologise|be sorry)
        ",
    )
    .free(),
];

/// "Excuse me" and blame named as a mistake stay out; the rest is a bare apology.
fn keeps_own(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    (!text.sentence(hit.first).is_question).then_some(Strength::Weak)
}

/// How far the fault is looked for, in words.
const REACH: usize = 12;

/// Strong when the words after the apology name the fault.
fn names_the_fault(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let end = text.sentence_end(hit.first).min(hit.first + REACH);
    let stop =
        (hit.first + 1..end).find(|it| engine.has(Class::Social, text.id(*it))).unwrap_or(end);
    let own = (hit.first + 1..stop).filter(|it| {
        let id = text.id(*it);
        !engine.has(Class::Small, id) && !engine.has(Class::PlainSorry, id)
    });
    (own.count() > 0).then_some(Strength::Strong)
}
