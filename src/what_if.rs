//! What if: one move taken away or added, and who changes.
//!
//! Nothing here knows what a good closing looks like. The change is made, the same customers
//! answer again, and what they answer stands beside what they answered.

use crate::customers::bands::{Turn, turn};
use crate::customers::rules::Rules;
use crate::customers::turned::{sentence_around, sentence_at};
use crate::customers::{Answer, Before, Customer, Visit, answer_by};
use crate::frame::{AntiMove, Move, Strength};
use crate::reading::{Finding, Mark, Reading, Span};

/// A change to try on the parting words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// Make this move, in the form that fits.
    With(Move),
    /// Don't make this move.
    Without(Move),
    /// Leave this out.
    Sparing(AntiMove),
}

/// One customer, as it was and as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// What they answered.
    pub before: Answer,
    /// What they would answer.
    pub after: Answer,
    /// Whether that is another mind.
    pub turn: Turn,
}

/// What a change would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The words with the move in them, as a line of the scene or its worked closing makes it;
    /// none where the change is tried by its effect alone.
    pub words: Option<String>,
    /// The line alone that was added.
    pub line: Option<String>,
    /// Everybody, in the order of the answers.
    pub shifts: Vec<Shift>,
}

impl WhatIf {
    /// Those whose mind would change.
    pub fn turned(&self) -> impl Iterator<Item = &Shift> {
        self.shifts.iter().filter(|it| it.turn != Turn::Same)
    }
}

/// Every change worth trying here: each thing that the words do taken away, in the order of the
/// text, then each line of the scene whose move is still open added.
pub fn trials(visit: &Visit<'_>) -> Vec<Trial> {
    let mut trials: Vec<Trial> = Vec::new();
    let without = visit.reading.marks.iter().filter_map(|it| without_it(it.finding));
    let with = visit.scene.tries.iter().filter(|it| is_open(visit, it.makes));
    for trial in without.chain(with.map(|it| Trial::With(it.makes))) {
        if !trials.contains(&trial) {
            trials.push(trial);
        }
    }
    trials
}

/// Taking this away; none for what the words as a whole do or leave out.
fn without_it(finding: Finding) -> Option<Trial> {
    match finding {
        Finding::Move(found, _) => Some(Trial::Without(found)),
        Finding::AntiMove(AntiMove::Hollow | AntiMove::IgnoresCue | AntiMove::StockPhrase)
        | Finding::Theme(..) => None,
        Finding::AntiMove(found) => Some(Trial::Sparing(found)),
    }
}

/// Tries a change on the customers who gave these answers, to words that they may have heard
/// after others. None when there is nothing to try: what should go isn't there, what should come
/// is there already, or the words can't be rated. `read` reads parting words in this scene.
pub fn what_if(
    visit: &Visit<'_>,
    before: Option<Before<'_>>,
    answers: &[Answer],
    trial: Trial,
    read: &dyn Fn(&str) -> Reading,
) -> Option<WhatIf> {
    let Changed { words, line, reading } = changed(visit, trial, read)?;
    let visit = Visit { words: &words, reading: &reading, ..*visit };
    let customers: Vec<Customer> = answers.iter().map(|it| it.customer.clone()).collect();
    let after = answer_by(Rules::ALL, (&visit, before), &customers);
    let shifts = answers.iter().zip(after).map(|(before, after)| {
        let turn = turn(before, &after);
        Shift { before: before.clone(), after, turn }
    });
    let shifts = shifts.collect();
    Some(WhatIf { words: line.is_some().then_some(words), line, shifts })
}

/// The words after the change, and what would be found in them.
struct Changed {
    words: String,
    /// The line that was added; none where the change is in what is found alone.
    line: Option<String>,
    reading: Reading,
}

fn changed(visit: &Visit<'_>, trial: Trial, read: &dyn Fn(&str) -> Reading) -> Option<Changed> {
    match trial {
        Trial::Without(found) => {
            without(visit, |it| matches!(it, Finding::Move(it, _) if it == found))
        }
        Trial::Sparing(found) => without(visit, |it| it == Finding::AntiMove(found)),
        Trial::With(found) => with(visit, found, read),
    }
}

