//! A role pack: one kind of work, its words and its scenes.

use super::ahead::{self, Ahead};
use super::block::{self, Block};
use super::fields::Fields;
use super::fragment::{Fragment, in_order};
use super::problem::Problem;
use super::scene::{Scene, Try};
use super::triage::{Fact, Triage};
use super::trigger::Trigger;
use super::{Beat, Need};
use crate::order::{sorted, sorted_by_key};

/// How much a stock phrase is forgiven in this kind of work (R33).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tolerance {
    /// Every customer expects words of their own.
    Low,
    /// In between.
    Middle,
    /// Short standard service; a formula hardly hurts.
    High,
}

/// One workplace role with its scenes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolePack {
    /// Also the name of the file.
    pub id: String,
    /// What the role is called.
    pub name: String,
    /// What a customer is called here: guest, client, patient.
    pub noun: String,
    /// More than one of them.
    pub nouns: String,
    /// How customers call the person at the exit: "the assistant".
    pub staff: String,
    /// How customers call the place: "the practice".
    pub place: String,
    /// What the exit looks like in this work.
    pub exit: String,
    /// How much a stock phrase is forgiven.
    pub tolerance: Tolerance,
    /// The scenes, in order.
    pub scenes: Vec<Scene>,
    /// Sentences that only customers of this role say, in the order of their triggers.
    pub fragments: Vec<Fragment>,
}

impl RolePack {
    /// The scene with this id.
    pub fn scene(&self, id: &str) -> Option<&Scene> {
        self.scenes.iter().find(|it| it.id == id)
    }

    /// Reads a pack.
    ///
    /// # Errors
    /// Every fault in the text, in the order of its lines.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let blocks = block::parse(file, text, &mut problems);
        let mut reader =
            Reader { file, problems: &mut problems, scenes: vec![], fragments: vec![] };
        let mut head = None;
        for block in &blocks {
            match block.kind.as_str() {
                "role" if head.is_none() => head = Some(block),
                _ => reader.take(block),
            }
        }
        let Reader { scenes, fragments, .. } = reader;
        let pack = head.map(|it| role(file, it, &mut problems));
        let Some(mut pack) = pack else {
            problems.push(no_role(file));
            return Err(problems);
        };
        (pack.scenes, pack.fragments) = (scenes, in_order(fragments));
        check(file, &pack, &mut problems);
        let problems = sorted_by_key(problems, |it| it.line);
        if problems.is_empty() { Ok(pack) } else { Err(problems) }
    }
}

fn no_role(file: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: 1,
        field: "role".to_owned(),
        what: "is missing".to_owned(),
        hint: "start the pack with a block such as [role cashier]".to_owned(),
    }
}

struct Reader<'a> {
    file: &'a str,
    problems: &'a mut Vec<Problem>,
    scenes: Vec<Scene>,
    fragments: Vec<Fragment>,
}

impl Reader<'_> {
    fn take(&mut self, block: &Block) {
        match (block.kind.as_str(), self.scenes.last_mut()) {
            ("scene", _) => self.scenes.push(Scene::parse(self.file, block, self.problems)),
            ("say", _) => {
                self.fragments.extend(Fragment::parse(self.file, block, self.problems));
            }
            ("beat", Some(scene)) => {
                scene.beats.push(Beat::parse(self.file, block, self.problems));
            }
            ("need", Some(scene)) => {
                scene.needs.push(Need::parse(self.file, block, self.problems));
            }
            ("try", Some(scene)) => {
                scene.tries.extend(Try::parse(self.file, block, self.problems));
            }
            ("ahead", Some(scene)) => {
                scene.ahead.push(Ahead::parse(self.file, block, self.problems));
            }
            ("triage", Some(scene)) => {
                scene.triage = Some(Triage::parse(self.file, block, self.problems));
            }
            ("fact", Some(Scene { triage: Some(triage), .. })) => {
                triage.facts.push(Fact::parse(self.file, block, self.problems));
            }
            ("fact", _) => self.fault(block, "belongs to no triage", "put it under a [triage]"),
            ("beat" | "need" | "try" | "ahead" | "triage", None) => {
                self.fault(block, "belongs to no scene", "put it under its [scene …]");
            }
            ("role", _) => self.fault(block, "stands twice", "a pack has one role"),
            _ => {
                self.fault(
                    block,
                    "is not a known block",
                    "use role, scene, beat, need, ahead, try, triage, fact or say",
                );
            }
        }
    }

    fn fault(&mut self, block: &Block, what: &str, hint: &str) {
        let mut fields = Fields::new(self.file, block, self.problems);
        fields.fault(block.line, &block.header(), what, hint);
    }
}

