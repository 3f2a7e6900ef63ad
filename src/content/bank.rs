//! The shared bank: personas, names, feelings, starter stems, why-cards and common fragments.

use super::block::{self, Block};
use super::fields::Fields;
use super::fragment::{Fragment, Register, in_order, theme_names};
use super::problem::Problem;
use crate::card::Question;
use crate::order::sorted;

/// What a persona expects of five dimensions, 1 to 5 each (R7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expectations {
    /// Promises kept, right the first time.
    pub reliability: i32,
    /// Competence and courtesy that inspire trust.
    pub assurance: i32,
    /// Rooms, goods, appearance.
    pub tangibles: i32,
    /// Individual attention.
    pub empathy: i32,
    /// Prompt, willing help.
    pub responsiveness: i32,
}

/// What the persona lived through here before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// First visit.
    First,
    /// Comes regularly, with good experience (R10).
    Regular,
    /// Was let down last time (R13).
    LetDown,
}

/// Circumstances that make a customer hear the same exit differently. Never a group of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// Unique in the bank.
    pub id: String,
    /// The circumstance, shown beside the name: "in a hurry".
    pub title: String,
    /// One sentence about what they are sensitive to, for "why?".
    pub sensitive: String,
    /// How they talk.
    pub register: Register,
    /// What they expect.
    pub expects: Expectations,
    /// Trust before the visit, 1 to 5.
    pub trust: i32,
    /// Doubt about the choice, 1 to 5.
    pub doubt: i32,
    /// How pressed for time, 1 to 5.
    pub pace: i32,
    /// How much they talk, 1 to 5.
    pub talk: i32,
    /// How much a script bothers them, 1 to 5 (R33).
    pub script: i32,
    /// How easily they suspect a motive, 1 to 5 (R16).
    pub suspicion: i32,
    /// How readily they tell others, 1 to 5.
    pub story: i32,
    /// What they lived through here before.
    pub past: Past,
}

/// A beginning that a trainee may use to start writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stem {
    /// Which question it helps with.
    pub question: Question,
    /// The text to insert.
    pub text: String,
}

/// Why a rule is there: its source and how strong the evidence is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyCard {
    /// Unique in the bank.
    pub id: String,
    /// The rule in one sentence, for the trainee.
    pub title: String,
    /// What was found, in one or two sentences.
    pub finding: String,
    /// Author and year, or where the habit comes from.
    pub source: String,
    /// 0: a habit, not proven; 1 to 3: as in the evidence table.
    pub strength: i32,
    /// What it explains, by name: moves, anti-moves, scenes, what comes due later, and `beat`,
    /// `failure`, `need`, `exit` for the parts of a visit.
    pub explains: Vec<String>,
}

/// Everything that all roles share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bank {
    /// Who may leave by the door.
    pub personas: Vec<Persona>,
    /// First names, drawn by seed and tied to nothing.
    pub names: Vec<String>,
    /// Words for feelings, best first.
    pub feelings: Vec<String>,
    /// Beginnings for the three questions.
    pub stems: Vec<Stem>,
    /// Reasons for rules.
    pub why_cards: Vec<WhyCard>,
    /// Sentences that customers of every role may say, in the order of their triggers.
    pub fragments: Vec<Fragment>,
}

impl Bank {
    /// The why-card with this id.
    pub fn why_card(&self, id: &str) -> Option<&WhyCard> {
        self.why_cards.iter().find(|it| it.id == id)
    }

    /// The first why-card that explains what has this name.
    pub fn why_card_about(&self, name: &str) -> Option<&WhyCard> {
        self.why_cards.iter().find(|it| it.explains.iter().any(|it| it == name))
    }

    /// The persona with this id.
    pub fn persona(&self, id: &str) -> Option<&Persona> {
        self.personas.iter().find(|it| it.id == id)
    }

