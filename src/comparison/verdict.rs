//! The verdict on two meanings. In doubt between same and partial it is partial (ruling 11).

use super::Match;
use super::meaning::Meaning;
use crate::frame::{Polarity, Theme};

/// How the second stands to the first, and how closely.
pub(super) fn of(hoped: &Meaning, heard: &Meaning) -> (Match, u8) {
    let shared = overlap(&hoped.concepts, &heard.concepts);
    let words = percent(&hoped.stems, &heard.stems);
    let verdict = judge(hoped, heard, shared, words);
    let closeness = u8::try_from((shared * 8 + words / 4).min(20)).unwrap_or(20);
    let score = match verdict {
        Match::Same => 80 + closeness,
        Match::Partial => 40 + closeness,
        Match::None => closeness / 2,
        Match::Opposite => 0,
    };
    (verdict, score)
}

fn judge(hoped: &Meaning, heard: &Meaning, shared: usize, words: usize) -> Match {
    let signed = |sign: fn(Polarity, Polarity) -> bool| {
        let meets = |it: &&(Theme, Polarity)| {
            heard.themes.iter().any(|other| other.0 == it.0 && sign(it.1, other.1))
        };
        hoped.themes.iter().filter(meets).copied().collect::<Vec<_>>()
    };
    let contrary = signed(is_contrary);
    let agreeing = signed(|a, b| a == b);
    if differ_in_things(hoped, heard) {
        return Match::None;
    }
    if heard.is_of_thing
        && hoped.things.is_empty()
        && hoped.themes.iter().any(|it| is_of_people(it.0))
    {
        return Match::None;
    }
    if !contrary.is_empty() && contrary.iter().any(|it| touches(it.0, shared)) {
        return Match::Opposite;
    }
    if !agreeing.is_empty() {
        return agreement(hoped, heard, &agreeing, shared, words);
    }
    match without_theme(hoped, heard, shared, words) {
        Match::None => nearby(hoped, heard),
        verdict => verdict,
    }
}

/// Whether only people, and no thing, can do what the theme is about.
fn is_of_people(theme: Theme) -> bool {
    use Theme::{Caring, Genuine, Knowledgeable, People, Personal, Reliable};
    matches!(theme, Caring | Genuine | Knowledgeable | People | Personal | Reliable)
}

/// The same thing, a feeling, or a neighboring theme, judged alike or contrarily.
fn nearby(hoped: &Meaning, heard: &Meaning) -> Match {
    let (mine, theirs) = (side(hoped), side(heard));
    let is_thing = share_a_thing(hoped, heard);
    let is_feeling = hoped.is_felt && heard.is_felt;
    let neighbors = |it: &(Theme, Polarity)| {
        heard.themes.iter().any(|other| are_neighbors(it.0, other.0) && it.1 == other.1)
    };
    if mine == Polarity::Neutral || theirs == Polarity::Neutral {
        Match::None
    } else if is_thing || is_feeling {
        if mine == theirs { Match::Partial } else { Match::Opposite }
    } else if hoped.themes.iter().any(neighbors) {
        Match::Partial
    } else {
        Match::None
    }
}

/// The judgment of a statement as a whole.
fn side(it: &Meaning) -> Polarity {
    match it.themes.as_slice() {
        [] => it.valence,
        [first, rest @ ..] if rest.iter().all(|other| other.1 == first.1) => first.1,
        _ => Polarity::Neutral,
    }
}

/// Themes that touch each other.
fn are_neighbors(a: Theme, b: Theme) -> bool {
    use Theme::{Caring, Genuine, People, Personal, Reliable};
    let pair = |x: Theme, y: Theme| a == x && b == y || a == y && b == x;
    pair(Genuine, Reliable)
        || pair(Caring, People)
        || pair(Caring, Personal)
        || pair(People, Personal)
}

fn is_contrary(a: Polarity, b: Polarity) -> bool {
    matches!((a, b), (Polarity::Plus, Polarity::Minus) | (Polarity::Minus, Polarity::Plus))
}

/// Whether both name one thing: "my hair", "my haircut".
fn share_a_thing(hoped: &Meaning, heard: &Meaning) -> bool {
    let is_it = |a: &String, b: &String| a.starts_with(b.as_str()) || b.starts_with(a.as_str());
    hoped.things.iter().any(|mine| heard.things.iter().any(|theirs| is_it(mine, theirs)))
}

