//! A triage: a change reaches many customers, and only some of them can be called.

use super::Problem;
use super::block::Block;
use super::fields::Fields;
use crate::frame::frame_enum;

frame_enum! {
    /// What a fact is about. Each customer has one fact of each kind.
    Aspect {
        /// What the change touches: 0 nothing to 3 all they live on.
        Touches = "touches",
        /// How long they have been here: 0 new to 2 for years.
        Here = "here",
        /// What was promised: 0 nothing to 2 the very thing that changes.
        Promised = "promised",
        /// How they like to hear it: 0 never on the phone to 2 from a person.
        Hears = "hears",
    }
}

/// A fact about a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Unique within the triage.
    pub id: String,
    /// What it is about.
    pub of: Aspect,
    /// How many of a hundred customers have it, roughly.
    pub share: i32,
    /// How much it weighs, on the scale of its [`Aspect`].
    pub weight: i32,
    /// The fact as the trainee reads it, a few words.
    pub shown: String,
}

/// A change, many customers, and a few calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Triage {
    /// A few words.
    pub title: String,
    /// Two sentences: what changes, and what can be done about it today.
    pub brief: String,
    /// How many customers it reaches.
    pub n_customers: i32,
    /// How many of them can be called.
    pub n_calls: i32,
    /// What they run: "bakery".
    pub who: Vec<String>,
    /// What can be true of them.
    pub facts: Vec<Fact>,
    /// Line in its file.
    pub line: usize,
}

impl Triage {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let triage = Self {
            title: fields.text("title"),
            brief: fields.text("brief"),
            n_customers: fields.number("customers", 10..=200),
            n_calls: fields.number("calls", 1..=50),
            who: fields.list("who"),
            facts: Vec::new(),
            line: block.line,
        };
        if triage.who.is_empty() {
            fields.fault(block.line, "who", "names nobody", "say what they run: bakery, café");
        }
        fields.done();
        triage
    }

    /// The facts of one kind, in the order of the file.
    pub fn facts_of(&self, of: Aspect) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |it| it.of == of)
    }

    /// Kinds of which no fact can be drawn.
    pub(super) fn missing(&self) -> impl Iterator<Item = Aspect> {
        let has = |of: Aspect| self.facts_of(of).any(|it| it.share > 0);
        Aspect::ALL.iter().copied().filter(move |it| !has(*it))
    }
}

impl Fact {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let aspects: Vec<_> = Aspect::ALL.iter().map(|it| (it.name(), *it)).collect();
        let mut fields = Fields::new(file, block, problems);
        let fact = Self {
            id: fields.id(),
            of: fields.one_of("of", &aspects, Aspect::Touches),
            share: fields.number("share", 0..=100),
            weight: fields.number("weight", 0..=3),
            shown: fields.text("shown"),
        };
        fields.done();
        fact
    }
}
