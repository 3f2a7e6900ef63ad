//! The guide: what people and trainers think and talk about, and what can be done afterwards.
//!
//! It stands in files of its own, fetched when a page needs it, and depends on no other file to
//! be read.

mod follow_up;
mod prompt;
mod workshop;

pub use follow_up::{FollowUp, FollowUpKind, FollowUpTime, SLOTS};
pub use prompt::{About, Prompt};
pub use workshop::{Debrief, Sheet, Step, Warmup};

use super::block::{self, Block};
use super::fields::Fields;
use super::problem::Problem;

/// The files of the guide, in `content/guide`.
pub const GUIDE_FILES: &[&str] = &["prompts.txt", "workshop.txt", "follow-ups.txt"];

/// Most characters of a name or a title (chosen: one line of a wide screen).
const TITLE: usize = 60;
/// Most characters of a question or a sentence (chosen: read at one glance from the last row).
const SENTENCE: usize = 200;
/// Most characters of two or three sentences.
const PARAGRAPH: usize = 500;

/// Everything in the guide, each list in the order of the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guide {
    /// Questions for thought.
    pub prompts: Vec<Prompt>,
    /// Exercises to start a workshop with.
    pub warmups: Vec<Warmup>,
    /// Questions that a trainer asks the room.
    pub debriefs: Vec<Debrief>,
    /// Run sheets of workshops.
    pub sheets: Vec<Sheet>,
    /// What can be done after an exit.
    pub followups: Vec<FollowUp>,
}

impl Guide {
    /// The follow-up with this id.
    pub fn followup(&self, id: &str) -> Option<&FollowUp> {
        self.followups.iter().find(|it| it.id == id)
    }

    /// Reads the guide from its files, given as name and text.
    ///
    /// # Errors
    /// Every fault in every file.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, Vec<Problem>> {
        let (mut guide, mut problems) = (Self::default(), Vec::new());
        let mut headers = Vec::new();
        for (file, text) in files {
            let n_before = guide.sheets.len();
            for block in &block::parse(file, text, &mut problems) {
                check_id(file, block, &mut headers, &mut problems);
                guide.take(file, block, &mut problems);
            }
            check_sheets(file, guide.sheets.iter().skip(n_before), &mut problems);
        }
        if problems.is_empty() { Ok(guide) } else { Err(problems) }
    }

    fn take(&mut self, file: &str, block: &Block, problems: &mut Vec<Problem>) {
        let mut fields = Fields::new(file, block, problems);
        match (block.kind.as_str(), self.sheets.last_mut()) {
            ("prompt", _) => self.prompts.push(Prompt::read(&mut fields)),
            ("warmup", _) => self.warmups.push(Warmup::read(&mut fields)),
            ("debrief", _) => self.debriefs.push(Debrief::read(&mut fields)),
            ("sheet", _) => self.sheets.push(Sheet::read(&mut fields, block.line)),
            ("step", Some(sheet)) => sheet.steps.push(Step::read(&mut fields, block.line)),
            ("followup", _) => self.followups.push(FollowUp::read(&mut fields, block.line)),
            ("step", None) => {
                let hint = "write it under its [sheet …]";
                return fields.fault(block.line, "step", "belongs to no sheet", hint);
            }
            _ => {
                let hint = "use prompt, warmup, debrief, sheet, step or followup";
                let header = block.header();
                return fields.fault(block.line, &header, "is not a known block", hint);
            }
        }
        fields.done();
    }

    /// The ids of each kind of block, by the name of the kind.
    pub fn ids(&self) -> [(&'static str, Vec<&str>); 5] {
        [
            ("prompt", self.prompts.iter().map(|it| it.id.as_str()).collect()),
            ("warmup", self.warmups.iter().map(|it| it.id.as_str()).collect()),
            ("debrief", self.debriefs.iter().map(|it| it.id.as_str()).collect()),
            ("sheet", self.sheets.iter().map(|it| it.id.as_str()).collect()),
            ("followup", self.followups.iter().map(|it| it.id.as_str()).collect()),
        ]
    }
}

/// Every block but a step has an id that no other block of its kind has.
fn check_id(file: &str, block: &Block, headers: &mut Vec<String>, problems: &mut Vec<Problem>) {
    let header = block.header();
    if block.kind == "step" {
        return;
    }
    if headers.contains(&header) {
        let hint = "give it an id of its own";
        problems.push(problem(file, block.line, &header, "is used twice", hint));
    }
    headers.push(header);
}

/// The minutes of the steps must be those of their sheet.
fn check_sheets<'a>(
    file: &str,
    sheets: impl Iterator<Item = &'a Sheet>,
    problems: &mut Vec<Problem>,
) {
    for sheet in sheets {
        let sum: i32 = sheet.steps.iter().map(|it| it.minutes).sum();
        if sum != sheet.minutes {
            let what = format!("the steps take {sum} minutes, not {}", sheet.minutes);
            let hint = "change the minutes of a step";
            problems.push(problem(file, sheet.line, "sheet", &what, hint));
        }
    }
}

fn problem(file: &str, line: usize, field: &str, what: &str, hint: &str) -> Problem {
    let [file, field, what, hint] = [file, field, what, hint].map(str::to_owned);
    Problem { file, line, field, what, hint }
}

/// The rows of the contract table that something comes from: a letter from A to E and two digits.
fn seeds(fields: &mut Fields<'_>) -> Vec<String> {
    let seeds = fields.list("seed");
    let is_row = |it: &String| {
        matches!(it.as_bytes(), [b'A'..=b'E', tens, ones]
            if tens.is_ascii_digit() && ones.is_ascii_digit())
    };
    if let Some(odd) = seeds.iter().find(|it| !is_row(it)) {
        let hint = "write rows such as C06, C07";
        fields.fault(fields.line("seed"), "seed", &format!("‘{odd}’ is no row"), hint);
    }
    seeds
}
