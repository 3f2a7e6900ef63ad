//! Nothing from outside does any harm.

use std::collections::BTreeSet;

use encore::seed::Seed;
use encore::storage::backup::{MAX_BYTES, MAX_RECORDS};
use encore::storage::{Backup, BackupError};

use crate::backup::sound;
use crate::facts::{facts, id};

#[test]
fn a_backup_cut_anywhere_is_refused_as_cut_off() {
    let file = sound(facts(3)).1.export();
    for (end, _) in file.trim_end().char_indices().skip(1) {
        assert_eq!(refusal(&file[..end]), BackupError::CutOff, "at {end}");
    }
}

#[test]
fn hostile_files_are_refused_for_what_they_are() {
    use BackupError::{
        BadRecord, Contradiction, CutOff, Empty, Foreign, Garbled, Newer, TooLarge, TooMuch,
    };
    let check = |text: &str, expected: BackupError| {
        assert_eq!(refusal(text), expected, "{text:.80}");
    };
    check("", Empty);
    check(" \r\n", Empty);
    check("\u{FEFF}", Empty);
    check("{", CutOff);
    check("hello", Garbled);
    check("\u{0}\u{1}PK\u{3}\u{4}", Garbled);
    check("<!doctype html>", Garbled);
    check("null", Foreign);
    check("[]", Foreign);
    check("17", Foreign);
    check("{}", Foreign);
    check("{\"app\":\"other\",\"backup\":1,\"records\":[]}", Foreign);
    check("{\"app\":[\"encore\"],\"backup\":1,\"records\":[]}", Foreign);
    check("{\"app\":\"encore\"}", Foreign);
    check("{\"app\":\"encore\",\"backup\":0,\"records\":[]}", Foreign);
    check("{\"app\":\"encore\",\"backup\":1}", Foreign);
    check("{\"app\":\"encore\",\"backup\":1,\"records\":{}}", Foreign);
    check("{\"app\":\"encore\",\"backup\":1,\"records\":null}", Foreign);
    check("{\"app\":\"encore\",\"backup\":1,\"rescue\":1,\"records\":[],\"keys\":{}}", Foreign);
    check("{\"app\":\"encore\",\"backup\":1,\"records\":[],\"records\":[]}", Foreign);
    check("{\"app\":\"encore\",\"backup\":\"1\",\"records\":[]}", Foreign);
    check("{\"app\":\"encore\",\"backup\":1e99,\"records\":[]}", Foreign);
    check("{\"app\":\"encore\",\"rescue\":1,\"keys\":{\"encore:r:1\":7}}", Foreign);
    check("{\"app\":\"encore\",\"backup\":2,\"records\":{\"new\":\"shape\"}}", Newer);
    check("{\"app\":\"encore\",\"rescue\":2}", Newer);
    check("{\"app\":\"encore\",\"backup\":1,\"records\":[{\"v\":2}]}", Newer);
    check("{\"app\":\"encore\",\"backup\":1,\"records\":[5]}", BadRecord { number: 1 });
    check("{\"app\":\"encore\",\"backup\":1,\"records\":[]} more", Garbled);
    check(&"x".repeat(MAX_BYTES + 1), TooLarge);
    check(&" ".repeat(MAX_BYTES + 1), TooLarge);
    check(&" ".repeat(MAX_BYTES), Empty);
    check(&"[".repeat(MAX_BYTES), TooMuch);
    check(&"{\"a\":".repeat(1000), TooMuch);
    check(&format!("[{}0]", "0,".repeat(2_000_000)), TooMuch);
    let many = vec!["{}"; MAX_RECORDS + 1].join(",");
    check(&format!("{{\"app\":\"encore\",\"backup\":1,\"records\":[{many}]}}"), TooMuch);
    let long =
        format!("{{\"app\":\"encore\",\"backup\":1,\"records\":[\"{}\"]}}", "x".repeat(70_000));
    check(&long, BadRecord { number: 1 });

    let (_, vault) = sound(facts(3));
    let file = vault.export();
    check(
        &file.replacen("\"kind\":\"attempt\"", "\"kind\":\"card\"", 1),
        BadRecord { number: 2 },
    );
    check(&file.replace(id(2).as_str(), id(1).as_str()), Contradiction { number: 3 });
    check(&file.replace(id(2).as_str(), "../../etc"), BadRecord { number: 3 });
    let huge = "x".repeat(2001);
    check(&file.replace("Goodbye number 2, and thank you.", &huge), BadRecord { number: 3 });
}

#[test]
fn a_mark_in_front_of_the_text_is_no_part_of_it() {
    let file = sound(facts(3)).1.export();
    let marked = Backup::parse(&format!("\u{FEFF}{file}")).unwrap();
    assert_eq!(sound([]).1.import(&marked).unwrap().n_new, 3);
}

#[test]
fn the_same_record_twice_in_a_file_counts_once() {
    let file = sound(facts(1)).1.export();
    let (start, end) = (file.find("[\n").unwrap() + 2, file.find("\n]").unwrap());
    let twice = format!("{},{}", &file[..end], &file[start..]);
    assert_eq!(sound([]).1.import(&Backup::parse(&twice).unwrap()).unwrap().n_new, 1);
}

#[test]
fn noise_in_a_backup_never_does_more_than_be_refused() {
    let file = sound(facts(3)).1.export();
    let mut chance = Seed(3).stream();
    for _ in 0..20_000 {
        let mut bytes = file.clone().into_bytes();
        for _ in 0..chance.between(1, 4) {
            let place = usize::try_from(chance.below(bytes.len() as u64)).unwrap();
            match chance.below(3) {
                0 => bytes[place] = *chance.pick(b"{}[]\",:\\0e-. \n\x00a").unwrap(),
                1 => bytes.truncate(place.max(1)),
                _ => bytes.insert(place, *chance.pick(b"{}[]\",:\\0").unwrap()),
            }
        }
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if let Ok(backup) = Backup::parse(&text) {
            let mut vault = sound(facts(2)).1;
            vault.import(&backup).unwrap();
            assert!(vault.n_records() >= 2);
            assert!(Backup::parse(&vault.export()).is_ok());
        }
    }
}

#[test]
fn every_refusal_says_what_happened_what_is_safe_and_what_to_do() {
    use BackupError::*;
    let all = [
        Empty,
        TooLarge,
        TooMuch,
        CutOff,
        Garbled,
        Foreign,
        Newer,
        BadRecord { number: 3 },
        Contradiction { number: 4 },
        NotSaved,
        ReadOnly,
    ];
    let texts: BTreeSet<_> = all.iter().map(ToString::to_string).collect();
    for text in &texts {
        assert!(text.contains(". Nothing on this device has changed. "), "{text}");
        assert_eq!(text.matches(". ").count(), 2, "three short sentences: {text}");
        assert!(text.ends_with('.') && !text.contains("  "), "{text}");
    }
    assert_eq!(texts.len(), all.len());
}

#[track_caller]
fn refusal(text: &str) -> BackupError {
    Backup::parse(text).unwrap_err()
}
