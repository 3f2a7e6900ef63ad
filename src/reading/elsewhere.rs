//! Texts that are no parting words: letters, chats, tutorials, verses, diaries, descriptions.
//!
//! They count only where no move turns to a customer.

use super::engine::{Rule, Signal, Tag};

/// The rules.
pub(crate) const RULES: &[Rule] = &[Rule::new(
    Tag::Signal(Signal::Elsewhere),
    "elsewhere",
    "
        (i|we) (walked|watched|played|cooked|drove|went|met|baked|read|rode|bought) ..6 (and|then) ..3 (walked|watched|played|cooked|drove|went|met|baked|read|rode|ate|slept|saw) ..3
        (drag|drop|copy|paste|select|unzip) the (file|folder|image|text|code) ..4
        agenda|invite|minutes attached|below
    ^^ subject|cc|fwd|fw $
    please? find attached|enclosed
    attached (is|are|please|you will)
    ^^ dear {name}
    ^^ dear all|team|colleagues|hiring|sir|committee|editor
    ^^ hi|hello|hey team|all|folks|everyone ..8 (update|meeting|deploy~|deadline|branch~|release|sprint|agenda|call|server)
    (kind|best|warm) regards $
    (see|in) the (table|chart|figure|spreadsheet|section|thread) (below|above|attached)?
    (board|team|project|staff|weekly) meeting
    (quarterly|annual|monthly) (figures|report|results|review)
    lol|haha|hahaha|lmao|rofl|omfg|tbh|imo
    (open|run|install|click|type|press|download|compile|import) (the|a|your|on|enter|this)? ..1 (terminal|command|enter|package|file|browser|script|button|menu|tab|editor|library|shell|icon)
    ^^ step {number}|one|two|three $
    (moon|stars|sea|ocean|moonlight|starlight|dream|dreams|shadows|silence|waves|petals|roses|heartbeat) ..8 (moon|stars|sea|ocean|silver|golden|drift|drifts|sand|whisper|whispers|sleep|sleeps|night|sky|dance|dancing|burn|fade)
    ^^ (oh|baby|hey|yeah) (baby|oh|i|girl) ..8 (night|love|heart|dance|dancing|tonight)
    dancing in the
    oh oh
    (features|feature|boasts|comes with|made from|made of|includes) (a|an|two|three|soft|durable|premium|stainless|{number}) ..4
    (lightweight|ergonomic|waterproof|breathable|machine-washable|stainless|adjustable) ..3 (shirt|bag|jacket|bottle|shoe|shoes|case|design|frame|fabric|steel|strap|chair|fit)
    i|we (bought|rode|drove|went|saw|watched|visited|ate|played|met|baked|slept|woke|ran|walked|read) ..8 (yesterday|last (night|week|weekend|summer|year)|this morning|to work)
    ^^ woke up ..6
    (made|had) coffee ..3 (wrote|read|went|walked)
    (went|gone) for a (run|walk|swim|ride)
    the (train|bus|weather|traffic|tram|subway|metro) was ..6
    once upon a
    (he|she|they) (whispered|shouted|replied|sighed|muttered|smiled|posted|tweeted) ..4
    my umbrella broke
    ",
)
.free()];
