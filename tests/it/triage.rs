//! Who to call first: the facts decide, and every fate has its reason.

use encore::content::triage::Aspect;
use encore::content::{Library, RolePack};
use encore::order::distinct;
use encore::seed::Seed;
use encore::triage::{Case, Fate, best, by_chance, draw, n_leaving};

use crate::content::library;

/// Every hundred of every triage, for these many seeds.
fn for_cases(n_seeds: u64, mut check: impl FnMut(&[Case], usize, Seed)) {
    let library: Library = library();
    let scenes = library.roles.iter().flat_map(|it| &it.scenes);
    let triages: Vec<_> = scenes.filter_map(|it| it.triage.as_ref()).collect();
    assert_eq!(triages.len(), 1);
    for triage in triages {
        for seed in (0..n_seeds).map(Seed) {
            let cases = draw(triage, &library.bank.names, seed);
            check(&cases, usize::try_from(triage.n_calls).unwrap(), seed);
        }
    }
}

#[test]
fn a_hundred_customers_are_drawn_each_with_one_fact_of_each_kind() {
    for_cases(200, |cases, _, _| {
        assert_eq!(cases.len(), 100);
        assert_eq!(distinct(cases.iter().map(|it| &it.name)).len(), 100);
        for case in cases {
            let kinds: Vec<_> = case.facts.iter().map(|it| it.of).collect();
            assert_eq!(kinds, Aspect::ALL);
        }
    });
}

#[test]
fn the_same_seed_draws_the_same_customers() {
    let mut drawn = Vec::new();
    for_cases(2, |cases, _, _| drawn.push(cases.to_vec()));
    for_cases(2, |cases, _, seed| assert_eq!(cases, drawn[seed.0 as usize]));
    assert_ne!(drawn[0], drawn[1]);
}

#[test]
fn the_best_calls_keep_most_chance_keeps_few_and_nobody_can_do_better() {
    let (mut kept_best, mut kept_by_chance) = (0, 0);
    for_cases(300, |cases, n_calls, seed| {
        let silent = n_leaving(cases, &[]);
        let (best, by_chance) = (best(cases, n_calls), by_chance(cases.len(), n_calls, seed));
        assert!(best.len() <= n_calls && by_chance.len() == n_calls);
        let kept = |called: &[usize]| silent as i32 - n_leaving(cases, called) as i32;
        let can_be_kept = cases.iter().filter(|it| it.fate(true) == Fate::Kept).count();
        assert_eq!(kept(&best), n_calls.min(can_be_kept) as i32);
        kept_best += kept(&best);
        kept_by_chance += kept(&by_chance);
        // Neither a walk-over nor hopeless.
        assert!((10..=45).contains(&silent), "{silent} leave when nobody is called");
    });
    println!("{kept_best} {kept_by_chance}");
    assert!(kept_best >= 300 * 10, "{kept_best}");
    assert!(kept_by_chance < 300 * 4, "{kept_by_chance}");
}

#[test]
fn every_fate_follows_from_the_facts_and_the_call() {
    let mut seen = Vec::new();
    for_cases(50, |cases, _, _| {
        for case in cases {
            for is_called in [false, true] {
                let fate = case.fate(is_called);
                let leaves = matches!(
                    fate,
                    Fate::Lost | Fate::Bothered | Fate::Forgotten | Fate::Beyond
                );
                assert_eq!(leaves, case.leaves(is_called));
                seen.push(fate);
            }
        }
    });
    for fate in [Fate::Kept, Fate::Fine, Fate::Lost, Fate::Forgotten, Fate::Beyond, Fate::Calm]
    {
        assert!(seen.contains(&fate), "{fate:?}");
    }
}

#[test]
fn facts_fit_a_phone() {
    for_cases(20, |cases, _, _| {
        for fact in cases.iter().flat_map(|it| &it.facts) {
            assert!(fact.shown.chars().count() <= 40, "{}", fact.shown);
        }
    });
}

#[test]
fn faults_of_a_triage_are_told() {
    let pack = |text: &str| {
        let start =
            std::fs::read_to_string("tests/fixtures/packs/an-unknown-block.txt").unwrap();
        let start = start.split("[trial").next().unwrap().to_owned();
        let problems = RolePack::parse("pack.txt", &format!("{start}\n{text}")).err();
        let told = problems.unwrap_or_default();
        told.iter().map(|it| format!("{}: {}", it.field, it.what)).collect::<Vec<_>>()
    };
    let whole = "[triage]\ntitle: T\nbrief: B\ncustomers: 20\ncalls: 2\nwho: café\n";
    let fact = |of: &str| format!("[fact a-{of}]\nof: {of}\nshare: 5\nweight: 1\nshown: S\n");
    let facts: String = Aspect::ALL.iter().map(|it| fact(it.name())).collect();
    assert_eq!(pack(&format!("{whole}{facts}")), Vec::<String>::new());
    assert_eq!(
        pack(&format!("{whole}{}", facts.replace("hears", "here"))),
        ["hears: has no fact"]
    );
    assert_eq!(pack(&fact("here")), ["fact a-here: belongs to no triage"]);
}
