//! The table of meanings: what the tool that made it found, the Rust finds too; damaged files are
//! refused; what is near is near.

use std::fs;

use encore::meaning::{Meaning, Refused};

fn file(path: &str) -> Vec<u8> {
    fs::read(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn table() -> Meaning {
    Meaning::parse(&file("assets/meaning.bin")).unwrap()
}

/// `(what was found, the text)` of each line of a fixture.
fn cases(name: &str) -> Vec<(String, String)> {
    let text = String::from_utf8(file(&format!("tests/fixtures/meaning/{name}"))).unwrap();
    let lines = text.lines().filter(|it| !it.starts_with('#'));
    let halves = lines.map(|it| it.split_once(" > ").expect("what was found, >, a text"));
    halves.map(|(found, text)| (found.to_owned(), text.to_owned())).collect()
}

#[test]
fn texts_are_cut_as_the_tool_cuts_them() {
    let table = table();
    for (found, text) in cases("rows.txt") {
        let rows: Vec<String> = table.rows(&text).iter().map(u16::to_string).collect();
        assert_eq!(rows.join(" "), found, "{text:?}");
    }
}

#[test]
fn pairs_are_as_near_as_the_tool_says() {
    let table = table();
    for (found, pair) in cases("similarities.txt") {
        let (a, b) = pair.split_once('|').unwrap();
        assert_eq!(table.similarity(a, b).to_string(), found, "{pair:?}");
        assert_eq!(table.similarity(b, a).to_string(), found, "{pair:?} turned round");
    }
}

/// The first is nearer to the second than to the third.
#[track_caller]
fn nearer(to: &str, near: &str, far: &str) {
    let table = table();
    let (a, b) = (table.similarity(to, near), table.similarity(to, far));
    assert!(a > b, "{to:?}: {a} to {near:?}, {b} to {far:?}");
}

#[test]
fn what_means_much_the_same_is_near() {
    nearer(
        "They called me back on time",
        "They rang when they said they would",
        "The soup was cold",
    );
    nearer("The staff were friendly", "Such kind people", "The form was too long");
    nearer("It cost too much", "Far too expensive", "It was much too loud");
    nearer("I felt listened to", "They heard me out", "The soup was cold");
    nearer("The room was spotless", "It was so clean in there", "The form was endless");
    nearer("I'll tell my friends", "I'd recommend it to everyone", "I told him my name");
    nearer(
        "Thanks for waiting so patiently",
        "Thank you for your patience",
        "Wait here please",
    );
    nearer("Have a safe trip", "Get home safely", "Have a cup of tea");
}

#[test]
fn a_text_is_as_near_to_itself_as_can_be() {
    let table = table();
    for (_, text) in cases("rows.txt") {
        let itself = table.similarity(&text, &text);
        let is_empty = table.rows(&text).is_empty();
        assert!(if is_empty { itself == 0 } else { itself >= 998 }, "{text:?}: {itself}");
        assert_eq!(table.embed(&text), table.embed(&text));
    }
}

#[test]
fn endless_text_is_read_to_a_bound() {
    let table = table();
    let long = "thank you ".repeat(100_000);
    assert_eq!(table.rows(&long).len(), Meaning::MAX_ROWS);
    assert!(table.similarity(&long, "thank you") > 990);
}

#[test]
fn damaged_files_are_refused() {
    let whole = file("assets/meaning.bin");
    let refused = |bytes: &[u8]| Meaning::parse(bytes).err();
    assert_eq!(refused(&[]), Some(Refused::NoTable));
    assert_eq!(refused(b"{\"v\":1}"), Some(Refused::NoTable));
    assert_eq!(refused(b"encore meaning 2\n........"), Some(Refused::OtherVersion));
    assert_eq!(refused(b"encore meaning 1\n"), Some(Refused::Damaged));
    for length in (0..whole.len()).step_by(997).skip(1) {
        assert_eq!(refused(&whole[..length]), Some(Refused::Damaged), "cut at {length}");
    }
    for place in (20..whole.len()).step_by(9_973) {
        let mut altered = whole.clone();
        altered[place] ^= 1;
        assert_eq!(refused(&altered), Some(Refused::Damaged), "altered at {place}");
    }
}

/// The file with some bytes replaced and its check sum put right.
fn forged(at: usize, bytes: &[u8]) -> Vec<u8> {
    let mut forged = file("assets/meaning.bin");
    forged[at..at + bytes.len()].copy_from_slice(bytes);
    let end = forged.len() - 8;
    let sum = forged[..end].iter().fold(0xCBF2_9CE4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
    });
    forged[end..].copy_from_slice(&sum.to_le_bytes());
    forged
}

#[test]
fn files_whose_parts_contradict_each_other_are_refused() {
    let head = b"encore meaning 1\n".len();
    assert!(Meaning::parse(&forged(0, b"e")).is_ok());
    for at in (0..10).step_by(2) {
        for bytes in [[1, 0], [255, 255], [3, 3], [0, 200]] {
            let found = Meaning::parse(&forged(head + at, &bytes)).err();
            assert_eq!(found, Some(Refused::Malformed), "{bytes:?} at {at}");
        }
    }
    let letters_out_of_order = forged(head + 10, b"zzzz");
    assert_eq!(Meaning::parse(&letters_out_of_order).err(), Some(Refused::Malformed));
}

#[test]
fn the_table_is_small() {
    assert!(file("assets/meaning.bin").len() < 180_000);
}
