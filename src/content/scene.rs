//! A scene: what happened on one visit, and what is open when the customer leaves.

use super::block::Block;
use super::fields::Fields;
use super::fragment::{one_theme, theme_names};
use super::problem::Problem;
use crate::frame::{Move, Theme};

/// How the visit went, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SceneKind {
    /// Something was bought or done as wished.
    Bought,
    /// The customer leaves without what they came for.
    NoSale,
    /// Something went wrong on the way.
    Failure,
    /// The exit was earlier; this is the contact after it.
    FollowUp,
}

/// Where an event comes from (R8, R9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatKind {
    /// A failure, and how it was handled.
    Failure,
    /// A need, and how it was met.
    Need,
    /// Something nobody asked for.
    Unprompted,
    /// The customer's own doing.
    Own,
}

/// One event of the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// Unique within the scene.
    pub id: String,
    /// What it is about.
    pub theme: Theme,
    /// How good or bad it is for an ordinary customer, -3 to +3, not 0.
    pub valence: i32,
    /// Where it comes from.
    pub kind: BeatKind,
    /// Whether it is about the goods rather than the service; service faults weigh more (R14).
    pub is_product: bool,
    /// The event as the trainee reads it, in the past tense.
    pub shown: String,
    /// A noun phrase for it in the customer's mouth: "the wait".
    pub about: String,
}

/// Where a need stands before the parting words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedStart {
    /// The customer has said it and nobody has answered.
    Open,
    /// The customer has not said it, but gave a cue.
    Hidden,
    /// It was met during the visit.
    Met,
}

/// Something the customer needs at the exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Unique within the scene, beats included.
    pub id: String,
    /// What it is about.
    pub theme: Theme,
    /// Where it stands before the parting words.
    pub start: NeedStart,
    /// A noun phrase for it in the customer's mouth: "what to do tonight".
    pub about: String,
    /// What the customer does or says that gives it away, as the trainee reads it.
    pub cue: String,
    /// The customer's own question once somebody asks.
    pub asks: String,
    /// Moves that can answer it.
    pub met_by: Vec<Move>,
    /// Words that show that the answer is about this need, lower case stems; a word of the
    /// parting words counts when it starts with one of them. Empty: any answering move will do.
    pub words: Vec<String>,
}

/// A worked closing with the reason why it is good or poor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// The parting words.
    pub text: String,
    /// Why they work, or don't, in one sentence.
    pub why: String,
}

/// One visit up to the exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Unique over all packs.
    pub id: String,
    /// How the visit went.
    pub kind: SceneKind,
    /// A few words for lists.
    pub title: String,
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
    /// What is needed at the exit.
    pub needs: Vec<Need>,
    /// A closing that works here.
    pub good: Worked,
    /// A closing that doesn't.
    pub poor: Worked,
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
            who: fields.text("who"),
            brief: fields.text("brief"),
            last_words: fields.text("last_words"),
            seconds: fields.number("seconds", 5..=120),
            may_promise: fields.text("may_promise"),
            names: fields.list("names"),
            details: fields.list("details"),
            beats: Vec::new(),
            needs: Vec::new(),
            good: Worked { text: fields.text("good"), why: fields.text("good_why") },
            poor: Worked { text: fields.text("poor"), why: fields.text("poor_why") },
            why: fields.list("why"),
            line: block.line,
        };
        fields.done();
        scene
    }
}

const KINDS: &[(&str, SceneKind)] = &[
    ("bought", SceneKind::Bought),
    ("no-sale", SceneKind::NoSale),
    ("failure", SceneKind::Failure),
    ("follow-up", SceneKind::FollowUp),
];

impl Beat {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let beat = Self {
            id: fields.id(),
            theme: one_theme(&mut fields),
            valence: fields.number("valence", -3..=3),
            kind: fields.one_of("kind", BEAT_KINDS, BeatKind::Need),
            is_product: fields.maybe("product").is_some_and(|it| it == "yes"),
            shown: fields.text("shown"),
            about: fields.text("about"),
        };
        if beat.valence == 0 {
            let line = fields.line("valence");
            fields.fault(line, "valence", "is 0", "an event that moves nobody can be left out");
        }
        fields.done();
        beat
    }
}

const BEAT_KINDS: &[(&str, BeatKind)] = &[
    ("failure", BeatKind::Failure),
    ("need", BeatKind::Need),
    ("unprompted", BeatKind::Unprompted),
    ("own", BeatKind::Own),
];

impl Need {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let need = Self {
            id: fields.id(),
            theme: one_theme(&mut fields),
            start: fields.one_of("state", STARTS, NeedStart::Open),
            about: fields.text("about"),
            cue: fields.text("cue"),
            asks: fields.text("asks"),
            met_by: answering_moves(&mut fields),
            words: fields.list("words"),
        };
        fields.done();
        need
    }
}

const STARTS: &[(&str, NeedStart)] =
    &[("open", NeedStart::Open), ("hidden", NeedStart::Hidden), ("met", NeedStart::Met)];

fn answering_moves(fields: &mut Fields<'_>) -> Vec<Move> {
    let mut moves = Vec::new();
    for name in fields.list("met_by") {
        match Move::from_name(&name) {
            Some(found) => moves.push(found),
            None => {
                let line = fields.line("met_by");
                let hint = format!(
                    "use some of {}",
                    theme_names(Move::ALL.iter().map(|it| it.name()))
                );
                fields.fault(line, "met_by", &format!("‘{name}’ is not a move"), &hint);
            }
        }
    }
    if moves.is_empty() {
        let line = fields.line("met_by");
        fields.fault(line, "met_by", "names no move", "say which moves answer this need");
    }
    moves
}
