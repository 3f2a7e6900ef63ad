//! Backups bring everything back, and nothing from outside does any harm.

use std::rc::Rc;

use encore::attempt::Fact;
use encore::seed::{Seed, Stream};
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::{Backup, BackupError, Preview, Vault, keys};

use crate::facts::{any_fact, attempt, card, facts, id, open, record};
use crate::faults::{Fault, FaultShelf};

pub(crate) fn sound(facts: impl IntoIterator<Item = Fact>) -> (Rc<FaultShelf>, Vault) {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    record(&mut vault, facts);
    (shelf, vault)
}

fn any_vault(chance: &mut Stream) -> Vault {
    let n_facts = chance.below(12);
    let mut vault = sound((0..n_facts).map(|_| any_fact(chance))).1;
    if chance.chance(50) {
        let theme = *chance.pick(Theme::ALL).unwrap();
        let _saved = vault.change_settings(Settings { theme, text: TextSize::Large });
    }
    vault
}

#[test]
fn a_backup_brings_everything_back_after_erasing() {
    for seed in 0..1000 {
        let mut vault = any_vault(&mut Seed(seed).stream());
        let (file, settings) = (vault.export(), vault.settings());
        let backup = Backup::parse(&file).unwrap();
        assert_eq!(vault.erase_all(), Ok(()));
        vault.import(&backup).unwrap();
        assert_eq!((vault.export(), vault.settings()), (file, settings), "seed {seed}");
    }
}

#[test]
fn on_the_shelf_too_a_restored_backup_is_what_was_there() {
    let (shelf, mut vault) = sound(facts(6));
    let _saved = vault.change_settings(Settings { theme: Theme::Dark, ..Settings::default() });
    let (before, file) = (shelf.all(), vault.export());
    assert_eq!(vault.erase_all(), Ok(()));
    assert!(shelf.all().is_empty());
    vault.import(&Backup::parse(&file).unwrap()).unwrap();
    assert_eq!(shelf.all(), before);
    assert_eq!(open(&shelf).0.export(), file);
}

#[test]
fn the_order_and_the_number_of_imports_do_not_matter() {
    for seed in 0..200 {
        let mut chance = Seed(seed).stream();
        let files = [any_vault(&mut chance).export(), any_vault(&mut chance).export()];
        let [a, b] = files.map(|it| Backup::parse(&it).unwrap());
        let mut results = [vec![&a, &b], vec![&b, &a], vec![&a, &a, &b, &a]].map(|order| {
            let mut vault = sound([Fact::Card(card(0))]).1;
            let _saved = vault.change_settings(Settings::default());
            for backup in order {
                let (n_before, preview) = (vault.n_records(), vault.preview(backup));
                assert_eq!(vault.import(backup), Ok(preview));
                assert_eq!(vault.n_records(), n_before + preview.n_new);
            }
            vault.export()
        });
        results.sort();
        assert_eq!(results[0], results[2], "seed {seed}");
    }
}

#[test]
fn a_preview_tells_what_would_change_and_changes_nothing() {
    let backup = Backup::parse(&sound(facts(5)).1.export()).unwrap();
    let (shelf, vault) = sound(facts(2));
    let before = shelf.all();
    let expected = Preview { n_new: 3, n_known: 2, ..Preview::default() };
    assert_eq!(vault.preview(&backup), expected);
    assert_eq!(shelf.all(), before);
}

#[test]
fn records_that_are_here_stay_as_they_are() {
    let file = sound(facts(2)).1.export().replace("Goodbye number 1", "Something else");
    let (shelf, mut vault) = sound(facts(2));
    let before = shelf.all();
    let preview = vault.import(&Backup::parse(&file).unwrap()).unwrap();
    assert_eq!((preview.n_new, preview.n_known, preview.n_different), (0, 1, 1));
    assert_eq!(shelf.all(), before);
}

#[test]
fn settings_of_a_backup_are_taken_only_where_none_are_set() {
    let (_, mut from) = sound([]);
    let _saved = from.change_settings(Settings { theme: Theme::Dark, ..Settings::default() });
    let backup = Backup::parse(&from.export()).unwrap();
    let (_, mut fresh) = sound([]);
    assert!(fresh.import(&backup).unwrap().has_settings);
    assert_eq!(fresh.settings().theme, Theme::Dark);
    let (_, mut own) = sound([]);
    let _saved = own.change_settings(Settings { theme: Theme::Light, ..Settings::default() });
    assert!(!own.import(&backup).unwrap().has_settings);
    assert_eq!(own.settings().theme, Theme::Light);
}

