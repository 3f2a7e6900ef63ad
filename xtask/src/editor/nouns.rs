//! The noun of the work: a guest is no passenger, and sentences of all roles name nobody.

use encore::content::block::parse;
use encore::content::{Library, Problem};

use super::Piece;

/// What people who leave are called in one kind of work or another. Left out are those that are
/// other words, too: a patient cook, a card reader.
const NOUNS: &[&str] = &["caller", "client", "customer", "guest", "passenger", "visitor"];

/// Scenes in which somebody else is called so.
const OTHERS: &[(&str, &str)] = &[("S31", "guest"), ("S39", "client")];

/// Every wrong noun in scenes, and every noun in sentences that all roles share.
pub(super) fn faults(
    files: &[(&str, &str)],
    pieces: &[Piece],
    library: &Library,
) -> Vec<Problem> {
    let scenes = pieces.iter().filter(|it| it.kind() == "scene");
    let in_scenes = scenes.filter_map(|piece| {
        let (role, _) = library.scene(piece.id())?;
        let is_wrong = |it: &&&str| {
            **it != role.noun
                && !OTHERS.contains(&(piece.id(), **it))
                && piece.lines.iter().any(|line| has(line, it))
        };
        let noun = NOUNS.iter().find(is_wrong)?;
        let what = format!("says ‘{noun}’ where people are called {}", role.nouns);
        Some(piece.fault(what, "use the noun of the role"))
    });
    in_scenes.chain(files.iter().flat_map(|(file, text)| in_bank(file, text))).collect()
}

fn in_bank(file: &str, text: &str) -> Vec<Problem> {
    let mut told_by_the_parser = Vec::new();
    let blocks = parse(file, text, &mut told_by_the_parser);
    let is_shared =
        |it: &&encore::content::block::Block| it.kind == "say" && file.contains("bank");
    let entries = blocks.iter().filter(is_shared).flat_map(|it| &it.entries);
    let told = entries.filter_map(|it| {
        let noun = NOUNS.iter().find(|noun| has(&it.value, noun))?;
        Some(Problem {
            file: file.to_owned(),
            line: it.line,
            field: it.key.to_owned(),
            what: format!("says ‘{noun}’, which is right in some kinds of work alone"),
            hint: "say it without the noun, or put the sentence into a role pack".to_owned(),
        })
    });
    told.collect()
}

/// Whether the noun stands there, one or many.
fn has(line: &str, noun: &str) -> bool {
    let words = line.split(|it: char| !it.is_alphabetic()).map(str::to_lowercase);
    words.into_iter().any(|it| it.strip_suffix('s').unwrap_or(&it) == noun)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_is_a_whole_word() {
        for (line, is_there) in [
            ("Two guests left.", true),
            ("The Guest's coat", true),
            ("Guesthouse and guesswork", false),
        ] {
            assert_eq!(has(line, "guest"), is_there, "{line}");
        }
        let told = in_bank("bank/x.txt", "[say forced]\nany: They tell every customer that.\n");
        assert_eq!(told.len(), 1);
    }
}
