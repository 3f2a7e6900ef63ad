//! Whatever a browser's storage does, nothing is lost in silence.

use std::rc::Rc;

use encore::seed::{Seed, Stream};
use encore::session::Session;
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::{LoadNote, Saving, Shelf, ShelfError, Vault, keys};

use crate::facts::{attempt, facts, id, open, record};
use crate::faults::{ALL, Fault, FaultShelf};

const BIG: Settings = Settings { theme: Theme::System, text: TextSize::Large };

/// Everything that writes; says what each write reported.
fn work(vault: &mut Vault) -> Vec<Saving> {
    let mut reports: Vec<_> = facts(4).into_iter().map(|it| vault.record(it)).collect();
    reports.push(vault.change_settings(BIG));
    reports.push(vault.save_draft(&draft()));
    reports
}

fn draft() -> Session {
    Session::start("receptionist", "S25", Seed(5))
}

const N_WRITES: usize = 6;

#[test]
fn a_write_that_fails_is_told_at_once_and_made_good_by_the_next() {
    for fault in ALL {
        for k in 0..N_WRITES {
            let shelf = Rc::new(FaultShelf::failing(*fault, k..k + 1));
            let (mut vault, _) = open(&shelf);
            let reports = work(&mut vault);
            assert!(matches!(reports[k], Saving::Failed(_)), "{fault:?} at {k}: {reports:?}");
            check_all_is_known(&vault);
            shelf.heal();
            assert_eq!(vault.retry(), Saving::Saved, "{fault:?} at {k}");
            check_all_is_kept(&shelf);
        }
    }
}

#[test]
fn while_writing_fails_everything_is_known_and_the_failure_stays_visible() {
    for fault in ALL {
        let shelf = Rc::new(FaultShelf::failing(*fault, 0..usize::MAX));
        let (mut vault, _) = open(&shelf);
        for report in work(&mut vault) {
            assert!(matches!(report, Saving::Failed(_)), "{fault:?}: {report:?}");
            assert_eq!(vault.saving().flag(), "failed");
        }
        check_all_is_known(&vault);
        let file = vault.export();
        assert!(file.contains(attempt(3).words.as_str()));
        assert!(vault.export_raw().contains(attempt(3).words.as_str()));
        shelf.heal();
        assert_eq!(vault.retry(), Saving::Saved, "{fault:?}");
        check_all_is_kept(&shelf);
    }
}

#[test]
fn a_page_closed_in_the_middle_of_a_failure_costs_only_what_was_not_written() {
    for fault in [Fault::Quota, Fault::SilentNoOp, Fault::Truncated] {
        for k in 0..N_WRITES {
            let shelf = Rc::new(FaultShelf::failing(fault, k..usize::MAX));
            let _reports = work(&mut open(&shelf).0);
            shelf.heal();
            let (vault, _) = open(&shelf);
            assert_eq!(vault.n_records(), k.min(4), "{fault:?} at {k}");
        }
    }
}

#[test]
fn a_shelf_that_can_t_be_read_is_not_written_to_until_it_can() {
    let shelf = Rc::new(FaultShelf::failing(Fault::BlockedReads, 0..1));
    shelf.put("encore:settings", "{\"v\":7}");
    let (mut vault, notes) = open(&shelf);
    assert_eq!(notes, [LoadNote::Unreadable(ShelfError::Blocked)]);
    let before = shelf.all();
    let _reports = work(&mut vault);
    assert_eq!(shelf.all(), before);
    shelf.heal();
    assert_eq!(vault.retry().flag(), "off");
    assert_eq!(shelf.all(), before);
}

#[test]
fn damage_that_can_t_be_set_aside_stays_where_it_is() {
    for fault in [Fault::Quota, Fault::Throw, Fault::SilentNoOp, Fault::Truncated] {
        let shelf = Rc::new(FaultShelf::failing(fault, 0..usize::MAX));
        shelf.put("encore:r:x", "{damaged}");
        let (_, notes) = open(&shelf);
        assert_eq!(notes, [LoadNote::Damaged { key: "encore:r:x".to_owned() }]);
        assert_eq!(shelf.all()["encore:r:x"], "{damaged}");
    }
}

