//! A scene: what happened on one visit, and what is open when the customer leaves.

use super::block::Block;
use super::fields::Fields;
use super::problem::Problem;
use super::triage::Triage;
use super::{Ahead, Beat, By, Need};
use crate::frame::{Move, frame_enum};

frame_enum! {
    /// How the visit went, in one word.
    #[derive(Default)]
    SceneKind {
        /// Something was bought or done as wished.
        #[default]
        Bought = "bought",
        /// The customer leaves without what they came for.
        NoSale = "no-sale",
        /// Something went wrong on the way.
        Failure = "failure",
        /// The exit was earlier; this is the contact after it.
        FollowUp = "follow-up",
    }
}

/// A worked closing with the reason why it is good or poor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worked {
    /// The parting words.
    pub text: String,
    /// Why they work, or don't, in one sentence.
    pub why: String,
}

/// A line that makes one move the way it fits this scene, for the coach's next try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// The move that the line makes, in its strong form.
    pub makes: Move,
    /// The line, which can be added to any parting words.
    pub line: String,
}

/// One visit up to the exit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// Unique over all packs.
    pub id: String,
    /// How the visit went.
    pub kind: SceneKind,
    /// A few words for lists.
    pub title: String,
    /// What to know before playing it, where the scene touches something hard.
    pub note: Option<String>,
    /// How the parting words reach the customer.
    pub by: By,
    /// Who is leaving, a noun phrase: "Mr. Adler, 60, sore jaw".
    pub who: String,
    /// Two or three sentences: what the trainee has to know.
    pub brief: String,
    /// The customer's last words before the exit.
    pub last_words: String,
    /// Seconds the situation leaves for the parting words.
    pub seconds: i32,
    /// What the trainee may truthfully promise, a sentence.
    pub may_promise: String,
    /// Names of people in the scene that the trainee may use.
    pub names: Vec<String>,
    /// Lower case word stems that are true only of this customer or visit: "knee", "pram".
    pub details: Vec<String>,
    /// What happened, in order.
    pub beats: Vec<Beat>,
    /// Ids of the same beats in an order that ends well; empty when there is none (R4).
    pub rising: Vec<String>,
    /// Ids of the same beats in an order that ends badly; empty when there is none (R4).
    pub falling: Vec<String>,
    /// What is needed at the exit.
    pub needs: Vec<Need>,
    /// What could have been done before this exit; see [`Scene::after`].
    pub ahead: Vec<Ahead>,
    /// Many customers and a few calls, where this scene is one of them.
    pub triage: Option<Triage>,
    /// A closing that works here.
    pub good: Worked,
    /// A closing that doesn't.
    pub poor: Worked,
    /// A line for each move that can truthfully be made here and is worth a try.
    pub tries: Vec<Try>,
    /// Why-cards that explain this scene.
    pub why: Vec<String>,
    /// Line of the scene in its file.
    pub line: usize,
}

impl Scene {
    /// The beat with this id.
    pub fn beat(&self, id: &str) -> Option<&Beat> {
        self.beats.iter().find(|it| it.id == id)
    }

    /// The need with this id.
    pub fn need(&self, id: &str) -> Option<&Need> {
        self.needs.iter().find(|it| it.id == id)
    }

    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let scene = Self {
            id: fields.id(),
            kind: fields.one_of("kind", KINDS, SceneKind::Bought),
            title: fields.text("title"),
            note: fields.maybe("note"),
            by: fields.maybe_one_of("by", &ways(), By::Person),
            who: fields.text("who"),
            brief: fields.text("brief"),
            last_words: fields.text("last_words"),
            seconds: fields.number("seconds", 5..=120),
            may_promise: fields.text("may_promise"),
            names: fields.list("names"),
            details: fields.list("details"),
            beats: Vec::new(),
            rising: fields.list("rising"),
            falling: fields.list("falling"),
            needs: Vec::new(),
            ahead: Vec::new(),
            triage: None,
            tries: Vec::new(),
            good: Worked { text: fields.text("good"), why: fields.text("good_why") },
            poor: Worked { text: fields.text("poor"), why: fields.text("poor_why") },
            why: fields.list("why"),
            line: block.line,
        };
        fields.done();
        scene
    }
}

fn ways() -> Vec<(&'static str, By)> {
    By::ALL.iter().map(|it| (it.name(), *it)).collect()
}

/// The kinds by the names that files use.
pub(super) const KINDS: &[(&str, SceneKind)] = &[
    ("bought", SceneKind::Bought),
    ("no-sale", SceneKind::NoSale),
    ("failure", SceneKind::Failure),
    ("follow-up", SceneKind::FollowUp),
];

impl Try {
    pub(super) fn parse(
        file: &str,
        block: &Block,
        problems: &mut Vec<Problem>,
    ) -> Option<Self> {
        let mut fields = Fields::new(file, block, problems);
        let makes = Move::from_name(&fields.id());
        if makes.is_none() {
            let hint = "write it as [try promise], with the name of a move";
            fields.fault(block.line, &block.header(), "names no move", hint);
        }
        let line = fields.text("line");
        fields.done();
        makes.map(|makes| Self { makes, line })
    }
}
