//! The staff as persons, being cared for, being treated as this person, being meant.

use crate::frame::Polarity::{Minus, Plus};
use crate::frame::Theme::{Caring, Genuine, People, Personal};
use crate::reading::engine::{Rule, Tag};

/// The cues.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(Tag::Topic(People), "staff", "{staff}
        everyone|everybody (there|here|who|at|in|was|is|i)
        (people|person|one) (who|at|behind|on|there|here)
        (she|he|they) (was|were|is|are|seemed) ..2 {pleasing}|{awful}
        host|hosts|hostess|service with a smile"),
    Rule::new(Tag::Theme(People, Plus), "kind", "
        friendly|friendlier|friendliest|polite|politely|kind|kinder|kindest|kindness|nicest|courteous|courtesy|pleasant|welcoming|cheerful|charming|warmth|respectful|respectfully|approachable|sweet|gracious|good-natured|hospitable|likeable|likable|personable|hospitality|gentle|chatty|smiling|smiled|smile|smiles|gem|sweetheart|sweethearts|angel|angels|funny|considerate|well-mannered|affable
        (warm|friendly|big|hearty|great|genuine) (welcome|greeting|reception)
        (felt|feel|feeling|felt so|made me feel|made us feel) ..2 welcome|welcomed
        (greeted|welcomed) (me|us|with|by) ..2
        good mood|manners
        what a welcome|team|crew|joy|bunch
        treated ..3 respect|kindness|well|kindly|decently
        with a smile
        like|as ..2 old friends|friend|family|royalty"),
    Rule::new(Tag::Theme(People, Minus), "unkind", "
        barked|barking|growled|snarled
        (could|can) not (even)? be bothered to (look|smile|say|greet|talk|answer) ..2
        rude|rudely|rudeness|unfriendly|impolite|arrogant|grumpy|snooty|condescending|surly|sullen|snappy|snapped|moody|unpleasant|disrespectful|bad-tempered|hostile|mean|obnoxious|snippy|curt|brusque|patronizing|patronising|bored|bossy|dismissive|abrupt|gruff|sour|unwelcome|sneered|scowled|shouted|yelled|aggressive|snobbish|discourteous|sulky|miserable|cold-hearted
        (nobody|no one|none|never|did not|hardly|barely|not one|without) ..3 (looked up|look up|looking up|smiled|smile|said hello|say hello|greeted|greet|acknowledged|hello|goodbye|glanced|good morning|noticed me|noticed us)
        (ignored|ignoring|talked down to|rolled|rolling|talked over|looked down on) (me|us|their|his|her|everyone) ..2
        (made me feel|felt|feel|made us feel) ..2 (unwelcome|small|like a burden|like a nuisance|stupid|in the way|a nuisance|like dirt|humiliated|judged)
        bad|foul|terrible (mood|manners|attitude)
        attitude problem
        on (his|her|their|the) phone|phones"),
    Rule::new(Tag::Theme(Caring, Plus), "cared", "
        patience
        made sure (i|we|that i|that we|my|our) ..2 (was|were|felt|am|are|got|had) ..4
        care|cares|cared|caring|attentive|attentiveness|empathy|empathetic|sympathetic|compassion|compassionate|understanding|patient|thoughtful|reassuring|reassured|supported|supportive|heard|comforting|comforted|valued|appreciated|nurtured|attention
        listen~ ..2 (to)?
        looked (really|well|so)? after
        looking (really|well|so)? after me|us|you
        (taken|took|take|taking) ..4 (care|seriously|time|trouble|concerns|worry|worries|interest)
        (felt|feel|made me feel|made us feel) ..2 (safe|cared|understood|important|seen|heard|valued|looked after|in good hands|at ease|respected|supported|calm|less alone|better|comfortable|relaxed|less afraid|appreciated|reassured|special|that i mattered|taken seriously|like i mattered)
        i|we mattered|counted
        (asked|checked|check|wanted to know) ..3 (how i was|how i felt|how we were|if i was|whether i was|on me|on us|how i am)
        in good|safe|the best hands
        put me|us at ease
        with (so much|real|great|such|a lot of)? (heart|care|compassion|feeling|warmth)
        (went|go|goes|going) out of (their|his|her|its) way
        (gave|given|give) ..3 (time|attention)
        not rushed|rush
        in no rush
        made me less (afraid|scared|nervous)
        took|take|taking (their|his|her|the) time|trouble
        interested in (me|us|how|my|what)
        saw (me|that i|how|my) ..2
        held my hand
        calmed (me|my|us|him|her)
        noticed ..2 (i was|my|that i|we|our|how)"),
    Rule::new(Tag::Theme(Caring, Minus), "not-cared", "
        could not wait to (get rid|see the back|be rid) ..3
        get rid of (me|us)
        left (me|us)? ..1 (sitting|standing|lying) there ..4
        (nobody|no one|never) (asked|checked) ..4
        indifferent|uncaring|heartless|careless|unsympathetic|callous|inattentive|ignored|neglected|unheard|overlooked|rushed|alone|insensitive|cold-blooded|brushed|impatient|dismissed|hurried|invisible|unappreciated|unimportant|abandoned|disinterested|uninterested|thoughtless|interrupted
        (could not|could) (have)? ..1 (care|cared) less
        (do|does|did) not|never give a (damn|toss|hoot|monkey's|fig)
        brushed ..2 (off|aside)
        left (me|us) ..2 (standing|sitting|alone|waiting|hanging|in the dark)
        (felt|feel|made me feel) ..2 (ignored|invisible|rushed|alone|lost|forgotten|neglected|unimportant|fobbed off|like a nuisance|unsafe)
        fobbed off
        in and out like cattle
        talked over
        (wanted|want|trying|eager|glad) ..2 (rid of|me out|us out|me gone)
        (hurried|rushed|shooed|pushed|hustled) (me|us) ..2"),
    Rule::new(Tag::Theme(Personal, Plus), "as-this-person", "
        (know|knew|knows|remembered|remember|remembers|used|use|uses|called me by|recalled|recognized|recognised) ..3 (name|usual|order|coffee|drink|story|face|last visit|last time|who i was|who i am|birthday|allergy|preferences|daughter|son|dog|kids|me|us|we liked|i like|i liked|take my)
        remember~ ..1 (me|us|my|our|what|that|how|who)
        by (my|our|first)? name
        like|as a (real|whole|human)? ..1 (person|human|human being|individual|regular|guest of honor|somebody|someone who)
        (treated|treat|treats|seen|saw|see) ..3 (person|human|individual|family|friend)
        personal (touch|attention|service|note|advice|approach|treatment)
        (tailored|personalized|personalised|individually|individual|custom-made|bespoke|just for me|just for us)
        (only|special) (customer|guest|patient|person) ..4
        (made|just|chosen|picked|especially|specially) for (me|us|my|our) ..1
        asked ..2 (about|after|how) my|our
        (fit|fitted|suited|matched|meant for) (me|my|our|us)
        as (me|myself)
        one of (the)? (family|them|their own)
        (my|our) needs ..1
        feel|felt|made ..3 special|unique"),
    Rule::new(Tag::Theme(Personal, Minus), "as-a-number", "
        (a|another|next|just|only) ..2 (number|case|file|ticket|transaction|wallet|invoice|account|customer number)
        (conveyor|assembly) (belt|line)
        impersonal|anonymous|cookie-cutter|one-size-fits-all
        one size fits all
        like cattle|sheep|parcels
        next in line
        (forgot|mixed up|got wrong|got) ..1 my name (wrong)?
        just another (customer|patient|guest|client|caller|one|face|number|person|sale)
        herded|processed
        no idea who (i|we) (was|were|am)"),
    Rule::new(Tag::Theme(Genuine, Plus), "meant", "
        (genuine|genuinely|sincere|sincerely|sincerity|honest|honestly meant|honesty|authentic|heartfelt|truthful|straightforward with|candid|real smile|trustworthy|upfront|transparent|frank|unforced|truth)
        (they|she|he|it|really|you|and) (really|truly|actually|clearly|obviously)? meant (it|every|what)
        meant (it|every word|what)
        mean it|what they say|what they said
        straight (with|answer|answers|talk)
        from the heart
        trust|trusted (them|him|her|her|what|their|the)
        (told|said|gave|given) ..2 (truth|honestly|straight)
        no (bull|sales pitch|pretending|pretense|act|script|nonsense|pressure|hidden)
        (did not|never|nobody|without|not) ..3 (pushy|pressure|pressured|sell me|selling|upsell|upselling|push|pushed|pretend|fake)
        real (people|person|human|interest|concern|care|conversation)"),
    Rule::new(Tag::Theme(Genuine, Minus), "scripted", "
        (fake|forced|false|plastic|painted) (smile|smiles|friendliness|cheer)
        (said|says|saying) it a (hundred|thousand|million) times ..3
        (script|scripted|rehearsed|fake|phony|phoney|forced|robotic|insincere|false|hollow|put-on|plastic|dishonest|pushy|lied|lies|liar|liars|mechanical|automatic|canned|pretended|pretending|pretend|artificial|memorized|memorised|superficial|two-faced|lip service|parroted|salesy|staged|recited|manipulative|deceived|misled|bluff)
        (like|as if|sounded like) ..1 (a)? (robot|robots|machine|script|recording|parrot|call center|tape|automaton|actor|actors|text)
        (reading|read|read it|reading it|learned|learnt) ..2 (from|off) (a|the|card) ..2
        (all|just|only|was|is|an|were) ..2 (an act|a show|for show|acting|a sales pitch|for the tip|a facade|pretense|a performance|lip service)
        did not (really)? (mean|buy) ..2
        hard sell
        sales pitch
        (smile|smiles|smiling|friendliness|niceness) ..3 (fake|forced|painted|put on|glued)
        sell|sold (me|us) ..3 (something|stuff|things)
        (only|just) ..2 (my money|the tip|a sale|their commission)"),
];
