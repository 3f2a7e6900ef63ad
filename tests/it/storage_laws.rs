//! The laws of the union, for any records; and reading takes anything without a panic.

use std::rc::Rc;

use encore::attempt::{Attempt, Fact, KeptCard};
use encore::card::{Card, Statement};
use encore::objection::Objection;
use encore::parting_words::PartingWords;
use encore::storage::{Backup, Heard, Vault, keys};
use proptest::prelude::*;

use crate::facts::{attempt, card, id, objection, open, record};
use crate::faults::FaultShelf;

/// Any fact. Few names, so that sets of them overlap; one name is always the same fact.
fn any_fact() -> impl Strategy<Value = Fact> {
    (0..40_u64, 0..3_u8).prop_map(|(n, kind)| match (n % 5, kind) {
        (0, _) => Fact::Card(KeptCard { card: statements(n), ..card(n) }),
        (1, _) => Fact::Objection(Objection { id: id(n), ..objection(n) }),
        _ => Fact::Attempt(Attempt { words: words(n), ..attempt(n) }),
    })
}

fn statements(n: u64) -> Card {
    let say = Statement::cut(&format!("“{n}”\n\\\u{1F642}"));
    Card { say, ..card(n).card }
}

fn words(n: u64) -> PartingWords {
    PartingWords::parse(&"Goodbye. ".repeat(usize::try_from(n).unwrap())).unwrap()
}

fn any_facts() -> impl Strategy<Value = Vec<Fact>> {
    prop::collection::vec(any_fact(), 0..12)
}

fn vault(facts: &[Fact]) -> Vault {
    let (mut vault, _) = open(&Rc::new(FaultShelf::sound()));
    record(&mut vault, facts.iter().cloned());
    vault
}

/// What is known, whatever the order in which it became known.
fn known(vault: &Vault) -> Vec<Fact> {
    let mut facts: Vec<_> = vault.facts().into_iter().cloned().collect();
    facts.sort_by(|a, b| a.id().cmp(b.id()));
    facts
}

fn union(a: &[Fact], b: &[Fact]) -> Vec<Fact> {
    let mut vault = vault(a);
    let file = Backup::parse(&self::vault(b).export()).unwrap();
    vault.import(&file).unwrap();
    known(&vault)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_union_is_idempotent_commutative_and_associative(
        a in any_facts(), b in any_facts(), c in any_facts(),
    ) {
        let all = known(&vault(&a));
        prop_assert_eq!(union(&a, &a), all.clone());
        prop_assert_eq!(union(&a, &[]), all);
        prop_assert_eq!(union(&a, &b), union(&b, &a));
        prop_assert_eq!(union(&union(&a, &b), &c), union(&a, &union(&b, &c)));
        let n_most = union(&a, &b).len();
        prop_assert!(n_most >= vault(&a).n_records() && n_most >= vault(&b).n_records());
    }

    #[test]
    fn files_in_any_order_and_number_give_the_same_bytes(
        facts in any_facts(), cuts in prop::collection::vec((0..12_usize, 0..12_usize), 1..5),
    ) {
        // Parts of one file: the order in which records were made is the same in all of them.
        let whole = vault(&facts).export();
        let lines: Vec<_> = whole.lines().filter(|it| it.starts_with("{\"v\"")).collect();
        let part = |(from, to): &(usize, usize)| {
            let some = lines.get(*from..(*to).min(lines.len())).unwrap_or_default();
            let records: Vec<_> = some.iter().map(|it| it.trim_end_matches(',')).collect();
            let file = format!("{{\"app\":\"encore\",\"backup\":1,\"records\":[{}]}}", records.join(","));
            Backup::parse(&file).unwrap()
        };
        let files: Vec<_> = cuts.iter().map(part).collect();
        let bring = |files: &mut dyn Iterator<Item = &Backup>| {
            let mut vault = vault(&[]);
            files.for_each(|it| { vault.import(it).unwrap(); });
            vault.export()
        };
        let forth = bring(&mut files.iter());
        prop_assert_eq!(&forth, &bring(&mut files.iter().rev()));
        prop_assert_eq!(&forth, &bring(&mut files.iter().chain(&files)));
    }

    #[test]
    fn tabs_that_hear_of_each_other_in_any_order_know_the_same(
        steps in prop::collection::vec((0..3_usize, any_fact(), any::<bool>()), 0..20),
    ) {
        let shelf = Rc::new(FaultShelf::sound());
        let mut tabs = [(); 3].map(|()| open(&shelf).0);
        for (tab, fact, is_heard) in steps {
            let key = keys::record(fact.id());
            record(&mut tabs[tab], [fact]);
            if is_heard {
                let _heard = tabs.each_mut().map(|it| it.merge_key(Some(&key)));
            }
        }
        let heard = tabs.each_mut().map(Vault::refresh);
        prop_assert!(heard.iter().all(|it| *it != Heard::Cleared));
        let expected = known(&open(&shelf).0);
        for tab in &tabs {
            prop_assert_eq!(known(tab), expected.clone());
        }
    }
}

/// Texts that look like something of ours, and texts that don't.
fn any_text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("\"v\":1"),
        Just("\"v\":2"),
        Just("\"kind\":\"card\""),
        Just("\"kind\":\"attempt\""),
        Just("\"id\":\"x\""),
        Just("\"at\":1"),
        Just("\"at\":-1"),
        Just("\"seq\":1e400"),
        Just("\"app\":\"encore\""),
        Just("\"backup\":1"),
        Just("\"rescue\":1"),
        Just("\"keys\":{}"),
        Just("\"records\":[]"),
        Just("\"records\":[{}]"),
        Just("\"settings\":null"),
        Just("\"\\ud800\""),
        Just("["),
        Just("]"),
        Just("{"),
        Just("}"),
        Just("0"),
    ];
    let object =
        prop::collection::vec(word, 0..8).prop_map(|it| format!("{{{}}}", it.join(",")));
    prop_oneof![object, any::<String>(), "[\\[\\]{}\",:0-9a-z\\\\ ]{0,60}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn reading_takes_anything(text in any_text(), settings in any_text(), draft in any_text()) {
        let _read = Backup::parse(&text);
        let shelf = Rc::new(FaultShelf::sound());
        record(&mut open(&shelf).0, [Fact::Card(card(0))]);
        shelf.put(&keys::record(&id(1)), &text);
        for (key, text) in [
            (keys::SETTINGS, &settings), (keys::DRAFT, &draft),
            (keys::REMINDER, &text), (keys::WHO, &text), ("encore:r:", &text), ("encore:", &text),
        ] {
            shelf.put(key, text);
        }
        let (mut vault, _) = open(&shelf);
        let (_draft, _reminder) = (vault.load_draft(), vault.reminder());
        let _who = (encore::storage::people::who(&*shelf), encore::storage::people::all(&*shelf));
        prop_assert!(vault.cards().contains(&&card(0)));
        prop_assert!(vault.export().contains(id(0).as_str()));
    }
}
