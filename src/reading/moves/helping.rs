//! Tips for the use, and small gestures.

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;

use Move::{Gesture, UseTip};

/// Help to get the benefit, or to start well.
pub(crate) const USE_TIP: &[Rule] = &[
    Rule::weak(
        UseTip,
        "pointer",
        "
        (instructions|instruction|manual|leaflet|guide|booklet|directions|sheet|brochure|details|steps|handout|faq|tips|info|information|card) ..4 (in|inside|on|with|under|attached|online|printed|below|enclosed) ..4 (box|bag|package|label|back|website|site|app|folder|email|envelope|online|attached|lid|there|it|page|receipt|bottle|packet|pack|tube|web)
        (all|it|everything|that|you) (is|are|will find|can find) ..3 (explained|described|written|covered|shown|listed|it|everything|down) ..3 (in|on) (the|our|your|that) (folder|envelope|leaflet|manual|guide|booklet|box|label|instructions|sheet|website|app|page|back|brochure|letter|email|card|handout|package)
        (read|see|check|follow|consult|look at|refer to|have a look at) ..1 (the|our|your|that) ..2 (instructions|manual|leaflet|guide|booklet|website|label|faq|sheet|directions|package insert|insert|handout|video|app)
        ",
    ),
    Rule::strong(
        UseTip,
        "first-step",
        "
        ^ (and|just|then|please|always|also|first|only|simply|maybe|oh|so|now|next time|for now|tonight|today|tomorrow|but|well|one tip|a tip|at home|when you get home|once home|to start)? {tipverb} ..6 {tell}
        (do not|please do not|never|try not to|try to|remember to|make sure to|make sure|make sure you|be sure to|be careful|don not|just|best to|best not to|do not forget to|do not forget|do remember to|do not let|don't|you might want to|you will want to|you want to|you may want to|you should|you can|you could|you need to|you must|you have to|you just|i would|i suggest you|i recommend|i would recommend|we recommend|i would suggest|it is best to|it helps to|it helps if you|try and|better to|it is better to) ..2 {tipverb}|using|keeping|leaving|letting|washing|drinking|taking|starting|wearing|putting|cleaning|charging|applying|store ..6 {tell}
        (works|tastes|lasts|fits|keeps|looks|goes|helps|heals|is|are|feels|best|better|sits) best|better|well (if|when|with|after|before|warm|cold|at|in|for|served|on|once) _
        (the|one|a|my|little|small|quick|only) (trick|tip|secret|key) ..2 (is|:) ..4
        ^ (one|a|quick|little)? tip $ _
        if ..8 (press|turn|hold|switch|restart|reset|unplug|wait|rinse|take two|take one|drink|ice|tap|pull|push|shake|lift|loosen|heat|cool|rub|wash|put|use|try|add|open) ..4
        ",
    )
    .free()
    .judged(is_concrete),
    Rule::new(
        Tag::NoMove(Move::UseTip),
        "no-tip",
        "
        i|we (do|will|can|could|would)? not|never ..1 _
        hang (on|about|up|in)
        take (care|your time|this|that|these|those|it|one|a seat|one of|a couple|some|my|our|an umbrella|the umbrella|a card|a moment|a sample|a look|out|us|me|from|it easy|away)
        keep (in touch|in mind|the change|up|an eye|your (fingers)|calm|posted|our|going|smiling|safe|well|warm|my|fingers)
        (stay|be|go|ride|drive|travel|walk|get home) (safe|safely|well|dry|warm|cool|tuned|in touch|healthy|blessed|positive|strong|carefully|home|away|on|ahead)
        put (me|us) ..1
        get (home|well|in touch|back to|out|lost|some|better|going|away|a move)
        give (us|me|my|our|him|her|them|yourself) 
        ask (for|me|us|him|her|them|any|anyone|at|the)
        (bring|take|send|carry) ..3 back
        bring (your|it|them|along|the kids|a friend|someone|him|her)
        (come|call|ring|visit|contact|email) (us|me|back|again)
        check (our|us|back|with (the|us)|out)
        let (me|us|it go|him|her|them know)
        (leave|write|drop|rate|post|follow|add|like) (us|a review|your|it to|it with|me|feedback|a comment|now)
        try (our|us|again|me|the (new|other)|calling|somewhere|next|to (get|come))
        look (after|forward|at|who|out)
        follow (us|up|me)
        work (on|out)
        back (again|soon|in|to|at)
        go (ahead|home|away|on|to hell|now|well|on then|for it)
        close (the door)
        open (again|until|from|till)
        remember (me|us|you|when)
        mind (the|your|how)
        train|practice|air|test|park|water|load|change|heat|show|lock|drive|begin|ice|plug|cover|treat|place|light|feed|seal|pair|prime|massage|clean|complete $
        save (on|up|your|money|big|{number}|time|yourself|ten|twenty|you|us)
        watch (your|the|out)
        serve (you|him)
        (sleep|rest) (well|tight|up|in)
        enter to
        use|try the code
        pick (up|you)
        stick (around|with us)
        break (a leg|it)
        start (by|with) (saying|thank)
        make (it|my|our|yourself|sure (we|i|they)|your day|me)
        set (for|up|to go)
        {tipverb} (it|this|that|them)? $$
        type|show me
        pack it in
        cook messed
        you can (go|leave|call|come|take it|have)
        you have to (go|leave|call|ask|wait)
        you (should|could) (have|be)
        ",
    )
    .free(),
];

/// Something small that was not asked for.
pub(crate) const GESTURE: &[Rule] = &[
    Rule::weak(
        Gesture,
        "routine-extra",
        "
        (there|here) (is|are) ..1 (a|an|some|your|two|free|one|little) ..3 (sample|samples|voucher|coupon|gift|sweet|sweets|candy|sticker|stickers|treat|mint|mints|pen|calendar|bag|chocolate|postcard|biscuit|cookie|magnet|flyer|bonus|tester|testers|lollipop|brochure|water|card) ..6
        (free|complimentary) (sample|samples|gift|coffee|tea|drink|dessert|delivery|wifi|water|voucher|parking|wrapping|refill|refills|upgrade|cookie|tote|bag|pen|gift-wrapping) ..4
        (small|little) (gift|present|voucher|something|extra|treat|sample|surprise) ..6
        help yourself|yourselves
        ",
    ),
    Rule::strong(
        Gesture,
        "take-this",
        "
        and here is (a|an|my|some) ..4 (for you|marked|drew|printed|wrote) ..3
        i will (grab|get|fetch|find|pour|make|fill) you (a|an|some|another) _ ..3
        ^ (here|and|so|please|just|do|now|oh)? take (this|these|one of|a couple|an|some|my|our|the|two|one|a) ..2 (umbrella|card|water|biscuit|biscuits|cookie|cookies|sample|bag|number|extra|blanket|bottle|mint|sweets|map|cup|coffee|tea|bread|cake|apple|balloon|sticker|pack|spare|charger|flower|tissue|rose|roses|slice|pastry|muffin|roll|box|pen|chocolate|candy|ice|list|copy|to go) ..3
        ^ here (is|are|take|have|$) ..1 (a|an|some|my|this|that|two|one|your|our) ..3 (extra|spare|little|small|free|own|treat|for|on me|umbrella|map|water|biscuit|cookie|sticker|balloon|plaster|bottle|cloth|pen|list|number|card|copy|note) ..3
        (on the house|on me|on us|my treat|my gift|our treat|no charge|free of charge|for free|compliments) ..2
        (a|an|our|little|small|your) ..2 (present|gift|treat|something) (for|from|to) (you|us|me|the|your) ..3
        shall|should i|we ..1 (carry|call|get|help|walk|show|hold|take|bring|wrap|put|write|print|fetch|open|pack|find|ring|order|push|drop|grab|warm|heat|mark|save|load|bag|make|pour|cut|double|throw|set|wait|hail|charge|send|book|give|top|fill|look|reserve|keep|draw|gift|lift|check|explain) ..5 {ask}
        (can|could|may) (i|we) ..1 (carry|call|get|walk|hold|take|bring|wrap|write|print|fetch|open|pack|find|ring|order|push|drop|grab|warm|heat|mark|save|load|bag|make|pour|cut|hail|charge|give|top|fill|draw|gift|lift|lend|tempt|offer|show|help) (you|it|that|the|your|this|them|those|a|an|with (the|your|that|those)) ..5 {ask}
        would you like me|us to _ ..4
        (do you)? want me|us to _ ..4
        would you like (a|an|some) ..1 (water|coffee|tea|bag|umbrella|hand|lift|taxi|cab|glass|blanket|copy|map|receipt|tissue|box|seat|chair|bottle|ride|drink|carrier|ice) ..4
        (let|allow) me|us ..2 (carry|call|get|help|walk|hold|take|bring|wrap|write|print|fetch|open|pack|ring|push|drop|grab|warm|mark|load|bag|pour|cut|charge|give|top|fill|lift|lend|put|draw|offer|show) ..1 (you|it|that|the|your|this|them|those|a|an|with|some|both|down) ..4
        (i|we) will (carry|walk|hold|wrap|grab|get|fetch|open|help|push|lend|throw|give|pop|drop|slip|bag|take|show|warm|put|add|call|hail) ..1 (you|it|that|the|your|this|them|those|a|an) ..2 (to (the|your) (car|door|taxi|bus|trunk|gate|room|lift|elevator|table|station)|out|door|coat|with|bag|bags|hand|umbrella|luggage|suitcase|suitcases|extra|free|a taxi|taxi|cab|chair|in|over|off|down)
        (i|we) (have|also|just|have also)? ..1 (put|popped|slipped|added|included|packed|tucked|thrown|threw|wrapped|saved|kept|left|baked|made|brought|got|drew|drawn|wrote|written|printed|knocked|taken|took|upgraded|set) ..1 (a|an|some|two|one|you|in|the|extra|your|three|another|few|off|it) ..3 (sample|samples|extra|spare|treat|biscuit|biscuits|cookie|cookies|sticker|gift|note|card|for you|for your|for the|voucher|map|in your bag|on top|postcard|on me|chocolate|bottle|free|in your (box|bag|basket|pocket)|off|aside|directions|steps|down for you|name)
        (borrow|lend|keep) ..1 (you|my|our|this|the|that|it|one|an) ..3 (umbrella|charger|pen|jacket|blanket|map|bottle|coat|till|until|bag|as long|cup|scarf|ladder)
        (have|take|try) (one|a|another|some|a piece|a cookie) ..4 (on (us|me|the house)|for the road|for the way|for the journey)
        for the (road|way home|walk|drive|journey|train|trip) ..2
        (hold|get) the door for you
        (waived|knocked|taken|took) ..3 off|fee|charge|bill ..2
        ",
    ),
    Rule::new(
        Tag::NoMove(Move::Gesture),
        "no-gesture",
        "
        (can|could|may|shall) (i|we) (help|get|do|assist|interest|offer|tempt) (you)? ..3 (anything|with anything|something else|else|in|our)
        (let|allow) me|us know|see|check|think|guess|tell|explain|thank|ask|finish|go|be
        take (this|that|it) (seriously|back|up|personally|as|from me|easy|away|out|every)
        take (one|two|three|half|a) (tablet|tablets|pill|pills|capsule|capsules|spoon|dose|teaspoon|a day|twice|every|daily|before|after|in the)
        (take|get|give) you (to court|seriously)
        free (to|of)
        feel free
        (that|it|this) (is|was) on us|me
        (repair|replace|fix|redo|swap|change) ..3 (for free|free of charge|no charge)
        (can|may|could|shall) (i|we) ..2 (anything|something) else
        take a (look|seat|moment|minute|breath|break|survey|number)
        would you like me to stop
        (interest|like) you in
        ",
    )
    .free(),
];

/// How far a tip is followed, in words.
const REACH: usize = 14;

/// Strong when the tip has an act and two words of its own.
fn is_concrete(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let clause = text.clause_end(hit.end.saturating_sub(1)).max(hit.end);
    let end = clause.min(hit.first + REACH).max(hit.end);
    if text.sentence(hit.first).is_question || engine.any(Class::NoTip, text, hit.first, end) {
        return None;
    }
    let own = (hit.first..end).filter(|it| {
        let id = text.id(*it);
        !engine.has(Class::Small, id) && !engine.has(Class::Vague, id)
    });
    (own.count() >= 2 && end - hit.first >= 4).then_some(Strength::Strong)
}
