//! The library: the shared bank, the role packs and whatever else is loaded so far.

use std::sync::Arc;

use super::bank::Bank;
use super::guide::Guide;
use super::practice::Practice;
use super::role::RolePack;
use super::scene::Scene;
use crate::reading::Reader;
use crate::reading::learned::Learned;

/// All content at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// What all roles share.
    pub bank: Bank,
    /// Role packs, in the order of the index.
    pub roles: Vec<RolePack>,
    /// The learned scores; none as long as they have not arrived.
    pub learned: Option<Arc<Learned>>,
    /// The practice items; none as long as nobody practices.
    pub practice: Option<Arc<Practice>>,
    /// The guide; none as long as no page needs it.
    pub guide: Option<Arc<Guide>>,
}

impl Library {
    /// Reads texts, with the learned scores where they are here.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self.learned.as_deref())
    }

    /// The scene with this id and the role it belongs to.
    pub fn scene(&self, id: &str) -> Option<(&RolePack, &Scene)> {
        self.roles.iter().find_map(|role| Some((role, role.scene(id)?)))
    }

    /// The role pack with this id.
    pub fn role(&self, id: &str) -> Option<&RolePack> {
        self.roles.iter().find(|it| it.id == id)
    }
}

/// The files of the bank, in `content/bank`.
pub const BANK_FILES: &[&str] = &[
    "personas.txt",
    "people.txt",
    "why.txt",
    "fragments-visit.txt",
    "fragments-exit.txt",
    "fragments-after.txt",
    "fragments-again.txt",
    "fragments-later.txt",
];
