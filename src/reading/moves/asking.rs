//! Questions: whether a need is still open, and what the customer honestly thinks.

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;
use crate::reading::scope;

use Move::{FeedbackAsk, NeedsCheck};

/// Whether a need is still open.
pub(crate) const NEEDS_CHECK: &[Rule] = &[
    Rule::weak(
        NeedsCheck,
        "anything-else",
        "
        anything|anythin|anyting else
        anything more|further {ask}
        any (other|more|further|last|open|final)? (question|questions|concerns|requests|queries|wishes)
        (is|was|will|would) (that|this|it) (be)? (all|everything|it) ..3 {ask}
        (that|this) all|everything ..3 {ask}
        that is|be all ..3 {ask}
        (is|are) (everything|we|you|all) (all|good|set|clear|okay|ok|right|done|sorted|happy|fine) ..4 {ask}
        ^^ all|everything|we|you (good|set|clear|done|sorted|happy|okay|fine|right|ok) (then|now|here|for)? ..3 $$ {ask}
        (got|have|had|find|found|get) everything (you|that|now|today|okay|ok|all|$) ..4 {ask}
        (did|have|does) (i|we|you|that) ..3 (answer|answered|find|found|cover|covered|get|got|help|helped|have) ..2 (everything|all|your|question|questions|what) ..4 {ask}
        (does|did) (that|this|it) (answer|make sense|help|work|sound) ..4 {ask}
        (is|are) (that|it|this|everything|the) ..3 clear|understood ..3 {ask}
        (do|did) you (need|want|require|wish) (any|some)? (more|help|further|other|assistance|thing) ..4 {ask}
        (can|could|may|shall|should) (i|we) (help|assist|do|get) (you)? ..3 (else|further|more)
        what|who|where|how else $$
        need|want|needs (more|further|other|additional) ..1 (help|assistance|information|info|support) ..3 {ask}
        need|want anything (else|more|$)
        something else ^? $$
        ",
    )
    .free()
    .judged(is_unless_specific),
    Rule::strong(
        NeedsCheck,
        "something-else",
        "
        something (else|more|other|further) ..8 {ask}
        some thing (else|more|other|further) ..8 {ask}
        something ..3 (you|we|i|that|about|still|unclear) ..8 {ask}
        (is|are) there some ..8 {ask}
        some (other|more|further)? (question|questions|concern) ..6 {ask}
        what (other|more|further|kind|sort|of)? (question|questions|concerns|doubts|worries) ..3 (do|have|can|are|would|is|remain) ..6
        what|which|how|who|where else ..3 (can|could|may|do|is|are|would|should|shall|have|did|were|might|on) ..6
        what ..3 (is|are|was) ..2 (still|unclear|worrying|bothering|missing|left|open|unanswered) ..6
        what (is|are) ..2 on your mind
        (what|which) ..4 (would|do|should|can|shall|could|may) (you|i|we) ..4 (help|like|explain|go|still|need|repeat|clarify|want|know|me|again|over|show|take|ask) ..6 {ask}
        which|what part|step|bit|point|piece ..8 {ask}
        (how|what) (can|could|may) (i|we) ..2 (make|help|do|still) ..6 {ask}
        (what|anything) ..4 (worries|worry|bothers|puzzles|concerns|troubles|unsettles) you ..4 {ask}
        what (have i|have we|did i|did we) (not|forget|forgotten|miss|missed|left) ..6 {ask}
        what do you still ..6 {ask}
        where ..4 (unsure|stuck|confused|lost) ..4 {ask}
        is there (still)? (a|one) (question|thing|point|concern) ..6 {ask}
        ",
    )
    .free()
    .judged(expects_an_answer),
    Rule::strong(
        NeedsCheck,
        "anything-specific",
        "
        (is|are|was|were|has|have|do|does|did) (there|you|i|we) ..3 (anything|any questions|questions|any question|any concerns|any doubts|any part|any bit|any point) ..3 (about|you|i|we|that|still|not|with|on|unclear|missed|forgot|for|regarding|of) ..6 {ask}
        (any|anything) (questions|question|concerns|doubts|worries)? (about|regarding|on|with) (the|your|how|what|this|that|my|when) ..6
        anything ..3 (worrying|bothering|unclear|puzzling|troubling|missing|worries|bothers|missed|forgot|forgotten|explained|unsaid|open|left) ..6 {ask}
        (is|are) you (sure|unsure|worried|clear|confident|comfortable|okay|ok|happy) ..3 (about|with|how|what|on) ..6 {ask}
        (is|are) there (any)? (part|bit|step|point) ..8 {ask}
        ",
    )
    .free()
    .judged(is_specific),
    Rule::new(
        Tag::NoMove(Move::NeedsCheck),
        "no-needs-check",
        "
        (nothing|not|never|no|if|unless|before|do|say|know) (say|do|there)? (anything|something|is|you)? ..2 anything|something else {tell}
        are|is we|you (done|finished) (here|now|yet|then)
        if ..4 (anything|something|any|questions) ..4
        (interest|sell|tempt) you in ..3
        would you like ..3 (to add|to try|something sweet|dessert|fries)
        ",
    )
    .free(),
];

