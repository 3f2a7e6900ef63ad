//! The project's folder, running programs in it, and how a command fails.

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Why a command stops: a sentence for the terminal and the exit code.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong and what to do.
    pub message: String,
    /// 1: a step failed; 2: the input or the arguments are at fault.
    pub code: u8,
}

impl Failure {
    /// A step that failed.
    pub fn step(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 1 }
    }

    /// Input or arguments that can't be taken.
    pub fn input(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 2 }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::input(error.to_string())
    }
}

/// What a command comes to.
pub type Done<T = ()> = Result<T, Failure>;

/// The folder of the whole project.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where the built site is.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The time, for saying how long something took.
#[expect(clippy::disallowed_methods, reason = "a terminal has a clock")]
pub fn now() -> Instant {
    Instant::now()
}

/// How long ago that was, as a person reads it.
pub fn since(start: Instant) -> String {
    let took: Duration = start.elapsed();
    match took.as_secs() {
        0..60 => format!("{:.1} s", took.as_secs_f64()),
        secs => format!("{} min {} s", secs / 60, secs % 60),
    }
}

/// Says what is done, does it, and says how long it took.
///
/// # Errors
/// Whatever the work fails with.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Done<T>) -> Done<T> {
    eprintln!("==> {what}");
    let start = now();
    let result = work();
    let end = if result.is_ok() { "done" } else { "FAILED" };
    eprintln!("    {end} after {}: {what}", since(start));
    result
}

/// Writes a line to standard output. That nobody reads it any more is no fault.
pub fn say(line: impl fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// A program that will run in the project's folder.
pub fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The cargo that runs this.
pub fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end.
///
/// # Errors
/// When it can't be started or fails.
pub fn run(command: &mut Command) -> Done {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| Failure::step(format!("can't run {name}: {error}")))?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure::step(format!("{} failed ({status})", line(command)))),
    }
}

/// What a program prints, or nothing when it can't be run or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|it| it.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn line(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

/// Reads a file of the project.
///
/// # Errors
/// When it isn't there or can't be read.
pub fn read(path: &Path) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(|error| file_failure("read", path, &error))
}

/// Reads a text file of the project.
///
/// # Errors
/// When it isn't there, can't be read or is not UTF-8.
pub fn read_text(path: &Path) -> Done<String> {
    std::fs::read_to_string(path).map_err(|error| file_failure("read", path, &error))
}

/// Writes a file.
///
/// # Errors
/// When that can't be done.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Done {
    std::fs::write(path, bytes).map_err(|error| file_failure("write", path, &error))
}

/// Every file under a folder, in a fixed order.
///
/// # Errors
/// When a folder can't be listed.
pub fn files_under(folder: &Path) -> Done<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .map_err(|error| file_failure("list", &folder, &error))?;
        for path in entries.flatten().map(|it| it.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

fn file_failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure::step(format!("can't {verb} {}: {error}", path.display()))
}
