//! Practice items: one task of a minute each, with the answer and the reason for it.
//!
//! They stand in files of their own, fetched when somebody practices, and depend on no other
//! file to be read. That the answers are true is held by the engine itself (the host test
//! `practice_items`).

mod task;

pub use task::{Format, Task};

use super::block::{self, Block};
use super::fields::Fields;
use super::problem::Problem;
use super::scene::{KINDS, SceneKind};
use crate::frame::Move;
use crate::order::sorted;

/// The files of the practice items, in `content/practice`.
pub const PRACTICE_FILES: &[&str] =
    &["spot.txt", "choose.txt", "order.txt", "predict.txt", "write.txt"];

/// Most characters of a sentence that is read before or after a task (chosen: two lines of a
/// wide screen, four of a phone).
const SENTENCE: usize = 160;

/// One exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Unique over all practice files; lower case letters, digits and hyphens.
    pub id: String,
    /// The move that is trained.
    pub trains: Move,
    /// How the visit went that the customer leaves from.
    pub situation: SceneKind,
    /// Id of the role pack whose work it is; `None`: it fits all.
    pub role: Option<String>,
    /// Who is leaving and what just happened, one or two sentences.
    pub setting: String,
    /// Why the answer is right, one sentence.
    pub why: String,
    /// What to do, and the answer.
    pub task: Task,
    /// Line of the item in its file.
    pub line: usize,
}

impl Item {
    fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Option<Self> {
        let mut fields = Fields::new(file, block, problems);
        if block.kind != "item" {
            fields.fault(block.line, &block.header(), "is not a known block", "use [item id]");
            return None;
        }
        let format = Format::read(&mut fields)?;
        let moves: Vec<_> = Move::ALL.iter().map(|it| (it.name(), *it)).collect();
        let trains = fields.one_of("trains", &moves, Move::Farewell);
        let item = Self {
            id: fields.slug(),
            trains,
            situation: fields.one_of("situation", KINDS, SceneKind::Bought),
            role: fields.maybe("role"),
            setting: fields.short("setting", SENTENCE),
            why: fields.short("why", SENTENCE),
            task: Task::read(format, trains, &mut fields),
            line: block.line,
        };
        fields.done();
        Some(item)
    }
}

/// All practice items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// In the order of the files.
    pub items: Vec<Item>,
}

impl Practice {
    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|it| it.id == id)
    }

    /// Reads the items from their files, given as name and text.
    ///
    /// # Errors
    /// Every fault in every file.
    pub fn parse(files: &[(&str, &str)]) -> Result<Self, Vec<Problem>> {
        let (mut found, mut problems) = (Vec::new(), Vec::new());
        for (file, text) in files {
            for block in &block::parse(file, text, &mut problems) {
                found.extend(Item::parse(file, block, &mut problems).map(|it| (*file, it)));
            }
        }
        let all = || found.iter().map(|(_, it)| it);
        let (ids, settings) =
            (all().map(|it| it.id.clone()), all().map(|it| it.setting.clone()));
        let wordings = all().map(|it| it.task.wording());
        problems.extend(twins(&found, "id", ids.collect()));
        problems.extend(twins(&found, "setting", settings.collect()));
        problems.extend(twins(&found, "wording", wordings.collect()));
        let items = found.into_iter().map(|(_, item)| item).collect();
        if problems.is_empty() { Ok(Self { items }) } else { Err(problems) }
    }
}

/// A fault for every item that has the same as one before it, in capitals or not. What they have
/// stands in the order of the items.
fn twins(found: &[(&str, Item)], field: &str, texts: Vec<String>) -> Vec<Problem> {
    let texts = texts.iter().map(|it| it.to_ascii_lowercase());
    let keys = sorted(texts.zip(0_usize..));
    let pairs = keys.iter().zip(keys.iter().skip(1)).filter(|(a, b)| a.0 == b.0);
    let told = pairs.filter_map(|(first, second)| {
        let ((_, first), (file, second)) = (found.get(first.1)?, found.get(second.1)?);
        Some(Problem {
            file: (*file).to_owned(),
            line: second.line,
            field: field.to_owned(),
            what: format!("is the same as that of {}", first.id),
            hint: format!("give {} one of its own", second.id),
        })
    });
    told.collect()
}
