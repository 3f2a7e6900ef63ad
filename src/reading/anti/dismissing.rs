//! Dismissing the customer, leaving the next step to them, blaming.

use crate::frame::AntiMove::{Abrupt, Blame, BurdenShift};
use crate::reading::engine::{Rule, Tag};

/// Dismissals.
pub(crate) const RULES: &[Rule] = &[
    Rule::anti(
        Abrupt,
        "dismissal",
        "
        you can (hang up|go|leave|run along) now
        that is|be all you can _
        ^ next (please|customer|patient|one|in line|guest|caller|$) ..2 $$
        ^^ (okay|ok|right|so|and)? next $
        who is next
        (off|out|along) you|u (go|pop|trot|toddle|run)
        (we are|store is|shop is|office is)? ..2 (closed|closing|shutting|shut) (now|here|up|in|$) ..2
        (move|run|get|hurry|go) along ..2
        (that|this) is (it|that|all) $$ {tell}
        (that|this) is it $ {tell}
        (that|this) is all i|we (can|could|have|got) ..4
        we are done|finished (here|now|$) ..2
        i am (done|finished) (here|with you|now) ..2
        (time is|times|time) up
        there is the door
        (door|exit) is (there|over there|that way|right there|behind you) ..2
        (i have|i got|we have|have) ..1 (other|more) (customers|patients|people|things|clients|calls|guests|callers) ..4
        (do not|have not|have no|got no) ..1 (got)? ..1 (time|all day) (for|to|$) ..4
        hurry up
        (are|if) you|we (done|finished) ..1 {ask}
        you (can|may) (go|leave) ..2 {tell}
        you (have to|must|need to|should) (go|leave) (now|$) ..2
        (i|we) (have to|need to|must|got to|have got to) (go|close|run|hang up|lock up|move on|end this|get on|serve|take) ..4
        moving on
        (step|stand) aside
        whatever $
        (make|clear) (way|the way|room|the counter|the line) ..3
        ^^ (okay|ok|right|so|and)? ..1 done $$ {tell}
        ^^ (out|leave|go|shoo|scram|go on|go now|off|move|enough|dismissed) $$ {tell}
        (i am|we are|am) (very|really|too|quite)? busy ..2 $
        (nothing|not) (more|else|much|anything) ..2 (i|we) can do ..4
        there is nothing ..2 (i|we) can do ..4
        can not help you ..3
        take it or leave it
        (anyway|well|okay) i am off
        just (go|leave|take it|take it and go|sign|sign here) $
        we close in ..3
        not my|our (problem|department|job|concern|business) ..2
        get (on with it|going|moving) $
        ^^ (your)? ..1 receipt $$
        ^ shut the door
        do not hold up ..4
        you are holding up ..4
        ",
    ),
    Rule::new(
        Tag::NoAnti(Abrupt),
        "no-dismissal",
        "
        (is|was|will|would) (that|this) (be)? (all|it|everything) {ask}
        next (week|month|time|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|visit|appointment|spring|summer|steps|step)
        (do not|no need to) hurry ..3
        take your time
        before we are done
        hurry (back|home)
        you can go (home|straight|ahead|back|in|through|online|to) ..2
        there is nothing (wrong|to|more) ..2
        (not|never) too busy
        closed (your|the|on|it|for|out|that) 
        we are closed (on|tomorrow|monday|sunday|for) ..3
        even|when|after|until|before we close
        ",
    )
    .free(),
];

