//! Inviting the customer back, or looking forward to the next time.

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;

use Move::Invitation;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::weak(
        Invitation,
        "come-again",
        "
        kindly? (visit|come) again
        we wait (for)? you again
        kindly (visit|come) ..2 again
        ^ please? (do|just|always|and)? come|pop|drop|stop|swing|call|visit|stop us? back|again|by|in|round|over|along ..2 (again|soon|any time|anytime|whenever|back|sometime|sometimes|$)
        (please|do|will|to|can|hope|you|and|hopefully|sure|just) come|pop|drop|stop|swing|visit us? (back|again|by|in|round|over) ..2 (again|soon|any time|anytime|whenever|sometime|$)
        come (back|again|by|in) (soon|again|any time|anytime|whenever)
        come again
        come back $
        visit us again|soon
        (see|c|cu|seeing) you|u|yous|ya (all|guys|both)? (again|soon|next|around|then|back|when|here|later|in|there|another|sometime|$)
        ^ (hope|hoping|like|love)? to see you
        ^ see you|ya
        (hope|hoping|glad|happy|love|like|pleasure|pleased|delighted|want|wish|nice|lovely|looking forward|look forward) ..3 (see|seeing|welcome|welcoming|have|having|serve|serving|host|hosting|meet) you ..2 (again|soon|back|next|more|here|around|another)
        (look|looking) forward to (it|seeing|welcoming|having|serving|hosting|your|the|meeting|next)
        (hope|hoping) (you|to) (will)? (return|come back|come again|be back|visit|see you|stop by|join us) ..2
        (until|till|til) next time|week|month|year
        ^ next time (then)? $
        (you are)? always|very|most? welcome ..2 (back|here|again|any time|anytime)
        (our|the|my) door is always? open
        (do|please) (come|visit|return|drop|stop|join)
        (be|was) great|lovely|nice|good to (see|have) you (back|again)
        join us again
        till|until we meet again
        ",
    ),
    Rule::strong(
        Invitation,
        "come-for",
        "
        (see|c|seeing) you|u|ya ..3 {time}
        (see|c) you|u|ya ..2 (for|on|at|when|in|with|after) _
        (come|pop|drop|stop|swing|bring|call|visit|return) (back|by|in|again|over|round|along|us|and|to)? ..3 (when|for|in|once|after|to|and|on|while|as) _
        (come|pop|drop|stop|swing|visit|return) (back|by|in|again|over|round|us|and) ..2 {time}
        (look|looking) forward to ..3 _
        (hope|love|like|glad|happy|delighted|pleased) ..3 (see|have|welcome|seeing|having|welcoming) you ..3 (for|on|at|when|in|with|after|{time}|to) _
        next time ..2 (you|we|i|try|bring|ask|the|it|there|let) _
        ^ (until|till) {time}
        (till|until) (the|your) _
        (your|the) (table|seat|spot|chair|corner|place|room|slot) ..2 (is|will be) (waiting|ready|here|kept|yours) ..3
        (save|saving|keep|keeping) (you|your|a|the) ..2 (table|seat|spot|place|chair|corner|slice)
        (bring|come with) your ..3 (next time|along|too|with you|over)
        ",
    )
    .judged(has_occasion),
    Rule::new(
        Tag::NoMove(Move::Invitation),
        "no-invitation",
        "
        (right|good|wise|kind|sensible) to (come|call|drop|stop|bring) ..2
        (have|has|had) to (call|come|visit|return)
        (they|he|she|it|crowds|people|everybody|everyone|guests|groups|buses) (come|comes|call|calls|return|returns) ..2
        (bring|take|send|come|carry|drop) ..2 (it|them|that|this) (back|in|by|over)
        (if|unless|in case) ..8 (come|pop|drop|stop|swing|call|bring|visit|return) (back|by|in|over|again|round|us|to)
        (come|pop|drop|stop|get) (back|by|in|again) ..5 (if|in case|unless)
        see you (off|out|through)
        (call|calls|calling|called) (us|me|back|you|in)
        can not see you
        bring (your|the|a|an) (receipt|card|ticket|voucher|id|passport)
        (will|to|may|might|can) see you now
        (technician|engineer|plumber|he|she|someone|somebody|they|i|we|mechanic|electrician|colleague|nurse|driver|{name}) (will|can|to|is|are) ..2 (come|pop|drop|stop|swing|call|visit|return|coming)
        come|comes in (on|tomorrow|today)
        thank|thanks you? ..3 for (coming|dropping|popping|stopping|visiting|calling|the|your)
        ",
    )
    .free(),
];

/// How far an invitation is followed, in words.
const REACH: usize = 14;

/// Strong with a date, an occasion or a reason.
fn has_occasion(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let end = text.sentence_end(hit.first).min(hit.first + REACH);
    let own = (hit.first + 1..end).filter(|it| {
        let id = text.id(*it);
        !engine.has(Class::Small, id) && !engine.has(Class::PlainVisit, id)
    });
    let is_dated = (hit.first..end).any(|it| {
        let len = text.time_len(it);
        len > 0 && (it..it + len).any(|at| !engine.has(Class::Loose, text.id(at)))
    });
    Some(if is_dated || own.count() > 0 { Strength::Strong } else { Strength::Weak })
}
