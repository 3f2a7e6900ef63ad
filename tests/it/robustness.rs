//! Whatever is typed, reading ends, stays on character borders, and says the same
//! however it is spelled. That it takes its time in proportion is counted beside the grammar.

use encore::comparison::match_statements;
use encore::reading::{Reader, Reading, read_closing, read_statement};
use encore::seed::Seed;

const PIECES: &[&str] = &[
    "thank you",
    "if",
    "I'll",
    "call",
    "by four",
    "\u{FFFD}",
    "👋🏽",
    "שלום",
    "مرحبا",
    "ß",
    "İ",
    "'",
    "’",
    "\"",
    "“",
    "!!!",
    "?",
    ".",
    ",",
    "\n",
    "-",
    "n't",
    "don't",
    "see you",
    "on Thursday",
    "é",
    "e\u{301}",
    "Mrs.",
    "4:30",
    "not",
    "{",
    "}",
    "sorry",
    "…",
    "\u{200D}",
    "come back",
    "x",
    "it was",
    "never",
    "lovely",
    "staff",
    "(",
    ")",
    "'s",
    "a.m.",
    "10%",
    "ﬁ",
    "Σ",
    "\u{0}",
    "\t",
];

#[track_caller]
fn sound(text: &str, reading: &Reading) {
    assert!(reading.rated || reading.marks.is_empty(), "{text:?}");
    assert!(reading.marks.is_sorted(), "{text:?}");
    for mark in &reading.marks {
        assert!(mark.span.start < mark.span.end, "{text:?} {mark:?}");
        assert!(text.get(mark.span.start..mark.span.end).is_some(), "{text:?} {mark:?}");
    }
}

#[track_caller]
fn survives(text: &str) {
    sound(text, &read_closing(text, None));
    sound(text, &read_statement(text));
    let _ = match_statements(Reader::default(), text, "They kept their word");
}

#[test]
fn random_pieces_are_read() {
    for seed in 0..1_500 {
        let mut stream = Seed(seed).stream();
        let mut text = String::new();
        for _ in 0..stream.below(30) {
            text.push_str(stream.pick(PIECES).unwrap());
            if stream.chance(70) {
                text.push(' ');
            }
        }
        survives(&text);
    }
}

#[test]
fn random_characters_are_read() {
    for seed in 0..300 {
        let mut stream = Seed(seed).stream();
        let chars = (0..stream.below(200))
            .filter_map(|_| char::from_u32(u32::try_from(stream.below(0x11_0000)).unwrap()));
        let text: String = chars.collect();
        survives(&text);
        let bytes: Vec<u8> =
            (0..200).map(|_| u8::try_from(stream.below(256)).unwrap()).collect();
        survives(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn nothing_is_found_in_nothing() {
    for text in ["", " ", "\n\n", "\u{FFFD}", "…", "!!!", "👋"] {
        assert!(!read_closing(text, None).rated, "{text:?}");
        assert!(!read_statement(text).rated, "{text:?}");
    }
}

/// Labels of a closing.
fn labels(text: &str) -> String {
    let reading = read_closing(text, None);
    format!("{} {:?} {:?}", reading.rated, reading.moves(), reading.anti_moves())
}

#[test]
fn spelling_habits_change_nothing() {
    let lines = concat!(
        include_str!("../fixtures/lines/develop/closings.txt"),
        include_str!("../fixtures/lines/develop/closings-fresh.txt")
    );
    for line in lines.lines().filter_map(|it| it.split_once('>')).map(|it| it.1.trim()) {
        let plain = labels(line);
        assert_eq!(labels(&line.replace('\'', "’")), plain, "{line}");
        assert_eq!(labels(&curly(line)), plain, "{line}");
        assert_eq!(labels(&line.replace(' ', "  ")), plain, "{line}");
        assert_eq!(labels(&format!("  {line}\n\n")), plain, "{line}");
        assert_eq!(labels(&format!("{line}\r\n")), plain, "{line}");
    }
}

/// The line with curly double quotation marks.
fn curly(line: &str) -> String {
    let mut opens = false;
    let turn = |it: char| match it {
        '"' => {
            opens = !opens;
            if opens { '“' } else { '”' }
        }
        it => it,
    };
    line.chars().map(turn).collect()
}

#[test]
fn accents_may_be_one_sign_or_two() {
    let pairs = [
        ("Thank you, Zoë, enjoy the café!", "Thank you, Zoe\u{308}, enjoy the cafe\u{301}!"),
        ("Vielen Dank und einen schönen Tag.", "Vielen Dank und einen scho\u{308}nen Tag."),
        ("Bonne journée, à bientôt.", "Bonne journe\u{301}e, a\u{300} biento\u{302}t."),
        ("Goodbye, Señora Muñoz.", "Goodbye, Sen\u{303}ora Mun\u{303}oz."),
    ];
    for (one, two) in pairs {
        assert_eq!(labels(one), labels(two), "{one}");
    }
}

#[test]
fn long_texts_of_odd_pieces_are_read() {
    for unit in
        ["if you come back and not ", "sorry sorry ", "aaaaaaaa", "'thanks \"bye ", "the your "]
    {
        survives(&unit.repeat((1 << 15) / unit.len()));
    }
}
