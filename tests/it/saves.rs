//! What was ever released stays readable: a fixture for everything each version writes.
//!
//! `tests/fixtures/saves/v1-*` are never edited once version 1 is released. Until then
//! `UPDATE_EXPECT=1 cargo test saves` writes them anew.

use std::fs;
use std::rc::Rc;

use encore::attempt::{Attempt, Fact, Share};
use encore::card::Question;
use encore::content::Lean;
use encore::seed::Seed;
use encore::session::Session;
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::ladder::LADDER;
use encore::storage::{Backup, Typed, keys, v1};
use expect_test::{ExpectFile, expect_file};

use crate::facts::{
    attempt, card, facts, follow_up, id, objection, open, plan, record, reflection, review,
    settling, stamp,
};
use crate::faults::FaultShelf;

/// What is written today is the fixture, and the fixture reads as what was written.
#[track_caller]
fn check_draft(session: &Session, fixture: ExpectFile) {
    let shelf = Rc::new(FaultShelf::sound());
    let _saved = open(&shelf).0.save_draft(session);
    fixture.assert_eq(&format!("{}\n", shelf.all()[keys::DRAFT]));

    let shelf = Rc::new(FaultShelf::sound());
    shelf.put(keys::DRAFT, &fixture.data());
    let (mut vault, notes) = open(&shelf);
    assert_eq!(notes, []);
    assert_eq!(vault.load_draft().as_ref(), Some(session));
}

#[test]
fn every_page_of_a_session_has_a_fixture() {
    let mut session = Session::start("receptionist", "S25", Seed(u64::MAX));
    for question in Question::ALL {
        session.type_statement(*question, &format!("My words to “{question}”")).unwrap();
    }
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-card.json"]);
    let _fact = session.keep_card(stamp(1)).unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-scene.json"]);
    session.go_to_exit().unwrap();
    session.type_words("Goodbye, \nMr. Ad").unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-exit.json"]);
    session.say().unwrap();
    session.guess_says(Share::Some).unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-predict.json"]);
    session.guess_feels(Lean::Middle).unwrap();
    let _fact = session.open_door(stamp(2)).unwrap();
    session.next_customer().unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-door.json"]);
    session.compare().unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-compare.json"]);
    session.again().unwrap();
    session.type_words("Goodbye, Mr. Adler. I'll ca").unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-again.json"]);
    let _fact = session.say_again(stamp(3)).unwrap();
    check_draft(&session, expect_file!["../fixtures/saves/v1-draft-door-again.json"]);
}

#[test]
fn backups_and_rescued_files_have_fixtures() {
    let shelf = Rc::new(FaultShelf::sound());
    let (mut vault, _) = open(&shelf);
    record(&mut vault, facts(2));
    let (round, after) = (2, Some(attempt(1).id));
    let again = Attempt { round, after, prediction: None, ..attempt(2) };
    record(&mut vault, [Fact::Attempt(again.clone()), Fact::Objection(objection(3))]);
    record(&mut vault, shift_facts());
    record(&mut vault, [Fact::Review(review(20))]);
    let settings = Settings { theme: Theme::Dark, text: TextSize::Large };
    let _saved = vault.change_settings(settings);

    let backup = expect_file!["../fixtures/saves/v1-backup.json"];
    let rescue = expect_file!["../fixtures/saves/v1-rescue.json"];
    backup.assert_eq(&vault.export());
    rescue.assert_eq(&vault.export_raw());
    for fixture in [backup, rescue] {
        let (mut fresh, _) = open(&Rc::new(FaultShelf::sound()));
        fresh.import(&Backup::parse(&fixture.data()).unwrap()).unwrap();
        assert_eq!(fresh.cards(), [&card(0)]);
        assert_eq!(fresh.attempts(), [&attempt(1), &again]);
        assert_eq!(fresh.objections(), [&objection(3)]);
        assert_eq!(fresh.shift(), vault.shift());
        assert_eq!(fresh.shift().plans, [plan(4), plan(9)]);
        assert_eq!(fresh.shift().follow_ups, [follow_up(5), follow_up(6)]);
        assert_eq!(fresh.shift().reflections, [reflection(8), reflection(15)]);
        assert_eq!(fresh.reviews(), [&review(20)]);
        assert_eq!(fresh.settings(), settings);
        assert_eq!(fresh.export(), vault.export());
    }
}

/// Every kind of record about the shift, with and without what may be left out.
fn shift_facts() -> Vec<Fact> {
    vec![
        Fact::Plan(plan(4)),
        Fact::Plan(plan(9)),
        Fact::FollowUp(follow_up(5)),
        Fact::FollowUp(follow_up(6)),
        Fact::Settling(settling(7, id(4))),
        Fact::Settling(settling(10, id(5))),
        Fact::Reflection(reflection(8)),
        Fact::Reflection(reflection(15)),
    ]
}

