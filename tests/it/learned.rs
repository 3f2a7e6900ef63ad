//! The learned scores: what is refused, and that they read as steadily as the rules.

use encore::meaning::Meaning;
use encore::reading::learned::{Learned, Refused};
use encore::reading::{Reader, Reading};
use encore::seed::Seed;

use crate::content::learned;

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/assets/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn parse(bytes: &[u8]) -> Result<Learned, Refused> {
    Learned::parse(bytes, Meaning::parse(&file("meaning.bin")).unwrap())
}

#[test]
fn what_is_no_file_of_scores_is_refused() {
    let whole = file("learned.bin");
    assert!(parse(&whole).is_ok());
    assert_eq!(parse(b""), Err(Refused::NoScores));
    assert_eq!(parse(b"encore learned 2\n and more"), Err(Refused::OtherVersion));
    assert_eq!(parse(&whole[..whole.len() / 2]), Err(Refused::Damaged));
    for seed in 0..40 {
        let mut altered = whole.clone();
        let at = 20 + Seed(seed).stream().below(altered.len() as u64 - 20) as usize;
        altered[at] ^= 1 << (seed % 8);
        assert_eq!(parse(&altered), Err(Refused::Damaged), "byte {at}");
    }
}

fn closing(learned: &Learned, text: &str) -> Reading {
    Reader::new(Some(learned)).closing(text, None)
}

#[test]
fn the_same_words_get_the_same_marks_however_they_are_typed() {
    let learned = learned();
    let findings = |text: &str| {
        let reading = closing(&learned, text);
        (reading.rated, reading.marks.iter().map(|it| it.finding).collect::<Vec<_>>())
    };
    for text in [
        "Thanks for holding that door, and I'll ring you Friday about the zip.",
        "Zoë, the café's open till nine; what else can't wait?",
        "Don't worry, if it pinches bring it back and I'll swap it.",
    ] {
        let plain = findings(text);
        assert_eq!(findings(&text.replace('\'', "’")), plain, "{text}");
        assert_eq!(findings(&text.replace(' ', "  ")), plain, "{text}");
        assert_eq!(findings(&text.replace('ë', "e\u{308}").replace('é', "e\u{301}")), plain);
    }
}

#[test]
fn marks_of_learned_scores_stay_on_borders_and_in_order() {
    let learned = learned();
    for seed in 0..300 {
        let mut stream = Seed(seed).stream();
        let chars = (0..stream.below(160))
            .filter_map(|_| char::from_u32(u32::try_from(stream.below(0x3000)).unwrap()));
        let text: String = chars.collect();
        let reader = Reader::new(Some(&learned));
        for reading in [reader.closing(&text, None), reader.statement(&text)] {
            assert!(reading.rated || reading.marks.is_empty());
            assert!(reading.marks.is_sorted(), "{text:?}");
            for mark in &reading.marks {
                assert!(text.get(mark.span.start..mark.span.end).is_some(), "{text:?}");
            }
        }
    }
}

#[test]
fn a_very_long_text_is_read_in_proportion() {
    let learned = learned();
    let unit = "Thank you for waiting so patiently and I'll call you by four. ";
    let reading = closing(&learned, &unit.repeat((1 << 20) / unit.len()));
    assert!(reading.rated);
}
