//! That a colleague or another branch takes equal care.

use crate::frame::Move;
use crate::reading::engine::{Rule, Tag};

use Move::Handover;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::weak(
        Handover,
        "any-colleague",
        "
        (anyone|anybody|everyone|everybody|any of us|whoever|all of us|each of us|any of my colleagues|any of the team|any colleague|any of our) ..6 (can|will|knows|could|has|is able to) ..2 (help|assist|take|look|pick|see|know|happy|serve|sort|tell|look after|your|about|the|everything|you)
        (my|our|the|a) ..1 (colleague|colleagues|team|coworker|coworkers|staff|others|replacement|night shift|day shift|next shift|night team|evening team|reception) ..6 (can|will|knows|know|has|have|are|is) ..3 (help|take over|look after|care of|up to date|up to speed|notes|file|pick up|informed|know|about|take it|briefed|be there|see you|happy|take good|sort|everything|got you|continue|serve)
        (i|we) (have|will|did)? ..1 (told|tell|briefed|brief|informed|inform|let|fill|filled) (my|the|our) ..1 (colleague|colleagues|team|staff|night shift|next shift|boss|manager) ..4
        (you are|you will be) in (good|safe|great|the best) hands (with|at|there) ..3
        you can (ask|speak to|talk to|go to) (anyone|anybody|any of (us|my|the|our)) ..3
        {name} will (take over|help you|look after you|assist you) $
        (i will)? (hand|pass|transfer|put) you (over|on|through|along) ..3
        ",
    ),
    Rule::strong(
        Handover,
        "named-colleague",
        "
        {name} is (on|in|here|back|around) {time} ..3
        {name} ..1 has your _
        (night|late|day|evening)? (reception|desk|team|shift|colleague|porter) has your _
        {name} ..3 (has|have|knows|know|is|will|takes|looks|can|'s|got) ..4 (notes|file|details|over|speed|date|everything|about|after|briefed|informed|care|story|history|picture|place|case|it all|your (case|file|order|notes|story|name)|you from|pick up|expecting|all about|ready for|carry on|continue|cover|covering|covers|here) ..4
        (porter|colleague|nurse|manager|assistant|doctor|teacher|partner|receptionist|housekeeper|mechanic|supervisor|neighbor) {name} (knows|has|will|is|can|takes|looks) ..4
        ask|look|asking for {name} ..4
        (i|we) (have|will|did)? ..2 (told|tell|briefed|brief|informed|inform|filled|fill|left|leave|given|give|gave|updated|update|asked|shown|show|introduced|let|spoke|spoken|talked|written) ..2 {name} ..4
        {name} ..4 (in|at|on|from|over|upstairs|downstairs) ..6 (knows|know|will|has|can|is) ..3 (look|take|help|your|you|care|expecting|ready|about|the|notes|see|all)
        (my|our|the) ..1 (colleague|colleagues|team|doctor|nurse|manager) {name} ..4 (will|has|knows|is|can|takes) ..4
        (our|the|your) ..2 {name} ..1 (branch|office|store|shop|desk|clinic|team|practice|site|location|hotel) ..4 (will|has|can|knows|is|have|take) ..4
        (our|the) ..2 (branch|office|store|shop|desk|clinic|practice|site|location|hotel|counter|team|window) (in|on|at|by|next) _ ..4 (will|has|can|knows|is|have|take|look|got) ..4
        (colleague|colleagues|nurse|doctor|team|desk|reception|staff|porter|concierge|night porter) ..1 (at|on|in|upstairs|downstairs) (the)? _ ..3 (knows|has|have|will|is|can|know) ..4 (know|take|look|help|notes|file|everything|expecting|ready|about|you|your|waiting) ..3
        (from|starting) {time} (on)? ..2 {name} ..6
        {name} ..2 (takes|will take|is taking|taking) over ..4
        {name} will (look after|take care|be looking|be your|be taking|be there|see to|be here) ..4
        (handing|handed|hand|passing|passed|pass) (you|it|this|that|your) ..3 (over|on|to|along) ..1 {name} ..4
        (speak|talk|go) to {name} ..6
        (night|late|early|morning|evening|next) (shift|nurse|team|crew|porter|manager) ..3 (knows|has|have|will|is) ..3 (notes|about|everything|file|look|take|check|informed|briefed) ..3
        ",
    ),
    Rule::new(
        Tag::NoMove(Move::Handover),
        "no-handover",
        "
        {name} ..2 (messed|forgot|broke|lost|never|always|made a mistake|got it wrong|should have|is late|is slow|was supposed)
        someone will (call|contact|be in touch|get back|look|ring|email)
        {name} is there|that|this|it|everything
        (thank|thanks|bye|goodbye|sorry|morning|evening) {name} ..3 (is|has|will|was)
        ",
    )
    .free(),
];
