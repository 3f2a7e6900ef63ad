//! Turning the customer away, mocking, hostility (ruling 7).

use crate::frame::AntiMove::Unwelcome;
use crate::reading::engine::{Rule, Signal, Tag};

/// Hostile and mocking words.
pub(crate) const RULES: &[Rule] = &[
    Rule::anti(
        Unwelcome,
        "turned-away",
        "
        (do not|never|please do not|please never) ..1 (come|coming|show up|set foot|return|bother) ..2 (back|again|here|coming|coming back|ever|in here) ..3
        never come back|again
        do not bother|dare ..4
        (do not|never) (call|contact|ring|email|visit|write|show|ask|speak) ..1 (us|here|me|again|your face) (again|ever|any more|anymore|$) ..2
        get (lost|out|stuffed|a life|over it|out of here|out of my)
        go (away|to hell|bother|annoy|somewhere else|elsewhere|jump|cry)
        good riddance
        (hope|hoping|glad|happy|pray|relieved|wish|prefer) ..3 (never|not) ..3 (see|come|have|deal|hear|meet|serve) ..4
        (hope|pray) ..3 (see|hear|deal) ..3 never|last
        (hope|hoping) (this|that) (is|was) the last ..5
        (glad|happy|relieved|pleased|good|nice) ..2 (see)? ..2 (you|the back of you) ..1 (leave|leaving|gone|go|are going|are finally|are leaving) ..2
        (the)? back of you
        (idiot|moron|stupid|dumb|loser|jerk|asshole|bitch|bastard|shit|fuck|fucking|crap|clown|imbecile|fool|cretin|arse|twat|wanker|dimwit|pathetic|annoying|pest|nuisance|crybaby|whiner) ..2
        (shut|screw|sod|piss|bugger|buzz|clear|f|eff) (up|you|off|it) ..2
        (do not|not) (want|need|like) (you|your (kind|sort|type|money|business|custom)|people like) ..4
        (people|customers|patients|folks) like you ..6
        let the door (hit|smack|slam|bang) ..5
        (take|give) (your|the) ..1 (business|money|custom|complaints|complaint|problems|attitude|whining) ..1 (elsewhere|somewhere|to|away) ..4
        (go|try|shop|find|buy|eat) ..2 (somewhere else|elsewhere|another (shop|store|place|hotel|bank)|anywhere else) ..4
        (wasting|wasted|waste of|waste) ..2 (my|our|everyone 's|people 's)? (time|day|morning|afternoon|breath) ..2
        (not|no longer|are not) ..1 welcome
        see you never
        you are (banned|barred|the worst|a pain|a nightmare|so annoying|impossible|crazy|ridiculous|pathetic|annoying|lucky i|trouble|not wanted|a joke|useless|cheap|rude|lying|hopeless|a liar) ..3
        (thank|thanks) (god|heavens|goodness|christ) ..1 you ..5
        (what|who) is your problem
        (i|we) (can not stand|hate|despise|am sick of|are sick of|am tired of|have had enough of) ..4
        ^^ you again
        (deal|live) with it
        (cry|whine|moan) ..3
        serves you right ..2
        (your|that is your) (problem|bad luck|tough luck)
        tough luck
        none of (my|our) business
        like i|we care
        (do not|could not|who) care|cares ..2 $
        who cares
        could not care less ..3
        (nobody|no one) (asked|cares|wants|likes) ..3
        come back when you ..4 (manners|afford|money|grown|learned|learnt|polite|behave|brain|decided|showered|know what)
        you will be sorry ..2
        (do|have) (me|us|everyone) a favor|favour ..8
        (lucky|happy) for (me|us) you ..3
        (finally|at last) (gone|rid|leaving|you are)
        mind your own business
        i do not care
        ",
    )
    .free(),
    Rule::new(
        Tag::Signal(Signal::Sarcasm),
        "mockery",
        "
        (nice|good|kind|sweet) of you to (finally|grace|bother|deign|turn up|show up|decide) ..3
        are not you (special|clever|sweet|funny|charming|precious|lucky|adorable|smart)
        thank|thanks ..3 for (wasting|ruining|spoiling|shouting|yelling) ..4
        (oh|yeah) sure|right|yes ..3 (come|call|visit) (back)? ..5 (if|whenever|when|time|like) ..4
        (come|call|visit) (back)? any time you (feel like|want) (waiting|being|paying|wasting|arguing) ..4
        thank|thanks you? ..2 for nothing ..2
        thanks a (bunch|heap) $
        thanks a (bunch|million|heap) for (nothing|wasting|ruining|making|keeping|the lecture|the attitude|your attitude|being so|holding|all the|complaining|messing|breaking|yelling|shouting|screaming|dumping|dropping) ..4
        (thank|thanks|cheers) ..5 for ..3 (wasting|ruining|complaining|whining|yelling|shouting|screaming|nothing|moaning|breaking|spoiling|messing|your attitude|insulting|holding up|holding everyone|keeping everyone|keeping us all|the lecture|the headache|dumping|making my day worse|making a mess|arguing|being so difficult|being a pain|being rude|nagging|interrupting|leaving finally|leaving) ..6
        (oh|wow|yay|hooray|yippee|ooh|gee|ah) ..2 (great|wonderful|fantastic|lovely|brilliant|perfect|super|terrific|joy|marvelous|marvellous|fabulous|goody|what fun|lucky|bravo|sure|please|thank|thanks|another|thrilling|splendid|nice) ..1 (another|just|now|more|what|come|do|you|that|how|we|$|because|like|so|as|the) ..8
        (oh|yeah|yes) ..1 (sure|right|yeah) $ ..6
        yeah right
        yeah yeah ..5
        as if $
        as if (we|i|you|anyone|it) (care|cared|need|needed|mattered|matters|would|had) ..4
        why do not you $
        why do not you (just)? (go|leave|shut|complain|try|bother|get|come back and|call someone|take) ..5
        (big|what a) (surprise|shock|deal|joy|treat|pleasure that was|delight that was|hero|genius) ..3
        (real|so|very|really|super) (helpful|charming|classy|mature|clever|original|funny) ..1 (of you|you are|thanks|$) ..2
        just what (i|we|everyone) (needed|wanted|always wanted|was missing) ..3
        lucky (me|us) ..3
        how ..1 (nice|lovely|wonderful|sweet|charming|fortunate|lucky) for you ..3
        (boo|booh) hoo
        cry me ..3
        have a nice life ..2
        so ..1 (glad|happy|grateful|honored|honoured|blessed) ..2 you ..2 (graced|could grace|finally|bothered|deigned|decided to (finally|show|stop)|managed) ..6
        (we|i) (just|simply|really|do|absolutely|all)? (just|so)? (love|adore|live for|enjoy) ..3 (complaints|complainers|being yelled|being shouted|getting yelled|late|rude|people who|customers who|it when|whiners|working late|when you|when customers|when people|staying late) ..5
        slow clap
        nice|good|lovely day somewhere|elsewhere ..2
        sorry that? your (life|day) (is|was) ..3
        are not you (a|such|just|so|the|an) ..2 (delight|charmer|clever|special|ray|lovely|sweet|joy|treat|peach|angel|charming|bundle|genius|star)
        it is not (like|as if) (i|we) ..4
        another (satisfied|happy) customer
        thank|thanks you? ..3 for (leaving it until|leaving it so|making me|making us|keeping me|keeping us|holding everybody|treating us|treating me like|not (listening|reading|saying|bothering|waiting|telling)) ..4
        (your|her|his) (highness|majesty|lordship|ladyship|royal|excellency|grace)
        (princess|genius|einstein|sherlock|drama queen|superstar) ..1 $
        (sure|right|of course) (because|like|as if|sure) ..8
        (congratulations|congrats|well done) ..4 (wasted|wasting|broke|breaking|ruined|ruining|annoyed|worst|complaining|only|finally (managed|figured|worked|made up|decided)|managed to|an hour late|managing to) ..5
        (enjoy|have fun|good luck) ..3 (waiting|complaining|your (cold|broken|fines|fine|mess|misery|wrong)|the queue again|finding anyone|finding somebody|finding another|with that|being|paying|whining|explaining that|getting your money) ..5
        (i am|am) (so|sure|terribly|really|very)? ..2 sorry ..2 (your highness|for existing|you can not read|that you can not|that the world|for breathing|you feel that way|you got so|you are so|if you)  ..5
        (can|could) hardly wait ..4
        (can|could) not wait (for your next|to (never|do this again|see the back|hear more|deal|get rid|serve you again)) ..4
        (please|oh please|do) (do)? (come again|hurry back|come back) ..2 (we love|we so|we just|it is such|it was such|so we can|really) ..5
        (do|come back|tell all|bring) ..6 why do not you
        (my|what an?) absolute pleasure being ..4
        what a (pleasure|delight|joy|treat|ray of sunshine|charming|lovely) ..3 (you have been|you are|that was not|dealing|being|serving|not|to be yelled|customer you|person you|to be shouted) ..4
        tell someone who cares ..2
        (best|loveliest|greatest|nicest|favorite|favourite) (complainer|whiner|time waster|hour of complaining|interruption|complaint) ..3
        not
        ",
    )
    .free()
    .judged(is_mockery),
    Rule::new(
        Tag::NoAnti(Unwelcome),
        "no-hostility",
        "
        (do not|no need to|not have to) ..2 (come back|wait|call|bother) (in|for|until|unless|to (pay|sign|collect|ask)|tomorrow|before|about|with)
        do not (bother|worry) (about|with|cleaning|clearing|paying|wrapping|to|tidying) ..3
        (so|sorry|shame|pity|sad) ..3 (see you go|leave us|you are leaving)
        stupid (machine|printer|computer|system|mistake|thing|error|of me|me|question) ..2
        no stupid ..2
        (no|never) (waste|trouble|bother|nuisance|problem) ..3
        (good|clear) (up|off) the
        clear (up|it|off (the|your))
        (the)? annoying (noise|sound|part|rattle|delay) ..2
        pathetic fallacy
        (stop|do not) cry ..2
        always welcome
        (sorry|apologize|apologies|regret) ..6 (wasted|wasting|waste|annoying|nuisance|rude|stupid|crap) ..3
        (can|could) (go|buy) elsewhere
        do not give up
        (if|when) ..2 not welcome
        foolproof|fool-proof
        ",
    )
    .free(),
];

/// A lone "not" at the end of a compliment mocks it; the other patterns always do.
fn is_mockery(
    text: &crate::reading::clauses::Text<'_>,
    _: &crate::reading::engine::Engine,
    hit: &crate::reading::grammar::Hit,
) -> Option<crate::frame::Strength> {
    let is_lone = hit.end == hit.first + 1;
    let is_not = text.written(hit.first).eq_ignore_ascii_case("not");
    let ends = text.sentence_end(hit.first) == hit.end && text.starts_clause(hit.first);
    (!is_lone || is_not && ends && hit.first > 1 && !text.sentence(hit.first).is_question)
        .then_some(crate::frame::Strength::Weak)
}
