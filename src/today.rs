//! What today's three minutes are made of: one task at a time, until they are used up.
//!
//! A task is an [`Offer`] of the content: a practice item, a scene that is known with other
//! customers, or a new scene. [`next`] chooses one for the cell that needs it most. It is a pure
//! function of what is on offer and of the reviews so far, so a reload shows the same task.

mod desk;

use crate::content::{Format, Item, Library, Scene, SceneKind};
use crate::frame::Move;
use crate::review::Help;
use crate::schedule::{Cell, Level, Schedule};
use desk::Desk;

/// How much practice a day asks for, in seconds (K10).
pub const SECONDS_A_DAY: u32 = 180;

/// How many other tasks come between two in the same wording (K10).
pub const APART: usize = 5;

/// What kind of task it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A practice item.
    Item(Format),
    /// A closing in a scene that was played before, with other customers.
    KnownScene,
    /// A closing in a scene that was never played.
    NewScene,
}

impl Kind {
    /// How long it takes, in seconds. Estimated; to be measured.
    pub const fn seconds(self) -> u32 {
        match self {
            Self::Item(Format::Spot | Format::SpotAnti) => 20,
            Self::Item(Format::Choose) => 30,
            Self::Item(Format::Order) => 40,
            Self::Item(Format::Predict) => 45,
            Self::Item(Format::Repair | Format::Write) => 60,
            Self::KnownScene => 120,
            Self::NewScene => 180,
        }
    }

    /// Whether words of one's own are written to a line.
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Item(Format::Write | Format::Repair))
    }

    /// Whether a scene is played.
    pub const fn is_scene(self) -> bool {
        matches!(self, Self::KnownScene | Self::NewScene)
    }
}

/// A task that could be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The practice item or the scene, by id.
    pub task: String,
    /// What it is.
    pub kind: Kind,
    /// How the visit went.
    pub situation: SceneKind,
    /// The moves it asks for: one for an item, those of the good closing for a scene.
    pub moves: Vec<Move>,
    /// Whether it is about the trainee's own work, or about any.
    pub is_near: bool,
}

impl Offer {
    /// A practice item, for somebody of this role.
    pub fn of_item(item: &Item, role: &str) -> Self {
        Self {
            task: item.id.clone(),
            kind: Kind::Item(item.task.format()),
            situation: item.situation,
            moves: vec![item.trains],
            is_near: item.role.as_deref().is_none_or(|it| it == role),
        }
    }

    /// A scene of the trainee's role, played before or not.
    pub fn of_scene(library: &Library, scene: &Scene, is_known: bool) -> Self {
        Self {
            task: scene.id.clone(),
            kind: if is_known { Kind::KnownScene } else { Kind::NewScene },
            situation: scene.kind,
            moves: moves_of(library, scene),
            is_near: true,
        }
    }

    /// Whether it asks for this cell.
    pub fn asks(&self, cell: Cell) -> bool {
        self.situation == cell.situation && self.moves.contains(&cell.made)
    }
}

/// The moves that a scene asks for: those of its good closing, in the order of the frame. A
/// goodbye is no feat.
pub fn moves_of(library: &Library, scene: &Scene) -> Vec<Move> {
    let reading = library.reader().closing(&scene.good.text, Some(scene));
    let moves = reading.moves();
    moves.keys().copied().filter(|it| *it != Move::Farewell).collect()
}

/// Everything on offer for somebody of this role: the practice items, then the scenes of the
/// role. `played` are the ids of the scenes played so far.
pub fn offers(library: &Library, role: &str, played: &[&str]) -> Vec<Offer> {
    let items = library.practice.iter().flat_map(|it| &it.items);
    let scenes = library.role(role).into_iter().flat_map(|it| &it.scenes);
    let scene = |it: &Scene| Offer::of_scene(library, it, played.contains(&it.id.as_str()));
    items.map(|it| Offer::of_item(it, role)).chain(scenes.map(scene)).collect()
}

/// How much is wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The three minutes.
    Today,
    /// One more, whatever the time.
    More,
}

/// Why a task was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was missed the last time.
    Missed,
    /// It is due.
    Due,
    /// It was never asked.
    First,
    /// A whole exit is due after some days of single tasks.
    WholeExit,
    /// Somebody wants more.
    Extra,
}

/// A task that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The task.
    pub offer: Offer,
    /// What it was chosen for.
    pub cell: Cell,
    /// Why it was chosen.
    pub why: Why,
    /// The most help there is: less, the further the cell has come (R43).
    pub help: Help,
}

/// The next task; none when the three minutes are used up or nothing needs practice, and with
/// [`Wish::More`] only when nothing is on offer.
pub fn next(offers: &[Offer], schedule: &Schedule, wish: Wish) -> Option<Chosen> {
    let desk = Desk::new(offers, schedule, wish);
    let (offer, cell, why) = desk.pick()?;
    let help = help(offer.kind, schedule.level(cell));
    Some(Chosen { offer: offer.clone(), cell, why, help })
}

/// Only writing knows help: a worked example at first, then a beginning with gaps, at last a
/// blank card.
fn help(kind: Kind, level: Level) -> Help {
    match level {
        _ if !kind.is_written() => Help::None,
        Level::New => Help::Example,
        Level::Growing => Help::Gaps,
        Level::Firm => Help::None,
    }
}

/// Seconds of practice done today.
pub fn seconds_today(offers: &[Offer], schedule: &Schedule) -> u32 {
    Desk::new(offers, schedule, Wish::Today).spent()
}
