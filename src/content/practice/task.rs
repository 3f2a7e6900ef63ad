//! What a practice item asks, with its answer: one variant for each format.

use super::SENTENCE;
use crate::content::Lean;
use crate::content::fields::Fields;
use crate::frame::{AntiMove, Move, frame_enum};

frame_enum! {
    /// The kinds of tasks.
    Format {
        /// Which move is in these words?
        Spot = "spot",
        /// What spoils these words?
        SpotAnti = "spot_anti",
        /// Which of two closings would bring you back?
        Choose = "choose",
        /// Put the parts in their order.
        Order = "order",
        /// How does this customer feel on leaving, and why?
        Predict = "predict",
        /// Mend what went wrong.
        Repair = "repair",
        /// Write it yourself.
        Write = "write",
    }
}

/// Most characters of parting words, as long as a statement on the card.
const WORDS: usize = 280;
/// Most characters of a sentence or act to put in order (chosen: three lines of a phone).
const STEP: usize = 120;
/// What stands for a part that is left out.
pub(super) const GAP: &str = "___";

/// A task and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Which move is in these words?
    Spot {
        /// The parting words.
        line: String,
        /// The move in them; the one that the item trains.
        right: Move,
        /// Moves that are not in them, two or three.
        wrong: Vec<Move>,
    },
    /// What spoils these words? The item trains what would be better there.
    SpotAnti {
        /// The parting words.
        line: String,
        /// The anti-move in them.
        right: AntiMove,
        /// Anti-moves that are not in them, two or three.
        wrong: Vec<AntiMove>,
    },
    /// Which one would bring you back?
    Choose {
        /// The parting words that would.
        right: String,
        /// Parting words that decent people say, too, and that lack something.
        wrong: String,
    },
    /// Put these in their order.
    Order {
        /// Three or four sentences of a closing or acts after it, in the right order.
        steps: Vec<String>,
    },
    /// How does this customer feel on leaving, and why?
    Predict {
        /// Id of the scene.
        scene: String,
        /// Id of the persona who leaves.
        persona: String,
        /// The parting words; empty when nothing is said.
        said: String,
        /// How they feel: worse than good, about good, better than good.
        right: Lean,
        /// The true reason, a short clause.
        cause: String,
        /// Wrong reasons, one to three.
        other: Vec<String>,
    },
    /// Mend what went wrong.
    Repair {
        /// The words that went wrong.
        line: String,
        /// Better words.
        model: String,
    },
    /// Write it yourself.
    Write {
        /// What to write, a sentence that starts with a verb.
        ask: String,
        /// The model with `___` for its two or three key parts.
        gaps: String,
        /// Words that do it well.
        model: String,
    },
}

impl Format {
    pub(super) fn read(fields: &mut Fields<'_>) -> Option<Self> {
        let names: Vec<_> = Self::ALL.iter().map(|it| (it.name(), Some(*it))).collect();
        fields.one_of("format", &names, None)
    }
}

impl Task {
    /// Which kind of task it is.
    pub fn format(&self) -> Format {
        match self {
            Self::Spot { .. } => Format::Spot,
            Self::SpotAnti { .. } => Format::SpotAnti,
            Self::Choose { .. } => Format::Choose,
            Self::Order { .. } => Format::Order,
            Self::Predict { .. } => Format::Predict,
            Self::Repair { .. } => Format::Repair,
            Self::Write { .. } => Format::Write,
        }
    }

    /// What no two items may share: the words that the task is about.
    pub(super) fn wording(&self) -> String {
        match self {
            Self::Spot { line, .. } | Self::SpotAnti { line, .. } => line.clone(),
            Self::Choose { right, .. } => right.clone(),
            Self::Order { steps } => steps.join(" "),
            Self::Predict { scene, persona, said, .. } => format!("{scene} {persona} {said}"),
            Self::Repair { model, .. } | Self::Write { model, .. } => model.clone(),
        }
    }

    pub(super) fn read(format: Format, trains: Move, fields: &mut Fields<'_>) -> Self {
        match format {
            Format::Spot => spot(trains, fields),
            Format::SpotAnti => spot_anti(fields),
            Format::Choose => choose(fields),
            Format::Order => order(fields),
            Format::Predict => predict(fields),
            Format::Repair => {
                let (line, model) =
                    (fields.short("line", SENTENCE), fields.short("model", WORDS));
                Self::Repair { line, model }
            }
            Format::Write => write(fields),
        }
    }
}

fn spot(trains: Move, fields: &mut Fields<'_>) -> Task {
    let line = fields.short("line", SENTENCE);
    let (right, wrong) = marks(Move::ALL, Move::name, trains, fields);
    if right != trains {
        let what = format!("‘{right}’ is not what is trained");
        fields.fault(fields.line("right"), "right", &what, "write the move of ‘trains’");
    }
    Task::Spot { line, right, wrong }
}

