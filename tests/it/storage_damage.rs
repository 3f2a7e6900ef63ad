//! A damaged record costs itself at most; data of a newer build are not touched at all.

use std::rc::Rc;

use encore::attempt::Fact;
use encore::session::Session;
use encore::settings::Settings;
use encore::storage::{Backup, BackupError, LoadNote, Off, Saving, keys};

use crate::facts::{attempt, card, facts, id, open, record};
use crate::faults::FaultShelf;
use encore::seed::Seed;

/// Three records, of which the middle one reads like this.
fn damaged(text: &str) -> Rc<FaultShelf> {
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut open(&shelf).0, facts(3));
    shelf.put(&keys::record(&id(1)), text);
    shelf
}

fn sound_text() -> String {
    damaged("").all(); // The text is the same on every shelf.
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut open(&shelf).0, facts(3));
    shelf.all().remove(&keys::record(&id(1))).unwrap()
}

/// All others load, and the damaged text is still somewhere, letter by letter.
#[track_caller]
fn check_costs_one_at_most(text: &str) {
    let shelf = damaged(text);
    let (vault, notes) = open(&shelf);
    assert_eq!(vault.cards(), [&card(0)], "{text}");
    assert!(vault.attempts().contains(&&attempt(2)), "{text}");
    if vault.n_records() == 2 {
        assert!(shelf.all().values().any(|it| it == text), "{text}");
        assert_eq!(notes.len(), 1, "{text}");
        assert!(vault.export_raw().starts_with("{\"app\":\"encore\",\"rescue\":1,"));
    }
}

#[test]
fn a_record_cut_anywhere_costs_only_itself() {
    let text = sound_text();
    for (end, _) in text.char_indices() {
        check_costs_one_at_most(&text[..end]);
        assert_eq!(open(&damaged(&text[..end])).0.n_records(), 2);
    }
}

#[test]
fn a_record_with_any_flipped_bit_costs_at_most_itself() {
    let text = sound_text();
    for place in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            if let Ok(flipped) = String::from_utf8(bytes) {
                check_costs_one_at_most(&flipped);
            }
        }
    }
}

#[test]
fn strange_values_cost_only_themselves() {
    let (deep, long) = ("[".repeat(50_000), "x".repeat(2_000_000));
    let nested = format!("{{\"v\":1,\"a\":{}1{}}}", "[".repeat(200), "]".repeat(200));
    let other_id = sound_text().replace(id(1).as_str(), id(7).as_str());
    let values = [
        "",
        " ",
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        "NaN",
        "\"\"",
        "\"encore\"",
        "[]",
        "[1]",
        "{}",
        "{\"v\":null}",
        "{\"v\":\"1\"}",
        "{\"v\":-1}",
        "{\"v\":1.5}",
        "{\"v\":0}",
        "{\"v\":1}",
        "{\"v\":1,\"kind\":\"card\"}",
        "{\"v\":1}{\"v\":1}",
        "{\"v\":1,\"v\":1}",
        "[object Object]",
        "undefined",
        "\u{0}",
        "\u{FEFF}{}",
        "{'v':1}",
        "{\"v\":1,}",
        &deep,
        &long,
        &nested,
        &other_id,
    ];
    for value in values {
        check_costs_one_at_most(value);
        assert_eq!(open(&damaged(value)).0.n_records(), 2, "{value:.40}");
    }
}

#[test]
fn fields_out_of_range_are_damage() {
    let changes = [
        ("\"round\":1", "\"round\":0"),
        ("\"round\":1", "\"round\":4294967296"),
        ("\"seed\":\"18446744073709551614\"", "\"seed\":\"18446744073709551616\""),
        ("\"seed\":\"18446744073709551614\"", "\"seed\":18446744073709551614"),
        ("\"feels\":\"high\"", "\"feels\":\"splendid\""),
        ("\"feels\":\"high\",", ""),
        ("\"scene\":\"S25\"", "\"scene\":\"\""),
        ("\"at\":1795262401000", "\"at\":-1"),
        ("\"at\":1795262401000", "\"at\":9007199254740993"),
        ("\"seq\":2", "\"seq\":18446744073709551615"),
    ];
    for (from, to) in changes {
        let text = sound_text().replace(from, to);
        assert_ne!(text, sound_text(), "{from}");
        assert_eq!(open(&damaged(&text)).0.n_records(), 2, "{to}");
    }
}

#[test]
fn what_is_set_aside_is_told_once_and_is_found_under_its_own_key() {
    let shelf = damaged("{\"v\":1,");
    let aside = format!("encore:aside:{}", id(1));
    assert_eq!(open(&shelf).1, [LoadNote::SetAside { key: aside.clone() }]);
    assert_eq!(shelf.all().get(&aside).unwrap(), "{\"v\":1,");
    assert!(!shelf.all().contains_key(&keys::record(&id(1))));
    assert_eq!(open(&shelf).1, []);
}