/// What the customer honestly thinks.
pub(crate) const FEEDBACK: &[Rule] = &[
    Rule::weak(
        FeedbackAsk,
        "was-everything-okay",
        "
        (was|is|were|are|has|have|had) (everything|all|it|that|your|the|things|you) ..4 (okay|ok|fine|right|good|well|satisfactory|liking|expectations|satisfied|happy|enjoyable|expected|great|comfortable|pleased|taste) ..3 {ask}
        everything ..2 (okay|ok|fine|right|good|liking|satisfaction) (with|for|was|today|was it)? ..3 {ask}
        (did|do|have) you (enjoy|enjoyed|like|liked|love|have|had|get) ..5 (it|meal|stay|visit|food|time|everything|us|service|show|good|nice|pleasant|us|treatment|coffee|lesson|flight|tour|exhibition|today|concert) ..3 {ask}
        (did|do) you (enjoy|like) ..5 {ask}
        (are|were|is) you (happy|satisfied|pleased|content) ..6 {ask}
        (any|your|some|for|give us|give me|share|love|leave|appreciate) ..2 feedback
        (let us know|let me know|tell us|tell me|love to hear|like to hear|curious) ..2 (what you think|how it was|how we did|what you thought|how it is|how you found|how you liked|your opinion|your thoughts|if you liked)
        how was everything
        hope ..1 (you|everything|it|that) ..4 (liking|enjoyed|okay|ok|fine|well|right|good) ..3 {ask}
        ",
    )
    .free(),
    Rule::strong(
        FeedbackAsk,
        "what-would-have",
        "
        (what|how|where|which) ..3 (would|could|should|might|can) (we|i|you|have|it|the|they|be|us) ..8 (better|easier|differently|different|improve|improved|change|changed|smoother|faster|nicer|improvement|missed|quicker|comfortable) ..4
        (what|how|where) (can|could|should|might|did|do) (we|i) ..2 (do|done|improve|change|make|get|go|get wrong|miss|learn|fix) ..4 (better|differently|improve|next|wrong|change|right|easier|more|miss|learn|it|time)
        how (did|do|have|would|could) (you|we|i) (find|like|do|feel|rate|get|enjoy|manage|experience|describe|found|sleep) ..6 {ask}
        how (was|were|is|are|has|did) (the|your|it|that|this|today|things|our|my|dinner|lunch|breakfast|we|i) ..6 {ask}
        how (does|do) (the|your|it|that|this|those) ..2 (feel|sit|look|suit|taste|sound|fit) ..4 {ask}
        if you could change ..6
        what did you think ..6
        what do you think (of|about) ..5 {ask}
        what (did|do) you (like|make|miss|enjoy|dislike|notice|think|find|feel) ..6 {ask}
        what (was|is|were) ..4 (like|best|worst|thing|part|missing|annoying|hardest|difficult|good|bad|disappointing|moment) ..5 (for you|today|about|with|of|visit|stay) ..4 {ask}
        (what|which) ..2 (bothered|annoyed|surprised|disappointed|pleased|helped) you ..4
        (tell|give) (me|us) ..2 (honestly|frankly|straight|openly|truth|honest|one thing) ..6
        (honest|frank|real|candid) (opinion|view|feedback|thoughts|impression|answer) ..4
        what (one)? (thing|should we|could we|would you) ..3 (change|improve|do|have changed|differently|better) ..4
        what (went|goes|worked|did not|was) (well|wrong|work|not) ..5
        ",
    )
    .free()
    .judged(is_asked),
];

/// Neither denied nor told of somebody else: "I won't ask what we could do better".
fn is_asked(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let is_denied = scope::is_negated(text, engine, hit.first);
    (!is_denied && !scope::is_reported(text, engine, hit.first)).then_some(Strength::Strong)
}

/// "Anything else?" is weak unless something particular follows.
fn is_unless_specific(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    let before = hit.first.checked_sub(1).map_or("", |it| text.written(it));
    let denied =
        ["nothing", "without", "not", "or"].contains(&before.to_ascii_lowercase().as_str());
    (!denied).then_some(Strength::Weak)
}

/// Open questions that expect an answer; a bare "What else?" is routine.
fn expects_an_answer(text: &Text<'_>, _: &Engine, hit: &Hit) -> Option<Strength> {
    let len = text.sentence_end(hit.first) - text.sentence(hit.first).first;
    Some(if len >= 4 { Strength::Strong } else { Strength::Weak })
}

/// "Do you have any questions about the tablets?" is strong, "for me?" is not.
fn is_specific(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let own = (hit.first..text.sentence_end(hit.first).min(hit.first + 16)).filter(|it| {
        let id = text.id(*it);
        !engine.has(Class::Small, id) && !engine.has(Class::PlainAsk, id)
    });
    Some(if own.count() > 0 { Strength::Strong } else { Strength::Weak })
}