/// Without its words, what else these words did goes as well.
fn without(visit: &Visit<'_>, is_unwanted: impl Fn(Finding) -> bool) -> Option<Changed> {
    let marks = &visit.reading.marks;
    let gone = marks.iter().filter(|it| is_unwanted(it.finding));
    let gone: Vec<Span> = gone.map(|it| region(visit, it.span)).collect();
    let mut words = visit.words.to_owned();
    for Span { start, end } in gone.iter().copied() {
        if words.get(start..end).is_some() {
            // Blanks, so that all others stay where they stand.
            words.replace_range(start..end, &" ".repeat(end - start));
        }
    }
    let mut reading = visit.reading.clone();
    reading.marks.retain(|it| !gone.iter().any(|gone| is_mostly(it.span, *gone)));
    (!gone.is_empty()).then_some(Changed { words, line: None, reading })
}

/// The words that go with a span: the rest of its sentence, up to what else is said there. A
/// detail is nothing else, it belongs to the words around it.
fn region(visit: &Visit<'_>, span: Span) -> Span {
    let Span { start, end } = sentence_at(visit.words, span.start);
    let others = visit.reading.marks.iter().filter(|it| {
        !matches!(it.finding, Finding::Move(Move::Personal, _)) && !is_mostly(it.span, span)
    });
    let before = others.clone().map(|it| it.span.end).filter(|it| *it <= span.start).max();
    let after = others.map(|it| it.span.start).filter(|it| *it >= span.end).min();
    Span {
        start: before.map_or(start, |it| it.max(start)),
        end: after.map_or(end, |it| it.min(end)).max(span.end),
    }
}

/// Whether half of a span or more lies in another.
fn is_mostly(span: Span, other: Span) -> bool {
    let shared = span.end.min(other.end).saturating_sub(span.start.max(other.start));
    2 * shared >= span.end - span.start
}

/// The form of a move that fits: a farewell has no other.
fn full(found: Move) -> Strength {
    if found == Move::Farewell { Strength::Weak } else { Strength::Strong }
}

/// Whether a move can still be made, or made better, in words that can be rated.
fn is_open(visit: &Visit<'_>, found: Move) -> bool {
    let is_made = visit.reading.strength(found) >= Some(full(found));
    !is_made && (visit.reading.rated || visit.words.trim().is_empty())
}

fn with(visit: &Visit<'_>, found: Move, read: &dyn Fn(&str) -> Reading) -> Option<Changed> {
    if !is_open(visit, found) {
        return None;
    }
    let full = full(found);
    let in_words = worked(visit, found, read).and_then(|line| {
        let words = format!("{} {line}", visit.words.trim()).trim().to_owned();
        let reading = read(&words);
        let is_made = reading.strength(found) >= Some(full);
        is_made.then(|| Changed { words, line: Some(line.to_owned()), reading })
    });
    Some(in_words.unwrap_or_else(|| by_effect(visit, found, full)))
}

/// The line of the scene for this move, or the sentence of its worked closing that makes it well.
fn worked<'a>(
    visit: &Visit<'a>,
    found: Move,
    read: &dyn Fn(&str) -> Reading,
) -> Option<&'a str> {
    let line = visit.scene.tries.iter().find(|it| it.makes == found);
    line.map(|it| it.line.as_str()).or_else(|| in_worked_closing(visit, found, read))
}

fn in_worked_closing<'a>(
    visit: &Visit<'a>,
    found: Move,
    read: &dyn Fn(&str) -> Reading,
) -> Option<&'a str> {
    let good = &visit.scene.good.text;
    let reading = read(good);
    let is_wanted = |it: &&Mark| it.finding == Finding::Move(found, Strength::Strong);
    let mark = reading.marks.iter().find(is_wanted)?;
    Some(sentence_around(good, mark.span))
}

/// Words that an added move takes to say. Chosen.
const WORDS_TO_SAY: usize = 8;

/// The move as found after the last word: no words of its own, only what it does. Beside it the
/// others are no stock phrase any more, and a real promise takes the next step off the customer.
fn by_effect(visit: &Visit<'_>, found: Move, strength: Strength) -> Changed {
    let is_silent = visit.words.trim().is_empty();
    let words = if is_silent { "…" } else { visit.words }.to_owned();
    let mut reading = Reading { rated: true, ..visit.reading.clone() };
    reading.n_words += WORDS_TO_SAY;
    let relieves = matches!(found, Move::Promise | Move::Guarantee);
    reading.marks.retain(|it| match it.finding {
        Finding::AntiMove(AntiMove::StockPhrase) => false,
        Finding::AntiMove(AntiMove::BurdenShift) => !relieves,
        _ => true,
    });
    let span = Span { start: words.len(), end: words.len() };
    reading.marks.push(Mark { span, finding: Finding::Move(found, strength), rule: "what if" });
    Changed { words, line: None, reading }
}
