//! Drawn cases: a scene, a role, a closing and customers, quick to answer.

use encore::content::{Library, RolePack, Scene};
use encore::customers::Customer;
use encore::seed::{Seed, Stream};

use crate::builders::{
    Closing, Stage, drawn_closing, drawn_customers, drawn_role, drawn_scene,
};

/// How many cases are drawn for each law.
pub(crate) const N_CASES: u64 = 10_000;

/// Everything that a case needs.
pub(crate) struct Case {
    pub(crate) chance: Stream,
    pub(crate) library: Library,
    pub(crate) role: RolePack,
    pub(crate) scene: Scene,
    pub(crate) closing: Closing,
    pub(crate) customers: Vec<Customer>,
}

impl Case {
    pub(crate) fn at(&self) -> Stage<'_> {
        Stage { library: &self.library, role: &self.role, scene: &self.scene }
    }
}

/// Draws the case with this number, without sentences, so that it is quick.
pub(crate) fn drawn(number: u64, n_customers: usize) -> Case {
    let mut chance = Seed(number).branch(77).stream();
    let (scene, role) = (drawn_scene(&mut chance), drawn_role(&mut chance));
    let closing = drawn_closing(&mut chance);
    let customers = drawn_customers(&mut chance, n_customers);
    Case { chance, library: Library::default(), role, scene, closing, customers }
}

/// Draws cases and checks each.
#[allow(dead_code, reason = "the laws draw their cases themselves")]
pub(crate) fn for_cases(n_customers: usize, mut check: impl FnMut(Case)) {
    for number in 0..N_CASES {
        check(drawn(number, n_customers));
    }
}
