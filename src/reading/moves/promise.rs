//! Promises: who will do what, and when; and the vague ones that leave nothing to hold on to.

use crate::frame::{AntiMove, Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;

use Move::Promise;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::strong(
        Promise,
        "who-does-what",
        "
        i will|shall ..3 {act}
        i will _ ..3 for you ..3 {time}
        i will|shall ..2 be (with you|there|at your|in touch|round|back|over|waiting|here) ..4
        i am (personally|definitely|just)? going|about to ..2 {act}
        i am ..1 {act} ..4 {time}
        (i am|we are) (fixing|changing|correcting|sorting|replacing|ordering|putting|sending|booking) ..5 (right after|right away|right now|straight away|straight after|as soon as|first thing)
        i have (set|put) (a|an|it|up) ..2 (reminder|note|alarm|call|down) ..3 {time}
        (you have|you can have|you have got) my word
        (i|we) promise (you|that|to|i|we) ..4 {act}
        let me ..5 and ..1 (call|ring|email|text|phone|write|let|get|come|send|message) ..1 (you|back) ..4 {time}
        count on me to {act}
        expect (a|my) (call|email|message|text|letter) from me ..4
        i ..1 (call|ring|send|text|phone|email|write|message) you ..4 {time}
        ",
    )
    .judged(own_promise),
    Rule::strong(
        Promise,
        "others-do",
        "
        {name} (will|is going to|shall|is|are going to) ..3 {act}
        (my|our|the|a|your) ..2 (colleague|colleagues|manager|boss|team|doctor|nurse|technician|engineer|plumber|electrician|mechanic|driver|lab|office|pharmacist|supervisor|kitchen|driver|specialist|courier|surgeon|dentist|therapist|accountant|lawyer|advisor|adviser|consultant|agent|teacher|librarian|concierge|housekeeping|reception|assistant|partner|expert|fitter|tailor|secretary|optician|department|branch|workshop|clinic|bank|desk|shop|store|warehouse|guide|colleague's) ..4 (will|is going to|are going to|shall) ..3 {act}
        (dr|mr|mrs|ms|doctor) _ (will|is going to) ..2 {act}
        {name} ..6 and will {act}
        (technician|engineer|plumber|driver|colleague|nurse|doctor|courier|electrician|{name}|fitter|manager|mechanic|man|cleaner) will ..2 be (with you|there|at your|in touch|round|back|over|in your|here) ..4
        she|he will|shall ..2 {act}
        ",
    )
    .judged(other_promise),
    Rule::strong(
        Promise,
        "we-do",
        "
        we|well will|shall ..3 {act}
        we are (definitely|also|just)? going|about to ..2 {act}
        we are ..1 {act} ..4 {time}
        they|one of us|somebody|someone|anybody|one of our team|one of my colleagues|one of our agents will|is|are|shall ..3 {act}
        ",
    )
    .judged(we_promise),
    Rule::strong(
        Promise,
        "you-will-get",
        "
        you will|should|can ..2 (hear|get|have|receive) ..8 {time}
        and will (arrive|be|come|reach|get|ship) ..6 {time}
        you are (going to|getting) ..2 (hear|get|have|receive|be|a|the|your) ..5 {time}
        (will be|is going to be|are going to be|should be) ..2 (ready|done|there|here|with you|in your|delivered|sent|posted|back|available|finished|fixed|repaired|on your|credited|refunded|in the mail|waiting|processed|collected|called|contacted|complete|completed|replaced|shipped|printed) ..4 {time}
        (it|that|order|parcel|package|letter|money|refund|card|replacement|part|delivery|payment|email|report|results|result|documents|keys|copy) will ..2 (arrive|come|reach|ship|land|be|go|show|get) ..5 {time}
        ",
    )
    .judged(no_person),
    Rule::weak(
        Promise,
        "see-to-it",
        "
        i will (see to|look into|take care of|handle|deal with|sort|look after|see that|make sure|ensure|make a note|keep|check|follow up|be in touch|get back|find out|get on|sort out|pass|remember|let|chase|get onto|be there|stay on|report|speak|talk) ..3
        leave it|that|this with|to me
        you can (count|rely) on me ..3
        i will not (forget|let this) ..4
        i am on it
        ",
    )
    .judged(own_promise),
    Rule::new(
        Tag::NoMove(Move::Promise),
        "no-promise",
        "
        (i|we) will not (say|tell|be|ask|promise|pretend|wish|thank)
        (i|we) will (see you|miss|be happy to see|love to see|be glad to see|look forward|remember you|welcome|be seeing)
        (i|we) will see what (i|we) can ..2
        (i|we) will ..1 (carry|walk|wrap) ..2 (it|you|the|that|out)
        (i|we) will ..1 hold ..2 (door|doors|lift|elevator|gate|umbrella|open)
        (i|we) will (let you go|let you get|leave you|say|just say|never|be honest|miss|get the door|get your coat|have to|need|not be|bet)
        (i|we) will not {act}
        you will have to
        will have been
        (i|we) will ..1 (try|do my best|do our best|see)
        (i|we) will (replace|swap|fix|refund|exchange|redo|repair|change) ..3 if
        will get (used|better|easier|there)
        (i|we) will ..2 have your (name|order|table)
        i will have (a|an|the) (coffee|tea|look)
        you should (have|see|get|find) ..2 (a doctor|better|help|it checked)
        ",
    )
    .free(),
    Rule::anti(
        AntiMove::VaguePromise,
        "nobody-in-particular",
        "
        (someone|somebody|some one|some body|anybody|anyone|they|one of us|one of my colleagues|one of our team|one of our agents|people|an agent|a colleague|a representative|the team|our team|the office|the company|the department|head office|a member|the relevant department|management|customer service|the back office|it) ..5 (will|should|is going to|are going to|would|might|may|is|gonna|can) ..4 (in touch|contact|call|get back|be in touch|reach out|look into|come back|follow up|let you know|ring|email|write|contacted|get in touch|look at|handle|phone|reach|get to|see to|deal|sort|send|check|be with|take care) ..4
        (we|i) will ..1 (see|try|look at) what ..4
        (i|we) will ..1 (see|try) (if|whether|my|our|and|to|about|it) ..4
        (i|we) (will|can|shall|could|might) ..1 (try|do (my|our) best|do what (i|we) can|do everything|see about|give it a (go|try)) ..4
        see what (i|we) can ..3
        you will ..1 (hear|be contacted|get|be hearing|receive|be called|be informed|be notified) ..5 (soon|shortly|at some point|eventually|in due course|sometime|some time|one of these days|as soon as possible|when|in the near future|in time|later|back)
        (it|that|this|everything|things) (will|should|would) ..1 (be|get|all) ..2 (looked|sorted|fixed|handled|taken care of|dealt|done|resolved|addressed|processed|passed|fine|arranged|reviewed|considered) ..4 (soon|shortly|eventually|in due course|at some point|sometime|as soon as possible|somehow|some day|in time|into|later|$)
        (your|the) _ ..2 will be (looked|dealt|processed|handled|considered|reviewed|passed|taken|noted|addressed|attended|answered|investigated) ..5
        you will hear (from|back|about) ..3
        we will keep (you|an|it) (posted|informed|updated|in mind|eye|on file)
        at some point
        hopefully ..3 (will|gets|get|soon|be|can) ..4
        something will turn up
        should be (fine|okay|ok|sorted|all right|ready) (soon|eventually|at some point|sometime|hopefully|shortly) ..2
        ",
    )
    .judged(without_time),
    Rule::anti(
        AntiMove::VaguePromise,
        "timeless-we",
        "
        we will|shall ..2 (be in touch|call|get back|let you know|contact|look into|look at|follow up|come back|ring|email|write|sort|handle|see|phone|send|reach|keep you|check|find out|deal|notify|inform|update) ..6
        we are ..1 (looking into|working on|going to (look|call|check|see|contact|get)) ..3
        ",
)
    .judged(without_time),
];

/// A stretch of words around a hit that belongs to its promise.
fn stretch(text: &Text<'_>, hit: &Hit) -> (usize, usize) {
    let end = text.sentence_end(hit.first);
    (text.sentence(hit.first).first.max(hit.first.saturating_sub(10)), end.min(hit.end + 16))
}

fn has_time(text: &Text<'_>, hit: &Hit) -> bool {
    let (first, end) = stretch(text, hit);
    text.has_time(first, end)
}

fn own_promise(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    other_promise(text, engine, hit)
}

/// A person and an act; strong with a time.
fn other_promise(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    Some(if has_time(text, hit) { Strength::Strong } else { Strength::Weak })
}

/// "We" and an act hold only with a time; nobody in particular and a time is half of it.
fn we_promise(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let is_nobody = engine.has(Class::Someone, text.id(hit.first));
    has_time(text, hit).then_some(if is_nobody { Strength::Weak } else { Strength::Strong })
}

fn no_person(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    has_time(text, hit).then_some(Strength::Weak)
}

fn without_time(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    (!has_time(text, hit)).then_some(Strength::Weak)
}