#[test]
fn texts_being_typed_have_a_fixture() {
    let mut typed = Typed::default();
    typed.insert("plan-cue".to_owned(), "they reach for \"their\" coat".to_owned());
    typed.insert("plan-act".to_owned(), "I say\nwhat".to_owned());
    typed.insert("evening-mine".to_owned(), " ".to_owned());
    let shelf = Rc::new(FaultShelf::sound());
    let _saved = open(&shelf).0.save_typed(&typed);
    let fixture = expect_file!["../fixtures/saves/v1-typed.json"];
    fixture.assert_eq(&format!("{}\n", shelf.all()[keys::TYPED]));

    let shelf = Rc::new(FaultShelf::sound());
    shelf.put(keys::TYPED, &fixture.data());
    let (vault, notes) = open(&shelf);
    typed.remove("evening-mine");
    assert_eq!((vault.load_typed(), notes), (typed, vec![]));
}

#[test]
fn a_record_of_a_kind_to_come_has_a_fixture() {
    let text = fs::read_to_string(fixture("v1-unknown-kind.json")).unwrap();
    let shelf = Rc::new(FaultShelf::sound());
    shelf.put(&keys::record(&id(1)), text.trim_end());
    let (vault, notes) = open(&shelf);
    assert_eq!((vault.n_records(), notes), (1, vec![]));
    assert!(vault.export().contains(text.trim_end()));
}

/// A fact of every kind. The compiler asks for the new one here.
fn fact(kind: &str) -> Option<Fact> {
    let facts = [
        Fact::Card(card(0)),
        Fact::Attempt(attempt(1)),
        Fact::Objection(objection(3)),
        Fact::Review(review(20)),
    ];
    facts.into_iter().chain(shift_facts()).find(|it| kind_of(it) == kind)
}

fn kind_of(fact: &Fact) -> &'static str {
    match fact {
        Fact::Card(_) => v1::CARD,
        Fact::Attempt(_) => v1::ATTEMPT,
        Fact::Objection(_) => v1::OBJECTION,
        Fact::Plan(_) => v1::PLAN,
        Fact::FollowUp(_) => v1::FOLLOW_UP,
        Fact::Settling(_) => v1::DONE,
        Fact::Reflection(_) => v1::REFLECTION,
        Fact::Review(_) => v1::REVIEW,
    }
}

#[test]
fn every_kind_of_every_version_has_a_fixture_that_is_read() {
    for rung in LADDER {
        for kind in rung.kinds {
            let path = fixture(&format!("v{}-record-{kind}.json", rung.version));
            let text = fs::read_to_string(&path).unwrap_or_else(|_| {
                panic!("{path} is missing: UPDATE_EXPECT=1 writes that of the newest version")
            });
            let head: v1::Head = serde_json::from_str(&text).unwrap();
            let shelf = Rc::new(FaultShelf::sound());
            shelf.put(&[keys::RECORDS, &head.id].concat(), text.trim_end());
            let (vault, notes) = open(&shelf);
            assert_eq!(notes, [], "{path}");
            let kinds: Vec<_> = vault.facts().into_iter().map(kind_of).collect();
            assert_eq!(kinds, [*kind], "{path} is not read as what it is");
        }
    }
}

#[test]
fn every_kind_of_the_newest_version_is_written_as_its_fixture() {
    let newest = LADDER.last().unwrap();
    for kind in newest.kinds {
        let fact =
            fact(kind).unwrap_or_else(|| panic!("a fact of kind {kind} is missing here"));
        let shelf = Rc::new(FaultShelf::sound());
        let (key, (mut vault, _)) = (keys::record(fact.id()), open(&shelf));
        record(&mut vault, [fact]);
        let path = fixture(&format!("v{}-record-{kind}.json", newest.version));
        expect_file![path].assert_eq(&format!("{}\n", shelf.all()[&key]));
    }
}

#[test]
fn the_ladder_has_no_gap_and_a_newer_version_is_above_it() {
    for (version, rung) in (1..).zip(LADDER) {
        assert_eq!(rung.version, version);
        for name in ["backup", "rescue", "unknown-kind", "draft-door"] {
            let path = fixture(&format!("v{version}-{name}.json"));
            assert!(fs::exists(&path).unwrap(), "{path} is missing");
        }
    }
    assert_eq!(LADDER.last().unwrap().version, v1::VERSION);
}

#[test]
fn the_newest_version_is_1() {
    let advice = "A new version needs: a module src/storage/v2.rs, frozen like v1.rs; a rung in \
        src/storage/ladder.rs that ends in the same domain types; fixtures \
        tests/fixtures/saves/v2-*; the tests of this file for it; and this number.";
    assert_eq!(LADDER.len(), 1, "{advice}");
}

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/saves/{name}", env!("CARGO_MANIFEST_DIR"))
}
