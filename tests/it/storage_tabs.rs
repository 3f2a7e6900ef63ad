//! Two tabs on one shelf: everything of both, and nothing that was erased.

use std::rc::Rc;

use encore::attempt::Fact;
use encore::seed::Seed;
use encore::session::Session;
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::{Backup, BackupError, Heard, Vault, keys};

use crate::facts::{any_fact, attempt, card, facts, id, open, record};
use crate::faults::{Fault, FaultShelf};

#[test]
fn two_tabs_in_any_order_end_with_everything_of_both() {
    for seed in 0..300 {
        let mut chance = Seed(seed).stream();
        let shelf = Rc::new(FaultShelf::sound());
        let mut tabs = [open(&shelf).0, open(&shelf).0];
        let mut said = Vec::new();
        for _ in 0..20 {
            let tab = usize::from(chance.chance(50));
            let fact = any_fact(&mut chance);
            said.push(fact.id().clone());
            record(&mut tabs[tab], [fact]);
            if chance.chance(60) {
                let key = keys::record(said.last().unwrap());
                let _heard = tabs[1 - tab].merge_key(Some(&key));
            }
            if chance.chance(10) {
                tabs[tab] = open(&shelf).0;
            }
        }
        let _heard = tabs.each_mut().map(Vault::refresh);
        let reopened = open(&shelf).0;
        let expected = reopened.export();
        assert_eq!(reopened.n_records(), said.len(), "seed {seed}");
        for tab in &tabs {
            assert_eq!(tab.export(), expected, "seed {seed}");
            assert_eq!(tab.attempts(), reopened.attempts(), "seed {seed}");
        }
    }
}

#[test]
fn a_record_of_another_tab_is_heard_of_once() {
    let (shelf, mut here, mut there) = two_tabs();
    record(&mut there, [Fact::Attempt(attempt(7))]);
    let key = keys::record(&id(7));
    assert_eq!(here.merge_key(Some(&key)), Heard::News { n_new: 1, notes: vec![] });
    assert_eq!(here.merge_key(Some(&key)), Heard::Nothing);
    assert_eq!(here.merge_key(Some("other:key")), Heard::Nothing);
    shelf.put(&keys::record(&id(8)), "hostile");
    let Heard::News { n_new: 0, notes } = here.merge_key(Some(&keys::record(&id(8)))) else {
        panic!("the damage is not told");
    };
    assert_eq!(notes.len(), 1);
}

#[test]
fn settings_of_another_tab_are_taken_over() {
    let (_, mut here, mut there) = two_tabs();
    let dark = Settings { theme: Theme::Dark, text: TextSize::Normal };
    let _saved = there.change_settings(dark);
    assert_eq!(here.merge_key(Some(keys::SETTINGS)), Heard::Settings);
    assert_eq!(here.settings(), dark);
    assert_eq!(here.merge_key(Some(keys::SETTINGS)), Heard::Nothing);
}

#[test]
fn what_another_tab_erased_does_not_come_back() {
    for event in [None, Some(keys::record(&id(1))), Some(keys::SETTINGS.to_owned())] {
        let (shelf, mut here, mut there) = two_tabs();
        there.erase_all().unwrap();
        assert_eq!(here.merge_key(event.as_deref()), Heard::Cleared, "{event:?}");
        assert_eq!(here.n_records(), 0);
        assert_eq!(here.retry().flag(), "ok");
        assert!(shelf.all().is_empty());
    }
}

#[test]
fn what_another_tab_erased_does_not_come_back_even_when_it_went_on_since() {
    let (_, mut here, mut there) = two_tabs();
    there.erase_all().unwrap();
    record(&mut there, [Fact::Card(card(20))]);
    let heard = [0, 1, 2].map(|n| here.merge_key(Some(&keys::record(&id(n)))));
    assert_eq!(heard, [Heard::Nothing, Heard::Nothing, Heard::Cleared]);
    assert_eq!(
        here.merge_key(Some(&keys::record(&id(20)))),
        Heard::News { n_new: 1, notes: vec![] }
    );
    assert_eq!(here.export(), there.export());
}

#[test]
fn a_session_that_another_tab_erased_does_not_come_back() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut here, _) = open(&shelf);
    let _saved = here.save_draft(&Session::start("role", "scene", Seed(1)));
    let (mut there, _) = open(&shelf);
    assert_eq!(here.merge_key(Some(keys::DRAFT)), Heard::Nothing);
    there.erase_all().unwrap();
    assert_eq!(here.merge_key(Some(keys::DRAFT)), Heard::Cleared);
    assert_eq!(here.retry().flag(), "ok");
    assert!(shelf.all().is_empty());
}

#[test]
fn a_tab_that_never_wrote_anything_does_not_take_an_empty_shelf_for_erased() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    assert_eq!(vault.refresh(), Heard::Nothing);
    assert_eq!(vault.merge_key(None), Heard::Nothing);
}

#[test]
fn an_import_that_fails_takes_back_nothing_of_another_tab() {
    let file = {
        let shelf = Rc::new(FaultShelf::sound());
        let (mut vault, _) = open(&shelf);
        record(&mut vault, facts(5));
        Backup::parse(&vault.export()).unwrap()
    };
    let shelf = Rc::new(FaultShelf::failing(Fault::Quota, 3..usize::MAX));
    let (mut here, mut there) = (open(&shelf).0, open(&shelf).0);
    record(&mut there, facts(2));
    let before = shelf.all();
    assert_eq!(here.import(&file), Err(BackupError::NotSaved));
    assert_eq!(shelf.all(), before);
}

fn two_tabs() -> (Rc<FaultShelf>, Vault, Vault) {
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut open(&shelf).0, facts(3));
    let (here, there) = (open(&shelf).0, open(&shelf).0);
    (shelf, here, there)
}
