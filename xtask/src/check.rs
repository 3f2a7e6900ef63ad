//! Content from the project's folder: loading it, and `cargo xtask check-pack`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use encore::content::{Bank, Guide, Library, Practice, Problem, RolePack};
use encore::meaning::Meaning;
use encore::reading::learned::Learned;

use crate::project::{Done, Failure, files_under, read, root, say};
use crate::references;

/// The folders whose files are one whole: each is checked beside the others.
const SHARED: [&str; 3] = ["bank", "practice", "guide"];

/// The texts of the content files by their folders and their names as shown.
type Texts = BTreeMap<String, BTreeMap<String, String>>;

/// Loads all content.
///
/// # Errors
/// When a file can't be read or has a fault.
pub fn library() -> Done<Library> {
    let (mut library, problems) = load(&default_files()?)?;
    library.learned = Some(Arc::new(learned()?));
    match problems.first() {
        None => Ok(library),
        Some(first) => Err(Failure::input(format!(
            "the content has {} faults, the first is {first}: see `cargo xtask check-pack`",
            problems.len()
        ))),
    }
}

/// Loads the table of meanings.
///
/// # Errors
/// When the file can't be read or is damaged.
pub fn meaning() -> Done<Meaning> {
    let bytes = read(&root().join("assets/meaning.bin"))?;
    Meaning::parse(&bytes).map_err(|it| Failure::step(it.to_string()))
}

/// Loads the learned scores.
///
/// # Errors
/// When the file can't be read or is damaged.
pub fn learned() -> Done<Learned> {
    let bytes = read(&root().join("assets/learned.bin"))?;
    Learned::parse(&bytes, meaning()?).map_err(|it| Failure::step(it.to_string()))
}

/// Prints every fault of these files, or of all content.
///
/// # Errors
/// When there is a fault, or a file can't be read.
pub fn check_pack(wanted: &[PathBuf]) -> Done {
    let mut paths = if wanted.is_empty() { default_files()? } else { wanted.to_vec() };
    // Practice items and the guide refer to scenes, personas and reasons in other files.
    if wanted.iter().any(|it| SHARED.contains(&folder(it))) {
        paths.extend(default_files()?);
    }
    let wanted: Vec<_> = wanted.iter().map(|it| shown(it)).collect();
    let (_, mut problems) = load(&paths)?;
    problems.retain(|it| wanted.is_empty() || wanted.contains(&it.file));
    for problem in &problems {
        say(problem);
    }
    match problems.len() {
        0 => {
            let n_files = if wanted.is_empty() { paths.len() } else { wanted.len() };
            eprintln!("no faults in {n_files} files");
            Ok(())
        }
        1 => Err(Failure::input("1 fault")),
        n => Err(Failure::input(format!("{n} faults"))),
    }
}

fn default_files() -> Done<Vec<PathBuf>> {
    let mut files = files_under(&root().join("content"))?;
    files.retain(|it| folder(it) == "roles" || SHARED.contains(&folder(it)));
    files.retain(|it| it.extension().is_some_and(|it| it == "txt"));
    Ok(files)
}

/// The name of the folder that a file is in.
fn folder(path: &Path) -> &str {
    path.parent().and_then(Path::file_name).and_then(|it| it.to_str()).unwrap_or("")
}

/// The name of a file as it is shown: from the project's folder on.
fn shown(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().into_owned()
}

fn load(paths: &[PathBuf]) -> Done<(Library, Vec<Problem>)> {
    let mut texts = Texts::new();
    for path in paths {
        let bytes = read(path).map_err(|it| Failure::input(it.message))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let folder = if SHARED.contains(&folder(path)) { folder(path) } else { "roles" };
        texts.entry(folder.to_owned()).or_default().insert(shown(path), text);
    }
    Ok(parse(&texts))
}

fn parse(texts: &Texts) -> (Library, Vec<Problem>) {
    let (mut library, mut problems) = (Library::default(), Vec::new());
    if let Some(bank) = whole(texts, "bank", Bank::parse, &mut problems) {
        library.bank = bank;
    }
    for (name, text) in texts.get("roles").into_iter().flatten() {
        match RolePack::parse(name, text) {
            Ok(role) => {
                problems.extend(references::of_role(name, &role, &library));
                library.roles.push(role);
            }
            Err(faults) => problems.extend(faults),
        }
    }
    library.practice = whole(texts, "practice", Practice::parse, &mut problems).map(Arc::new);
    library.guide = whole(texts, "guide", Guide::parse, &mut problems).map(Arc::new);
    for (name, text) in texts.get("practice").into_iter().flatten() {
        let items = Practice::parse(&[(name, text)]).unwrap_or_default().items;
        problems.extend(items.iter().flat_map(|it| references::of_item(name, it, &library)));
    }
    for (name, text) in texts.get("guide").into_iter().flatten() {
        let guide = Guide::parse(&[(name, text)]).unwrap_or_default();
        problems.extend(references::of_guide(name, &guide, &library));
    }
    (library, problems)
}

/// The files of a folder read together, if there are any and all are sound.
fn whole<T>(
    texts: &Texts,
    folder: &str,
    parse: impl FnOnce(&[(&str, &str)]) -> Result<T, Vec<Problem>>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let files: Vec<_> =
        texts.get(folder)?.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    parse(&files).map_err(|faults| problems.extend(faults)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(name: &str, text: &str) -> Vec<String> {
        let file = BTreeMap::from([(name.to_owned(), text.to_owned())]);
        let texts = Texts::from([(folder(Path::new(name)).to_owned(), file)]);
        parse(&texts).1.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_fault_of_a_file_is_named_in_one_run() {
        let found =
            problems("content/roles/cashier.txt", "[role cashier]\nname: Cashier\n[x]\n");
        assert!(found.len() > 3, "{found:?}");
        assert!(found.iter().all(|it| it.starts_with("content/roles/cashier.txt:")));
    }

    #[test]
    fn a_role_is_called_like_its_file() {
        let role = "[role cashier]\nname: a\nnoun: b\nnouns: c\nstaff: d\nplace: e\nexit: f\n\
            tolerance: low\n";
        let expected = "content/roles/till.txt:1: role: cashier is not the file's name: \
            name both alike";
        assert_eq!(problems("content/roles/till.txt", role), [expected]);
        assert_eq!(problems("content/roles/cashier.txt", role), [""; 0]);
    }
}
