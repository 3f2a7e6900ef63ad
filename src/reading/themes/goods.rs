//! The goods, the place, the price.

use crate::frame::Polarity::{Minus, Plus};
use crate::frame::Theme::{Place, Product, Value};
use crate::reading::engine::{Rule, Tag};

/// The cues.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(Tag::Topic(Product), "goods", "{goods}"),
    Rule::new(Tag::Theme(Product, Plus), "good-goods", "
        to die for
        {goods}|lamb|trout|duck|chicken|cooking ..2 out of this world
        (looks|look|looked) gorgeous
        (delicious|tasty|yummy|mouthwatering|fresh|freshly|crispy|juicy|flavorful|durable|well-made|sturdy|tender|scrumptious|divine|high-quality|top-quality|lasted|lasts|fits|fitted|gorgeous on)
        works ..1 (perfectly|great|well|fine|again|like|beautifully)
        (runs|drives|looks|sits|works|feels) ..1 (like new|as new|beautifully|beautiful|perfect|amazing|great|perfectly|smoothly)
        like new
        (best|finest|greatest|tastiest|freshest) ..1 {goods}|thing|ever
        (high|top|great|good|excellent|superb|outstanding|fine) quality
        (my|the) (hair|tooth|knee|back|car|eyes|smile|skin|nails|dog|shoulder|neck|feet) ..2 (looks|feels|is|works|runs|never looked|has never|healed) ..2 (great|amazing|good|better|perfect|beautiful|healed|lovely|like|fantastic|so|again)
        (exactly|just) (what|how) (i|we) (wanted|needed|ordered|asked|hoped|imagined|was looking)"),
    Rule::new(Tag::Theme(Product, Minus), "bad-goods", "
        (fell|fallen|came|coming|come) (out|off) ..3
        (tasteless|stale|soggy|burnt|burned|undercooked|overcooked|bland|inedible|faulty|defective|shoddy|flimsy|lukewarm|greasy|rotten|moldy|mouldy|raw|salty|watery|rancid|chewy|disgusting taste|damaged|scratched)
        (fell|fall|falls|came|come) apart
        (broke|breaks|broken|stopped working|ripped|tore|leaked|leaks|leaking|shrank|faded|cracked|died|rattles|jammed|split|peeled) ..4
        (did not|does not|not|never|doesn't) (even)? (work|fit|last|taste|function|turn on|start|charge|hold|look|heal) ..3
        (poor|low|bad|terrible|inferior|awful|cheap) quality
        cold|dry|tough {goods}|and|inside
        {goods} ..2 was|were|is|are|arrived|came|tasted ..2 cold|dry|tough|hard|small|tiny|off|wrong|crooked|broken|late|thin|weak|flat|bitter|sour|frozen|uneven
        hair in (my|the)"),
    Rule::new(Tag::Topic(Place), "place-noun", "{place}"),
    Rule::new(Tag::Theme(Place, Plus), "pleasant-place", "
        (clean|cleaner|cleanest|spotless|spotlessly|immaculate|cozy|cosy|comfortable|comfy|calm|peaceful|quiet|quieter|tidy|bright|airy|homely|homey|stylish|inviting|spacious|relaxing|atmospheric|sparkling|pristine|hygienic|well-kept|charming place|serene|tranquil|warm and dry|modern|restful|roomy|smelled nice|gleaming)
        like (being)? (at)? home
        (felt|feel|feels) like ..1 home
        (beautiful|lovely|great|nice|wonderful|stunning|gorgeous|perfect|fantastic) ..2 {place}
        smelled|smelt|smells ..1 (nice|good|lovely|wonderful|fresh|amazing|great)"),
    Rule::new(Tag::Theme(Place, Minus), "unpleasant-place", "
        stinks|stink|reeked|reeks
        could not hear (yourself|myself|ourselves) think
        (dirty|filthy|grubby|smelly|stinky|stank|smelled bad|noisy|loud|louder|cramped|crowded|uncomfortable|stuffy|freezing|chilly|messy|shabby|run-down|dingy|gloomy|sticky|dusty|unhygienic|draughty|drafty|overcrowded|packed|dark|untidy|stained|moldy|damp|musty|dilapidated|cluttered|grimy|unclean|depressing)
        (bad|awful|terrible|horrible) smell
        {place} ..2 was|were|is|are|felt|smelled ..2 cold|hot|small|tiny|tired|old|dated|tight|boiling|outdated|wet|broken
        too hot|cold in there|here|inside
        smelled|smelt|smells (of|like|bad|terrible|awful)
        needs ..1 (cleaning|a clean|renovation|painting)"),
    Rule::new(Tag::Topic(Value), "price-noun", "price~|prices|pricing|cost|costs|bill|fee|fees|rates|charge|charges|value"),
    Rule::new(Tag::Theme(Value, Plus), "worth-it", "
        for (that|this|the) price you can not go wrong
        more than (i|we) paid for
        affordable|reasonable|reasonably|inexpensive|bargain|bargains|cheap|cheaper|cheapest|worthwhile|generous|fair
        worth ..1 (it|every|the|what|each|my|our|more|paying|a|all)
        value for money
        (good|great|excellent|fair|best|amazing|decent|real|fantastic) ..1 (value|price|prices|deal)
        well worth ..3
        (i would|i would have|would have|happily|gladly) ..2 (pay|paid) ..2 (more|double|twice|again|extra)
        (got|get) ..2 my money 's worth
        (every|each) (cent|penny|dollar|euro|pound)
        money well spent
        (less|cheaper) than (i|we|expected|elsewhere|anywhere) ..2
        (costs|cost) next to nothing
        (did not|does not|not) cost (much|a lot|a fortune|the earth)
        for the (price|money)"),
    Rule::new(Tag::Theme(Value, Minus), "overpriced", "
        (euros|pounds|dollars|bucks|quid) for (a|one|two|the) ..1 {goods}
        overpriced|expensive|pricey|costly|overcharged|extortionate|rip-off|ripoff|steep|dear|exorbitant|outrageous|unreasonable|unfair|pricy|ripped
        rip off
        ripped (me|us)? off
        (too|so|very|bit|much|far) (much|dear|expensive|high|steep|pricey) (for|money|to pay) ..2
        (waste|wasted|wasting) ..2 (money|cash)
        not (worth|good value|value|fair|reasonable|cheap|the money) ..3
        (cost|costs|charged|charge|paid|pay) ..3 (fortune|too much|arm and a leg|earth|extra|double|twice|bomb|hidden)
        hidden (fees|costs|charges|extras)
        daylight robbery
        (poor|bad|terrible) value
        more than it (is|was) worth
        for (that|this|so much) (price|money)
        (price|prices|bill) ..2 (high|higher|steep|shocking|a joke|ridiculous|a shock|insane|crazy|outrageous)"),
];