    /// Reads the bank from its files, given as name and text.
    ///
    /// # Errors
    /// Every fault in every file.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, Vec<Problem>> {
        let (mut bank, mut problems) = (Self::default(), Vec::new());
        for (file, text) in files {
            for block in &block::parse(file, text, &mut problems) {
                bank.take(file, block, &mut problems);
            }
        }
        bank.fragments = in_order(std::mem::take(&mut bank.fragments));
        bank.check(files, &mut problems);
        if problems.is_empty() { Ok(bank) } else { Err(problems) }
    }

    fn take(&mut self, file: &str, block: &Block, problems: &mut Vec<Problem>) {
        match block.kind.as_str() {
            "persona" => self.personas.push(persona(file, block, problems)),
            "say" => self.fragments.extend(Fragment::parse(file, block, problems)),
            "why" => self.why_cards.push(why_card(file, block, problems)),
            "stems" => self.stems.extend(stems(file, block, problems)),
            "names" => self.names.extend(words(file, block, "names", problems)),
            "feelings" => self.feelings.extend(words(file, block, "feelings", problems)),
            _ => {
                let mut fields = Fields::new(file, block, problems);
                let hint = "use persona, names, feelings, stems, why or say";
                fields.fault(block.line, &block.header(), "is not a known block", hint);
            }
        }
    }

    fn check(&self, files: &[(&str, &str)], problems: &mut Vec<Problem>) {
        let mut fault = |field: &str, what: &str, hint: &str| {
            let file = files.first().map_or("bank", |(file, _)| file).to_owned();
            let (field, what, hint) = (field.to_owned(), what.to_owned(), hint.to_owned());
            problems.push(Problem { file, line: 1, field, what, hint });
        };
        let personas = self.personas.iter().map(|it| it.id.as_str());
        for id in twins(personas.chain(self.why_cards.iter().map(|it| it.id.as_str()))) {
            fault(id, "is used twice", "give each persona and why-card an id of its own");
        }
        if self.personas.is_empty() || self.names.is_empty() {
            fault("persona", "the bank is empty", "it needs at least one persona and one name");
        }
    }
}

fn twins<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let ids = sorted(ids);
    let pairs = ids.iter().zip(ids.iter().skip(1));
    pairs.filter(|(a, b)| a == b).map(|(a, _)| *a).collect()
}

fn persona(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Persona {
    let mut fields = Fields::new(file, block, problems);
    let registers: Vec<_> = Register::ALL.iter().map(|it| (it.name(), *it)).collect();
    let persona = Persona {
        id: fields.id(),
        title: fields.text("title"),
        sensitive: fields.text("sensitive"),
        register: fields.one_of("register", &registers, Register::Terse),
        expects: Expectations {
            reliability: fields.number("reliability", 1..=5),
            assurance: fields.number("assurance", 1..=5),
            tangibles: fields.number("tangibles", 1..=5),
            empathy: fields.number("empathy", 1..=5),
            responsiveness: fields.number("responsiveness", 1..=5),
        },
        trust: fields.number("trust", 1..=5),
        doubt: fields.number("doubt", 1..=5),
        pace: fields.number("pace", 1..=5),
        talk: fields.number("talk", 1..=5),
        script: fields.number("script", 1..=5),
        suspicion: fields.number("suspicion", 1..=5),
        story: fields.number("story", 1..=5),
        past: fields.one_of("past", PASTS, Past::First),
    };
    fields.done();
    persona
}

const PASTS: &[(&str, Past)] =
    &[("first", Past::First), ("regular", Past::Regular), ("let-down", Past::LetDown)];

fn why_card(file: &str, block: &Block, problems: &mut Vec<Problem>) -> WhyCard {
    let mut fields = Fields::new(file, block, problems);
    let card = WhyCard {
        id: fields.id(),
        title: fields.text("title"),
        finding: fields.text("finding"),
        source: fields.text("source"),
        strength: fields.number("strength", 0..=3),
        explains: fields.list("explains"),
    };
    fields.done();
    card
}

fn stems(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Vec<Stem> {
    let mut fields = Fields::new(file, block, problems);
    let mut stems = Vec::new();
    for entry in fields.rest() {
        match Question::from_name(entry.key) {
            Some(question) => {
                let text = entry.value.clone().into_owned();
                stems.push(Stem { question, text });
            }
            None => {
                let hint =
                    format!("use {}", theme_names(Question::ALL.iter().map(|it| it.name())));
                fields.fault(entry.line, entry.key, "is not a question", &hint);
            }
        }
    }
    stems
}

fn words(
    file: &str,
    block: &Block,
    key: &'static str,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let mut fields = Fields::new(file, block, problems);
    let words = fields.list(key);
    fields.done();
    words
}
