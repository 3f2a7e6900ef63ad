//! The rules of the house that no compiler holds: each invariant of `lib.rs` that is about the
//! text of the program has its test here.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project: its path from the root, with forward slashes, and its text.
struct File {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no {ending} in {folder}");
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(File { path, text });
        }
    }
}

/// The code of a file without its comments.
fn code(file: &File) -> String {
    let lines = file.text.lines().map(|it| it.split("//").next().unwrap_or(""));
    lines.collect::<Vec<_>>().join("\n")
}

/// Fails when a file in `src` outside `allowed` has one of these words.
#[track_caller]
fn only_in(allowed: &[&str], words: &[&str]) {
    for file in files("src", ".rs") {
        let is_allowed = allowed.iter().any(|it| file.path.starts_with(it));
        let code = code(&file);
        let found = words.iter().find(|it| !is_allowed && code.contains(**it));
        assert_eq!(found, None, "{} must not name this", file.path);
    }
}

#[test]
fn only_the_pages_and_the_shelf_know_a_browser() {
    let allowed = ["src/ui", "src/storage/browser.rs", "src/main.rs"];
    only_in(&allowed, &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo_storage"]);
}

#[test]
fn only_storage_names_a_stored_format() {
    only_in(&["src/storage"], &["serde::", "Serialize", "Deserialize"]);
}

#[test]
fn time_and_chance_are_asked_for_in_one_place() {
    let asking = ["SystemTime", "Instant::now", "Date::now", "Date::new_0", "Math::random"];
    only_in(&["src/ui/page.rs"], &asking);
}

#[test]
fn the_core_counts_in_whole_numbers_and_keeps_its_order() {
    only_in(&["src/ui"], &["f32", "HashMap", "HashSet"]);
    // How long something stays in mind is the arithmetic of another crate, which counts in
    // fractions; days come out of it. A schedule is computed anew from the reviews, never kept
    // and never compared between devices, so it may differ in a last digit.
    only_in(&["src/ui", "src/schedule/memory.rs"], &["f64"]);
}

#[test]
fn parts_of_pages_read_no_context() {
    for file in files("src/ui/components", ".rs") {
        assert!(!code(&file).contains("expect_context"), "{}", file.path);
        assert!(!code(&file).contains("use_context"), "{}", file.path);
    }
}

#[test]
fn views_hold_nothing_that_the_policy_of_the_page_forbids() {
    for file in files("src/ui", ".rs") {
        for banned in ["inner_html", " style=\"", "javascript:", "http://", "https://"] {
            assert!(!code(&file).contains(banned), "{}: {banned}", file.path);
        }
    }
}

#[test]
fn words_for_people_stand_in_the_words_modules() {
    for file in files("src/ui", ".rs") {
        if file.path.starts_with("src/ui/words") {
            continue;
        }
        for (number, line) in code(&file).lines().enumerate() {
            let mut literals = line.split('"').skip(1).step_by(2);
            let is_code = line.contains("reason =") || line.contains("format!(\"");
            let sentence = literals.find(|it| !is_code && is_sentence(it));
            assert_eq!(sentence, None, "{}:{}", file.path, number + 1);
        }
    }
}

/// Two words of letters with a space between them, the first with a capital.
fn is_sentence(text: &str) -> bool {
    let words: Vec<_> = text.split(' ').collect();
    let is_word = |it: &&str| it.len() > 1 && it.chars().all(char::is_alphabetic);
    words.len() > 1 && words.iter().all(is_word) && text.starts_with(char::is_uppercase)
}

#[test]
fn files_are_one_screenful_of_one_concept() {
    const MAX_LINES: usize = 300;
    // One table each: a list that is cut in two is harder to read, not easier.
    const TABLES: [&str; 3] =
        ["src/customers/weights.rs", "src/reading/classes.rs", "src/reading/spelling.rs"];
    for file in files("src", ".rs").into_iter().chain(files("xtask/src", ".rs")) {
        let n_lines = file.text.lines().count();
        let is_table = TABLES.contains(&file.path.as_str());
        assert!(is_table || n_lines <= MAX_LINES, "{} has {n_lines} lines", file.path);
    }
}

/// Every name that stands in the style as `.name`.
fn styled() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in files("style", ".css") {
        for part in file.text.split('.').skip(1) {
            let is_part = |it: &char| it.is_ascii_alphanumeric() || "-_".contains(*it);
            let name: String = part.chars().take_while(is_part).collect();
            if name.starts_with(|it: char| it.is_ascii_lowercase()) {
                names.insert(name);
            }
        }
    }
    names
}

/// Every class that a page, the static shell or the gate uses.
fn used() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let pages = files("src/ui", ".rs").into_iter().chain(files("assets", ".js"));
    let shell = File {
        path: "index.html".to_owned(),
        text: fs::read_to_string(root().join("index.html")).unwrap(),
    };
    for file in pages.chain([shell]) {
        for opening in ["class=\"", "className = '", "', '"] {
            for part in file.text.split(opening).skip(1) {
                let list = part.split(['"', '\'']).next().unwrap_or("");
                names.extend(list.split(' ').map(str::to_owned));
            }
        }
    }
    names
}

#[test]
fn every_class_of_a_page_has_a_style_and_every_style_a_page() {
    let (styled, used) = (styled(), used());
    let views: String = files("src/ui", ".rs").iter().map(|it| it.text.clone()).collect();
    for class in views.split("class=\"").skip(1).filter_map(|it| it.split('"').next()) {
        for name in class.split(' ') {
            assert!(styled.contains(name), "{name} has no style");
        }
    }
    for name in &styled {
        assert!(used.contains(name), "nothing uses .{name}");
    }
}

#[test]
fn every_value_of_the_style_is_defined() {
    let style: String = files("style", ".css").iter().map(|it| it.text.clone()).collect();
    for part in style.split("var(--").skip(1) {
        let name = part.split([')', ',']).next().unwrap_or("");
        assert!(style.contains(&format!("--{name}:")), "--{name}");
    }
}

#[test]
fn the_readme_names_every_part_of_the_house() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let part = name.trim_end_matches(".rs");
        assert!(readme.contains(part), "README.md doesn't name {name}");
    }
}

#[test]
fn the_project_speaks_of_the_project_alone() {
    for folder in ["src", "xtask/src", "tests", "content", "docs", "style", "assets"] {
        for file in files(folder, "") {
            for name in ["/tmp/", "/home/", "/root/"] {
                let is_here = file.path == "tests/it/tidy.rs";
                assert!(is_here || !file.text.contains(name), "{} names {name}", file.path);
            }
        }
    }
}
