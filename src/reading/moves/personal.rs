//! Something true only of this customer (ruling 2). Names and the details of the scene are
//! looked up in the code; these rules know what is singular without a scene.

use crate::frame::Move;
use crate::reading::engine::{Rule, Tag};

use Move::Personal;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::strong(
        Personal,
        "of-this-person",
        "
        say (hi|hello|hey) to (your|the|her|his|little|grandma|grandpa|mom|mum|dad|{name}) ..1
        (give|send) ..2 (love|regards|greetings|hug|best|kiss|pat) ..1 to ..3
        give (your|the|little) ..2 (a (hug|kiss|pat|cuddle|treat)|my (best|love|regards)) ..3
        your {family} ..2
        (the|your|that|big) ..1 {event}
        wedding|birthday|anniversary|graduation|honeymoon|christening
        your ..3 {event}
        (new|first|next|own) {new}
        your ..2 {body}
        the {body}
        (the|your|that|both) ..2 {carried} ..1
        happy ..1 (birthday|anniversary|retirement|graduation)
        (thank you|thanks) ..3 (for|that) ..2 (spotting|noticing|catching|pointing|returning|handing|rescuing|finding|fixing) ..3
        (you|your) ..2 (spotted|noticed|pointed out|caught|told me|told us|mentioned|said you|shared|showed me|brought|drew|carried|found|remembered|were telling|taught) ..3
        (since|as|because) you ..1 (like|love|said|mentioned|told|prefer|asked|live|work|play|run|always|have|travel|drive|are) ..3
        your (usual|favorite|favourite|regular) ..2
        (in|to|of|for|from|with) {name} with (your|the) ..2
        enjoy {name} ..3
        (trip|flight|holiday|vacation|week|weekend|journey|honeymoon|move|drive|way|time|summer|days) ..1 (to|in|around|through) {name}
        ",
    ),
    Rule::new(
        Tag::NoMove(Move::Personal),
        "no-personal",
        "
        (friends|family) and (friends|family)
        (the|your) (whole)? family (discount|card|pack|menu|ticket|size)
        (your|the) (first|next) (use|time|visit|stay|purchase|order|bill|payment|month|year|appointment|flight)
        in (good|safe|the best|great|other|your|right) hands
        (keep|have) (in|an) (mind|eye)
        on the other hand
        at hand
        (the|your) (head|foot|back|face|heart) (office|of|door|row|room|desk|page)
        (at|in|on|round|around|out|from|by|of|to) the (back|head|side|front)
        your (hand|head|back) up|over|to
        your back teeth
        keep ..2 fingers crossed
        (move|moving|drive|trip|run) (along|on)
        off my|your (back|hands)
        the (case|race|party|game|interview|show) (is|was|of)
        ",
    )
    .free(),
];
