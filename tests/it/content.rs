//! The content that ships: every file loads, everything agrees with everything.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use encore::content::guide::GUIDE_FILES;
use encore::content::library::BANK_FILES;
use encore::content::practice::PRACTICE_FILES;
use encore::content::{Bank, Guide, Library, Practice, RolePack, index};
use encore::frame::{AntiMove, Move, Theme};
use encore::meaning::Meaning;
use encore::reading::learned::Learned;

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

/// Everything that ships.
pub(crate) fn learned() -> Learned {
    let file = |name| fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    let table = Meaning::parse(&file("assets/meaning.bin")).unwrap();
    Learned::parse(&file("assets/learned.bin"), table).unwrap()
}

/// What these files of a folder hold.
#[track_caller]
fn whole<T, E: std::fmt::Debug>(
    name: &str,
    files: &[&'static str],
    parse: impl FnOnce(&[(&str, &str)]) -> Result<T, E>,
) -> T {
    let folder = folder().join(name);
    let texts: Vec<_> = files.iter().map(|it| (*it, read(&folder.join(it)))).collect();
    let files: Vec<_> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    parse(&files).unwrap()
}

pub(crate) fn practice() -> Practice {
    whole("practice", PRACTICE_FILES, Practice::parse)
}

pub(crate) fn guide() -> Guide {
    whole("guide", GUIDE_FILES, Guide::parse)
}

pub(crate) fn library() -> Library {
    let bank = whole("bank", BANK_FILES, Bank::parse);
    let packs = index::parse("index.txt", &read(&folder().join("index.txt"))).unwrap();
    let roles = packs.iter().map(|it| {
        let text = read(&folder().join("roles").join(format!("{}.txt", it.id)));
        RolePack::parse(&it.id, &text).unwrap()
    });
    let learned = Some(Arc::new(learned()));
    Library { bank, roles: roles.collect(), learned, ..Library::default() }
}

#[test]
fn every_file_is_listed_and_every_listed_file_is_there() {
    let folders = [("bank", BANK_FILES), ("practice", PRACTICE_FILES), ("guide", GUIDE_FILES)];
    for (name, files) in folders {
        let listed: BTreeSet<_> = files.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(names(&folder().join(name)), listed);
    }
}

#[test]
fn the_index_says_what_the_packs_say() {
    let packs = index::parse("index.txt", &read(&folder().join("index.txt"))).unwrap();
    let files: BTreeSet<_> = packs.iter().map(|it| format!("{}.txt", it.id)).collect();
    assert_eq!(names(&folder().join("roles")), files);
    for (listed, role) in packs.iter().zip(&library().roles) {
        assert_eq!(
            (&listed.id, &listed.name, &listed.noun),
            (&role.id, &role.name, &role.noun)
        );
        let scenes: Vec<_> = role.scenes.iter().map(|it| it.id.clone()).collect();
        assert_eq!(listed.scenes, scenes);
    }
}

/// What a sentence or an epilogue can come from, besides moves and themes.
const REASONS: [&str; 7] = ["failure", "beat", "need", "exit", "call", "courtesy", "note"];

#[test]
fn scenes_and_why_cards_refer_to_what_exists() {
    let library = library();
    for scene in library.roles.iter().flat_map(|it| &it.scenes) {
        assert!(!scene.why.is_empty(), "{} is explained by nothing", scene.id);
        for why in &scene.why {
            assert!(library.bank.why_card(why).is_some(), "{}: {why}", scene.id);
        }
    }
    for card in &library.bank.why_cards {
        for name in &card.explains {
            let is_known = Move::from_name(name).is_some()
                || AntiMove::from_name(name).is_some()
                || Theme::from_name(name).is_some()
                || REASONS.contains(&name.as_str());
            assert!(is_known || library.scene(name).is_some(), "{}: {name}", card.id);
        }
    }
}

#[test]
fn a_scene_fits_a_phone_and_its_time() {
    for scene in library().roles.iter().flat_map(|it| &it.scenes) {
        assert!(scene.brief.chars().count() <= 200, "{}: the brief", scene.id);
        let shown = scene.beats.iter().map(|it| &it.shown);
        for line in shown.chain(scene.needs.iter().map(|it| &it.cue)) {
            assert!(line.chars().count() <= 60, "{}: {line}", scene.id);
        }
        let n_words = i32::try_from(scene.good.text.split_whitespace().count()).unwrap();
        assert!(n_words * 2 / 5 <= scene.seconds + 2, "{}: the good closing", scene.id);
    }
}

#[test]
fn ids_of_scenes_are_used_once() {
    let library = library();
    let ids: Vec<_> = library.roles.iter().flat_map(|it| &it.scenes).map(|it| &it.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn the_stock_is_large_enough() {
    let library = library();
    let own: usize = library.roles.iter().map(|it| it.fragments.len()).sum();
    assert!(library.bank.fragments.len() + own >= 150);
    assert_eq!(library.bank.feelings.len(), 40);
    assert!(library.bank.personas.len() >= 8 && library.bank.why_cards.len() >= 10);
    assert!(library.roles.iter().all(|it| it.scenes.len() >= 3));
}
