//! `cargo xtask evaluate`: how well the engine reads lines that careful readers labeled.

pub mod closings;
pub mod lines;
pub mod pairs;
pub mod report;
pub mod statements;
pub mod tally;

use encore::comparison::match_statements;
use encore::reading::Reader;

use self::closings::{Closings, is_move};
use self::lines::{Kind, Part, lines};
use self::pairs::Pairs;
use self::statements::Statements;
use crate::check;
use crate::project::{Done, Failure, say};

/// What to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which lines.
    pub part: Part,
    /// How many of the worst faults of each kind.
    pub n_faults: usize,
    /// Whether the rules read alone, as before the learned scores have arrived.
    pub is_by_rules: bool,
}

impl Wish {
    /// Reads the arguments.
    ///
    /// # Errors
    /// When one is not known.
    pub fn parse(arguments: &mut lexopt::Parser) -> Done<Self> {
        let mut wish = Self { part: Part::Reported, n_faults: 10, is_by_rules: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                lexopt::Arg::Long("develop") => wish.part = Part::Develop,
                lexopt::Arg::Long("rules") => wish.is_by_rules = true,
                lexopt::Arg::Long("faults") => {
                    let number = arguments.value()?.to_string_lossy().parse();
                    wish.n_faults = number
                        .map_err(|_| Failure::input("--faults needs a number".to_owned()))?;
                }
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(wish)
    }
}

/// Everything counted over one part of the lines.
#[derive(Clone, Debug)]
pub struct Figures {
    /// Parting words.
    pub closings: Closings,
    /// Statements.
    pub statements: Statements,
    /// Hoped and heard.
    pub pairs: Pairs,
}

impl Figures {
    /// Reads all lines of a part.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn of(part: Part, reader: Reader<'_>) -> Done<Self> {
        Ok(Self {
            closings: Closings::count(&lines(Kind::Closings, part)?, |it| {
                reader.closing(it, None)
            }),
            statements: Statements::count(&lines(Kind::Statements, part)?, |it| {
                reader.statement(it)
            }),
            pairs: Pairs::count(&lines(Kind::Pairs, part)?, |hoped, heard| {
                match_statements(reader, hoped, heard)
            }),
        })
    }
}

/// Prints all figures.
///
/// # Errors
/// When a file can't be read.
pub fn evaluate(wish: Wish) -> Done {
    let learned = check::learned()?;
    let reader = Reader::new((!wish.is_by_rules).then_some(&learned));
    let figures = Figures::of(wish.part, reader)?;
    print_closings(&figures.closings, wish.n_faults);
    print_statements(&figures.statements, wish.n_faults);
    print_pairs(&figures.pairs, wish.n_faults);
    Ok(())
}

fn print_closings(it: &Closings, n_faults: usize) {
    say("Parting words");
    report::figure("moves present, macro F1", it.moves_f1(), "goal 0.850");
    let (name, least) = weakest(it);
    report::figure(&format!("the move read worst: {name}"), least, "goal 0.700");
    for name in ["farewell", "thanks", "needs_check", "invitation", "promise"] {
        report::figure(&format!("{name}, F1"), it.tally.of(name).f1(), "goal 0.900");
    }
    report::figure("strength right in those found", it.strength_right(), "goal 0.850");
    report::figure("anti-moves, macro F1", it.anti_moves_f1(), "goal 0.800");
    report::part_of("thanks or invitations not meant, counted", it.unmeant, "goal 3 %");
    let unrated = it.tally.of("unrated");
    let foreign = (unrated.hit, unrated.hit + unrated.missed);
    report::part_of("other languages and other text, unrated", foreign, "goal 95 %");
    report::part_of("parting words in English, unrated", it.unrated, "goal 2 %");
    report::part_of("performed lines strong on more than two moves", it.stuffed, "goal 0");
    report::labels(&it.tally);
    report::worst(&it.faults, n_faults);
}

/// The move with the least F1.
fn weakest(it: &Closings) -> (&str, f64) {
    let moves = it.tally.counts.iter().filter(|it| is_move(it.0) && it.1.hit + it.1.missed > 0);
    let figures = moves.map(|it| (it.0.as_str(), it.1.f1()));
    figures.min_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or(("none", 0.0))
}

fn print_statements(it: &Statements, n_faults: usize) {
    say("\nStatements");
    report::figure("themes with polarity, micro F1", it.themes_f1(), "goal 0.800");
    report::figure("polarity right in the themes found", it.polarity_right(), "goal 0.920");
    report::figure("generic, F1", it.tally.of("generic").f1(), "goal 0.850");
    report::labels(&it.tally);
    report::worst(&it.faults, n_faults);
}

fn print_pairs(it: &Pairs, n_faults: usize) {
    say("\nHoped and heard");
    report::figure("match, accuracy over the four classes", it.accuracy(), "goal 0.780");
    report::part_of("opposites shown as the same", it.reversed(), "goal 2 %");
    report::confusion(it);
    report::worst(&it.faults, n_faults);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Floors a little under what was reached, so that nothing gets worse unseen.
    fn check(part: Part, [moves, strength, antis, themes, pairs]: [f64; 5]) {
        let learned = check::learned().unwrap();
        let it = Figures::of(part, Reader::new(Some(&learned))).unwrap();
        let reached = [
            it.closings.moves_f1(),
            it.closings.strength_right(),
            it.closings.anti_moves_f1(),
            it.statements.themes_f1(),
            it.pairs.accuracy(),
        ];
        let floors = [moves, strength, antis, themes, pairs];
        assert!(reached.iter().zip(floors).all(|(it, floor)| *it >= floor), "{reached:?}");
        let (reversed, opposites) = it.pairs.reversed();
        assert!(reversed * 10 <= opposites, "{reversed} of {opposites}");
    }

    #[test]
    fn the_develop_part_is_read_well() {
        check(Part::Develop, [0.85, 0.92, 0.84, 0.80, 0.70]);
    }

    #[test]
    fn the_reported_part_is_read_as_well_as_is_told() {
        check(Part::Reported, [0.81, 0.90, 0.72, 0.62, 0.56]);
    }
}
