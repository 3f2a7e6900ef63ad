//! Something to remember or tell, and whether there is a next time.

use crate::frame::Polarity::{Minus, Plus};
use crate::frame::Theme::{Memorable, Next};
use crate::reading::engine::{Rule, Tag};

/// The cues.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(Tag::Theme(Memorable, Plus), "remembered", "
        unforgettable|memorable|unique|extraordinary|magical|highlight|adventure|one-of-a-kind|remarkable|mesmerizing|magic|once-in-a-lifetime
        (i will|we will|i am|i shall|i have|i|we|to|will) ..2 (remember|tell|telling|told|talk|talking|think|thinking) ..2 (this|it|that|about|for|everyone|everybody|people|story|the|grandchildren|friends|of) ..4
        (never|not) ..1 (forget|forgotten) ..3
        (best|loveliest|nicest|greatest) ..2 (day|evening|night|afternoon|experience|trip|visit|morning|moment|hour|meal|holiday|weekend|memory|time|birthday) ..4
        (story|memory|moment|experience|day|something) ..3 (tell|remember|years|life|lifetime|keep|treasure|stick|stays|grandchildren)
        (something|a story|story|one) to (tell|remember|talk) ..2
        (stick|stuck|stay|stays|stayed|remain) ..1 (with|in) (me|us|my|our) ..1
        made (my|our) (day|week|evening|trip|year|holiday|weekend|birthday)
        (told|tell|telling|showed|tweeted) (everyone|everybody|all my|my|the whole|people|half) ..2 
        took (photos|pictures|a photo|a picture) ..2
        (will|still) ..2 (smile|smiling|laugh|laughing|grin|grinning) ..2 (about|at|when|years)?
        (still|keep) (talk|talking|think|thinking) about
        (blew|blown|took) ..2 (mind|away|breath)
        out of the ordinary
        (touched|moved) (me|us|by)
        like nothing else
        (surprised|amazed|delighted|wowed) (me|us|by)"),
    Rule::new(Tag::Theme(Memorable, Minus), "forgotten", "
        (places|things|evenings|meals|one) ..1 you forget ..2
        could not tell you (a|one|what|anything|the) ..4
        forgettable|unmemorable|unremarkable|nondescript|boring|mundane
        nothing (special|to write home about|memorable|out of the ordinary|to remember|to tell|remarkable|worth remembering|stood out|to rave about|extraordinary|stuck|to talk about) ..2
        (already|have|will|soon|had|quickly) ..2 (forgotten|forget|forgot) ..3
        (cannot|can not|could not|do not|would not|barely|hardly|can) ..2 (remember|recall) ..3 
        (like|as) (every|any|all the) ..1 (other) ..4
        (not|nothing|hardly|never) ..3 (memorable|remember|story|special|unforgettable)
        (want|try|trying|prefer|rather|better) to forget ..2
        run of the mill
        could have been any* ..2
        in one ear
        left no (impression|mark|trace) ..1"),
    Rule::new(Tag::Theme(Next, Plus), "comes-back", "
        (can|could) not wait to _ (again|back|there|next) ..2
        (would|will|i) never ..1 (go|shop|buy|look|use|try|eat) (anywhere|elsewhere|anyone|somewhere) else?
        (have|has) booked again ..3
        (booked|booking) again ..3
        (i will|we will|i would|we would|i am|we are|i shall|will|would|going to|definitely|certainly|i might|maybe|probably|can not wait to|plan to|planning to|want to|like to|love to|happy to|i) ..4 (come|coming|be|go|going|return|returning|visit|book|stay|shop|eat|buy|order|use|fly|see|stop|pop) (back|again|there again|here again|for more|with them again|them again|from them again|next) ..3
        (come|coming|be|go|going|went|came|been|keep coming) back ..3
        (will|would|shall|going to|definitely|plan to|want to) ..1 return ..2
        returning
        (recommend|recommended|recommending|recommendation|recommends) ..3
        (send|sending|sent|bring|bringing|take|refer|referred|referring) ..2 (my|our|a|all|everyone|everybody|anyone|people|friends|them|others|half|the|someone|somebody) ..1 (sister|brother|mother|father|mom|dad|friend|friends|family|colleagues|colleague|neighbor|neighbors|neighbour|kids|wife|husband|parents|there|here|to|along|cousin|boss|whole|partner|way|team|son|daughter|aunt|office) ..3
        (send|sending|bring|sent) (anyone|everyone|everybody|people|friends|others) ..3
        (tell|telling|told) ..3 (to (go|come|try|visit|book|eat|shop|call|use)|about (this|the) place) ..2
        (tell|telling|told) ..2 (friends|friend|colleagues|people|everyone|family|neighbors|neighbours|sister|mother) ..2 (about them|to go|about you)
        (regular|regulars|loyal|customer for life|fan for life|stay with|staying with|stick with|sticking with|stuck with|remain|remaining) ..2
        (my|our|the only) ..1 (new)? (favorite|favourite|go-to|local|regular) ..2
        see you (again|soon|next)
        (see|seeing) (me|us) again
        (next|same|another) (time|year) ..4 (again|back|here|too|there)
        (already|just) (booked|rebooked|made (another|an|my next)) ..3
        first choice
        where (else)? (i|we) go ..2
        (won't|will not|would not|not) ..2 (go|shop|buy|look|use|try) (anywhere|elsewhere|anyone|somewhere) ..2
        (customer|client|guest|fan) for (life|good|years|ever)
        again (any time|anytime|tomorrow|in a heartbeat|without hesitation)
        until next time"),
    Rule::new(Tag::Theme(Next, Minus), "stays-away", "
        would not send (my|a|our|anyone|anybody|your) ..5
        (that|this|it) was the last time ..3
        never again
        (never|not|no longer|nobody|hardly|doubt|unlikely|no reason|no way|no intention|refuse) (going to|to|be|ever|i will|i would|in a hurry to|planning to|rush to|want to|i am)? ..1 (be back|again|return|returning|recommend|recommending|going there|go there|go back|going back|come back|coming back|set foot|foot in|book|use|visit|buy|go|eat|stay|shop) ..2
        (not|never) ..3 (again|back there|set foot) ..2
        not (go|going|shop|eat|buy|book|stay|use|visit|going to) ..3 (again|there|here)
        (switch|switched|switching|change|changing|changed|leave|leaving|left|cancel|cancelled|canceling|canceled|moving|moved) ..2 (to|bank|provider|banks|doctors|doctor|dentist|contract|subscription|membership|account|another|the competition|elsewhere|competitor|for good|gym|hairdresser) ..2
        (go|going|shop|look|looking|find|buy|eat|take|taking) ..2 (elsewhere|somewhere else|anywhere else|another (place|shop|hotel|dentist|doctor|garage)|my (business|money) elsewhere) ..2
        (avoid|steer clear|stay away|stay clear|keep away|warn|warned|warning|boycott) ..4
        last time (i|we|for) ..2
        (first|once) and (last|never) ..2
        (tell|telling|told) ..4 (not to|to avoid|stay away|to stay away|to keep away|never to) ..3
        lost (a|me|us|my) ..1 (customer|business|custom|as|for) ..2"),
];
