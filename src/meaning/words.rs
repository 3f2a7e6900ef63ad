//! The words of a text as they are looked up: small letters without accents, contractions in
//! full, digits and marks by themselves. `tools/meaning/words.py` does exactly the same.

use std::str::Chars;

/// A longer run of letters is read as several words.
const MAX_WORD: usize = 32;

/// Letters from U+00C0 to U+017F without their accents; "?" is no letter.
const FOLDED: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// What stands before "n't", in full.
const BEFORE_NOT: [(&[u8], &[u8]); 4] =
    [(b"wo", b"will"), (b"ca", b"can"), (b"sha", b"shall"), (b"ai", b"is")];

/// What stands after an apostrophe, in full.
const AFTER_APOSTROPHE: [(&[u8], &[u8]); 6] = [
    (b"d", b"would"),
    (b"ll", b"will"),
    (b"m", b"am"),
    (b"re", b"are"),
    (b"s", b"'s"),
    (b"ve", b"have"),
];

/// Words that are written in full, sorted: contractions without their apostrophe, and two words
/// in one.
const IN_FULL: &[(&str, &str)] = &[
    ("arent", "are not"),
    ("cannot", "can not"),
    ("cant", "can not"),
    ("couldnt", "could not"),
    ("couldve", "could have"),
    ("didnt", "did not"),
    ("doesnt", "does not"),
    ("dont", "do not"),
    ("gonna", "going to"),
    ("gotta", "got to"),
    ("hadnt", "had not"),
    ("hasnt", "has not"),
    ("havent", "have not"),
    ("hes", "he 's"),
    ("im", "i am"),
    ("isnt", "is not"),
    ("itll", "it will"),
    ("ive", "i have"),
    ("mustnt", "must not"),
    ("neednt", "need not"),
    ("shes", "she 's"),
    ("shouldnt", "should not"),
    ("shouldve", "should have"),
    ("thats", "that 's"),
    ("theres", "there 's"),
    ("theyd", "they would"),
    ("theyll", "they will"),
    ("theyre", "they are"),
    ("theyve", "they have"),
    ("wanna", "want to"),
    ("wasnt", "was not"),
    ("werent", "were not"),
    ("weve", "we have"),
    ("whats", "what 's"),
    ("wont", "will not"),
    ("wouldnt", "would not"),
    ("wouldve", "would have"),
    ("youd", "you would"),
    ("youll", "you will"),
    ("youre", "you are"),
    ("youve", "you have"),
];

/// Tells every word of a text in order.
pub(super) fn each(text: &str, tell: &mut impl FnMut(&[u8])) {
    let mut letters = Folded(text.chars());
    let mut word = Word::default();
    while let Some(first) = letters.next() {
        word.begin(first);
        match first {
            b' ' => continue,
            b'a'..=b'z' => word.take_while(&mut letters, |it| it.has_letter()),
            b'0'..=b'9' => word.take_while(&mut letters, |it| it.has_digit()),
            _ => {}
        }
        in_full(word.letters(), tell);
    }
}

/// The characters of a text as the letters, digits, marks and blanks that they count as.
#[derive(Clone)]
struct Folded<'a>(Chars<'a>);

impl Iterator for Folded<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        self.0.by_ref().find_map(fold)
    }
}

impl Folded<'_> {
    /// Whether a word goes on here: with a letter, or an apostrophe before a letter.
    fn has_letter(&self) -> bool {
        let mut ahead = self.clone();
        match ahead.next() {
            Some(b'\'') => ahead.next().is_some_and(|it| it.is_ascii_lowercase()),
            next => next.is_some_and(|it| it.is_ascii_lowercase()),
        }
    }

    fn has_digit(&self) -> bool {
        self.clone().next().is_some_and(|it| it.is_ascii_digit())
    }
}

/// What a character counts as; nothing for a combining accent.
fn fold(c: char) -> Option<u8> {
    let other = match c {
        '\u{2019}' | '\u{2018}' | '\u{2BC}' | '\u{2032}' | '`' | '\u{B4}' => b'\'',
        '\u{C0}'..='\u{17F}' => {
            let letter = FOLDED.get(c as usize - 0xC0).copied().unwrap_or(b'?');
            if letter == b'?' { b' ' } else { letter }
        }
        '\u{300}'..='\u{36F}' => return None,
        _ => b' ',
    };
    Some(match u8::try_from(c) {
        Ok(c) if c.is_ascii_graphic() && c != b'`' => c.to_ascii_lowercase(),
        _ => other,
    })
}

/// A word being read.
#[derive(Default)]
struct Word {
    letters: [u8; MAX_WORD],
    n: usize,
}

impl Word {
    fn begin(&mut self, first: u8) {
        self.n = 0;
        self.push(first);
    }

    fn push(&mut self, letter: u8) {
        if let Some(it) = self.letters.get_mut(self.n) {
            *it = letter;
            self.n += 1;
        }
    }

    fn take_while(&mut self, rest: &mut Folded<'_>, goes_on: fn(&Folded<'_>) -> bool) {
        while self.n < MAX_WORD && goes_on(rest) {
            rest.next().into_iter().for_each(|it| self.push(it));
        }
    }

    fn letters(&self) -> &[u8] {
        self.letters.get(..self.n).unwrap_or_default()
    }
}

/// Tells the words that a word as written stands for.
fn in_full(word: &[u8], tell: &mut impl FnMut(&[u8])) {
    if let Ok(at) = IN_FULL.binary_search_by(|(short, _)| short.as_bytes().cmp(word)) {
        let full = IN_FULL.get(at).map_or("", |it| it.1);
        full.split(' ').for_each(|it| tell(it.as_bytes()));
    } else if let Some(stem) = word.strip_suffix(b"n't").filter(|it| !it.is_empty()) {
        parts(known(&BEFORE_NOT, stem), tell);
        tell(b"not");
    } else {
        parts(word, tell);
    }
}

/// Tells a word and what hangs on it with apostrophes.
fn parts(word: &[u8], tell: &mut impl FnMut(&[u8])) {
    if word.len() == 1 {
        return tell(word);
    }
    for (n, part) in word.split(|it| *it == b'\'').enumerate() {
        match part {
            [] => {}
            _ if n == 0 => tell(part),
            _ => tell(known(&AFTER_APOSTROPHE, part)),
        }
    }
}

/// What the table says for this word, or the word itself.
fn known<'a>(table: &[(&'static [u8], &'static [u8])], word: &'a [u8]) -> &'a [u8] {
    table.iter().find(|it| it.0 == word).map_or(word, |it| it.1)
}
