//! How well parting words are read.

use std::collections::BTreeSet;

use encore::frame::Strength;
use encore::reading::Reading;

use super::lines::Line;
use super::report::{Fault, explain};
use super::tally::{Tally, share};

/// What was counted over closings.
#[derive(Clone, Debug, Default)]
pub struct Closings {
    /// Presence of each move, each anti-move (`!name`) and `unrated`.
    pub tally: Tally,
    /// Moves that were expected and found: how many with the right strength, of how many.
    pub strength: (u32, u32),
    /// Lines with thanks or invitations that nobody means: how many were counted as a move all
    /// the same, of how many.
    pub unmeant: (u32, u32),
    /// Performed lines: how many were strong on more than two moves, of how many.
    pub stuffed: (u32, u32),
    /// Lines that can be rated: how many were not, of how many.
    pub unrated: (u32, u32),
    /// Lines that were read otherwise than labeled.
    pub faults: Vec<Fault>,
}

impl Closings {
    /// Reads all lines.
    pub fn count(lines: &[Line], read: impl Fn(&str) -> Reading) -> Self {
        let mut closings = Self::default();
        for line in lines {
            closings.add(line, &read(&line.words));
        }
        closings
    }

    fn add(&mut self, line: &Line, reading: &Reading) {
        let found = labels(reading);
        let n_wrong = self.tally.add(&bare(&line.labels), &bare(&found));
        self.add_strengths(&line.labels, &found);
        let has = |labels: &[String], names: &[&str]| {
            labels.iter().any(|it| names.iter().any(|name| it.starts_with(name)))
        };
        if line.is_unmeant {
            let kind = ["thanks", "invitation"];
            count(&mut self.unmeant, has(&found, &kind) && !has(&line.labels, &kind));
        }
        if line.is_stuffed {
            let strong = reading.moves().iter().filter(|it| it.1 == Strength::Strong).count();
            count(&mut self.stuffed, strong > 2);
        }
        if !has(&line.labels, &["unrated"]) {
            count(&mut self.unrated, !reading.rated);
        }
        if found != line.labels {
            self.faults.push(Fault {
                n_wrong,
                words: line.words.clone(),
                expected: line.labels.join(" "),
                found: explain(reading, &line.words),
            });
        }
    }

    fn add_strengths(&mut self, expected: &[String], found: &[String]) {
        for label in expected.iter().filter(|it| it.ends_with(['1', '2'])) {
            let twin = found.iter().find(|it| base(it) == base(label));
            if let Some(twin) = twin {
                count(&mut self.strength, twin == label);
            }
        }
    }

    /// Mean F1 over the moves.
    pub fn moves_f1(&self) -> f64 {
        self.tally.macro_f1(is_move)
    }

    /// Mean F1 over the anti-moves.
    pub fn anti_moves_f1(&self) -> f64 {
        self.tally.macro_f1(|it| it.starts_with('!'))
    }

    /// Share of the found moves with the right strength.
    pub fn strength_right(&self) -> f64 {
        share(self.strength.0, self.strength.1)
    }
}

/// Whether a label without its strength is a move.
pub fn is_move(label: &str) -> bool {
    !label.starts_with('!') && label != "unrated"
}

fn count((hit, all): &mut (u32, u32), is_hit: bool) {
    *hit += u32::from(is_hit);
    *all += 1;
}

fn base(label: &str) -> &str {
    label.trim_end_matches(['1', '2'])
}

fn bare(labels: &[String]) -> BTreeSet<String> {
    labels.iter().map(|it| base(it).to_owned()).collect()
}

fn labels(reading: &Reading) -> Vec<String> {
    if !reading.rated {
        return vec!["unrated".to_owned()];
    }
    let moves = reading.moves();
    let moves = moves.iter().map(|(it, strength)| format!("{it}{}", *strength as u8));
    let antis = reading.anti_moves().into_iter().map(|it| format!("!{it}"));
    let mut labels: Vec<String> = moves.chain(antis).collect();
    labels.sort();
    labels
}
