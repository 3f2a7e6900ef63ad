//! Time expressions: "by four", "on Thursday", "tomorrow morning", "before the weekend".
//!
//! What can be held on to counts; "soon", "shortly" and "as soon as possible" don't.

use super::engine::{Rule, Signal, Tag};

const TIME: Tag = Tag::Signal(Signal::Time);

/// The rules for stretches of time.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(
        TIME,
        "day",
        "
        on|by|until|till|before|after|from|this|next|over|every|for|since|late|early? {weekday} {part}?
        on|by|until|till|before|after|from|this|next? {weekday} {part}? at {hour} {half}?
        by|until|till|before|after|from|for? tomorrow|tonight|today {part}?
        by|until|till|before? tomorrow|tonight|today at|by|before|around|after? {hour} {half}?
        first? thing (in the morning|tomorrow|tomorrow morning|{weekday}|on {weekday}|next {unit})
        day after tomorrow
        ",
    ),
    Rule::new(
        TIME,
        "part",
        "
        this|next|by|before|at|over|every|until|till|during the? {part}
        in the morning|afternoon|evening|spring|summer|autumn|fall|winter
        this|next|later|early? spring|summer|autumn|winter|season|semester|term
        in|by|until|before|after|next|this|for|early|late spring|summer|autumn|fall|winter|christmas|easter
        this|next|each|every|by|within the? {unit}
        by|before|after|until|till|at|over the? lunch|lunchtime|noon|midday|midnight|dinner|breakfast|closing|school|season|holidays|holiday|vacation|break|flight|weekend|meeting|appointment|surgery|deadline
        by|at|before|until|towards|toward the? end|close|start|beginning of the? {unit}|day|shift|business|{weekday}|{month}
        by|before? end of day|business|play
        by|before|at close of business|play
        end of the day|week|month|shift
        later today|tonight
        same day
        over night
        overnight
        by then
        for christmas|easter
        ",
    ),
    Rule::new(
        TIME,
        "hour",
        "
        by|at|before|around|until|till|after|about|from|past {hour} {half}? {part}?
        by|at|before|until|around half past? {hour}
        by|at|before|until|around? quarter|half|ten|five|twenty past|to|after {hour}
        by|at|before|until|around|about? {hour} oclock|am|pm|a.m|p.m {part}?
        by|at|before|until|around? {number} am|pm|oclock
        between {hour} and {hour}
        on the hour|dot
        ",
    ),
    Rule::new(
        TIME,
        "span",
        "
        in|within|inside|after (the|a|an|about|around|under|less than|the next|at most|no more than)? {count} (business|working|full)? {unit}
        in|within|for|after about? {count} (to|or) {count} {unit}
        within|in half an hour|day
        within the|an hour|day|week|month
        in (a few|a couple of|the next few|the next couple of|the coming) {unit}
        {count} {unit} from now|today
        {count} {unit} at the latest|most
        for (a|an|the)? (first|next|full|whole)? {count}? {unit}
        ",
    ),
    Rule::new(
        TIME,
        "date",
        "
        on|by|until|till|before|after|from? the? {ordinal} (of {month})?
        on|by|until|till|before|after|from? the? {number} of? {month}
        on|by|until|till|before|after|from|in|next|this|every|early|late|mid|middle|end {month} {number|ordinal}?
        {month} {number}
        on the {ordinal}
        ",
    ),
    Rule::new(
        TIME,
        "event",
        "
        the (moment|minute|second) (it|he|she|they|we|i|the|your|that|there)
        right (after|when) (this|that|you|we|i|the)
        straight|right away|now
        first thing
        as soon as (it|he|she|they|the|your|that|this)
        when|once (it|they|the|your) ..3 (is|are|comes|come|arrives|arrive|has|have|gets|get)
        ",
    ),
];
