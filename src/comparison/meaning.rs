//! What a statement says, as far as two statements are compared: its themes with polarity, the
//! concepts of its words, how firmly it speaks.

use crate::frame::{Polarity, Theme};
use crate::order::distinct;
use crate::reading::classes::Class;
use crate::reading::clauses::Text;
use crate::reading::engine::{Engine, engine};
use crate::reading::{Reader, polarity};

/// A statement made ready for comparing.
#[derive(Debug)]
pub(super) struct Meaning {
    /// Themes with polarity.
    pub(super) themes: Vec<(Theme, Polarity)>,
    /// Numbers of the concepts that its words stand for.
    pub(super) concepts: Vec<usize>,
    /// Stems of the other content words.
    pub(super) stems: Vec<String>,
    /// Things it names.
    pub(super) things: Vec<String>,
    /// The judgment of its plain valence words, summed up.
    pub(super) valence: Polarity,
    /// Whether a denial turns it.
    pub(super) is_denied: bool,
    /// Whether it takes back a part: "some of it", "maybe", "in the end".
    pub(super) is_hedged: bool,
    /// Whether it says only that it was good.
    pub(super) is_generic: bool,
    /// Whether it praises beyond "good": "outstanding", "completely".
    pub(super) is_high: bool,
    /// Whether it joins several claims.
    pub(super) is_list: bool,
    /// Its plain words of judgment: "happy", "awful".
    pub(super) feelings: Vec<String>,
    /// Whether it leaves nothing out: "everything", "always".
    pub(super) is_total: bool,
    /// Whether it tells what the speaker felt.
    pub(super) is_felt: bool,
    /// Whether it is about a thing: "The tea was hot".
    pub(super) is_of_thing: bool,
    /// Whether its praise is no more than "good" or "okay".
    pub(super) is_mild: bool,
}

/// Reads a statement for comparing.
pub(super) fn of(reader: Reader<'_>, statement: &str) -> Meaning {
    let engine = engine();
    let plain = plainly(statement);
    let statement = plain.as_str();
    let reading = reader.statement(statement);
    let text = Text::new(statement, engine, &[]);
    let words: Vec<String> = (0..text.tokens.len().min(LONGEST))
        .map(|it| text.written(it).to_lowercase().replace('’', "'"))
        .collect();
    let has = |class: Class| text.tokens.iter().any(|it| engine.has(class, it.id));
    Meaning {
        themes: reading.themes().into_iter().collect(),
        concepts: distinct(words.iter().flat_map(|it| concepts_of(it))),
        stems: stems(&text, engine, &words),
        things: words.iter().filter(|it| is_thing(it)).map(|it| stem(it)).collect(),
        valence: valence(&text, engine),
        is_denied: (0..text.tokens.len().min(LONGEST)).any(|it| is_denial(&text, engine, it)),
        is_hedged: has(Class::Hedge) && !has(Class::Firm),
        is_generic: reading.generic,
        is_list: statement.contains(',') || statement.contains(" and "),
        feelings: feelings(&text, engine, &words),
        is_total: words.iter().any(|it| TOTAL.contains(&it.as_str())),
        is_felt: felt(&words),
        is_of_thing: words.iter().take(3).any(|it| is_thing(it)),
        is_high: has(Class::High),
        is_mild: has(Class::Mild) && !has(Class::High),
    }
}

/// The statement with idioms said plainly.
fn plainly(statement: &str) -> String {
    let mut plain = statement.to_lowercase().replace('’', "'");
    for (idiom, meant) in IDIOMS {
        if plain.contains(idiom) {
            plain = plain.replace(idiom, meant);
        }
    }
    plain
}

fn felt(words: &[String]) -> bool {
    let opens = |it: &String| matches!(it.as_str(), "felt" | "feel" | "left" | "leave");
    words.first().is_some_and(|it| it == "i" || it == "we")
        && words.iter().skip(1).take(3).any(opens)
}

/// How much of a statement is compared, in words.
const LONGEST: usize = 80;

