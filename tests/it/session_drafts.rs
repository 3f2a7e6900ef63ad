//! A session survives a reload at every moment, and a damaged one does no harm.

use std::rc::Rc;

use encore::session::Step;

use crate::facts::open;
use crate::faults::FaultShelf;
use crate::steps::{LOOP, at, start};

#[test]
fn a_reload_at_any_moment_of_the_loop_goes_on_exactly_there() {
    let shelf = Rc::new(FaultShelf::sound());
    let mut session = start();
    for (name, act, _) in LOOP {
        let fact = act(&mut session).unwrap();
        let (mut vault, _) = open(&shelf);
        if let Some(fact) = fact {
            assert_eq!(vault.record(fact).flag(), "ok");
        }
        assert_eq!(vault.save_draft(&session).flag(), "ok");
        let (mut reloaded, notes) = open(&shelf);
        assert_eq!(notes, [], "{name}");
        assert_eq!(reloaded.load_draft().as_ref(), Some(&session), "{name}");
        session = reloaded.load_draft().unwrap();
    }
    let (mut vault, _) = open(&shelf);
    assert_eq!((vault.cards().len(), vault.attempts().len()), (1, 3));
    assert_eq!(vault.drop_draft().flag(), "ok");
    assert_eq!(open(&shelf).0.load_draft(), None);
}

#[test]
fn what_a_draft_tells_and_was_never_recorded_is_recorded_with_it() {
    let shelf = Rc::new(FaultShelf::sound());
    let session = at(Step::Changed);
    let _saved = open(&shelf).0.save_draft(&session);
    let (mut vault, _) = open(&shelf);
    assert_eq!(vault.n_records(), 0);
    assert_eq!(vault.load_draft(), Some(session));
    assert_eq!((vault.cards().len(), vault.attempts().len()), (1, 2));
    assert_eq!(open(&shelf).0.n_records(), 3);
}

#[test]
fn drafts_that_contradict_themselves_are_no_session() {
    let shelf = Rc::new(FaultShelf::sound());
    let _saved = open(&shelf).0.save_draft(&at(Step::DoorAgain));
    let sound = shelf.all().remove("encore:draft").unwrap();
    let changes = [
        ("\"page\":\"door\"", "\"page\":\"card\""),
        ("\"page\":\"door\"", "\"page\":\"cellar\""),
        ("\"latest\":", "\"lost\":"),
        ("\"card\":{", "\"lost\":{"),
        ("\"seed\":\"7\"", "\"seed\":\"-7\""),
        ("\"shown\":0", "\"shown\":-1"),
    ];
    for (from, to) in changes {
        let text = sound.replace(from, to);
        assert_ne!(text, sound, "{from}");
        let shelf = Rc::new(FaultShelf::sound());
        shelf.put("encore:draft", &text);
        assert_eq!(open(&shelf).0.load_draft(), None, "{to}");
    }
    for (end, _) in sound.char_indices() {
        let shelf = Rc::new(FaultShelf::sound());
        shelf.put("encore:draft", &sound[..end]);
        assert_eq!(open(&shelf).0.load_draft(), None);
    }
}
