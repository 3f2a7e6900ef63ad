//! Progress: what the attempts so far show. A pure fold; no number about a person.

use crate::attempt::{Attempt, AttemptId};
use crate::content::Library;
use crate::frame::{Move, Strength};
use crate::reading::Reading;
use crate::table::Table;
use crate::time::{Clock, Timestamp};

/// How many days the run of practice shows, today included.
pub const N_DAYS: usize = 7;

/// Everything done so far, as a page can show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The scenes that were practiced, the one practiced last first.
    pub scenes: Vec<SceneStory>,
    /// Whether something was practiced on each of the last days; today is the last.
    pub days: [bool; N_DAYS],
}

/// What was said in one scene, from the first time to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SceneStory {
    /// The scene, by id.
    pub scene: String,
    /// Its role, by id.
    pub role: String,
    /// Every attempt, newest first; never empty.
    pub attempts: Vec<AttemptId>,
    /// The words of the first attempt.
    pub first: String,
    /// The words of the latest attempt.
    pub latest: String,
    /// The moves found in any attempt, each with its best strength.
    pub found: Table<Move, Strength>,
}

impl Progress {
    /// Folds the attempts, given oldest first. `others` are the times of other practice. `read`
    /// finds what an attempt's words do; `minutes_east` is the offset of local time from UTC,
    /// positive in the east.
    pub fn of(
        attempts: &[&Attempt],
        others: &[Timestamp],
        read: &dyn Fn(&Attempt) -> Reading,
        now: Timestamp,
        minutes_east: i32,
    ) -> Self {
        let mut scenes: Vec<SceneStory> = Vec::new();
        for attempt in attempts {
            let at = scenes.iter().position(|it| it.is_of(attempt));
            let mut story = at.map_or_else(|| SceneStory::of(attempt), |at| scenes.remove(at));
            story.add(attempt, &read(attempt));
            scenes.push(story);
        }
        scenes.reverse();
        scenes.iter_mut().for_each(|it| it.attempts.reverse());
        let times = attempts.iter().map(|it| it.at).chain(others.iter().copied());
        Self { scenes, days: days(times, Clock { now, minutes_east }) }
    }

    /// The moves found anywhere, in the order of the frame: the rows of the grid.
    pub fn moves(&self) -> Vec<Move> {
        let is_found = |it: &Move| self.scenes.iter().any(|story| story.found.has(it));
        Move::ALL.iter().copied().filter(is_found).collect()
    }

    /// How well this move was made in this scene at best, if it was.
    pub fn found(&self, scene: &str, wanted: Move) -> Option<Strength> {
        let story = self.scenes.iter().find(|it| it.scene == scene)?;
        story.found.get(&wanted).copied()
    }
}

/// Reads attempts with the engine of today; without its scene an attempt is read as mere words.
pub fn reader(library: &Library) -> impl Fn(&Attempt) -> Reading {
    move |attempt| {
        let role = library.role(&attempt.role);
        let scene = role.and_then(|it| it.scene(&attempt.scene));
        library.reader().closing(attempt.words.as_str(), scene)
    }
}

impl SceneStory {
    fn of(attempt: &Attempt) -> Self {
        Self {
            scene: attempt.scene.clone(),
            role: attempt.role.clone(),
            attempts: Vec::new(),
            first: attempt.words.as_str().to_owned(),
            latest: String::new(),
            found: Table::default(),
        }
    }

    fn is_of(&self, attempt: &Attempt) -> bool {
        self.scene == attempt.scene && self.role == attempt.role
    }

    fn add(&mut self, attempt: &Attempt, reading: &Reading) {
        self.attempts.push(attempt.id.clone());
        attempt.words.as_str().clone_into(&mut self.latest);
        for (found, strength) in reading.moves() {
            self.found.join(found, strength, Strength::max);
        }
    }
}

/// Whether something was practiced on each of the last days, of which today is the last. `times`
/// are those of all practice; no words are read.
pub fn days(times: impl Iterator<Item = Timestamp>, clock: Clock) -> [bool; N_DAYS] {
    let today = clock.today();
    let mut days = [false; N_DAYS];
    for at in times {
        let ago = today.saturating_sub(clock.day_of(at));
        let slot = usize::try_from(ago).ok().and_then(|ago| days.iter_mut().rev().nth(ago));
        if let Some(slot) = slot {
            *slot = true;
        }
    }
    days
}
