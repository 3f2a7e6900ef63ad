//! If-then plans for the shift: "When they reach for their coat, I say what happens next."
//!
//! A plan that names a cue one can notice and an act of one's own is carried out more often
//! than a good intention (R47). What is missing is told, and never anything about the person.

use crate::attempt::{AttemptId, Id};
use crate::line::Line;
use crate::parting_words::tidy;
use crate::reading::planned::{self, Held};
use crate::time::Timestamp;

/// What will be done, and what sets it off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Names it.
    pub id: Id,
    /// When it was made.
    pub at: Timestamp,
    /// What is noticed first; none for "while they are here".
    pub cue: Option<Line>,
    /// What one does or says then.
    pub act: Line,
    /// Whether it is to be tried at one real exit today.
    pub is_today: bool,
    /// The attempt it came from.
    pub attempt: Option<AttemptId>,
}

/// What is missing in a plan. The first of these is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// No cue is written.
    Cue,
    /// The cue is nothing that one can notice: "when I have time".
    LooseCue,
    /// No act is written.
    Act,
    /// Somebody else acts: "they feel welcome".
    OthersAct,
    /// Only what is not done is written: "I don't rush".
    Instead,
    /// The act is nothing that anybody could see or hear: "I am nicer".
    LooseAct,
}

impl Lack {
    /// Whether it is about the cue.
    pub fn is_cue(self) -> bool {
        matches!(self, Self::Cue | Self::LooseCue)
    }

    /// Whether a field is empty, so that nothing can be kept. What is written can be kept
    /// although it was read as lacking: the person knows their work better.
    pub fn is_blank(self) -> bool {
        matches!(self, Self::Cue | Self::Act)
    }
}

/// What is missing in these texts as typed, if anything; no cue is asked for where it is none.
pub fn lack(cue: Option<&str>, act: &str) -> Option<Lack> {
    cue.and_then(lack_of_cue).or_else(|| lack_of_act(act))
}

fn lack_of_cue(typed: &str) -> Option<Lack> {
    match planned::cue(&without(&tidy(typed), "when")) {
        Held::Found => None,
        Held::Nothing => Some(Lack::Cue),
        _ => Some(Lack::LooseCue),
    }
}

fn lack_of_act(typed: &str) -> Option<Lack> {
    match planned::act(&tidy(typed)) {
        Held::Found => None,
        Held::Nothing => Some(Lack::Act),
        Held::Others => Some(Lack::OthersAct),
        Held::Denied => Some(Lack::Instead),
        Held::Loose => Some(Lack::LooseAct),
    }
}

/// A text without this word at its beginning, which stands before the field already, and
/// without a point at its end.
fn without(text: &str, word: &str) -> String {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let is_there = first.trim_end_matches('…').eq_ignore_ascii_case(word);
    let text = if is_there { rest } else { text };
    text.trim().trim_end_matches(['.', ',', '…']).trim_end().to_owned()
}

impl Plan {
    /// The cue as it goes on after "When", if it does; otherwise it stands for itself: "at the
    /// door", "before I hang up".
    pub fn cue_after_when(cue: &Line) -> Result<String, String> {
        let bare = without(cue.as_str(), "when");
        let first = bare.split([' ', ',']).next().unwrap_or("").to_lowercase();
        let text = if SMALL.contains(&first.as_str()) { lower(&bare) } else { bare };
        if OPENERS.contains(&first.as_str()) { Err(text) } else { Ok(text) }
    }

    /// The act as it goes on after "I", if it does; otherwise it has a subject of its own or
    /// is a line to say.
    pub fn act_after_i(act: &Line) -> Result<String, String> {
        let bare = without(act.as_str(), "I");
        let is_own = bare.starts_with(['"', '“', '„', '«', '‘']);
        let is_subject = bare.starts_with("I'") || bare.starts_with("I’");
        if is_own || is_subject { Err(bare) } else { Ok(lower(&bare)) }
    }
}

/// Words with which a cue stands for itself.
const OPENERS: &[&str] = &[
    "after", "as", "at", "before", "behind", "between", "by", "during", "each", "every", "if",
    "in", "near", "next", "on", "once", "right", "until", "upon", "while", "whenever", "with",
];

/// Words that begin with a small letter inside a sentence.
const SMALL: &[&str] = &[
    "a",
    "after",
    "an",
    "another",
    "anybody",
    "as",
    "at",
    "before",
    "behind",
    "between",
    "by",
    "customers",
    "during",
    "each",
    "every",
    "everybody",
    "guests",
    "he",
    "her",
    "his",
    "if",
    "in",
    "it",
    "my",
    "near",
    "next",
    "no",
    "nobody",
    "on",
    "once",
    "one",
    "our",
    "people",
    "right",
    "she",
    "somebody",
    "someone",
    "that",
    "the",
    "their",
    "they",
    "this",
    "two",
    "until",
    "upon",
    "we",
    "while",
    "whenever",
    "with",
    "you",
];

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |it| it.to_lowercase().chain(letters).collect())
}