#[test]
fn an_import_that_does_not_fit_leaves_no_trace() {
    let backup = Backup::parse(&sound(facts(8)).1.export()).unwrap();
    for fault in [Fault::Quota, Fault::SilentNoOp, Fault::Truncated] {
        for k in 0..6 {
            let (sound_shelf, _) = sound(facts(2));
            let shelf = FaultShelf::failing(fault, k..usize::MAX).with(&sound_shelf.all());
            let shelf = Rc::new(shelf);
            let (mut vault, _) = open(&shelf);
            assert_eq!(vault.import(&backup), Err(BackupError::NotSaved), "{fault:?} at {k}");
            assert_eq!(vault.n_records(), 2);
            assert_eq!(shelf.all(), sound_shelf.all(), "{fault:?} at {k}");
        }
    }
}

#[test]
fn a_rescued_file_brings_back_all_that_can_be_read() {
    let (shelf, mut vault) = sound(facts(4));
    let _saved = vault.change_settings(Settings { theme: Theme::Dark, ..Settings::default() });
    shelf.put(&keys::record(&id(2)), "{\"v\":1,\"kind\"");
    shelf.put("other:key", "not ours");
    let file = vault.export_raw();
    assert!(!file.contains("not ours"));
    let backup = Backup::parse(&file).unwrap();
    let (_, mut fresh) = sound([]);
    let preview = fresh.import(&backup).unwrap();
    assert_eq!((preview.n_new, preview.n_damaged), (3, 1));
    assert_eq!(fresh.attempts(), [&attempt(1), &attempt(3)]);
    assert_eq!(fresh.settings().theme, Theme::Dark);
}

#[test]
fn a_restored_backup_can_be_taken_back_and_what_came_since_stays() {
    for seed in 0..200 {
        let mut chance = Seed(seed).stream();
        let backup = Backup::parse(&any_vault(&mut chance).export()).unwrap();
        let (shelf, mut vault) = sound([any_fact(&mut chance)]);
        let (before, file) = (shelf.all(), vault.export());
        assert_eq!(vault.n_undoable(), 0);
        let taken = vault.import(&backup).unwrap();
        assert_eq!(vault.n_undoable(), taken.n_new);
        assert_eq!(vault.undo_import(), Ok(taken.n_new));
        assert_eq!((shelf.all(), vault.export()), (before, file), "seed {seed}");
        assert_eq!((vault.n_undoable(), vault.undo_import()), (0, Ok(0)));

        vault.import(&backup).unwrap();
        let since = attempt((1 << 41) + seed);
        record(&mut vault, [Fact::Attempt(since.clone())]);
        vault.undo_import().unwrap();
        assert_eq!(vault.attempt(&since.id), Some(&since));
    }
}

#[test]
fn settings_that_were_changed_since_are_not_taken_back() {
    let (_, mut from) = sound([]);
    let _saved = from.change_settings(Settings { theme: Theme::Dark, ..Settings::default() });
    let backup = Backup::parse(&from.export()).unwrap();
    let (shelf, mut vault) = sound([]);
    vault.import(&backup).unwrap();
    vault.undo_import().unwrap();
    assert_eq!((vault.settings(), shelf.all().len()), (Settings::default(), 0));
    vault.import(&backup).unwrap();
    let light = Settings { theme: Theme::Light, ..Settings::default() };
    let _saved = vault.change_settings(light);
    vault.undo_import().unwrap();
    assert_eq!(vault.settings(), light);
}

#[test]
fn two_restores_at_once_bring_everything_of_both_once() {
    let files = [facts(5), facts(9)].map(|it| Backup::parse(&sound(it).1.export()).unwrap());
    let shelf = Rc::new(FaultShelf::sound());
    let mut tabs = [open(&shelf).0, open(&shelf).0];
    assert_eq!(tabs[0].import(&files[0]).unwrap().n_new, 5);
    assert_eq!(tabs[1].import(&files[1]).unwrap().n_new, 4);
    assert_eq!(tabs[0].import(&files[1]).unwrap().n_new, 0);
    let expected = sound(facts(9)).1.export();
    let exports = [&tabs[0], &tabs[1], &open(&shelf).0].map(Vault::export);
    assert_eq!(exports, [(); 3].map(|()| expected.clone()));
}
