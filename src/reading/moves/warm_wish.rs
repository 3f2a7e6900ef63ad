//! Warm wishes and goodbyes.

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;

use Move::{Farewell, WarmWish};

/// The rules for wishes.
pub(crate) const RULES: &[Rule] = &[
    Rule::weak(
        WarmWish,
        "wish",
        "
        mind yourself|yourselves
        have|hav yourself|yourselves? (a|an|the)? ..2 {nice} {daytime}
        have (a|an)? ..2 good|great|lovely|nice one
        have (a|an) ..1 {nice} rest of
        have fun|nice
        good|best luck
        all the best
        best wishes|regards
        (wish|wishing) you|u ..2 {nice} {daytime}
        (wish|wishing) you|u all|every|the|only|nothing|much|well|a|an
        {nice} (day|evening|weekend|afternoon) to|and|for you|then
        ^ a? {nice} (weekend|evening|day|afternoon|rest of) $
        enjoy it|them|yourself|yourselves|this
        enjoy $
        take (good)? care
        ^ stay safe|well|healthy|strong|warm|dry|cool|positive|blessed
        be well|safe|good
        safe home|travels|trip|journey|drive|driving|travel|ride|flight
        travel|drive|get|go|ride home? safe|safely|well|carefully
        merry christmas
        happy (new year|holidays|easter|christmas|thanksgiving|weekend|friday|halloween)
        (i|we) hope you ..4 (enjoy|enjoyed|like|love) 
        hope ..3 {nice} {daytime}
        sleep well|tight
        god bless
        bless you
        sweet dreams
        keep well|safe|warm
        look after yourself
        (feel|get) better|well $
        get well soon
        enjoy ..3 {daytime}
        ",
    ),
    Rule::strong(
        WarmWish,
        "fitting-wish",
        "
        ^ get home (before|dry|in time) ..1 _
        enjoy (your|the|that|those|these|every|a|all|this|being|seeing|having) ..2 _
        enjoy {name}
        have (a|an|fun|some) ..3 _
        have (lots of|so much|much)? fun _
        (good|best) luck ..2 (with|tomorrow|on|at|for|tonight|in|today|next|this|to) _
        good|best luck {time}
        all the best ..1 (with|for|on|in|to) _
        (safe|smooth|good|pleasant) (trip|journey|drive|flight|travels|ride|home|crossing|walk|landing|travel|commute) ..2 _
        (bon|happy) (voyage|birthday|anniversary|travels|retirement|graduation|painting|reading|baking|camping|sailing|cooking|cycling|hiking|gardening|running)
        ^ (drive|walk|ride|get home|go|mind|watch|travel|cycle) carefully|safely|safe|slowly|how|the|out ..2 _
        (mind|watch) (the|your) (step|ice|stairs|puddle|puddles|steps|road|head)
        ^ stay dry|warm|cool|cozy|cosy ..2 _
        hope ..7 (goes|go|heals|heal|feels|feel|gets|get|comes|turns|works|holds|sleeps|settles|passes|eases|improves|recovers|arrive|arrives|pass|win|wins|stays|has|find|finds|finish|finishes|lets|fits|fit|likes|loves|comes) ..4 (well|better|beautifully|smoothly|okay|ok|fine|easy|perfectly|soon|great|home|it|them|through|down|quickly|good|out|lovely|wonderful|you|safely|up|luck)
        hope you ..3 (feel|get|are) better|well|home|there
        hope (the|your) _ ..6 (goes|go|heals|is|likes|loves|enjoy|enjoys|are|turns|works|gets|feels|has|will|love|like)
        (wish|wishing) you ..5 (for|with|on|at|in) _
        (may|let) your ..6
        enjoy ..3 {daytime} (with|in|at|by|of|on) _
        rest up
        get some rest|sleep
        sleep well|tight ..2 _
        take care (on|of|with|in|out|going|driving|when|while) _
        (give|take) (that|the|your|those) (knee|ankle|back|arm|leg|foot|hand|head|shoulder|wrist|tooth|baby) ..3
        (have|enjoy) ..3 (wedding|birthday|trip|holiday|vacation|honeymoon|flight|party|concert|game|show|anniversary|graduation|christening|picnic|hike|match|film|movie)
        ",
    )
    .judged(fits_the_situation),
    Rule::strong(
        WarmWish,
        "wish-of-the-moment",
        "
        safe (flight|landing|crossing)
        bon voyage|appetit
        congratulations|congrats
        ^ stay dry|warm|cool
        get well soon
        (get|feel) better|well soon|quickly|quick
        (speedy|quick|full|good) recovery
        (fingers|thumbs) crossed
        keep|keeping|hold|holding (my|our|your)? (fingers|thumbs)
        break a leg
        happy birthday|anniversary|retirement
        ",
    ),
    Rule::new(
        Tag::NoMove(Move::WarmWish),
        "no-wish",
        "
        (could|would|should|can|might) (we|i|you|they) ..1 have
        take care of (it|that|this|the|everything|all|your)
        taken care
        have (a|any|some) (look|seat|question|questions|chance|word|think|problem|problems|read|go|minute|moment|colleague|note|copy|number|issue|issues|record|try|few|lot|to|bit|guess|survey|nice|good|great|lovely)? (look|seat|question|questions|chance|word|think|problem|problems|read|go|minute|moment|colleague|note|copy|number|issue|issues|record|try|of|other|customers|life)
        better luck
        (did|do|to|have|not|if) you? enjoy|enjoyed
        (i|we|you|they|she|he|to|can|will|would|do|not|did|could|should|must|might|also|only|just) have (a|an|the|some|fun)
        ",
    )
    .free(),
];