fn is_denial(text: &Text<'_>, engine: &Engine, at: usize) -> bool {
    engine.has(Class::Deny, text.id(at)) && !engine.has(Class::NegationFree, text.id(at + 1))
}

fn valence(text: &Text<'_>, engine: &Engine) -> Polarity {
    let mut sum = 0;
    for at in 0..text.tokens.len().min(LONGEST) {
        match polarity::valence(text, engine, at) {
            Polarity::Neutral => {}
            cue => match polarity::in_place(text, engine, at, cue) {
                Polarity::Plus => sum += 1,
                Polarity::Minus => sum -= 1,
                Polarity::Neutral => {}
            },
        }
    }
    match sum {
        1.. => Polarity::Plus,
        0 => Polarity::Neutral,
        _ => Polarity::Minus,
    }
}

fn stems(text: &Text<'_>, engine: &Engine, words: &[String]) -> Vec<String> {
    let content = |it: &(usize, &String)| {
        let id = text.id(it.0);
        it.1.len() > 2
            && !engine.has(Class::Small, id)
            && !engine.has(Class::Deny, id)
            && !engine.has(Class::Hedge, id)
            && !engine.has(Class::Firm, id)
            && !engine.has(Class::Pleasing, id)
            && !engine.has(Class::Awful, id)
    };
    words.iter().enumerate().filter(content).map(|it| stem(it.1)).collect()
}

fn feelings(text: &Text<'_>, engine: &Engine, words: &[String]) -> Vec<String> {
    let is_feeling =
        |it: &(usize, &String)| polarity::valence(text, engine, it.0) != Polarity::Neutral;
    words.iter().enumerate().filter(is_feeling).map(|it| stem(it.1)).collect()
}

/// The beginning of a word, without its usual endings.
fn stem(word: &str) -> String {
    let endings = ["ingly", "ing", "edly", "ed", "ly", "ies", "es", "s", "e"];
    let cut =
        endings.iter().find_map(|it| word.strip_suffix(it).filter(|rest| rest.len() >= 3));
    cut.unwrap_or(word).chars().take(7).collect()
}

fn concepts_of(word: &str) -> impl Iterator<Item = usize> {
    let holds = move |group: &str| group.split_ascii_whitespace().any(|it| matches(it, word));
    CONCEPTS
        .iter()
        .enumerate()
        .filter(move |it| holds(it.1))
        .map(|it| it.0)
        .collect::<Vec<_>>()
        .into_iter()
}

fn matches(entry: &str, word: &str) -> bool {
    match entry.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => entry == word,
    }
}

fn is_thing(word: &str) -> bool {
    THINGS.split_ascii_whitespace().any(|it| matches(it, word))
}

/// Words that leave nothing out.
const TOTAL: &[&str] = &[
    "all",
    "always",
    "anyone",
    "completely",
    "every",
    "everybody",
    "everyone",
    "everything",
    "never",
    "nothing",
    "totally",
];

/// Idioms and what they mean, in the order in which they are replaced.
const IDIOMS: &[(&str, &str)] = &[
    ("no reason to distrust", "rather trust"),
    ("no reason to doubt", "rather trust"),
    ("went home", "left"),
    ("came away", "left"),
    ("walked out", "left"),
    ("the extra mile", "out of their way"),
    ("in a heartbeat", "definitely"),
    ("if you paid me", "ever"),
    ("in and out in no time", "served quickly"),
    ("in no time", "quickly"),
    ("like a shot", "definitely"),
    ("anything but", "not"),
    ("far from", "not"),
    ("couldn't get rid of me fast enough", "rushed me"),
    ("couldn't wait to get rid of me", "rushed me"),
    ("after a while", "in the end"),
    ("one question", "some question"),
    ("open with me", "honest with me"),
    ("over the moon", "delighted"),
    ("on cloud nine", "delighted"),
    ("a weight off my", "a worry taken off my"),
    ("put my mind at rest", "took my worry"),
    ("set my mind at rest", "took my worry"),
    ("through the roof", "far too high"),
    ("an arm and a leg", "a fortune"),
    ("stuck to their word", "kept their word"),
    ("true to their word", "kept their word"),
    ("as good as their word", "kept their word"),
    ("let me down", "broke their promise"),
    ("let us down", "broke their promise"),
    ("with open arms", "warmly"),
    ("all ears", "really listening"),
    ("turned a deaf ear", "didn't listen"),
    ("from a to z", "completely"),
    ("inside out", "completely"),
    ("by the book", "properly"),
    ("spick and span", "spotless"),
    ("a walk in the park", "easy"),
    ("a piece of cake", "easy"),
    ("child's play", "easy"),
    ("nothing but trouble", "a hassle"),
    ("stay away", "avoid it"),
    ("steer clear", "avoid it"),
];

