//! Spelling: folding of letters, contractions, and slips that people make on a phone.

use super::slips::{IS_HOSTS, OFTEN_MISSPELT, SLIPS, WHOLE};
use super::tokens::is_apostrophe;

/// Longest word that is looked up, in bytes; anything longer is no word.
const LONGEST_WORD: usize = 40;

/// Appends a word in lower case, with straight apostrophes.
pub(super) fn fold(original: &str, out: &mut String) {
    if original.len() > LONGEST_WORD {
        return;
    }
    for c in original.chars() {
        if is_apostrophe(c) {
            out.push('\'');
        } else if let Some(marks) = MARKS.iter().find(|it| it.0 == c) {
            compose(marks, out);
        } else if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
}

/// Marks that follow their letter, the letters they sit on, and both as one letter.
const MARKS: &[(char, &str, &str)] = &[
    ('\u{300}', "aeiou", "àèìòù"),
    ('\u{301}', "aeiouyncsz", "áéíóúýńćśź"),
    ('\u{302}', "aeiou", "âêîôû"),
    ('\u{303}', "aon", "ãõñ"),
    ('\u{306}', "ag", "ăğ"),
    ('\u{307}', "ze", "żė"),
    ('\u{308}', "aeiouy", "äëïöüÿ"),
    ('\u{30A}', "au", "åů"),
    ('\u{30B}', "ou", "őű"),
    ('\u{30C}', "cszren", "čšžřěň"),
    ('\u{327}', "cst", "çşţ"),
    ('\u{328}', "ae", "ąę"),
];

/// Joins a mark to the letter before it; a mark that fits none is left out.
fn compose((_, letters, joined): &(char, &str, &str), out: &mut String) {
    let at = out.chars().next_back().and_then(|last| letters.chars().position(|it| it == last));
    if let Some(whole) = at.and_then(|it| joined.chars().nth(it)) {
        out.pop();
        out.push(whole);
    }
}

/// The first word and the further words (between spaces) that a written word stands for.
pub(super) fn split(word: &str, is_known: bool) -> (&str, &str) {
    if let Some((_, first, rest)) = find(WHOLE, word) {
        return (first, rest);
    }
    if let Some((host, ending)) = word.rsplit_once('\'') {
        return match ending {
            "ll" => (host, "will"),
            "re" => (host, "are"),
            "ve" => (host, "have"),
            "m" => (host, "am"),
            "d" => (host, "would"),
            "t" => (host.strip_suffix('n').unwrap_or(host), "not"),
            "s" if IS_HOSTS.binary_search(&host).is_ok() => (host, "is"),
            "s" => (host, "'s"),
            _ => (word, ""),
        };
    }
    (slip(word, is_known), "")
}

fn find(
    table: &'static [(&'static str, &'static str, &'static str)],
    word: &str,
) -> Option<(&'static str, &'static str, &'static str)> {
    let at = table.binary_search_by(|it| it.0.cmp(word)).ok()?;
    table.get(at).copied()
}

/// Whether a point after this word belongs to it.
pub(super) fn is_title(word: &str) -> bool {
    ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "mr", "mrs", "ms", "dr", "No", "approx"]
        .contains(&word)
}

/// The word that was meant.
fn slip(word: &str, is_known: bool) -> &str {
    if let Some((_, meant, _)) = find(SLIPS, word) {
        return meant;
    }
    if word.strip_prefix("bye").is_some_and(|it| it.bytes().all(|c| c == b'e')) {
        return "bye";
    }
    if is_known
        || word.len() < 6
        || !word.is_ascii()
        || OFTEN_MISSPELT.binary_search(&word).is_ok()
    {
        return word;
    }
    let first = word.as_bytes().first();
    let near =
        OFTEN_MISSPELT.iter().find(|it| it.as_bytes().first() == first && is_near(it, word));
    near.copied().unwrap_or(word)
}

/// Whether one letter was dropped, added, changed or swapped with its neighbor. A changed last
/// letter is another form of the word and no slip.
fn is_near(meant: &str, written: &str) -> bool {
    let (a, b) = (meant.as_bytes(), written.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..).unwrap_or(&[]), b.get(same..).unwrap_or(&[]));
    match (a, b) {
        ([_, rest_a @ ..], rest_b) if a.len() > b.len() => {
            rest_a == rest_b && !rest_b.is_empty()
        }
        (rest_a, [_, rest_b @ ..]) if b.len() > a.len() => {
            rest_a == rest_b && !rest_a.is_empty()
        }
        ([x, y, rest_a @ ..], [p, q, rest_b @ ..]) if x == q && y == p => rest_a == rest_b,
        ([_, rest_a @ ..], [_, rest_b @ ..]) => rest_a == rest_b && !rest_a.is_empty(),
        _ => false,
    }
}