#[test]
fn a_damaged_draft_is_set_aside_too() {
    let shelf = damaged(&sound_text());
    shelf.put(keys::DRAFT, "{\"v\":1,\"words\":\"typed for an hour");
    let (mut vault, notes) = open(&shelf);
    assert_eq!(notes, [LoadNote::SetAside { key: "encore:aside:draft".to_owned() }]);
    assert_eq!(vault.load_draft(), None);
    assert!(vault.export_raw().contains("typed for an hour"));
}

#[test]
fn damage_larger_than_any_record_stays_where_it_is_and_is_told_once_a_visit() {
    let shelf = damaged(&"x".repeat(70_000));
    let before = shelf.all();
    let (mut vault, notes) = open(&shelf);
    assert_eq!(notes, [LoadNote::Damaged { key: keys::record(&id(1)) }]);
    assert_eq!(vault.refresh(), encore::storage::Heard::Nothing);
    assert_eq!(shelf.all(), before);
}

#[test]
fn nothing_at_all_is_written_over_data_of_a_newer_build() {
    let newer_record = sound_text().replace("\"v\":1", "\"v\":2");
    let strange = "{\"v\":3,\"id\":[1,2],\"shape\":\"unknown\"}".to_owned();
    check_read_only(&keys::record(&id(1)), &newer_record, 2);
    check_read_only(&keys::record(&id(1)), &strange, 3);
    check_read_only(keys::SETTINGS, "{\"v\":2,\"theme\":{\"from\":\"dusk\"}}", 2);
    check_read_only(keys::DRAFT, "{\"v\":9}", 9);
}

#[track_caller]
fn check_read_only(key: &str, text: &str, version: u32) {
    let shelf = damaged(&sound_text());
    shelf.put(&keys::record(&id(9)), "damaged beside it");
    shelf.put(key, text);
    let before = shelf.all();
    let backup = Backup::parse(&open(&damaged(&sound_text())).0.export()).unwrap();

    let (mut vault, notes) = open(&shelf);
    assert!(notes.contains(&LoadNote::Newer { version }), "{notes:?}");
    let off = Saving::Off(Off::NewerData);
    assert_eq!(vault.record(Fact::Attempt(attempt(5))), off);
    assert_eq!(vault.change_settings(Settings::default()), off);
    assert_eq!(vault.save_draft(&Session::start("a", "b", Seed(1))), off);
    assert_eq!(vault.drop_draft(), off);
    assert_eq!(vault.retry(), off);
    assert_eq!(vault.import(&backup), Err(BackupError::ReadOnly));
    let _heard = vault.refresh();
    assert_eq!(shelf.all(), before);
    assert!(vault.is_read_only() && vault.attempts().contains(&&attempt(5)));
    let raw = vault.export_raw();
    assert!(raw.contains(serde_json::to_string(text).unwrap().as_str()), "{raw}");
}

#[test]
fn a_newer_build_in_another_tab_stops_the_writing_here() {
    for key in [keys::record(&id(8)).as_str(), keys::DRAFT, keys::SETTINGS] {
        let shelf = Rc::new(FaultShelf::sound());
        let (mut vault, _) = open(&shelf);
        record(&mut vault, facts(2));
        shelf.put(key, "{\"v\":2}");
        let before = shelf.all();
        let _heard = vault.merge_key(Some(key));
        assert_eq!(vault.record(Fact::Attempt(attempt(3))), Saving::Off(Off::NewerData));
        assert_eq!(shelf.all(), before, "{key}");
    }
}

#[test]
fn unknown_kinds_and_fields_are_kept_letter_by_letter() {
    let shelf = Rc::new(FaultShelf::sound());
    let record = format!(
        "{{ \"kind\":\"to-come\",\"v\":1, \"id\":\"{}\",\"at\":5,\"seq\":9,\"when\":[1.0, 1e3] }}",
        id(4)
    );
    let richer = sound_text().replace("{\"v\":1", "{\"mood\":123456789012345678901,\"v\":1");
    shelf.put(&keys::record(&id(4)), &record);
    shelf.put(&keys::record(&id(1)), &richer);
    let before = shelf.all();
    let (mut vault, notes) = open(&shelf);
    assert_eq!((vault.n_records(), notes), (2, vec![]));
    assert_eq!(vault.attempts(), [&attempt(1)]);

    let file = vault.export();
    assert_eq!(vault.erase_all(), Ok(()));
    vault.import(&Backup::parse(&file).unwrap()).unwrap();
    assert_eq!(shelf.all(), before);
    assert_eq!(vault.record(Fact::Card(card(0))), Saving::Saved);
    assert!(shelf.all()[&keys::record(&id(0))].contains("\"seq\":10,"));
}
