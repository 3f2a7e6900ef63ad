//! Direct answers: a statement that speaks of a need so much that it answers it, whatever move it
//! makes or doesn't make. "It's due on the fifteenth."

use super::Finding;
use crate::content::Need;
use crate::frame::AntiMove;
use crate::order::distinct;

/// Words that take a statement back or hand it over: nothing is answered then. A word that the
/// need itself uses ("nothing's wrong") doesn't.
const TAKES_BACK: &[&str] = &[
    "not", "cannot", "never", "no", "nobody", "nothing", "none", "neither", "hardly", "if",
    "unless", "maybe", "perhaps", "might", "could", "should", "would", "must", "hope", "wish",
    "guess", "think", "sorry", "thank", "thanks", "ask", "check", "look", "somebody",
    "someone", "sometime", "soon", "idea",
];

/// How many of a need's own words a statement holds to answer it; one is enough where the
/// statement begins with a yes or a no. Chosen.
const ENOUGH: usize = 2;

/// Whether this is something that no answer is heard through, where it stands in one sentence
/// with it; what the words as a whole leave out is not.
pub(crate) fn spoils_answer(finding: Finding) -> bool {
    use AntiMove::{Hollow, IgnoresCue, RepeatsLine};
    match finding {
        Finding::AntiMove(found) => !matches!(found, Hollow | IgnoresCue | RepeatsLine),
        Finding::Move(..) | Finding::Theme(..) => false,
    }
}

/// Whether this sentence answers the need by itself: a statement that holds enough of the need's
/// own words and takes nothing back.
pub(crate) fn is_direct_answer(need: &Need, sentence: &str) -> bool {
    let sentence = sentence.trim();
    let text = sentence.to_lowercase().replace('’', "'");
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    let is_plain = matches!(words.first(), Some(&("yes" | "yeah" | "yep" | "no" | "nope")));
    let said = words.get(usize::from(is_plain)..).unwrap_or(&[]);
    let stems: Vec<String> = need.words.iter().map(|it| it.to_lowercase()).collect();
    let is_own = |word: &str| stems.iter().any(|it| !it.is_empty() && word.starts_with(it));
    let takes_back = |word: &str| {
        let is_one = TAKES_BACK.contains(&word) || word.ends_with("n't");
        is_one && !is_own(word)
    };
    let hands_over = said.windows(2).any(|it| matches!(it, ["have" | "has" | "need", "to"]));
    let own = distinct(said.iter().filter(|it| is_own(it)));
    let enough = if is_plain { 1 } else { ENOUGH };
    !sentence.ends_with('?')
        && !hands_over
        && !said.iter().any(|it| takes_back(it))
        && own.len() >= enough
}