/// Both name things, and none of them is the same.
fn differ_in_things(hoped: &Meaning, heard: &Meaning) -> bool {
    !hoped.things.is_empty()
        && !heard.things.is_empty()
        && !share_a_thing(hoped, heard)
        && !is_umbrella(&hoped.things)
        && !is_umbrella(&heard.things)
        || heard.things.len() == 1 && hoped.things.is_empty() && hoped.concepts.is_empty()
}

/// "The food" stands for every dish.
fn is_umbrella(things: &[String]) -> bool {
    things.iter().any(|it| it == "food" || it == "meal")
        && things.iter().all(|it| it != "parking" && it != "room")
}

/// Whether a theme has one dimension only, or words of one dimension are shared.
fn touches(theme: Theme, shared: usize) -> bool {
    use Theme::{
        Caring, Ease, Genuine, Knowledgeable, Memorable, Next, People, Personal, Product,
        Reliable, Repair, Responsive, Value,
    };
    shared > 0
        || matches!(
            theme,
            Ease | Value
                | Repair
                | Memorable
                | People
                | Personal
                | Reliable
                | Knowledgeable
                | Genuine
                | Next
                | Caring
                | Responsive
                | Product
        )
}

/// Whether a shared theme alone says the same.
fn is_narrow(theme: Theme) -> bool {
    matches!(
        theme,
        Theme::Ease | Theme::Value | Theme::People | Theme::Repair | Theme::Memorable
    )
}

fn agreement(
    hoped: &Meaning,
    heard: &Meaning,
    agreeing: &[(Theme, Polarity)],
    shared: usize,
    words: usize,
) -> Match {
    let is_less = heard.is_hedged && !hoped.is_hedged
        || heard.is_mild && !hoped.is_mild
        || hoped.is_high && heard.is_mild
        || hoped.is_total && !heard.is_total && !heard.is_high && words < 60
        || agreeing.len() * 2 < hoped.themes.len()
        || hoped.is_list && agreeing.len() < hoped.themes.len();
    let is_told = shared > 0 || words >= 50 || agreeing.iter().any(|it| is_narrow(it.0));
    if !is_less && is_told { Match::Same } else { Match::Partial }
}

fn without_theme(hoped: &Meaning, heard: &Meaning, shared: usize, words: usize) -> Match {
    let same_side = !is_contrary(hoped.valence, heard.valence);
    let bare = hoped.themes.is_empty() && heard.themes.is_empty();
    let is_praise =
        hoped.valence == Polarity::Plus || hoped.themes.iter().any(|it| it.1 == Polarity::Plus);
    if heard.is_generic && is_praise {
        return if same_side { Match::Partial } else { Match::Opposite };
    }
    if hoped.is_generic && heard.themes.iter().any(|it| it.1 == Polarity::Plus) {
        return Match::Partial;
    }
    if bare && !same_side && (shared > 0 || words >= 50 || hoped.stems.is_empty()) {
        return Match::Opposite;
    }
    let felt = hoped.feelings.iter().any(|it| heard.feelings.contains(it));
    let silent =
        hoped.concepts.is_empty() && heard.concepts.is_empty() && heard.things.is_empty();
    if bare && felt && silent && same_side && !heard.is_hedged {
        return Match::Same;
    }
    if bare && (shared > 0 || words >= 60) {
        return match hoped.is_denied == heard.is_denied {
            true if words >= 60 && !heard.is_hedged => Match::Same,
            true => Match::Partial,
            false => Match::Opposite,
        };
    }
    if shared > 0 && same_side && (hoped.themes.is_empty() || heard.themes.is_empty()) {
        return Match::Partial;
    }
    if shared > 1 && same_side { Match::Partial } else { Match::None }
}

fn overlap(a: &[usize], b: &[usize]) -> usize {
    a.iter().filter(|it| b.contains(it)).count()
}

/// How many percent of the first words are among the second.
fn percent(a: &[String], b: &[String]) -> usize {
    let met = a.iter().filter(|it| b.contains(it)).count();
    (met * 100).checked_div(a.len()).unwrap_or(0)
}