fn role(file: &str, block: &Block, problems: &mut Vec<Problem>) -> RolePack {
    let mut fields = Fields::new(file, block, problems);
    let pack = RolePack {
        id: fields.id(),
        name: fields.text("name"),
        noun: fields.text("noun"),
        nouns: fields.text("nouns"),
        staff: fields.text("staff"),
        place: fields.text("place"),
        exit: fields.text("exit"),
        tolerance: fields.one_of("tolerance", TOLERANCES, Tolerance::Middle),
        scenes: Vec::new(),
        fragments: Vec::new(),
    };
    fields.done();
    pack
}

const TOLERANCES: &[(&str, Tolerance)] =
    &[("low", Tolerance::Low), ("middle", Tolerance::Middle), ("high", Tolerance::High)];

fn check(file: &str, pack: &RolePack, problems: &mut Vec<Problem>) {
    let mut fault = |line: usize, field: &str, what: &str, hint: &str| {
        let (file, field) = (file.to_owned(), field.to_owned());
        problems.push(Problem { file, line, field, what: what.into(), hint: hint.into() });
    };
    for (idx, scene) in pack.scenes.iter().enumerate() {
        if pack.scenes.iter().take(idx).any(|it| it.id == scene.id) {
            fault(
                scene.line,
                &scene.id,
                "is the id of another scene",
                "give it an id of its own",
            );
        }
        if scene.beats.is_empty() {
            fault(scene.line, &scene.id, "has no beats", "add a [beat …] for what happened");
        }
        for (field, order) in [("rising", &scene.rising), ("falling", &scene.falling)] {
            if !order.is_empty() && !is_order(scene, order) {
                let hint = "name every beat of the scene once";
                fault(scene.line, field, "is no order of the beats", hint);
            }
        }
        if has_twins(scene) {
            let hint = "ids of beats, needs and steps ahead differ";
            fault(scene.line, &scene.id, "uses one id twice", hint);
        }
        for (triage, aspect) in
            scene.triage.iter().flat_map(|it| it.missing().map(move |of| (it, of)))
        {
            let hint = "each kind needs a fact with a share";
            fault(triage.line, aspect.name(), "has no fact", hint);
        }
        for (line, field, what) in ahead::dangling(scene) {
            fault(line, field, &what, "use the id of a block of this scene, or leave it out");
        }
    }
    for fragment in &pack.fragments {
        if let Some(id) = unknown_reference(pack, fragment) {
            let what = "is no beat or need of this pack";
            fault(fragment.line, id, what, "correct the id in the [say …] header");
        }
    }
}

/// Whether these are the ids of the scene's beats, each once.
fn is_order(scene: &Scene, order: &[String]) -> bool {
    sorted(order.iter()) == sorted(scene.beats.iter().map(|it| &it.id))
}

fn has_twins(scene: &Scene) -> bool {
    let beats = scene.every_beat().map(|it| it.id.as_str());
    let mut ids = sorted(beats.chain(scene.needs.iter().map(|it| it.id.as_str())));
    let n_ids = ids.len();
    ids.dedup();
    ids.len() < n_ids || ids.contains(&"exit")
}

fn unknown_reference<'a>(pack: &RolePack, fragment: &'a Fragment) -> Option<&'a str> {
    let mut scenes = pack.scenes.iter();
    match &fragment.trigger {
        Trigger::ThisBeat(id) => {
            let is_known = scenes.any(|it| it.every_beat().any(|it| it.id == *id));
            (!is_known).then_some(id)
        }
        Trigger::Need(_, Some(id)) => (!scenes.any(|it| it.need(id).is_some())).then_some(id),
        _ => None,
    }
}
