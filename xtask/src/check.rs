//! Content from the project's folder: loading it, and `cargo xtask check-pack`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use encore::content::{Bank, Guide, Library, Practice, Problem, RolePack};
use encore::meaning::Meaning;
use encore::reading::learned::Learned;

use crate::editor;
use crate::project::{Done, Failure, files_under, read, root, say};
use crate::references;

/// The folders whose files are one whole: each is checked beside the others.
const SHARED: [&str; 3] = ["bank", "practice", "guide"];

/// A content file.
#[derive(Clone, Debug)]
pub struct File {
    /// As it is shown: its path from the project's folder on.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

impl File {
    /// The folder whose rules it follows; a file from anywhere else is a role pack.
    fn folder(&self) -> &str {
        let folder = folder(Path::new(&self.name));
        if SHARED.contains(&folder) { folder } else { "roles" }
    }
}

/// Loads all content.
///
/// # Errors
/// When a file can't be read or has a fault.
pub fn library() -> Done<Library> {
    let (mut library, problems) = parse(&all_files()?);
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

/// Prints every fault of these files, or of all content: first those of the files, and once there
/// are none, what an editor would find.
///
/// # Errors
/// When there is a fault, or a file can't be read.
pub fn check_pack(wanted: &[PathBuf]) -> Done {
    let names: Vec<_> = wanted.iter().map(|it| shown(it)).collect();
    // Files are checked beside all others: the bank is one whole, and twins come in pairs.
    let mut files = all_files()?;
    files.retain(|it| !names.contains(&it.name));
    for path in wanted {
        files.push(file(path)?);
    }
    let mut problems = faults(&files, &names)?;
    problems.retain(|it| names.is_empty() || names.contains(&it.file));
    for problem in &problems {
        say(problem);
    }
    match (problems.len(), names.len()) {
        (0, 0) => eprintln!("no faults in {} files", files.len()),
        (0, n) => eprintln!("no faults in {n} files"),
        (1, _) => return Err(Failure::input("1 fault")),
        (n, _) => return Err(Failure::input(format!("{n} faults"))),
    }
    Ok(())
}

/// The faults of these files; what an editor would find is looked for in sound files alone, and
/// only in the wanted ones where some are named.
///
/// # Errors
/// When what the engine reads with can't be loaded.
pub fn faults(files: &[File], wanted: &[String]) -> Done<Vec<Problem>> {
    let (mut library, problems) = parse(files);
    if !problems.is_empty() {
        return Ok(problems);
    }
    library.learned = Some(Arc::new(learned()?));
    library.roles.retain(|it| wanted.is_empty() || wanted.iter().any(|file| is_of(file, it)));
    let texts: Vec<_> = files.iter().map(|it| (it.name.as_str(), it.text.as_str())).collect();
    Ok(editor::faults(&texts, &library, &meaning()?))
}

fn is_of(file: &str, role: &RolePack) -> bool {
    Path::new(file).file_stem().is_some_and(|it| *it == *role.id)
}

/// Every file of content that ships.
///
/// # Errors
/// When one can't be read.
pub fn all_files() -> Done<Vec<File>> {
    let mut paths = files_under(&root().join("content"))?;
    paths.retain(|it| folder(it) == "roles" || SHARED.contains(&folder(it)));
    paths.retain(|it| it.extension().is_some_and(|it| it == "txt"));
    paths.iter().map(|it| file(it)).collect()
}

fn file(path: &Path) -> Done<File> {
    let bytes = read(path).map_err(|it| Failure::input(it.message))?;
    Ok(File { name: shown(path), text: String::from_utf8_lossy(&bytes).into_owned() })
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

fn parse(files: &[File]) -> (Library, Vec<Problem>) {
    let (mut library, mut problems) = (Library::default(), Vec::new());
    let of = |wanted: &str| -> Vec<(&str, &str)> {
        let files = files.iter().filter(|it| it.folder() == wanted);
        files.map(|it| (it.name.as_str(), it.text.as_str())).collect()
    };
    if let Some(bank) = whole(&of("bank"), Bank::parse, &mut problems) {
        library.bank = bank;
    }
    for (name, text) in of("roles") {
        match RolePack::parse(name, text) {
            Ok(role) => {
                problems.extend(references::of_role(name, &role, &library));
                library.roles.push(role);
            }
            Err(faults) => problems.extend(faults),
        }
    }
    library.practice = whole(&of("practice"), Practice::parse, &mut problems).map(Arc::new);
    library.guide = whole(&of("guide"), Guide::parse, &mut problems).map(Arc::new);
    for (name, text) in of("practice") {
        let items = Practice::parse(&[(name, text)]).unwrap_or_default().items;
        problems.extend(items.iter().flat_map(|it| references::of_item(name, it, &library)));
    }
    for (name, text) in of("guide") {
        let guide = Guide::parse(&[(name, text)]).unwrap_or_default();
        problems.extend(references::of_guide(name, &guide, &library));
    }
    (library, problems)
}

/// The files of a folder read together, if there are any and all are sound.
fn whole<T>(
    files: &[(&str, &str)],
    parse: impl FnOnce(&[(&str, &str)]) -> Result<T, Vec<Problem>>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let parsed = (!files.is_empty()).then(|| parse(files))?;
    parsed.map_err(|faults| problems.extend(faults)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(name: &str, text: &str) -> Vec<String> {
        let file = File { name: name.to_owned(), text: text.to_owned() };
        parse(&[file]).1.iter().map(ToString::to_string).collect()
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
