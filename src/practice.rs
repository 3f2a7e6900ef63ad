//! What to practice next.

use crate::attempt::Attempt;
use crate::content::{Library, Listed, Scene};
use crate::reading::Reading;
use crate::schedule::Cell;

/// A scene by the ids of its role and of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextScene {
    /// The role pack it stands in.
    pub role: String,
    /// The scene.
    pub scene: String,
}

/// The next scene: in the role practiced last, or the first of the index, the first scene that
/// was not played, or else the one that was played longest ago. Attempts come oldest first.
pub fn next_scene(index: &[Listed], attempts: &[&Attempt]) -> Option<NextScene> {
    let last = attempts.last().and_then(|it| index.iter().find(|role| role.id == it.role));
    let role = last.or(index.first())?;
    let last_played = |scene: &String| attempts.iter().rposition(|it| it.scene == *scene);
    let scene = role.scenes.iter().min_by_key(|it| last_played(it).map_or(0, |at| at + 1))?;
    Some(NextScene { role: role.id.clone(), scene: scene.clone() })
}

/// A scene to try a cell in: one of its kind whose own lines or worked closing
/// make it, in the role practiced last, and played longest ago. `read` reads parting words in a
/// scene; attempts come oldest first. None while no such scene is here.
pub fn scene_for(
    library: &Library,
    attempts: &[&Attempt],
    cell: Cell,
    read: &dyn Fn(&str, &Scene) -> Reading,
) -> Option<NextScene> {
    let last_role = attempts.last().map(|it| it.role.as_str());
    let last_played = |it: &Scene| attempts.iter().rposition(|attempt| attempt.scene == it.id);
    let has_place = |it: &Scene| {
        let in_lines = it.tries.iter().any(|it| it.makes == cell.made);
        in_lines || read(&it.good.text, it).strength(cell.made).is_some()
    };
    let all =
        library.roles.iter().flat_map(|role| role.scenes.iter().map(move |it| (role, it)));
    let fitting = all.filter(|(_, it)| it.kind == cell.situation && has_place(it));
    let (role, scene) = fitting.min_by_key(|(role, it)| {
        (Some(role.id.as_str()) != last_role, last_played(it).map_or(0, |at| at + 1))
    })?;
    Some(NextScene { role: role.id.clone(), scene: scene.id.clone() })
}
