//! What is recorded stays, and what isn't ours is never touched.

use std::rc::Rc;

use encore::attempt::{AttemptId, CardId, Fact};
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::{LoadNote, MemoryShelf, Off, Saving, Vault, keys};

use crate::facts::{attempt, card, facts, id, open, record};
use crate::faults::FaultShelf;

#[test]
fn what_is_recorded_is_there_after_opening_again() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, notes) = open(&shelf);
    assert_eq!(notes, []);
    for fact in facts(5) {
        assert_eq!(vault.record(fact), Saving::Saved);
    }
    let (again, notes) = open(&shelf);
    assert_eq!(notes, []);
    assert_eq!(again.cards(), [&card(0)]);
    assert_eq!(again.attempts(), [&attempt(1), &attempt(2), &attempt(3), &attempt(4)]);
    assert_eq!(again.attempt(&AttemptId(id(3))), Some(&attempt(3)));
    assert_eq!(again.card(&CardId(id(0))), Some(&card(0)));
    assert_eq!(again.latest_card("receptionist"), Some(&card(0)));
    assert_eq!(again.latest_card("cashier"), None);
}

#[test]
fn recording_twice_changes_nothing() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    record(&mut vault, facts(3));
    let before = shelf.all();
    record(&mut vault, facts(3));
    assert_eq!(shelf.all(), before);
    assert_eq!(vault.n_records(), 3);
}

#[test]
fn the_order_is_that_of_recording_whatever_the_clock_says() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    for n in [9, 3, 7, 1] {
        record(&mut vault, [Fact::Attempt(attempt(n))]);
    }
    let (again, _) = open(&shelf);
    assert_eq!(again.attempts(), [&attempt(9), &attempt(3), &attempt(7), &attempt(1)]);
}

#[test]
fn seeds_keep_all_their_bits() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    record(&mut vault, [Fact::Attempt(attempt(1))]);
    let text = shelf.all().remove(&keys::record(&id(1))).unwrap();
    assert!(text.contains("\"seed\":\"18446744073709551614\""), "{text}");
}

#[test]
fn settings_start_as_defaults_and_the_last_change_wins() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    assert_eq!(vault.settings(), Settings::default());
    let dark = Settings { theme: Theme::Dark, text: TextSize::Largest };
    assert_eq!(vault.change_settings(Settings { theme: Theme::Light, ..dark }), Saving::Saved);
    assert_eq!(vault.change_settings(dark), Saving::Saved);
    assert_eq!(open(&shelf).0.settings(), dark);
    assert_eq!(
        shelf.all().get(keys::SETTINGS).unwrap(),
        "{\"text\":\"largest\",\"theme\":\"dark\",\"v\":1}"
    );
}

#[test]
fn settings_that_make_no_sense_are_defaults() {
    let dark = Settings { theme: Theme::Dark, text: TextSize::Normal };
    let check = |text: &str, expected: Settings| {
        let shelf = Rc::new(FaultShelf::sound());
        shelf.put(keys::SETTINGS, text);
        let (vault, notes) = open(&shelf);
        assert_eq!((vault.settings(), notes), (expected, vec![]), "{text}");
    };
    check("", Settings::default());
    check("{", Settings::default());
    check("null", Settings::default());
    check("{\"v\":1,\"theme\":7}", Settings::default());
    check("{\"v\":1,\"theme\":\"pink\",\"text\":\"normal\"}", Settings::default());
    check("{\"v\":1,\"theme\":\"dark\",\"text\":\"huge\"}", dark);
    check("{\"theme\":\"dark\"}", dark);
}

#[test]
fn settings_keep_fields_of_builds_to_come() {
    let shelf = Rc::new(FaultShelf::sound());
    shelf.put(keys::SETTINGS, "{\"v\":1,\"theme\":\"dark\",\"motion\":{\"x\":1.50}}");
    let (mut vault, _) = open(&shelf);
    let _saved = vault.change_settings(Settings { theme: Theme::Light, ..vault.settings() });
    assert_eq!(
        shelf.all().get(keys::SETTINGS).unwrap(),
        "{\"motion\":{\"x\":1.50},\"text\":\"normal\",\"theme\":\"light\",\"v\":1}"
    );
}

#[test]
fn without_storage_everything_works_and_the_person_is_told() {
    let (mut vault, notes) = Vault::open(Box::new(MemoryShelf::new()));
    assert_eq!(notes, [LoadNote::NotKept]);
    assert_eq!(vault.record(Fact::Card(card(0))), Saving::Off(Off::NoStorage));
    assert_eq!(vault.saving().flag(), "off");
    assert_eq!(vault.cards(), [&card(0)]);
    assert!(vault.export().contains("They knew my name."));
}

#[test]
fn erasing_removes_all_that_is_ours_and_nothing_else() {
    let shelf = Rc::new(FaultShelf::sound());
    for key in ["other:r:1", "encore", "xencore:r:2", ""] {
        shelf.put(key, "not ours");
    }
    let neighbors = shelf.all();
    shelf.put("encore:something-to-come", "ours");
    let (mut vault, _) = open(&shelf);
    record(&mut vault, facts(4));
    let _saved = vault.change_settings(Settings { theme: Theme::Dark, ..Settings::default() });
    assert_eq!(vault.erase_all(), Ok(()));
    assert_eq!(shelf.all(), neighbors);
    assert_eq!((vault.n_records(), vault.settings()), (0, Settings::default()));
    assert_eq!(vault.record(Fact::Card(card(1))), Saving::Saved);
}

#[test]
fn ids_sort_by_time_and_differ_by_chance() {
    use encore::attempt::Id;
    use encore::time::Timestamp;
    let at = |millis| Id::new(Timestamp(millis), 7);
    assert!(at(1) < at(2) && at(99) < at(100) && at(0xffff) < at(0x10000));
    assert_ne!(at(1), Id::new(Timestamp(1), 8));
    assert_eq!(at(-5), at(0));
    assert_eq!(Id::parse(at(i64::MAX).as_str()), Some(at(i64::MAX)));
    for text in ["", "a b", "ä", "a/b", "a%20", &"x".repeat(65)] {
        assert_eq!(Id::parse(text), None, "{text}");
    }
}