fn spot_anti(fields: &mut Fields<'_>) -> Task {
    let line = fields.short("line", SENTENCE);
    let (right, wrong) = marks(AntiMove::ALL, AntiMove::name, AntiMove::Abrupt, fields);
    Task::SpotAnti { line, right, wrong }
}

/// The right one and the wrong ones of a closed list.
fn marks<T: Copy + PartialEq>(
    all: &[T],
    name: fn(T) -> &'static str,
    stand_in: T,
    fields: &mut Fields<'_>,
) -> (T, Vec<T>) {
    let names: Vec<_> = all.iter().map(|it| (name(*it), *it)).collect();
    let right = fields.one_of("right", &names, stand_in);
    let mut wrong = Vec::new();
    for text in fields.list("wrong") {
        match all.iter().find(|it| name(**it) == text) {
            Some(one) => wrong.push(*one),
            None => wrong_fault(fields, &format!("‘{text}’ is not known")),
        }
    }
    if wrong.contains(&right) {
        wrong_fault(fields, &format!("‘{}’ is the right one", name(right)));
    }
    let is_twice = |idx: usize, it: &T| wrong.iter().take(idx).any(|before| before == it);
    if wrong.iter().enumerate().any(|(idx, it)| is_twice(idx, it)) {
        wrong_fault(fields, "names one twice");
    }
    if !(2..=3).contains(&wrong.len()) {
        wrong_fault(fields, &format!("names {}", wrong.len()));
    }
    (right, wrong)
}

fn wrong_fault(fields: &mut Fields<'_>, what: &str) {
    let hint = "name two or three that are not in the line, between commas";
    fields.fault(fields.line("wrong"), "wrong", what, hint);
}

fn choose(fields: &mut Fields<'_>) -> Task {
    let (right, wrong) = (fields.short("right", WORDS), fields.short("wrong", WORDS));
    if right == wrong && !right.is_empty() {
        let hint = "write what decent people say, too, and what lacks something";
        fields.fault(fields.line("wrong"), "wrong", "is the right one", hint);
    }
    Task::Choose { right, wrong }
}

fn order(fields: &mut Fields<'_>) -> Task {
    let mut steps = ["first", "second", "third"].map(|it| fields.short(it, STEP)).to_vec();
    if fields.maybe("fourth").is_some() {
        steps.push(fields.short("fourth", STEP));
    }
    Task::Order { steps }
}

fn predict(fields: &mut Fields<'_>) -> Task {
    let leans: Vec<_> = Lean::ALL.iter().map(|it| (it.name(), *it)).collect();
    let task = Task::Predict {
        scene: fields.text("scene"),
        persona: fields.text("persona"),
        said: said(fields),
        right: fields.one_of("right", &leans, Lean::Middle),
        cause: fields.short("cause", STEP),
        other: fields.text("other").split('|').map(|it| it.trim().to_owned()).collect(),
    };
    if let Task::Predict { cause, other, .. } = &task {
        let is_fit = |it: &String| !it.is_empty() && it != cause && it.chars().count() <= STEP;
        if !other.iter().all(is_fit) || !(1..=3).contains(&other.len()) {
            let what = "is not a list of wrong reasons";
            let hint = format!("write one to three of {STEP} characters at most, between |");
            fields.fault(fields.line("other"), "other", what, &hint);
        }
    }
    task
}

/// The parting words, or nothing when the item says that nothing is said.
fn said(fields: &mut Fields<'_>) -> String {
    match (fields.maybe("silence").as_deref(), fields.maybe("said")) {
        (Some("yes"), None) => String::new(),
        (None, Some(_)) => fields.short("said", WORDS),
        _ => {
            let hint = "write either said: … or silence: yes";
            fields.fault(fields.line("said"), "said", "is not clear", hint);
            String::new()
        }
    }
}

fn write(fields: &mut Fields<'_>) -> Task {
    let ask = fields.short("ask", SENTENCE);
    let (gaps, model) = (fields.short("gaps", WORDS), fields.short("model", WORDS));
    let hint = format!("write the model with {GAP} in the place of two or three parts");
    if !gaps.is_empty() && !(2..=3).contains(&gaps.matches(GAP).count()) {
        fields.fault(fields.line("gaps"), "gaps", "has not two or three gaps", &hint);
    } else if !fits(&gaps, &model) {
        fields.fault(fields.line("gaps"), "gaps", "is not the model", &hint);
    }
    Task::Write { ask, gaps, model }
}

/// Whether the model is this text with its gaps filled.
fn fits(gaps: &str, model: &str) -> bool {
    let Some((first, rest)) = gaps.split_once(GAP) else { return gaps == model };
    let (middle, last) = rest.rsplit_once(GAP).unwrap_or(("", rest));
    let left = model.strip_prefix(first).and_then(|it| it.strip_suffix(last));
    let mut parts = middle.split(GAP).filter(|it| !it.is_empty());
    left.and_then(|it| parts.try_fold(it, |left, part| Some(left.split_once(part)?.1)))
        .is_some()
}