/// Groups of words that speak of the same, in praise or in criticism.
const CONCEPTS: &[&str] = &[
    "listen* heard hear unheard ears ignored interrupt*",
    "friendly friendlier friendliest friendliness unfriend* kind* lovely nice polite* rude* courteous sweet charming warm* pleasant unpleasant mean grumpy arrogant welcoming respectful smil* snooty condescending cheerful impolite gem",
    "back return* again revisit elsewhere",
    "recommend* tell told telling warn* spread refer* send sending sent avoid mention*",
    "promis* word kept keep said broke did unreliable reliable rely depend* agreed count* trust*",
    "quick* fast* prompt* slow* wait* queue* immediate* instant* ages forever hour hours minutes delay* speed* swift* away efficient* line hurry",
    "help* unhelp* assist* willing effort",
    "easy easier easiest simple simpl* hassle fuss complicated difficult hard paperwork smooth* effortless* trouble straightforward breeze nightmare confusing convenient* painless ordeal",
    "care* caring cared looked attenti* uncaring indifferent matter* mattered empath* sympath* compassion* concern*",
    "worth value money price* cheap* expensive overpriced penny cent rip-off rip bargain afford* cost* fair dear pricey charge* ripped reasonable",
    "explain* clear* understand* understood unclear advice answer* explanation*",
    "know* knew expert* stuff clue clueless competent incompetent professional* unprofessional idea skilled knowledgeable amateur* doing ignorant",
    "honest* truth* lied lie lies straight sincere* genuine* meant mean fake act script* real dishonest pretend* rehearsed insincere trust* trustworthy authentic acting",
    "remember* forget* forgot* unforgettable memorable forgettable memory story",
    "clean* dirty filthy spotless immaculate tidy messy grubby hygien* unclean stain*",
    "quiet* loud* noisy calm peaceful noise crowded hectic silent",
    "fix* repair* sort* solve* resolv* refund* replac* mend* put right correct* problem mistake wrong argued compensat* refus* apolog*",
    "name usual remember* recogni* knew personal* regular",
    "special person number individual human unique only important cattle case file anonymous family vip queen king",
    "rush* hurry hurried time pressure* pushed",
    "welcome* unwelcome home",
    "safe hands trust* secure worry calm afraid scared nervous comfortable ease relaxed",
    "delicious tasty tasteless bland flavor* flavour* taste* yummy disgusting inedible",
    "broke broken lasted last* apart sturdy work* works faulty defective",
    "comfort* uncomfort* cozy cosy cramped cold freezing spacious warm bright dark gloomy",
    "treat* respect*",
    "time punctual* late punctual schedule delayed",
    "extra mile way beyond effort dropped everything",
    "day evening experience holiday trip visit highlight night",
];

/// Things that statements are about; different things are different topics.
const THINGS: &str = "food meal* soup coffee tea cake* bread steak pizza dessert* wine beer dish* menu \
    breakfast dinner lunch parking room* lobby toilet* bathroom* bed* music shop store hair haircut car \
    bike phone laptop shoes jacket dress contract tour exhibition museum garden pool view price prices \
    bill website app delivery repair treatment surgery lesson class course tooth massage cat dog \
    location waiting queue smell temperature salad fish sandwich* croissant* pasta curry towel* carpet \
    window* air elevator lift terrace shower tire* brakes battery screen water website* form forms tie bus train";
