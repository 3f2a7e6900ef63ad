//! What to practice next.

use crate::attempt::Attempt;
use crate::content::Listed;

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