#[test]
fn erasing_that_does_not_work_is_told() {
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut open(&shelf).0, facts(2));
    let blocked = Rc::new(FaultShelf::failing(Fault::BlockedReads, 0..1).with(&shelf.all()));
    let (mut vault, _) = open(&blocked);
    assert_eq!(vault.erase_all(), Err(ShelfError::Blocked));
}

/// Ways in which one value at rest can be found other than it was left.
fn at_rest(text: &str, chance: &mut Stream) -> [Option<String>; 6] {
    let place = usize::try_from(chance.below(text.len() as u64 - 1)).unwrap();
    let half: String = text.chars().take(place / 2).collect();
    let mut flipped = text.as_bytes().to_vec();
    flipped[place] ^= 1 << chance.below(7);
    [
        None,
        Some(String::new()),
        Some(half),
        String::from_utf8(flipped).ok(),
        Some("null".to_owned()),
        Some("\u{0}".repeat(text.len())),
    ]
}

#[test]
fn a_single_fault_of_any_kind_costs_at_most_the_record_it_hit() {
    const N_RECORDS: u64 = 30;
    let mut chance = Seed(18).stream();
    for _ in 0..10 {
        // While it is written, and the page is closed before it can be tried again.
        for fault in ALL {
            let hit = usize::try_from(chance.below(N_RECORDS)).unwrap();
            let shelf = Rc::new(FaultShelf::failing(*fault, hit..hit + 1));
            let mut facts = facts(N_RECORDS).into_iter();
            record(&mut open(&shelf).0, facts.by_ref().take(hit + 1));
            shelf.heal();
            record(&mut open(&shelf).0, facts);
            let lost = N_RECORDS as usize - open(&shelf).0.n_records();
            assert!(lost <= 1, "{fault:?} at {hit}: {lost} are lost");
        }
        // While the program starts: it starts, and afterwards everything is there.
        for fault in ALL {
            let sound = Rc::new(FaultShelf::sound());
            record(&mut open(&sound).0, facts(N_RECORDS));
            let shelf = Rc::new(FaultShelf::failing(*fault, 0..1).with(&sound.all()));
            let (mut vault, _) = open(&shelf);
            shelf.heal();
            let _saved = vault.retry();
            let _heard = vault.refresh();
            assert_eq!(vault.n_records(), N_RECORDS as usize, "{fault:?}");
            assert_eq!(shelf.all(), sound.all());
        }
        // Between two visits.
        let hit = chance.below(N_RECORDS);
        let shelf = Rc::new(FaultShelf::sound());
        record(&mut open(&shelf).0, facts(N_RECORDS));
        let all = shelf.all();
        for text in at_rest(&all[&keys::record(&id(hit))], &mut chance) {
            let shelf = Rc::new(FaultShelf::sound().with(&all));
            match text {
                Some(text) => shelf.put(&keys::record(&id(hit)), &text),
                None => shelf.remove(&keys::record(&id(hit))).unwrap(),
            }
            let (vault, _) = open(&shelf);
            assert!(vault.n_records() >= N_RECORDS as usize - 1);
            let others = (1..N_RECORDS).filter(|it| *it != hit).map(attempt);
            assert!(others.into_iter().all(|it| vault.attempts().contains(&&it)));
        }
    }
}

#[track_caller]
fn check_all_is_known(vault: &Vault) {
    assert_eq!((vault.cards().len(), vault.attempts().len()), (1, 3));
    assert_eq!(vault.settings(), BIG);
}

#[track_caller]
fn check_all_is_kept(shelf: &Rc<FaultShelf>) {
    let (mut vault, notes) = open(shelf);
    assert_eq!(notes, []);
    check_all_is_known(&vault);
    assert_eq!(vault.load_draft(), Some(draft()));
}