/// The rules for goodbyes.
pub(crate) const FAREWELL: &[Rule] = &[
    Rule::weak(
        Farewell,
        "farewell",
        "
        mind yourself|yourselves
        ^^ ta ra
        bye|goodbye|goodby|bie|farewell|cheerio|toodle-oo|toodles|toodeloo|cya|ciao|bye-bye|adios|adieu|tata|tatty|byes|laters|tschuss|gudbye|baibai|goodbyes
        good bye|by|night|day
        ta ta
        ^ later $
        ^ laters
        ^ so long $
        take (good)? care
        until|till then $
        catch you later
        (have to|must|let you) (say|go) goodbye
        over and out
        all the best $$
        be seeing you
        ^^ off (home)? you go $
        ",
    )
    .judged(is_goodbye),
    Rule::new(
        Tag::NoMove(Move::Farewell),
        "no-farewell",
        "
        (say|said|saying|kiss|wave|waving|waved) goodbye|bye to your|the|my|those|all|any
        take care of (it|that|this|the|everything|all|your)
        taken care
        by the way
        bye law|laws|product
        so long as|ago
        good (by|day) (to|for|at|and|one)
        (a|every|no|the|very|really|another|had) good day|night
        have ..3 good day|night
        ",
    )
    .free(),
];

/// Farewell words count unless they belong to a longer phrase.
fn is_goodbye(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    let of = text.written(hit.end).eq_ignore_ascii_case("of");
    (!of || text.written(hit.end + 1).to_ascii_lowercase().starts_with("your"))
        .then_some(Strength::Weak)
}

/// How far a wish is followed, in words.
const REACH: usize = 9;

/// Strong when the wish holds a word that doesn't fit everybody.
fn fits_the_situation(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let end = text.sentence_end(hit.first).min(hit.first + REACH);
    let stop = (hit.end..end).find(|it| text.starts_clause(*it)).unwrap_or(end).max(hit.end);
    let special = |it: &usize| {
        let id = text.id(*it);
        !engine.has(Class::Small, id) && !engine.has(Class::PlainWish, id)
    };
    let own = (hit.first..stop).filter(special).count();
    let timed =
        text.has_time(hit.first, stop) && engine.has(Class::Luck, text.id(hit.first + 1));
    Some(if own > 0 || timed { Strength::Strong } else { Strength::Weak })
}
