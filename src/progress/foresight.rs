//! What was predicted before the door opened, beside what came: whether a trainee has come to
//! know what their words do. It is told as a direction, never as a mark.

use crate::attempt::{Attempt, AttemptId, Prediction};
use crate::card::Card;
use crate::comparison::compare;
use crate::content::Library;
use crate::time::Timestamp;

/// How many predictions are looked at, the latest ones. Chosen: about a season of practice, and
/// few enough to be played again while somebody waits.
pub const N_FORESEEN: usize = 24;

/// Fewer of them show no direction. Chosen.
const ENOUGH: usize = 4;

/// One prediction and what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// The attempt.
    pub attempt: AttemptId,
    /// When it was.
    pub at: Timestamp,
    /// What was expected.
    pub expected: Prediction,
    /// What came, in the same steps.
    pub came: Prediction,
}

impl Foreseen {
    /// Plays an attempt again and puts its card beside it; none without a prediction, or as long
    /// as its scene is not here.
    pub fn of(attempt: &Attempt, card: &Card, library: &Library) -> Option<Self> {
        let expected = attempt.prediction?;
        let round = attempt.round(library)?;
        let says = compare(library.reader(), card, &round.answers).says();
        let came = Prediction { feels: round.most_feel(), says };
        Some(Self { attempt: attempt.id.clone(), at: attempt.at, expected, came })
    }
}

/// Which of the two guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// How most will feel.
    Feels,
    /// How many will say what is hoped.
    Says,
}

impl Guess {
    /// Both, in the order in which they are asked.
    pub const ALL: [Self; 2] = [Self::Feels, Self::Says];

    /// The step from 0 to 2 that a prediction puts it on.
    pub fn step(self, it: Prediction) -> usize {
        match self {
            Self::Feels => it.feels as usize,
            Self::Says => it.says as usize,
        }
    }
}

/// How guesses lie to what came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// Too few to tell.
    Unknown,
    /// Most of them hold.
    Near,
    /// They expect less than what came.
    Less,
    /// They expect more than what came.
    More,
    /// Sometimes more, sometimes less.
    Mixed,
}

/// How the guesses have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// More of the later half hold.
    Nearer,
    /// About as many, or too few to tell.
    Steady,
    /// Fewer of the later half hold.
    Further,
}

/// How these guesses lie to what came.
pub fn leaning(foreseen: &[Foreseen], guess: Guess) -> Leaning {
    let count = |wanted| foreseen.iter().filter(|it| turn(it, guess) == wanted).count();
    let (same, less, more) = (count(Turn::Same), count(Turn::Less), count(Turn::More));
    match () {
        () if foreseen.len() < ENOUGH => Leaning::Unknown,
        () if same * 2 > foreseen.len() => Leaning::Near,
        () if less >= 2 * more.max(1) => Leaning::Less,
        () if more >= 2 * less.max(1) => Leaning::More,
        () => Leaning::Mixed,
    }
}

/// Whether the later half of the guesses hold more often than the earlier; given oldest first.
pub fn trend(foreseen: &[Foreseen]) -> Trend {
    let half = foreseen.len() / 2;
    let (earlier, later) = (foreseen.get(..half), foreseen.iter().rev().take(half));
    let held = |it: &Foreseen| {
        Guess::ALL.iter().filter(|guess| turn(it, **guess) == Turn::Same).count()
    };
    let earlier: usize = earlier.unwrap_or_default().iter().map(held).sum();
    let later: usize = later.map(held).sum();
    // One in eight guesses more or less is chance.
    let margin = (half / 4).max(1);
    match () {
        () if half < ENOUGH => Trend::Steady,
        () if later > earlier + margin => Trend::Nearer,
        () if earlier > later + margin => Trend::Further,
        () => Trend::Steady,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Less,
    Same,
    More,
}

fn turn(it: &Foreseen, guess: Guess) -> Turn {
    match guess.step(it.expected).cmp(&guess.step(it.came)) {
        std::cmp::Ordering::Less => Turn::Less,
        std::cmp::Ordering::Equal => Turn::Same,
        std::cmp::Ordering::Greater => Turn::More,
    }
}
