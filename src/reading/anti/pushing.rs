//! Selling in the goodbye, begging for stars.

use crate::frame::AntiMove::{RatingBeg, SalesPush};
use crate::reading::engine::{Rule, Tag};

/// Sales and ratings.
pub(crate) const RULES: &[Rule] = &[
    Rule::anti(
        SalesPush,
        "sells",
        "
        (interest|tempt|sell) you ..3 (in|with|on|a|an|our|some|the) ..5
        (can|could|may|shall|should) (i|we) (offer|sell|sign|add|show|upgrade|recommend|suggest|throw|talk|put) ..2 (you)? ..3 (our|premium|card|plan|membership|insurance|upgrade|newsletter|extra|warranty|deal|subscription|club|program|into|gold|offer|package|protection|bundle|account|another|up) ..4
        (have|did) you (thought|think|considered|consider|heard|hear|tried|seen|see) ..2 (about|of|our|the|a|getting|upgrading|joining|becoming|taking) ..6 {ask}
        (would|do|did|want|care|like|wanna) (you)? (like|want|care|wish)? ..3 (to (add|upgrade|buy|sign up|join|try our|subscribe|take out|become|purchase|open|get our|enroll|enrol|hear about|see our|switch|extend)|our (premium|new|loyalty|gold|extended|store)) ..6
        (special|great|limited|exclusive|amazing|current|new|unbeatable|today 's|this week 's|summer|winter|best) ..1 (offer|offers|deal|deals|promotion|promotions|discount|discounts|sale|bargain|bargains|price|bundle|collection) ..5
        (only|just|for) (today|this week|{number}|nine|ten|five|twenty|an extra) (more|dollars|euros|pounds|a month|extra|only|you get|per month|bucks|percent|cents) ..4
        {number}|ten|twenty|fifteen|thirty|forty|fifty (percent|%|per cent) ..2 (off|discount|less|cheaper|reduced|on) ..4
        (is|are) ..2 (on sale|half price|on offer|reduced|on promotion|{number} off|half off|buy one) ..3
        buy (one|two|now|another|three|it now|today) ..5
        (upgrade|upgrading) (to|today|now|your|for) ..4
        (sign up|signing up|sign you up|subscribe|enroll|join) (for|to|our|the|now|today) ..5 
        (premium|extended|gold|platinum|deluxe|plus) (plan|package|membership|warranty|card|account|version|service|protection|insurance|model|edition|care) ..4
        (loyalty|bonus|store|credit|customer|club|rewards|reward|membership|member|points) (card|program|programme|club|plan|scheme|membership) ..4
        (our|the|a|your) (newsletter|subscription|membership) ..4
        (do not|not) (miss|forget) ..1 (out|our|the|this|on) ..3 (sale|offer|offers|deal|deals|discount|collection|promotion|new) ..4
        while you are (here|at it) ..10
        (fancy|how about|what about|why not|maybe) (a|an|the|our|adding|one of|some|getting|trying|upgrading|taking|another|buying) ..3 (upgrade|add|matching|extra|bottle|set|warranty|insurance|subscription|dessert|offer|pair|conditioner|case|card|plan|membership|voucher|package|gift|product|serum|cream|shampoo|polish|spray|as well|too|to go with) ..3
        (goes|go) (well|perfectly|great|nicely) with ..5 {ask}
        (matching|extra|additional|add-on|second) (bag|handbag|belt|case|insurance|warranty|pair|cover|scarf|wallet|protection|set) ..6 {ask}
        (also|you) (sell|need|really need|should get|should buy|ought to buy|must buy|will need|might want|could use) (our|a|an|the|some|to buy) ..2 (insurance|warranty|protection|conditioner|polish|spray|cover|case|upgrade|card|subscription|premium|bigger|better|extended|serum|plan) ..3
        (insurance|warranty|subscription|membership|premium) ..4 (only|just|for) ..2 {number}|month|euros|dollars|pounds ..3
        (save|saves) (up to|{number}|ten|twenty|big|money) ..3 (if|when|by|on|with|percent|today) ..4
        ",
    )
    .judged(is_offer),
    Rule::new(
        Tag::NoAnti(SalesPush),
        "no-sale",
        "
        your (upgrade|subscription|membership|discount|premium|loyalty|card|insurance|plan|account|refund) ..2 (is|has|was|will)
        (i|we) (have)? ..1 (added|applied|given|gave|put|taken|removed|canceled|cancelled|upgraded) ..3 (discount|upgrade|subscription|membership|card|off|premium|newsletter) ..2
        (will not|not going to|not|never|no) ..2 (sell|try to sell|buy|sign|interest|push) ..3
        (safe|good|great|best|fair|new) price (match)?
        (canceled|cancelled) ..3
        have you (thought|heard) ..1 (about|of|from) (how|what|your|it|that|the (pain|move|date))
        ",
    )
    .free(),
    Rule::anti(
        RatingBeg,
        "begs-for-stars",
        "
        (five|5|four|10|ten|full|all|top|good|positive|gold|more) (star|stars|out of (five|ten)|points|rating|ratings|score|scores|marks) ..4
        (leave|write|give|post|drop|do|put|share|appreciate|love|need|like|want|submit|left|writing|leaving|read) ..4 (review|reviews|rating|ratings|stars|star|testimonial|thumbs up) ..4
        (good|nice|positive|great|quick|short|kind|google|online|little|honest|glowing|your) (review|reviews|rating|ratings|testimonial) ..4
        (rate|review) (us|me|our|my|your|this|the (service|visit|call|app)) ..4
        (google|tripadvisor|yelp|trustpilot|facebook|instagram|airbnb|glassdoor|feefo) ..5
        (survey|questionnaire|score|rating) ..10 (ten|10|nine|five|5|9|top|highest|excellent|good|positive|happy|full|fill|minute|please|email|complete|mention|perfect|fail|star|stars|favor|nice|counts|receipt|would help|take) ..4
        (fill|complete|take|do|answer|get|receive|given) ..4 (survey|questionnaire|poll) ..4
        (give|gave|giving|tick|press|choose|mark|hit|click) (us|me|it|the)? ..1 (a|an|the|all)? (ten|10|nine|five|5|top|highest|smiley|full|green|happy|excellent|thumbs up|like) ..1 (score|button|marks|points|smile|face|in the|on the|out|$|please|stars) ..4
        (anything|everything|nothing) (below|less|under|but|else|lower) ..4 (fail|counts|bad|ten|10|five|bonus|stars|trouble|hurts) ..5
        (recommend|mention|like|follow|tag) (us|me) (on|by name|in (the|your)|at google) ..3
        (my|our) (bonus|score|rating|job) ..3 (depends|checks|counts|on the line) ..5
        (my|our) (boss|manager) ..3 (checks|reads|counts|looks|sees) ..5
        (mention|remember|write) (me|my name|us) ..8 (survey|review|form|google|online|feedback|questionnaire) ..2
        put in a good word ..5
        ",
    )
    .free(),
    Rule::new(
        Tag::NoAnti(RatingBeg),
        "no-begging",
        "
        (no need|do not (need|have)|not (asking|going to ask)) ..3 (review|rating|stars|survey|rate) ..3
        review (your|the) (contract|file|case|notes|policy|claim|application|plan|medication|letter|exercise|exercises|chapter|results|offer|account|documents|document|draft|essay) ..2
        (we|i|will|to|doctor|they|you can|the) review (your|the|it|this) 
        (credit|energy|interest) (rating|score)
        ",
    )
    .free(),
];

/// Product words alone sell nothing: an offer asks, urges or names a price.
fn is_offer(
    text: &crate::reading::clauses::Text<'_>,
    _: &crate::reading::engine::Engine,
    hit: &crate::reading::grammar::Hit,
) -> Option<crate::frame::Strength> {
    (hit.end > hit.first + 1 && !text.sentence(hit.first).first.gt(&hit.first))
        .then_some(crate::frame::Strength::Weak)
}
