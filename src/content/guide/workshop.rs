//! What a trainer needs for a workshop: warm-ups, questions to the room, run sheets.

use super::{PARAGRAPH, SENTENCE, TITLE, seeds};
use crate::content::fields::Fields;

/// An exercise to start with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warmup {
    /// Unique among the warm-ups.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How long it takes, 1 to 30.
    pub minutes: i32,
    /// What people do, two or three sentences.
    pub does: String,
    /// What it is good for, one sentence.
    pub why: String,
    /// Rows of the contract table that it comes from.
    pub seeds: Vec<String>,
}

/// A question that a trainer asks the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// Unique among the questions to the room.
    pub id: String,
    /// The question.
    pub ask: String,
    /// What to listen for in the answers, one sentence.
    pub listen: String,
    /// Rows of the contract table that it comes from.
    pub seeds: Vec<String>,
}

/// How a workshop runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its minutes, as written.
    pub id: String,
    /// How long it takes: 30, 60 or 90; what its steps take together.
    pub minutes: i32,
    /// What it is called.
    pub title: String,
    /// What people take home, one sentence.
    pub goal: String,
    /// What the room needs.
    pub need: String,
    /// Rows of the contract table that it comes from.
    pub seeds: Vec<String>,
    /// What happens, in order.
    pub steps: Vec<Step>,
    /// Line of the sheet in its file.
    pub line: usize,
}

/// One step of a run sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How long it takes, 1 to 60.
    pub minutes: i32,
    /// What it is called.
    pub title: String,
    /// What the trainer does and says, one to three sentences.
    pub does: String,
    /// The page of the app that is shown for it, by the name of its route.
    pub page: Option<String>,
    /// Line of the step in its file.
    pub line: usize,
}

impl Warmup {
    pub(super) fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            id: fields.slug(),
            title: fields.short("title", TITLE),
            minutes: fields.number("minutes", 1..=30),
            does: fields.short("do", PARAGRAPH),
            why: fields.short("why", SENTENCE),
            seeds: seeds(fields),
        }
    }
}

impl Debrief {
    pub(super) fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            id: fields.slug(),
            ask: fields.short("ask", SENTENCE),
            listen: fields.short("listen", SENTENCE),
            seeds: seeds(fields),
        }
    }
}

impl Sheet {
    pub(super) fn read(fields: &mut Fields<'_>, line: usize) -> Self {
        let id = fields.id();
        let minutes = match id.as_str() {
            "30" => 30,
            "60" => 60,
            "90" => 90,
            _ => {
                let hint = "write it as [sheet 30], [sheet 60] or [sheet 90]";
                fields.fault(line, &id, "is not the length of a sheet", hint);
                0
            }
        };
        Self {
            id,
            minutes,
            title: fields.short("title", TITLE),
            goal: fields.short("goal", SENTENCE),
            need: fields.short("need", SENTENCE),
            seeds: seeds(fields),
            steps: Vec::new(),
            line,
        }
    }
}

impl Step {
    pub(super) fn read(fields: &mut Fields<'_>, line: usize) -> Self {
        Self {
            minutes: fields.number("minutes", 1..=60),
            title: fields.short("title", TITLE),
            does: fields.short("do", PARAGRAPH),
            page: fields.maybe("page"),
            line,
        }
    }
}
