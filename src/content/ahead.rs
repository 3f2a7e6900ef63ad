//! Steps ahead: what the trainee could have done before an exit, and what happens then instead.

use super::block::Block;
use super::fields::Fields;
use super::problem::Problem;
use super::{Beat, NeedStart, Scene};

/// A step that can have been done before the exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// What happens when it was done. The id of this beat is the id of the step.
    pub beat: Beat,
    /// What the trainee does, in the imperative: "Call her before the change."
    pub does: String,
    /// The beat in whose place it happens; without one it happens before all others.
    pub replaces: Option<String>,
    /// The need that is met from the start when it was done.
    pub meets: Option<String>,
    /// Line of the step in its file.
    pub line: usize,
}

impl Ahead {
    pub(super) fn parse(file: &str, block: &Block, problems: &mut Vec<Problem>) -> Self {
        let mut fields = Fields::new(file, block, problems);
        let step = Self {
            beat: Beat::read(&mut fields),
            does: fields.text("does"),
            replaces: fields.maybe("replaces"),
            meets: fields.maybe("meets"),
            line: block.line,
        };
        fields.done();
        step
    }
}

impl Scene {
    /// This scene as it would have gone with these steps done ahead, named by their ids; the
    /// order of the names and names of no step make no difference. Beats stay in their order,
    /// `rising` and `falling` included, and nothing is left to be done ahead.
    pub fn after(&self, done: &[&str]) -> Self {
        let is_done = |it: &&Ahead| done.contains(&it.beat.id.as_str());
        let steps: Vec<&Ahead> = self.ahead.iter().filter(is_done).collect();
        let mut scene = self.clone();
        let beats = in_place(&steps, self.beats.iter().map(|it| it.id.as_str()));
        scene.beats = beats.iter().filter_map(|it| self.beat_of(it)).cloned().collect();
        for order in [&mut scene.rising, &mut scene.falling] {
            if !order.is_empty() {
                *order = in_place(&steps, order.iter().map(String::as_str));
            }
        }
        for need in &mut scene.needs {
            if steps.iter().any(|it| it.meets.as_ref() == Some(&need.id)) {
                need.start = NeedStart::Met;
            }
        }
        scene.ahead.clear();
        scene
    }

    /// Every beat that can happen here: those of the scene and those of its steps ahead.
    pub(super) fn every_beat(&self) -> impl Iterator<Item = &Beat> {
        self.beats.iter().chain(self.ahead.iter().map(|it| &it.beat))
    }

    fn beat_of(&self, id: &str) -> Option<&Beat> {
        self.every_beat().find(|it| it.id == id)
    }
}

/// The ids of an order of beats once these steps are done: a step stands where the beat stood
/// that it replaces, and before all others when it replaces none.
fn in_place<'a>(steps: &[&Ahead], order: impl Iterator<Item = &'a str>) -> Vec<String> {
    let replacing = |id: Option<&str>| -> Vec<String> {
        let steps = steps.iter().filter(|it| it.replaces.as_deref() == id);
        steps.map(|it| it.beat.id.clone()).collect()
    };
    let mut ids = replacing(None);
    for id in order {
        match replacing(Some(id)) {
            steps if steps.is_empty() => ids.push(id.to_owned()),
            steps => ids.extend(steps),
        }
    }
    ids
}

/// References of the steps to what isn't in the scene: line, field, what is wrong.
pub(super) fn dangling(scene: &Scene) -> Vec<(usize, &'static str, String)> {
    let mut found = Vec::new();
    for step in &scene.ahead {
        if let Some(id) = step.replaces.as_ref().filter(|it| scene.beat(it).is_none()) {
            found.push((step.line, "replaces", format!("‘{id}’ is no beat of this scene")));
        }
        if let Some(id) = step.meets.as_ref().filter(|it| scene.need(it).is_none()) {
            found.push((step.line, "meets", format!("‘{id}’ is no need of this scene")));
        }
    }
    found
}
