//! `cargo xtask features FILE...`: what the learned scores see of labeled
//! lines, as JSON lines for `tools/meaning`: `labels`, then the whole and each sentence with
//! their buckets of words (`g`) and facts (`f`).

use std::path::PathBuf;

use encore::comparison;
use encore::reading::Reader;
use encore::reading::learned::{Features, features_of_closing, features_of_statement};
use serde::Serialize;

use crate::check;
use crate::evaluate::lines::{Line, Part};
use crate::project::{Done, Failure, read, say};

#[derive(Serialize)]
struct Seen<'a> {
    labels: &'a [String],
    file: &'a str,
    units: Vec<Unit>,
}

#[derive(Serialize)]
struct Pair<'a> {
    labels: &'a [String],
    file: &'a str,
    seen: Vec<i32>,
}

#[derive(Serialize)]
struct Unit {
    g: Vec<u16>,
    f: Vec<u16>,
}

/// Prints what is seen of every line of these files but those of the reported part.
///
/// # Errors
/// When a file can't be read.
pub fn features(files: &[PathBuf]) -> Done {
    // Before the first training there are no scores, and pairs show nothing yet.
    let learned = check::learned().ok();
    let reader = Reader::new(learned.as_ref());
    for path in files {
        let text = String::from_utf8_lossy(&read(path)?).into_owned();
        let file =
            path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let is_split = path.components().any(|it| it.as_os_str() == "hands");
        let is_open = |it: &Line| !is_split || it.part() == Part::Develop;
        for line in text.lines().filter_map(Line::parse).filter(is_open) {
            if let Some((hoped, heard)) = line.words.split_once('|') {
                let seen = comparison::seen(reader, hoped.trim(), heard.trim());
                let pair =
                    Pair { labels: &line.labels, file: &file, seen: seen.unwrap_or_default() };
                say(serde_json::to_string(&pair).map_err(|it| Failure::step(it.to_string()))?);
                continue;
            }
            let features = match file.starts_with("closings") {
                true => features_of_closing(&line.words),
                false => features_of_statement(&line.words),
            };
            let units = features.into_iter().map(unit).collect();
            let seen = Seen { labels: &line.labels, file: &file, units };
            say(serde_json::to_string(&seen).map_err(|it| Failure::step(it.to_string()))?);
        }
    }
    Ok(())
}

fn unit(seen: Features) -> Unit {
    Unit { g: seen.grams, f: seen.facts }
}
