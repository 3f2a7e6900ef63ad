//! Several people on one phone: each has a drawer, and no drawer reaches into another.

use std::rc::Rc;

use encore::attempt::Fact;
use encore::settings::{Settings, TextSize, Theme};
use encore::storage::{Drawer, Heard, Shelf, Vault, Word, keys, people};

use crate::facts::{attempt, card, facts, id, open, record};
use crate::faults::{Fault, FaultShelf};

fn word(word: &str) -> Word {
    Word::parse(word).unwrap()
}

fn vault(shelf: &Rc<FaultShelf>, word: Option<&str>) -> Vault {
    let shelf: Rc<dyn Shelf> = shelf.clone();
    Vault::open(Box::new(Drawer::new(shelf, word.map(self::word)))).0
}

#[test]
fn a_word_is_short_plain_and_on_one_line() {
    let check = |typed: &str, expected: Option<&str>| {
        assert_eq!(Word::parse(typed).as_ref().map(Word::as_str), expected, "{typed:?}");
    };
    check("Mira", Some("Mira"));
    check("  Mira \t and\nJo ", Some("Mira and Jo"));
    check("grüne Tür 7 😀", Some("grüne Tür 7 😀"));
    check("a:b", Some("a b"));
    check("\u{202E}arim\u{200B}", Some("arim"));
    check("", None);
    check(" : : ", None);
    check("abcdefghijklmnopqrstuvwx", Some("abcdefghijklmnopqrstuvwx"));
    check("abcdefghijklmnopqrstuvwxy", None);
    assert!(word("MIRA").is_like(&word("mira")) && !word("Mira").is_like(&word("Mara")));
}

#[test]
fn the_keys_of_the_first_person_have_no_word_in_them() {
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut open(&shelf).0, facts(3));
    let before = shelf.all();
    let first = vault(&shelf, None);
    assert_eq!(first.n_records(), 3);
    assert_eq!(shelf.all(), before);
}

#[test]
fn nobody_sees_or_changes_what_another_one_has() {
    let shelf = Rc::new(FaultShelf::sound());
    let [mut first, mut mira, mut jo] =
        [None, Some("Mira"), Some("Mira 2")].map(|it| vault(&shelf, it));
    record(&mut first, facts(3));
    record(&mut mira, [Fact::Card(card(7))]);
    let dark = Settings { theme: Theme::Dark, text: TextSize::Normal };
    let _saved = mira.change_settings(dark);
    record(&mut jo, [Fact::Attempt(attempt(9))]);
    let others = |it: &str| shelf.all().keys().filter(|key| key.starts_with(it)).count();
    assert_eq!((others("encore:p:Mira:"), others("encore:p:Mira 2:")), (2, 1));
    let counts = [None, Some("Mira"), Some("Mira 2")]
        .map(|it| (vault(&shelf, it).n_records(), vault(&shelf, it).settings().theme));
    assert_eq!(counts, [(3, Theme::System), (1, Theme::Dark), (1, Theme::System)]);
    assert_eq!(first.refresh(), Heard::Nothing);
    assert!(!first.export_raw().contains("Mira") && !mira.export_raw().contains(":p:"));
}

#[test]
fn a_key_of_another_drawer_has_no_name_in_this_one() {
    let shelf: Rc<dyn Shelf> = Rc::new(FaultShelf::sound());
    let first = Drawer::new(Rc::clone(&shelf), None);
    let mira = Drawer::new(shelf, Some(word("Mira")));
    for (key, in_first, in_mira) in [
        ("encore:r:1", Some("encore:r:1"), None),
        ("encore:draft", Some("encore:draft"), None),
        ("encore:probe", Some("encore:probe"), None),
        ("encore:p:Mira:r:1", None, Some("encore:r:1")),
        ("encore:p:Mira 2:r:1", None, None),
        ("encore:p:Mi:ra:r:1", None, None),
        ("encore:who", None, None),
    ] {
        assert_eq!(first.inside(key).as_deref(), in_first, "{key}");
        assert_eq!(mira.inside(key).as_deref(), in_mira, "{key}");
    }
}

#[test]
fn erasing_one_leaves_the_others_and_erasing_all_leaves_the_neighbors() {
    let shelf = Rc::new(FaultShelf::sound());
    shelf.put("other:key", "not ours");
    for who in [None, Some("Mira"), Some("Jo")] {
        record(&mut vault(&shelf, who), facts(3));
    }
    people::choose(&*shelf, Some(&word("Mira"))).unwrap();
    assert_eq!(people::all(&*shelf), [word("Jo"), word("Mira")]);
    let mut mira = vault(&shelf, Some("Mira"));
    let mut her_other_tab = vault(&shelf, Some("Mira"));
    mira.erase_all().unwrap();
    assert_eq!(people::all(&*shelf), [word("Jo")]);
    let key = Some(keys::record(&id(1)));
    assert_eq!(her_other_tab.merge_key(key.as_deref()), Heard::Cleared);
    assert_eq!([None, Some("Jo")].map(|it| vault(&shelf, it).n_records()), [3, 3]);

    let (mut first, mut jo) = (vault(&shelf, None), vault(&shelf, Some("Jo")));
    people::erase_all(&*shelf).unwrap();
    assert_eq!([first.refresh(), jo.refresh()], [Heard::Cleared, Heard::Cleared]);
    assert_eq!(shelf.all().into_keys().collect::<Vec<_>>(), ["other:key"]);
}

#[test]
fn erasing_the_first_person_leaves_the_others() {
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut vault(&shelf, Some("Jo")), facts(3));
    let mut first = vault(&shelf, None);
    record(&mut first, facts(2));
    first.erase_all().unwrap();
    assert_eq!(vault(&shelf, Some("Jo")).n_records(), 3);
}

#[test]
fn who_practices_is_remembered_and_a_drawer_is_there_at_once() {
    let shelf = Rc::new(FaultShelf::sound());
    assert_eq!((people::who(&*shelf), people::all(&*shelf)), (None, vec![]));
    people::choose(&*shelf, Some(&word("Mira"))).unwrap();
    assert_eq!(people::who(&*shelf), Some(word("Mira")));
    assert_eq!(people::all(&*shelf), [word("Mira")]);
    people::choose(&*shelf, None).unwrap();
    assert_eq!(people::who(&*shelf), None);
    assert_eq!(people::all(&*shelf), [word("Mira")]);
    for odd in ["", "7", "{}", "{\"v\":1,\"word\":\"a:b\"}", "{\"v\":1,\"word\":\"\"}"] {
        shelf.put(keys::WHO, odd);
        assert_eq!(people::who(&*shelf), None, "{odd}");
    }
    for fault in [Fault::Quota, Fault::SilentNoOp, Fault::Truncated] {
        let full = FaultShelf::failing(fault, 0..usize::MAX);
        assert!(people::choose(&full, Some(&word("Mira"))).is_err(), "{fault:?}");
        assert_eq!(people::who(&full), None);
    }
}

#[test]
fn a_copy_of_one_person_can_be_opened_by_another() {
    let shelf = Rc::new(FaultShelf::sound());
    record(&mut vault(&shelf, Some("Mira")), facts(4));
    let mira = vault(&shelf, Some("Mira"));
    for file in [mira.export(), mira.export_raw()] {
        let backup = encore::storage::Backup::parse(&file).unwrap();
        let fresh = Rc::new(FaultShelf::sound());
        assert_eq!(vault(&fresh, None).import(&backup).unwrap().n_new, 4);
        assert_eq!(vault(&fresh, None).export(), mira.export());
    }
}
