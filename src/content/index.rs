//! The index of role packs: what there is before any pack is loaded.

use super::block;
use super::fields::Fields;
use super::problem::Problem;

/// One role pack that can be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Id of the role and name of its file.
    pub id: String,
    /// What the role is called.
    pub name: String,
    /// What a customer is called there.
    pub noun: String,
    /// The ids of its scenes, in the order of the pack.
    pub scenes: Vec<String>,
}

/// Reads the index.
///
/// # Errors
/// Every fault in it.
pub fn parse(file: &str, text: &str) -> Result<Vec<Listed>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut packs = Vec::new();
    for block in &block::parse(file, text, &mut problems) {
        let mut fields = Fields::new(file, block, &mut problems);
        if block.kind != "pack" {
            fields.fault(block.line, &block.header(), "is not a known block", "use [pack id]");
            continue;
        }
        packs.push(Listed {
            id: fields.id(),
            name: fields.text("name"),
            noun: fields.text("noun"),
            scenes: fields.list("scenes"),
        });
        fields.done();
    }
    if problems.is_empty() { Ok(packs) } else { Err(problems) }
}
