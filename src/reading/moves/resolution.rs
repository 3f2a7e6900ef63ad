//! What has been settled, and that the choice was a good one.

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;

use Move::{Reassurance, Resolution};

/// What has been done, settled or agreed.
pub(crate) const RULES: &[Rule] = &[
    Rule::weak(
        Resolution,
        "all-set",
        "
        (you are|you are now|we are|that is you|all) all? set|sorted|done|good {tell}
        good to go {tell}
        (that|this|it|everything) (is|has been|was) (all|now|you|us)? ..2 (sorted|done|settled|fixed|set|arranged|taken care of|finished|dealt with|in order|resolved|complete|squared away|ready) ..2 {tell}
        ^ all|everything (done|sorted|set|fixed|settled|taken care of|ready|finished) {tell}
        (i|we) (have)? ..1 (done|fixed|sorted|settled|handled|taken care of|dealt with|arranged) (it|that|everything|this|all) ..2 {tell}
        (that|this) should (do it|be it|be all|do the trick|fix it|sort it|help|work)
        there you go|are
        here you go|are
        (you are)? ready to go
        problem solved|fixed
        job done
        that works {tell}
        (that|it) is in hand
        ",
    ),
    Rule::strong(
        Resolution,
        "matter-settled",
        "
        (claim|application|order|complaint|request|appeal) is in ..2
        you (were|are|have been|will be) ..1 charged (once|the|only|for|one|less|nothing) ..4
        new {goods} (is|are) (on|in|fitted) ..3
        (i|we) have ..1 (bled|drained|greased|aligned|oiled|topped) ..3
        (your|the|both|all|his|her|mr|mrs) _ ..5 (is|are|has been|have been|'s|was|were) (now|all|both|back|already|just|fully|officially|safely|nicely|in|on)? ..1 {ready}|{done} {tell}
        (your|the) _ ..4 (is|are|has|have|'s) ..1 (gone|come|arrived|cleared|gone through|been) ..2 {tell}
        (your|the) _ ..3 (is|are|'s) (on|in|at|off|under|to|by|with) (its|the|your|their|our|a) (way|bag|system|account|mail|post|box|file|card|name|trunk|email|inbox|folder|envelope|boot|list|safe|reception) {tell}
        (i|we) (have|had)? ..2 {done} ..2 (you|your|the|a|an|all|both|it|that|new|two|three|{number}|his|her|another) ..3 {tell}
        (i|we) (have)? ..1 (put|set|made|got|found|rung|written|given|left|kept|dealt) ..2 (you|your|the|a|an|new|down|in|back|aside|through|on|up) ..4 {tell}
        (i|we) (took|put|changed|replaced|sent|moved|booked|fixed|added|removed|cleared|canceled|cancelled|refunded|checked|made) ..1 (your|the|a|an|you|both|that) ..4 {tell}
        (we|so we|we have) (agreed|decided|settled|arranged) ..1 (that|on|to|the|you) _ ..4
        you are ..2 (booked|checked|registered|enrolled|signed|down|insured|covered|confirmed|on|rebooked|moved|upgraded|scheduled|all set|set|cleared|paid|protected|connected) ..1 (in|up|for|on|to|with|until|through|from|out|at|into|onto) _ ..3 {tell}
        all? (set|sorted|done) (for|with|on) (the|your|{time}) ..2
        (the|your) _ ..3 (works|runs|opens|turns|closes|fits|charges|starts|rings) (again|now|like|as|fine|properly|smoothly) {tell}
        (you will|you should|you can) ..1 (see|find|have|notice) (it|the|your) ..3 (on|in) your (card|account|statement|inbox|bill) ..3
        that is (the|your|both|all) _ ..3 (done|sorted|fixed|settled|finished|booked|paid|sent|changed|refunded|in|off|on) {tell}
        that is _ _ (refunded|booked|paid|sent|changed|fixed|canceled|cancelled|sorted|done) {tell}
        (it|that) was|is (the|a|only|just) _ ..3 (valve|battery|fuse|cable|bulb|filter|belt|sensor|setting|pin|password|screw|spring|hose) ..4
        refund|refunded|canceled|cancelled|booked|confirmed|transferred ..2 (is)? (through|in full|already|complete)
        ",
    )
    .judged(names_the_matter),
    Rule::new(
        Tag::NoMove(Move::Resolution),
        "no-resolution",
        "
        (your|the) _ ..3 (will be|would be|could be|should be|might be|is being|can be|is not|are not) ..3
        (your|the) (patience|choice|pleasure|visit|stay|day|evening|opinion|feedback|smile) ..2 is|was
        the instructions|manual|guide|leaflet|booklet ..2 are|is
        (i|we) have told|heard|enjoyed|loved|been
        (i|we) have|had (lost|broken|forgotten|messed|ruined|missed)
        the only|main|first|best|trick|thing|problem ..3 is
        (the|your) (door|line|phone) is open
        that is it $
        (i|we) got ..4 wrong
        (i|we) made a mistake
        (kitchen|system|computer|warehouse|doctor) ..2 is|was
        ",
    )
    .free(),
];

/// That the customer's choice was a good one.
pub(crate) const REASSURANCE: &[Rule] = &[
    Rule::strong(
        Reassurance,
        "good-choice",
        "
        (good|great|excellent|nice|lovely|wise|smart|fine|perfect|wonderful|fantastic|solid|super|brilliant|best|right|clever|sensible|beautiful|superb|sound|terrific|better|safe) (choice|pick|decision|call|move|buy|purchase|taste|selection|option|thinking|idea)
        you (have|did|really)? ..1 (chose|chosen|picked|choose|decided|bought|got|pick) ..2 (well|right|wisely|best|good|winner|gem|perfectly|smart)
        you (will|would)? not (regret|be disappointed|be sorry) ..2
        you will (love|enjoy|like|be happy|be pleased|be glad|be delighted|adore) ..3
        (can|could) not go wrong ..3
        (you have)? (excellent|great|good|wonderful|impeccable) taste
        (did|done|doing|made|making) ..1 the right (thing|choice|decision|call|move)
        (that|it|this|those|they) ..1 (really|absolutely|totally|definitely)? (suits|suit|looks|look) ..1 (great|good|lovely|you|perfect|wonderful|fantastic|brilliant) ..2
        (was|is) the right (thing|choice|decision|call|move|one|way|step)
        (you are)? in good|safe hands
        (my|our|customers|personal) favorite|favourite ..2 (too|as well)
        money well spent
        that one|model|color is|was (a|our|my) (favorite|favourite|bestseller|winner|great|good) ..2
        (was|is|were) right to (ask|come|call|bring|wait|check|choose|take|go|get|insist|report|tell|mention)
        ",
    )
    .judged(says_why),
    Rule::strong(
        Reassurance,
        "why-it-is-good",
        "
        (that|this|the|it|those|these|they|your) ..3 will (keep|last|serve|see|do|stand|carry|hold|look|go|give|be|make|fit|suit|save|outlast|pay|cover|protect|support|stay) ..1 (you|your|up|for|years|beautifully|well|forever|with|perfectly|a lifetime|dry|warm|out) ..4 (years|well|good|winter|winters|dry|warm|long|lifetime|forever|beautifully|time|perfectly|everything|ages|decades|trip|season|day|off|wear|knees|back|feet|hand|comfortable|proud|money)
        (a|an|the) ..2 (choice|pick|decision|call|buy) (because|since|as|for|it|that|with|given|if) _
        (right|good|best|perfect) (one|size|fit|match|plan|model) for (your|the|a|what|someone|that) _
        exactly (what|right) ..2 (you need|your|for) ..3
        (coming|came|come|bringing|asking|calling|catching|waiting|choosing|going|starting) ..3 (early|now|when you did|in time|today|straight|first) was ..1 (right|smart|wise|the right|good|best) ..5
        it (holds|lasts|wears|ages|keeps|washes|travels|suits) ..2 (well|for years|beautifully|better|its|forever|you|better than) ..2
        ",
    ),
    Rule::new(
        Tag::NoMove(Move::Reassurance),
        "no-reassurance",
        "
        (no|any|another|other|not|bad|poor|wrong|your|hope|had) (good|great|the|a|right)? choice
        not (a|the|such) (a)? good|great|right|best idea|choice|call
        good (call|move|idea|thinking) (you|by|back|center|us|me)
        you will (love|enjoy|like) (our|the new|to hear)
        the right (thing|one) to do
        not have (bought|chosen|picked)
        ",
    )
    .free(),
];

/// Strong when the thing that is settled has a name.
fn names_the_matter(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let end = text.sentence_end(hit.first).min(hit.end + 4);
    let is_matter = |it: &usize| {
        let id = text.id(*it);
        !engine.has(Class::Small, id)
            && !engine.has(Class::Vague, id)
            && !engine.has(Class::Outcome, id)
    };
    let matters = (hit.first..end).filter(is_matter).count();
    Some(if matters > 0 { Strength::Strong } else { Strength::Weak })
}

/// How far a reason is looked for, in words.
const REACH: usize = 16;

/// Strong when a reason follows, or stands before in the same sentence.
fn says_why(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let end = text.sentence_end(hit.first);
    let next_end =
        if engine.has(Class::Pointing, text.id(end)) { text.sentence_end(end) } else { end };
    let last = next_end.min(hit.end + REACH);
    let stop =
        (hit.end..last).find(|it| engine.has(Class::Social, text.id(*it))).unwrap_or(last);
    let own = (hit.end..stop).filter(|it| {
        let id = text.id(*it);
        !engine.has(Class::Small, id) && !engine.has(Class::Vague, id)
    });
    Some(if own.count() >= 2 { Strength::Strong } else { Strength::Weak })
}