/// The next step left to the customer.
pub(crate) const BURDEN: &[Rule] = &[
    Rule::anti(
        BurdenShift,
        "call-us-if",
        "
        (call|ring|phone|email|contact|write|message|text|ask|visit|reach out|give (us|me) a (call|ring|shout|bell|buzz)|let (us|me) know|tell (us|me)|shout|get in touch|get back to (us|me)|come (back|to us|in|by)|come back to us|stop by|drop us|speak|report|check|holler|reach) ..7 (if|in case|should|with any|for any|whenever|about any) ..6
        (if|in case|should|any|whenever|when) ..8 (call|ring|phone|email|contact|write to|message|text|ask|visit|reach out|give (us|me) a|let (us|me) know|tell (us|me)|get in touch|come (back|to us|in|by)|come back to us|speak to|report it|shout|holler) ..6
        (do not|never) hesitate ..4
        feel free to (call|contact|ask|reach|ring|email|write|get|message|come|stop|drop|visit|phone) ..4
        (you will|you are going to|you would|then you|you) (have to|need to|must|ought to|want to|'ll have to) (call|contact|ask|go|ring|phone|email|fill|take it|find|come back|write|speak|talk|check|sort|arrange|apply|register|report|do|look|try|deal|send|bring|get|figure|book|submit|chase|wait|see) ..8
        (you can|you could|you may) (always|just|also|still)? (call|contact|ring|phone|email|write to|check|find|go|try|look|google|search|ask|download|fill|complain|send|reach|do it|apply|register|book|submit|figure) ..8 (hotline|website|online|number|us|office|manager|site|app|form|again|somewhere|elsewhere|internet|service|department|desk|line|address|yourself) ..2
        (just|please|simply)? (call|ring|phone|contact|email) (us|me|back|again|the|our|customer|in|head|support|your) ..4
        (try|call|check) (again|back) (later|tomorrow|next|on|another|in|some) ..2
        (check|see|look|look on|look at|go to|go on|visit|consult|try) (our|the) ..1 (website|site|app|hotline|web|homepage|faq|internet|online|webpage|portal) ..4
        (it is|that is) (up to you|your (job|responsibility|business|problem|call now)) ..3
        (the rest is|over to) (up to)? you
        (write|complain|send|talk|speak|address) ..2 to ..1 (head office|the manager|customer service|the company|complaints|management|headquarters|the manufacturer) ..3
        (take|bring) it up with ..5
        (keep|make sure you|be sure to) (checking|check back|calling|trying|ask) ..4
        you know where to find (us|me) ..3
        you know where we are
        (on|in) your own
        just google it
        fill (in|out) (the|this|our|a) ..2 form ..6
        ",
    )
    .free(),
    Rule::new(
        Tag::NoAnti(BurdenShift),
        "no-burden",
        "
        (i|we|she|he|not|never|to|will|would) ask if
        ask for {name} ..3
        (let me|let us|i will|we will|shall i|can i|to|i would|we would|will|going to|someone will|{name} will) (call|ring|phone|email|contact|write|message|text|ask|check|visit|tell) ..4
        (do you|would you|can you|could you|did you|if you|you do not|do not) (need to|have to|want to) ..3
        (no need|do not have|do not need) to (call|ring|ask|do|bring|wait|contact) ..4
        (let me|let us) know (what you|how you|how it|how the|if you liked|your)
        tell me (honestly|what|how|one)
        come (back|by|in) (soon|again) ..2
        if you like
        ",
    )
    .free(),
];

/// Blame on a colleague, the company, the system or the customer.
pub(crate) const BLAME: &[Rule] = &[
    Rule::anti(
        Blame,
        "blames-others",
        "
        if you would ..1 (read|listened|told|asked|brought|checked|booked|said|signed|mentioned|followed) ..8
        (that|it|this) is (a|the)? ..2 (head office|management|company|corporate|kitchen|warehouse|system|office|it|department|computer) (thing|matter|issue|problem|business|policy|decision)
        (the|our|that|those|this|my|their|blame) ..2 {blamed} ..4 (messed|mess|again|always|never|forgot|forget|forgets|lost|loses|screwed|slow|useless|asleep|down|broken|crashed|wrong|fault|late|ruined|rubbish|idiots|incompetent|mistake|lazy|keeps|keep|overcooked|burned|burnt|broke|hopeless|failed|mixed|can not|could not|will not|would not|did not|does not|do not|is not|are not|hates|stupid|behind|to blame|hung|dropped|hopeless|terrible|disaster|missed|sleeping|overslept|clueless|disorganized|understaffed|disorganised|misplaced|double-booked|not care) ..3
        {name} ..3 (messed|forgot|lost|screwed|never|always|got it wrong|made a mistake|broke|mixed|dropped|missed|did not|should have|was supposed|is useless|is new|overslept|ruined|misread|gave you the wrong) ..4
        (it is|it was|that is|that was|blame) the|our|my ..1 {blamed} $
        {blamed} ..5 (should have|was supposed to|were supposed to|should know) ..2
        nothing to do with (us|me)
        not ..1 to do with (us|me)
        that is what (happens|you get) (when|if|for|with) ..4
        that is ..2 {blamed} for you ..6
        (it is|it was|that is|that was|this is|this was) ..2 (not (my|our)|{blamed} 's|somebody else 's|someone else 's|{name} 's|your (own)?|the customer 's|their|his|her|the) ..2 fault|mistake|error|doing ..2
        (not|nothing) (my|our|to do with (me|us)) ..1 (fault|mistake|doing|department|call|decision|problem) ..2
        (blame|thank) (the|my|our|head|him|her|them|management|it on) ..3
        you (should|could|ought to) have ..6 
        you should not have ..5
        you (did not|never|failed to|forgot to|do not|have not|are not|were not) ..1 (read|tell|told|bring|brought|ask|asked|follow|followed|listen|listened|say|said|fill|filled|mention|check|checked|give|gave|book|booked|pay|paid|sign|signed|understand|call|register|provide|keep|use|look|order|confirm|supposed) ..5 {tell}
        if you had ..2 (read|filled|told|asked|brought|followed|listened|checked|booked|said|paid|kept|used|only|just|not|bothered|signed|mentioned) ..10
        (as|like|what) i (said|told you|already) ..5
        i (already|have already)? told you ..4
        (because|since|as) ..1 (head office|management|corporate|the company|the computer|the system|my boss|my manager) ..8
        (computer|system|head office|management|corporate|boss|policy|company|headquarters) ..1 (says|say|said|will not|does not|never|would not|do not|did not|is down|won 't|made|makes|keeps|messed|decided|insists|refuses) ..5
        (i|we) only work here
        (i|we) do not make the rules
        (i|we) ..1 just follow ..3 (rules|orders|policy)
        (you|your) ..2 (own|yourself|yourselves|brought) ..2 (fault|to blame|it on yourself|mistake|doing)
        (you|customers|people) (broke|misused|damaged|must have|dropped|used) (it|dropped|used|done|pressed|broken|damaged|misread) ..4 wrong|it
        (wrong|mistake|error|problem) ..2 (is|was) on your (side|end|part)
        you (got|filled|entered|typed|read|put|gave|made|misread|misunderstood|booked|ordered|used|pressed) ..4 wrong|incorrectly
        (next time|maybe) ..2 (read|listen|bring|check|come on time|pay attention|be more careful|think|plan) ..6
        typical|bloody {blamed} ..3
        with|thanks to (these|those|that|this|the|my) ..1 {blamed} ..4
        (they|he|she) (messed|screwed|forgot|lost|always|never|did not|got it wrong|should have|do not) ..1 (up|it|do|does|this|that|tell|get|again|me|us|your|the|told|listen|care|pack) ..4
        ",
    )
    .judged(is_no_question),
    Rule::new(
        Tag::NoAnti(Blame),
        "no-blame",
        "
        (the|a|our) _ if ..4
        you should have (it|your|a|the|an|no|everything|enough|received|got|more|some|two|all|heard) ..2
        (that|it|this) (is|was) ..2 (our|my) (own)? (fault|mistake|error) ..3
        you (should not|did not deserve|should not have (had|to|been|waited|needed|gone)) ..4
        you should have (had|been|gotten|got) ..6
        never (gets|goes) old
        you (do not|did not) need|have to
        (if you had) (a|any|the|some|fun|time|to)
        as i said ..2 (i will|we will|call|you can)
        if (they|he|she|it) (do|does|did) not
        you do not pay|say
        ",
    )
    .free(),
];

fn is_no_question(
    text: &crate::reading::clauses::Text<'_>,
    _: &crate::reading::engine::Engine,
    hit: &crate::reading::grammar::Hit,
) -> Option<crate::frame::Strength> {
    (!text.sentence(hit.first).is_question).then_some(crate::frame::Strength::Weak)
}
