//! Reading level: the grade of Flesch and Kincaid (1975), at most seven.

use encore::content::Problem;

use super::Piece;

/// The highest grade, in hundredths: somebody of twelve reads it without effort.
const MAX_GRADE: i64 = 700;

/// The highest grade of one line of it, in which one long word weighs more.
const MAX_GRADE_OF_A_LINE: i64 = 900;

/// Pieces that are harder for a reason.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Every piece that is too hard to read.
pub(super) fn faults(pieces: &[Piece]) -> Vec<Problem> {
    let is_told = |it: &&Piece| !EXCEPTIONS.iter().any(|(header, _)| *header == it.header);
    pieces.iter().filter(is_told).filter_map(too_hard).collect()
}

fn too_hard(piece: &Piece) -> Option<Problem> {
    let whole = [(piece.lines.as_slice(), MAX_GRADE)];
    let each = piece.lines.iter().map(|it| (std::slice::from_ref(it), MAX_GRADE_OF_A_LINE));
    let mut all = whole.into_iter().chain(each);
    all.find_map(|(lines, max)| {
        let grade = grade(lines).filter(|it| *it > max)?;
        let start: String = lines.first()?.chars().take(24).collect();
        let what = format!("‘{start}…’ reads at grade {}", grade / 100);
        Some(piece.fault(what, "shorten its sentences and words: a piece reads at grade 7"))
    })
}

/// The grade in hundredths: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. None for
/// fewer than [`MIN_WORDS`] words, of which it says nothing.
fn grade(lines: &[String]) -> Option<i64> {
    let words: Vec<_> = lines.iter().flat_map(|it| words(it)).collect();
    let n_words = i64::try_from(words.len()).ok().filter(|it| *it >= MIN_WORDS)?;
    let n_sentences: i64 = lines.iter().map(|it| n_sentences(it)).sum();
    let n_syllables: i64 = words.iter().map(|it| n_syllables(it)).sum();
    Some(39 * n_words / n_sentences.max(1) + 1180 * n_syllables / n_words - 1559)
}

/// The grade was made for texts; on a line or two one long word would decide.
const MIN_WORDS: i64 = 15;

fn words(line: &str) -> Vec<String> {
    let is_letter = |it: char| it.is_alphabetic() || it == '\'';
    let words =
        line.split(|it| !is_letter(it)).filter(|it| it.chars().any(char::is_alphabetic));
    words.map(str::to_lowercase).collect()
}

/// A line counts as one sentence at least, however it ends.
fn n_sentences(line: &str) -> i64 {
    let parts = line.split(['.', '?', '!', ':', ';']);
    let n = parts.filter(|it| it.chars().any(char::is_alphabetic)).count();
    i64::try_from(n).unwrap_or(1).max(1)
}

/// Groups of vowels, a silent e at the end left out.
fn n_syllables(word: &str) -> i64 {
    let is_vowel = |it: char| "aeiouyáéíóúäöüàèò".contains(it);
    let mut before = false;
    let mut n = 0;
    for letter in word.chars() {
        let now = is_vowel(letter);
        n += i64::from(now && !before);
        before = now;
    }
    let ends_silent = word.ends_with('e') && !word.ends_with("le") || silent_ed(word);
    (n - i64::from(ends_silent && n > 1)).max(1)
}

/// "Called" has one syllable, "wanted" has two.
fn silent_ed(word: &str) -> bool {
    word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::prose::{self, Prose};

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        let cases = [
            ("called", 1),
            ("wanted", 2),
            ("table", 2),
            ("promise", 2),
            ("customer", 3),
            ("the", 1),
            ("impression", 3),
            ("yes", 1),
            ("evening", 3),
            ("hello", 2),
        ];
        for (word, n) in cases {
            assert_eq!(n_syllables(word), n, "{word}");
        }
    }

    #[test]
    fn the_words_of_the_pages_are_plain() {
        let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for Prose { place, text } in prose::prose().unwrap() {
            let file = place.split(':').next().unwrap_or_default();
            if file.ends_with(".rs") {
                files.entry(file.to_owned()).or_default().push(text);
            }
        }
        assert!(!files.is_empty());
        for (file, lines) in files {
            assert!(
                grade(&lines).is_none_or(|it| it <= MAX_GRADE),
                "{file}: {:?}",
                grade(&lines)
            );
        }
    }

    #[test]
    fn long_words_in_long_sentences_are_hard() {
        let easy =
            "They called at four. I was glad. Nobody had done that for me before, you know.";
        let hard = "Subsequent communication regarding contractual obligations necessitates \
            comprehensive documentation of all individual customer expectations and preferences.";
        assert!(grade(&[easy.to_owned()]).unwrap() < 300);
        assert!(grade(&[hard.to_owned()]).unwrap() > 2_000);
        assert_eq!(grade(&["Too short.".to_owned()]), None);
    }
}
