//! Thanks: bare or for a formula, or for something of this visit (ruling 1).

use crate::frame::{Move, Strength};
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, Rule, Tag};
use crate::reading::grammar::Hit;
use crate::reading::tokens::Break;

use Move::Thanks;

/// The rules.
pub(crate) const RULES: &[Rule] = &[
    Rule::new(
        Tag::NoMove(Move::Thanks),
        "no-thanks",
        "
        no thanks|thank
        thank|thanks god|goodness|heavens|christ|fuck
        thanks to the|this|that|those|my
        thanks but
        (was|were) (going|about) to (thank|say)
        thank|thanks me later
        ",
    )
    .free(),
    Rule::weak(
        Thanks,
        "thanks",
        "
        ^ ta|cheers (very|so) much
        thank you|u
        thank yous
        tank|thang|thak|tanks you
        many|big|huge? thanks
        ^ thank very much
        ta|cheers $
        ^ ta|cheers then|now|mate|pal|love|for|guys|everyone|all
        thank~ ..2 so|very much
        much obliged|appreciated
        i|we ..2 appreciate it|that|this|you|your
        appreciate it|you $
        so|very|really|truly|most? grateful
        (my|our|with) (sincere|sincerest|heartfelt|deepest|warmest|best)? thanks|gratitude
        a|big thank you
        (good|kind|nice|great|sweet|generous|thoughtful|decent|lovely) of you
        ",
    ),
    Rule::weak(
        Thanks,
        "cannot-thank-enough",
        "can|could not ..2 thank you ..3 enough
         how can|could|shall we|i ever thank you",
    )
    .free(),
    Rule::strong(
        Thanks,
        "thanks-for",
        "
        thank|thanks you? ..5 for|that|with|to _
        thankful|grateful|obliged ..4 for|that|to|you _
        tank|thang|thak|tanks you ..3 for _
        cheers|ta for _
        (thanks|gratitude|credit) ..3 for _
        ",
    )
    .judged(names_something),
    Rule::strong(
        Thanks,
        "appreciate",
        "
        appreciate ..2 your|you|how|that|the _
        (good|kind|nice|great|sweet|generous|thoughtful|decent|lovely) of you to _
        it means|meant a lot|much that|to _
        ",
    )
    .judged(names_something),
    Rule::strong(
        Thanks,
        "thanks-to-you",
        "
        thanks to you|your
        (thank|thanks) you? ..2 $ you ..2 (have been|were|really|made|helped|did) ..2 {deed}
        you ..2 (have been|were|are) (so|very|really|incredibly|wonderfully)? patient
        ",
    ),
];

/// How far the object of thanks is followed, in words.
const REACH: usize = 12;

/// Strong when the thanks are for something that not every customer does.
fn names_something(text: &Text<'_>, engine: &Engine, hit: &Hit) -> Option<Strength> {
    let object = hit.end.saturating_sub(1);
    if text.starts_clause(object)
        && text.tokens.get(object).is_some_and(|it| it.before == Break::Comma)
        && text.written(object.saturating_sub(1)).eq_ignore_ascii_case("you")
    {
        return None;
    }
    let end = text.sentence_end(object).min(object + REACH);
    let stop = (object + 1..end)
        .find(|it| text.tokens.get(*it).is_some_and(|t| t.before != Break::None))
        .unwrap_or(end);
    let formula =
        (object..stop.min(object + 4)).find(|it| engine.has(Class::Formula, text.id(*it)));
    let content = |from: usize| (from..stop).filter(|it| is_content(text, engine, *it)).count();
    let (needed, found) = match formula {
        Some(at) if engine.has(Class::Choosing, text.id(at)) => (3, content(at + 1)),
        Some(at) => (1, content(at + 1)),
        None => (1, content(object)),
    };
    Some(if found >= needed { Strength::Strong } else { Strength::Weak })
}

fn is_content(text: &Text<'_>, engine: &Engine, at: usize) -> bool {
    let is_name = text.names.get(at).is_some_and(|it| *it > 0);
    !engine.has(Class::Small, text.id(at))
        && !engine.has(Class::Formula, text.id(at))
        && !is_name
}
