//! Role packs with one fault each: `check-pack` tells it with line and field.
//!
//! The first line of a fixture says what is told first, or nothing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "these are tests")]

use std::fs;
use std::path::Path;

use xtask::check::{self, File};

const NAME: &str = "library-desk.txt";

fn fixtures() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/packs");
    let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let name = |it: &Path| it.file_stem().unwrap().to_string_lossy().into_owned();
    let mut fixtures: Vec<_> =
        paths.map(|it| (name(&it), fs::read_to_string(&it).unwrap())).collect();
    fixtures.sort();
    fixtures
}

/// What is told of this pack beside all content that ships.
fn told(files: &[File], text: &str) -> Vec<String> {
    let mut files = files.to_vec();
    files.push(File { name: NAME.to_owned(), text: text.to_owned() });
    let mut problems = check::faults(&files, &[NAME.to_owned()]).unwrap();
    problems.retain(|it| it.file == NAME);
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn each_broken_pack_is_told_with_line_and_field() {
    let files = check::all_files().unwrap();
    let fixtures = fixtures();
    assert!(fixtures.len() > 25, "{} fixtures", fixtures.len());
    for (name, text) in fixtures {
        let expected = text.lines().next().and_then(|it| it.strip_prefix("# told: ")).unwrap();
        let told = told(&files, &text);
        match expected {
            "nothing" => assert_eq!(told, Vec::<String>::new(), "{name}"),
            first => {
                let first = format!("{NAME}:{first}");
                assert!(told.contains(&first), "{name}: {first} is not in {told:#?}");
            }
        }
    }
}

#[test]
fn all_that_ships_has_no_fault() {
    let problems = check::faults(&check::all_files().unwrap(), &[]).unwrap();
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, Vec::<String>::new());
}
