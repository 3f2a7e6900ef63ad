//! How well statements are read.

use std::collections::BTreeSet;

use encore::reading::Reading;

use super::lines::Line;
use super::report::{Fault, explain};
use super::tally::{Tally, share};

/// What was counted over statements.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    /// Each theme with its polarity, `generic` and `unrated`.
    pub tally: Tally,
    /// Themes that were expected and found: how many with the right polarity, of how many.
    pub polarity: (u32, u32),
    /// Lines that were read otherwise than labeled.
    pub faults: Vec<Fault>,
}

impl Statements {
    /// Reads all lines.
    pub fn count(lines: &[Line], read: impl Fn(&str) -> Reading) -> Self {
        let mut statements = Self::default();
        for line in lines {
            statements.add(line, &read(&line.words));
        }
        statements
    }

    fn add(&mut self, line: &Line, reading: &Reading) {
        let expected: BTreeSet<String> = line.labels.iter().cloned().collect();
        let found = labels(reading);
        let n_wrong = self.tally.add(&expected, &found);
        for label in expected.iter().filter(|it| is_theme(it)) {
            if found.iter().any(|it| it != label && theme(it) == theme(label)) {
                self.polarity.1 += 1;
            } else if found.contains(label) {
                self.polarity.0 += 1;
                self.polarity.1 += 1;
            }
        }
        if n_wrong > 0 {
            self.faults.push(Fault {
                n_wrong,
                words: line.words.clone(),
                expected: line.labels.join(" "),
                found: explain(reading, &line.words),
            });
        }
    }

    /// F1 over all themes with their polarity together.
    pub fn themes_f1(&self) -> f64 {
        self.tally.micro_f1(is_theme)
    }

    /// Share of the found themes with the right polarity.
    pub fn polarity_right(&self) -> f64 {
        share(self.polarity.0, self.polarity.1)
    }
}

fn is_theme(label: &str) -> bool {
    label != "generic" && label != "unrated"
}

fn theme(label: &str) -> &str {
    label.trim_end_matches(['+', '-', '0'])
}

fn labels(reading: &Reading) -> BTreeSet<String> {
    if !reading.rated {
        return ["unrated".to_owned()].into();
    }
    let themes = reading.themes();
    let themes = themes.iter().map(|(it, polarity)| format!("{it}{polarity}"));
    themes.chain(reading.generic.then(|| "generic".to_owned())).collect()
}
