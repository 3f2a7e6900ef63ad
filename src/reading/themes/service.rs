//! Promises, speed, competence, effort, and putting right.

use crate::frame::Polarity::{Minus, Plus};
use crate::frame::Theme::{Ease, Knowledgeable, Reliable, Repair, Responsive};
use crate::reading::engine::{Rule, Tag};

/// The cues.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(Tag::Theme(Reliable, Plus), "kept-word", "
        (they|he|she) (say|says|tell|tells) _ ..2 it is ..2
        (tell|say) you ..3 it is ..3
        (reliable|reliably|dependable|punctual|punctually|on time|on schedule|consistent|consistently|reliability|trusty)
        (keep|keeps|kept|keeping|stood by|held) ..2 (word|words|promise|promises|appointment|deadline|deadlines)
        (did|do|does|done|delivered) ..3 (what|as|everything) ..1 (they|he|she|it|was|we)? ..2 (said|say|promised|agreed|told|says|promise)
        (as|like|exactly|just|when|than) ..2 (promised|agreed|said|told|advertised|described|announced)
        when (they|he|she) (said|promised|told)
        (called|rang|phoned|wrote|got|came|emailed|call|ring) ..1 back ..2
        (right|worked|fixed|done|correct|fits) ..2 (first time|first try|first go)
        (rely|count|depend|counted|relied) ..1 on
        (arrived|came|delivered|ready|finished|done|started|open|turned up|showed up|was there) ..4 (on time|on the day|on the dot|to the minute|in time|as agreed|when|promptly|on schedule|the day|by the)
        to the minute|letter|dot
        (never|not once) ..2 (let me down|let us down|failed me|missed|disappointed|late|forgot)
        no surprises
        followed through|up
        true to (their|his|her) word
        got ..1 it right"),
    Rule::new(Tag::Theme(Reliable, Minus), "broke-word", "
        then nothing
        (said|told me|promised) {time} ..2 then ..4
        unreliable|undependable|inconsistent|delayed|cancelled|canceled|no-show
        (never|nobody|no one|not|forgot to|did not|failed to) ..3 (call|called|phone|phoned|ring|rang|write|wrote|reply|replied|contact|contacted|deliver|delivered|arrive|arrived|came|get back|got back|turned up|show up|showed up|turn up|come back) (back|up)? ..2 
        (broke|broken|empty|broken|unkept|false) ..2 (promise|promises|word)
        (promise|promises|promised) ..5 (broken|nothing|never|not kept|none|neither|but|failed|forgotten|empty|in vain)
        (did not|never|not|failed to|neither) ..2 (keep|kept|honor|hold|stick) ..2 (word|promise|promises|appointment|them)?
        nothing (they|she|he) (said|promised) ..4
        (said|promised|swore|told) ..5 (but|and) ..4 (did not|never|nothing|not|no)
        (let me|let us) down
        (wrong|forgot|mixed up|messed up|lost) ..2 (order|booking|appointment|reservation|delivery|dish|size|parcel|bag|luggage|file|papers)
        (forgot|forgotten) ..1 (about)? (me|us|my|our|half|the|to)
        (they|he|she|it|train|delivery|doctor|parcel|bus|technician|flight|order|arrived|always|hour|hours|minutes) ..3 late
        stood me|us up
        (had to|have to|needed to) ..1 (chase|remind|come back|go back|return|ask again|call again) ..3
        (still|again) ..2 (wrong|waiting|not (ready|done|fixed)|broken)
        twice|three times ..2 (wrong|broken|cancelled)"),
    Rule::new(Tag::Theme(Responsive, Plus), "quick", "
        as soon as (i|we) ..3
        fast|faster|fastest|quick|quickly|quicker|prompt|promptly|speedy|swift|swiftly|immediately|instantly|responsive|speed|helpful|immediate|efficient|efficiently|efficiency|obliging|accommodating|eager|proactive|attentively
        (straight|right) away
        at once
        in (no time|a flash|minutes|seconds|a heartbeat)
        (within|in|under|only|just|less than) ..2 (a minute|a second|seconds|two minutes|five minutes|three minutes|ten minutes|minutes|an hour|the hour|moments)
        (dropped|drop) everything ..3
        (no|without|hardly any|barely any|never|not) ..2 (wait|waiting|queue|delay|line|lines|queues)
        (willing|happy|glad|ready|keen|eager|rushed|hurried|jumped) to (help|assist)
        (helped|served|seen|help|assisted|attended) ..3 (immediately|at once|quickly|right away|straight away|fast|promptly|soon|within)
        helped (me|us|with|out|him|her)
        nothing was ..1 too much trouble
        (answered|replied|responded|picked|wrote back|reacted) ..4 (first ring|quickly|fast|same day|minutes|hour|once|immediately|promptly|within)
        kept (me|us) (waiting)? ..1 (posted|informed|updated)
        (went|going|go) ..1 the extra mile"),
    Rule::new(Tag::Theme(Responsive, Minus), "slow", "
        slow|slower|slowest|slowly|sluggish|unresponsive|unhelpful|hour-long|endless|snail's|lethargic
        (wait|waited|waiting|waits|stood|sat|queued|queue|queuing|queueing|hold|held) ..4 (forever|ages|hours|hour|minutes|long|so long|too long|eternity|half|endless|days|weeks|on hold|an age|years)
        (long|endless|huge|terrible|awful|huge|ridiculous) ..1 (wait|waits|waiting|queue|line|lines|queues|delay)
        (took|takes|take|taking) ..3 (forever|ages|hours|hour|eternity|long|weeks|days|months|too long|minutes|for ever|years|sweet time)
        (nobody|no one|none|not one) ..2 (helped|help|came|served|answered|available|picked up|wanted to help|responded|there|around|offered|reacted|bothered)
        (kept|keep|left|keeping) (me|us|everyone) ..1 (waiting|on hold|hanging)
        (did not|would not|never|not) ..2 (help|respond|answer|reply|react|bother|willing|lift a finger) ..1
        (for|after|waited|took) ..2 {number}|ten|twenty|thirty|forty|fifty|sixty|fifteen|three|two minutes|hours|weeks|days
        waited
        on hold
        (passed|sent|pushed|bounced) ..3 (around|pillar|back and forth|to another)
        the (queue|wait|line|delay)
        snail 's pace"),
    Rule::new(Tag::Theme(Knowledgeable, Plus), "knew", "
        knowledgeable|competent|competence|expert|experts|expertise|professional|professionally|professionals|professionalism|skilled|skilful|skillful|well-informed|experienced|informed|informative|qualified|well-trained|thorough|capable|insightful|clued-up
        (know|knew|knows|knowing) ..3 (what|stuff|exactly|everything|about|how|trade|job|craft|answer|answers|business|subject|products|way|every|more|it all|thing|menu|inside)
        (explain|explains|explained|explaining|explanation|explanations) ..4
        (answered|answer|answers|had an answer) ..4 (question|questions|everything|all|clearly)
        (clear|good|great|excellent|useful|helpful|sound|expert|solid|honest) (advice|explanation|explanations|information|answers|tips|instructions|guidance|recommendation)
        (understood|understand|understands) ..3 (problem|needed|what|everything|issue|it|contract|need)
        (learned|learnt|taught|showed) ..3 (lot|so much|how|something|me how|much)
        (good|great|excellent|perfect|best|fantastic) at ..1 (what|their|his|her) ..2
        made (it|everything|things) clear
        (really|certainly|clearly|obviously|truly) knows|knew|know ..2
        (finally|now) understand|understood ..2
        masters of
        (plain|simple) english|words"),
    Rule::new(Tag::Theme(Knowledgeable, Minus), "no-clue", "
        clueless|incompetent|incompetence|unprofessional|ignorant|untrained|amateurish|amateurs|amateur|unqualified|inexperienced|uninformed|unprofessionally|confused
        (no|not a|without a|hadn't a|not the|had not the) ..2 (clue|idea|knowledge|faintest|foggiest|answer|answers)
        (did not|does not|do not|could not|not|never|nobody|no one|cannot|hardly|barely|neither) ..2 (know|knew|knows|explain|explained|answer|understand|understood|sure) ..6
        first thing about
        (contradicted|wrong|conflicting|different) ..2 (information|answer|answers|advice|story|stories|each other|diagnosis|things)
        out of (their|his|her) depth
        (had to|have to) ..1 (ask|look) ..2 (someone|somebody|else|everything|up|it up)
        guessing|guessed
        more than (she|he|they) did"),
    Rule::new(Tag::Theme(Ease, Plus), "easy", "
        before (i|we) knew it
        (two|three|one|a few) (clicks|minutes|taps|steps|calls) and ..4 (done|sorted|finished|over)
        (easy|easier|easiest|easily|simple|simpler|simply|effortless|smooth|smoothly|smoother|painless|seamless|hassle-free|straightforward|convenient|uncomplicated|breeze|stress-free|self-explanatory|streamlined|handy|intuitive|conveniently|relaxed process)
        in and out
        (no|without|zero|not a|minus the) ..2 (hassle|fuss|paperwork|stress|trouble|problem|problems|forms|bother|effort|headache|drama|complications|hoops|red tape|snags|bureaucracy)
        (one|single) (call|visit|click|form|stop|email) ..3
        (saved|save|saves) ..2 (time|trouble|trip|effort|hours)
        (piece of cake|like clockwork|plain sailing|walk in the park|a doddle)
        did not have to (do|fill|explain|repeat|sign|call|ask|think|worry|lift|chase|go|come) ..3
        (took|takes|only|done in) ..2 (five|two|ten|three|a few) minutes
        took ..2 (off my|care of everything|it all off|work off)
        done in|within (five|two|ten|three|a few|no) minutes|time
        they did everything|it all for (me|us)"),
    Rule::new(Tag::Theme(Ease, Minus), "hard", "
        need a (degree|lawyer|manual|map) to ..4
        (sent|passed) (me|us) from ..4 to ..3
        (complicated|difficult|confusing|cumbersome|tedious|exhausting|bureaucratic|bureaucracy|paperwork|hassle|tiring|frustrating|time-consuming|awkward|inconvenient|nightmare|ordeal|stressful|laborious|hoops|convoluted|unclear|maze|circus|chaotic|chaos|red tape|fuss|headache)
        (had to|have to|having to|made me|made us|needed to) ..2 (fill|repeat|explain|call|sign|queue|go|start|print|jump|ask|send|do|show|wait|run|prove|tell) ..4 (again|times|twice|form|forms|over|everything|everyone|hoops|same|three|from|every|different|myself|all over|five|four|around|desk)
        (so many|too many|three|endless|ten|five|four|a dozen|hundreds of) (forms|steps|calls|questions|papers|clicks|emails|passwords|menus|desks|visits|documents|signatures)
        (wasted|waste of|lost|cost me) ..3 (time|morning|afternoon|day|hours|evening)
        (hard|harder|hardest) (work|to|than|time|going)
        hard
        too much (effort|work|trouble|hassle|paperwork|time)
        (back and forth|from pillar to post|round in circles|run around|runaround|from desk to desk|in circles)
        uphill|struggle|battle"),
    Rule::new(Tag::Theme(Repair, Plus), "put-right", "
        (fixed|fix|fixes|repaired|sorted|solved|resolved|replaced|corrected|refunded|refund|rectified|remedied|redid|redone|exchanged|swapped|mended|handled|dealt with|straightened|compensated|reimbursed|made good|made up) ..4 (it|problem|problems|mistake|issue|issues|mix-up|error|complaint|everything|on the spot|right|straight|quickly|without|me|that|mess|immediately|at once|for free|no questions|dish|room|them|out|fault|trouble|money|bill|me another)
        (problem|complaint|issue|mistake|mix-up|error|fault|claim) ..2 (was|is|got|been|were) ..2 (solved|fixed|sorted|handled|resolved|corrected|dealt|repaired) ..2
        (solved|fixed|sorted|handled|resolved|repaired|corrected) ..3 (complaint|issue|claim|bike|car|phone|laptop)
        (put|made|set|making|putting) ..3 (right|good|up for|better again)
        (apolog*|sorry) ..5 (and|then) ..4 (fixed|replaced|refunded|put|made|changed|sorted|redid|solved|offered|gave|brought|corrected|compensated)
        (took|take) ..2 (it back|back) ..3
        (new|another|replacement) one ..4 (question|no|without|free|at once|immediately|straight|discussion)
        (got|gave|given|received|had|get) ..2 (refund|money|replacement|my money) ..1 back? ..2
        no questions asked
        (owned|admitted|took responsibility) ..4
        problem (was)? ..2 (solved|fixed|sorted|gone|handled|resolved)
        without (argument|arguing|discussion|a fight|any argument)
        turned it around
        apologized|apologised
        did not charge (me|us)"),
    Rule::new(Tag::Theme(Repair, Minus), "not-put-right", "
        still waiting for (my|the|our) ..1 (refund|money|replacement) ..1
        (complaint|claim|problem) ..1 went nowhere
        still ..2 not fixed|repaired|solved|sorted|resolved|working
        (argued|argue|arguing|fought|fight|quarrelled|haggled) ..4 (refund|about|over|with|money|bill|for)
        (refused|refuse|refuses|would not|did not|never|could not|nobody|no one|still not|not|failed to|unable to|wouldn't|without) ..3 (refund|fix|fixed|repair|repaired|replace|replaced|put|sort|sorted|solve|solved|resolve|resolved|exchange|apologize|apologise|apologized|apologised|correct|compensate|take it back|admit|rectify|swap|apology|make it right|own up) ..3
        (no|not even|without|never) ..2 (an)? ..1 (apology|refund|sorry|compensation|replacement|solution) ..2
        (problem|mistake|issue|complaint|leak|noise) ..2 (was|is|has|still|remains) ..2 (still|never|not|there|unresolved|ignored|remains|worse) ..2
        (made|making) ..1 (excuses|it worse|things worse|worse)
        excuses|unresolved
        (blamed|blaming) (me|us|each|the|everyone|it) ..2
        (fight|beg|argue|ask three times|struggle) for (my|a|the|our) ..1 (money|refund|rights|replacement)
        (fix|repair|fixed|repaired) ..3 (again|twice|broke|came back|did not last)"),
];
