//! The table of the contract: every row is there, and everything that it names exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use encore::content::{Guide, Library};
use encore::frame::{AntiMove, Move, Theme};
use encore::route::Route;

use crate::content::{guide, library};

/// How many rows each source has.
const ROWS: [(char, usize); 5] = [('A', 42), ('B', 23), ('C', 50), ('D', 26), ('E', 29)];
/// How many capabilities can be waited for.
const N_CAPABILITIES: usize = 16;
/// What comes of a visit, by the names that the terminal uses.
const OUTCOMES: [&str; 6] =
    ["feels", "would_return", "would_tell", "enjoyable", "forced", "productive"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What a reference can name.
struct World {
    library: Library,
    guide: Guide,
    laws: String,
}

impl World {
    fn load() -> Self {
        let laws = fs::read_dir(root().join("tests/laws")).unwrap();
        let laws = laws.map(|it| fs::read_to_string(it.unwrap().path()).unwrap()).collect();
        Self { library: library(), guide: guide(), laws }
    }

    fn has(&self, kind: &str, id: &str) -> bool {
        let bank = &self.library.bank;
        match kind {
            "scene" => self.library.scene(id).is_some(),
            "pack" => self.library.role(id).is_some(),
            "persona" => bank.persona(id).is_some(),
            "why" => bank.why_card(id).is_some(),
            "feeling" => bank.feelings.iter().any(|it| it == id),
            "move" => Move::from_name(id).is_some(),
            "anti" => AntiMove::from_name(id).is_some(),
            "theme" => Theme::from_name(id).is_some(),
            "outcome" => OUTCOMES.contains(&id),
            "page" => is_page(id),
            "law" => self.laws.contains(&format!("name: \"{id}\"")),
            "later" => (1..=N_CAPABILITIES).any(|it| id == format!("K{it}")),
            kind => self.guide.ids().iter().any(|(it, ids)| *it == kind && ids.contains(&id)),
        }
    }

    /// What is wrong with a table.
    fn faults(&self, table: &str) -> Vec<String> {
        let (mut faults, mut missing) = (Vec::new(), all_rows());
        for line in table.lines().filter(|it| it.starts_with("| ") && !it.starts_with("| id "))
        {
            let cells: Vec<_> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let [id, words, places] = cells[..] else {
                faults.push(format!("not three cells: {line}"));
                continue;
            };
            if !missing.remove(id) {
                faults.push(format!("{id} is no row, or is there twice"));
            }
            let refs: Vec<_> = places.split('`').skip(1).step_by(2).collect();
            if words.is_empty() || refs.is_empty() {
                faults.push(format!("{id} lives nowhere"));
            }
            let is_there = |it: &str| it.split_once(':').is_some_and(|(a, b)| self.has(a, b));
            let lost = refs.iter().filter(|it| !is_there(it));
            faults.extend(lost.map(|it| format!("{id}: {it}")));
        }
        faults.extend(missing.iter().map(|it| format!("{it} is missing")));
        faults
    }
}

fn all_rows() -> BTreeSet<String> {
    let rows = |(source, n)| (1..=n).map(move |it| format!("{source}{it:02}"));
    ROWS.into_iter().flat_map(rows).collect()
}

/// Whether a page has this name for `data-route`, with an id behind it or without.
fn is_page(name: &str) -> bool {
    let addresses = [name.to_owned(), format!("{name}/1")];
    addresses.iter().any(|it| Route::parse(it).name() == name && name != "not-found")
        || (name == "home" && Route::parse("").name() == name)
}

fn table() -> String {
    fs::read_to_string(root().join("docs/contract.md")).unwrap()
}

#[test]
fn every_row_of_the_contract_lives_somewhere() {
    assert_eq!(World::load().faults(&table()), [""; 0]);
}

#[test]
fn texts_of_the_guide_come_from_rows_that_exist() {
    let (guide, rows) = (guide(), all_rows());
    let seeds = guide.prompts.iter().map(|it| (&it.id, &it.seeds));
    let seeds = seeds.chain(guide.warmups.iter().map(|it| (&it.id, &it.seeds)));
    let seeds = seeds.chain(guide.debriefs.iter().map(|it| (&it.id, &it.seeds)));
    let seeds = seeds.chain(guide.sheets.iter().map(|it| (&it.id, &it.seeds)));
    for (id, seeds) in seeds.chain(guide.followups.iter().map(|it| (&it.id, &it.seeds))) {
        assert!(seeds.iter().all(|it| rows.contains(it)), "{id}: {seeds:?}");
    }
}

/// Changes the table of the project and expects this fault.
#[track_caller]
fn check(world: &World, (from, to): (&str, &str), expected: &str) {
    let table = table();
    assert!(table.contains(from), "{from}");
    assert_eq!(world.faults(&table.replacen(from, to, 1)), [expected]);
}

#[test]
fn a_table_with_a_hole_is_found_out() {
    let world = World::load();
    check(&world, ("\n| C06 |", "\nC06 |"), "C06 is missing");
    check(
        &world,
        ("\n| E29 |", "\n| E29 | x | `page:home` |\n| E29 |"),
        "E29 is no row, or is there twice",
    );
    check(
        &world,
        ("\n| A01 |", "\n| A43 | x | `page:home` |\n| A01 |"),
        "A43 is no row, or is there twice",
    );
    check(&world, ("| `pack:physician` |", "| |"), "A14 lives nowhere");
    check(&world, ("| `pack:physician` |", "| pack:physician |"), "A14 lives nowhere");
    let lost = [
        "scene:S99",
        "pack:clown",
        "persona:P99",
        "why:luck",
        "move:shout",
        "anti:shout",
        "theme:luck",
        "page:moon",
        "page:not-found",
        "prompt:x",
        "warmup:x",
        "debrief:x",
        "sheet:45",
        "followup:x",
        "law:S99",
        "feeling:blue",
        "outcome:luck",
        "later:K17",
        "song:x",
        "physician",
    ];
    for lost in lost {
        check(&world, ("pack:physician", lost), &format!("A14: {lost}"));
    }
}
