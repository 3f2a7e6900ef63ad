//! That it will be put right if it isn't as explained.

use crate::frame::Move;
use crate::reading::engine::{Rule, Tag};

use Move::Guarantee;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::weak(
        Guarantee,
        "stand-behind",
        "
        you have|got (our|my) word (on|for) _
        satisfaction (is)? ..2 (guaranteed|guarantee)
        (money|money-back|lifetime|full|year|years|month|months|quality|best|price|our|year's|years') back? (guarantee|guaranteed|warranty)
        (stand|stands|standing) (behind|by) ..3
        (it|that|they|this|all|everything) (is|are|comes) (fully)? guaranteed ..3
        we guarantee (it|that|our|your|the|all|every|satisfaction) ..3
        ",
    )
    .free(),
    Rule::weak(
        Guarantee,
        "bring-back",
        "
        (under|has|with|comes with|within|full|covered by|includes|have|a) ..4 (warranty|guarantee)
        if ..10 (bring|take|send) (it|them|that|this|her|him|those) ..1 (back|in|to me|to us|by|over) ..4
        (bring|take|send) (it|them|that|this|those) ..1 (back|in) ..3 (if|in case|unless|should) ..6
        if ..10 (come|pop|drop|stop) ..1 (back|by|in) (to (me|us)|and (we|i)) ..4
        you can (always)? (return|exchange|bring) (it|them|that|this|anything) ..6
        we will make it right
        no questions asked
        ",
    )
    .free(),
    Rule::strong(
        Guarantee,
        "put-right",
        "
        (if|should|whenever|when|in case|unless|anything|any (trouble|problem|problems|issue|issues|doubt|leak|leaks|squeak)) ..14 (i|we) (will|can|would|am going to|are going to|shall)? ..3 {fix} ..6
        (i|we) (will|can) ..2 {fix} ..8 (if|should|in case|unless|when) ..6
        (if|should|in case) ..10 (you|it) (will)? (get|gets) ..2 (money|new|replaced|swapped|fixed|refund|another|full|refunded|exchanged|replacement) ..4
        (if|should|in case) ..14 (money back|full refund|free of charge|for free|no charge|costs you nothing|at no cost|on us|on me|without charge|free repair|new one|new pair|at our expense|no extra|replacement|exchange it|it is on me|it is on us|nothing to pay|make it right|put it right|start over|do it again|take another look|have another look|look at it again|look again|come back out|come straight back|come out again|take it back|sort you out|sort it out|pick it up|cut it again|not pay) ..3
        (if|should|in case) ..14 (i|we) (will|can) ..2 (take|make|do|start|come|cut|put|have|give|pick|send|sort|look|see|get) ..2 (it|them|you|another|back|over|again|out|right|a|your|that|the|straight) ..4
        (bring|take|send|drop) (it|them|that|this|those|her|him) ..2 (back|in|to|by|over|round) ..6 and (i|we) (will|can)? ..2 ({fix}|make|do|sort|take|have|look|give|put) ..4
        (come|pop|drop|stop|call|ring) ..2 (back|by|in|me|us|straight|round) ..6 and (i|we) (will|can)? ..2 ({fix}|make it|do it|sort|take it|put it|come) ..4
        (come|pop|drop|stop) ..2 (back|by|in) ..4 for a (refund|new one|replacement|free)
        (i|we) will ..2 {fix} (it|them|that|this|the) ..3 (for free|free of charge|no charge|at no|no questions|free|on us|without|on the spot) ..3 
        (or|otherwise) ..2 (your money back|we refund|i refund|it is free|you do not pay|we will refund|we take it back)
        you (get|will get|can have|have) ..2 money back ..2
        (full|money) (refund|back) ..4 (if|within|days) ..4
        (any|the|first|next) (trouble|problem|problems|issue|issues|touch-up|touch-ups|adjustment|adjustments|repair|repairs) ..10 (free|on us|on me|no charge|included|nothing) ..3
        ",
    )
    .free(),
    Rule::new(
        Tag::NoMove(Move::Guarantee),
        "no-guarantee",
        "
        (i|we) (will|can|would|do|could)? (not|never) ..2 {fix}
        (can|could|do|will) not guarantee ..3
        no (guarantee|guarantees|warranty|refund|refunds|exchange|exchanges|returns)
        extended warranty
        (out of|not under|without) warranty
        (can|do|will) not (replace|refund|swap|exchange|repair|fix|take it back)
        (if|had) you ..3 (had|would have|should have)
        (check|see|read) the warranty
        ",
    )
    .free(),
];
