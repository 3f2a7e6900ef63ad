//! `cargo xtask proofread`: a real grammar checker over all that people read, and over thousands
//! of answers (law S14).
//!
//! The checker is a program of its own in `proofread/`, built when it is first asked for: it
//! brings more code than everything else here.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use encore::content::Library;
use encore::customers::rules::{Rule, Rules};
use encore::seed::Seed;
use serde_json::{Value, json};

use crate::check;
use crate::project::{Done, Failure, cargo, read, root, run, say, timed};
use crate::prose::prose;
use crate::samples::{self, Exits, Sample};
use crate::variety::variety;

/// How many answers are read.
const N_ANSWERS: usize = 10_000;
/// Draws them.
const SEED: Seed = Seed(14);
/// How many findings are shown of each kind.
const N_SHOWN: usize = 12;

/// What `proofread` was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Wish {
    /// Check everything.
    Check,
    /// Print so many answers, drawn with this seed, to be read by a person.
    Sample(usize, Seed),
}

impl Wish {
    /// Reads the arguments of the command.
    ///
    /// # Errors
    /// When an argument is unknown or no number.
    pub fn parse(arguments: &mut lexopt::Parser) -> Done<Self> {
        use lexopt::{Arg, ValueExt};
        let (mut n, mut seed) = (None, Seed(1));
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("sample") => n = Some(arguments.value()?.parse()?),
                Arg::Long("seed") => seed = Seed(arguments.value()?.parse()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(n.map_or(Self::Check, |n| Self::Sample(n, seed)))
    }
}

/// Carries out the wish.
///
/// # Errors
/// When there is a finding, or the checker can't be built.
pub fn proofread(wish: &Wish) -> Done {
    match wish {
        Wish::Check => check_all(),
        Wish::Sample(n, seed) => sample(*n, *seed),
    }
}

fn sample(n: usize, seed: Seed) -> Done {
    let library = check::library()?;
    let samples = samples::draw((&library, Rules::ALL), &Exits::load(false)?, n, seed)?;
    for (idx, it) in samples.iter().enumerate() {
        let before =
            it.before.as_ref().map_or(String::new(), |it| format!(" (before: “{it}”)"));
        say(format!("{}. {} to “{}”{before}", idx + 1, it.scene, it.said));
        say(format!("   [{}] {}", it.who, it.text));
    }
    Ok(())
}

fn check_all() -> Done {
    let checker = checker()?;
    let library = check::library()?;
    let samples = samples::draw((&library, Rules::ALL), &Exits::load(true)?, N_ANSWERS, SEED)?;
    let prose = prose()?.into_iter().map(|it| (it.place, it.text));
    let texts: Vec<(String, String)> = prose.chain(named(&samples)).collect();
    let findings = timed("Proofread", || found(&checker, &texts))?;
    report(&findings, texts.len());
    show_variety(samples);
    let n_missed = n_missed(&checker)?;
    let n_without = n_without(&checker, &library)?;
    say(format!("law S14: {} findings; {n_without} without its rule", findings.len()));
    match (findings.len(), n_missed, n_without) {
        (0, 0, 1..) => Ok(()),
        (0, 0, 0) => Err(Failure::step("the law S14 holds without its rule as well")),
        (0, n, _) => {
            Err(Failure::step(format!("the checker misses {n} of the planted faults")))
        }
        (n, ..) => Err(Failure::step(format!("{n} findings"))),
    }
}

/// Answers as texts, each with a name to be found by.
fn named(samples: &[Sample]) -> impl Iterator<Item = (String, String)> {
    let samples = samples.iter().enumerate();
    samples.map(|(idx, it)| (format!("answer {}, {}", idx + 1, it.scene), it.text.clone()))
}

/// Findings in answers of customers who don't let verbs agree with the pronouns they turn: a law
/// that held without its rule would say nothing.
fn n_without(checker: &PathBuf, library: &Library) -> Done<usize> {
    let rules = Rules::ALL.without(Rule::Grammar);
    let samples = samples::draw((library, rules), &Exits::load(true)?, N_ANSWERS, SEED)?;
    Ok(found(checker, &named(&samples).collect::<Vec<_>>())?.len())
}

/// The checker, built if it isn't yet.
fn checker() -> Done<PathBuf> {
    let (home, target) = (root().join("proofread"), root().join("target/proofread"));
    timed("Build the grammar checker (minutes at first)", || {
        let mut build = cargo();
        build.args(["build", "--release", "--locked", "--quiet", "--manifest-path"]);
        build.arg(home.join("Cargo.toml")).arg("--target-dir").arg(&target);
        run(&mut build)
    })?;
    Ok(target.join("release").join(format!("proofread{}", std::env::consts::EXE_SUFFIX)))
}

/// A finding of the checker.
#[derive(Debug)]
struct Finding {
    place: String,
    rule: String,
    what: String,
    message: String,
    text: String,
}

/// All findings in these texts but for those on the list of words and phrases that are right.
fn found(checker: &PathBuf, texts: &[(String, String)]) -> Done<Vec<Finding>> {
    let known = Known::load()?;
    let by_id: BTreeMap<&str, &str> =
        texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let mut child = Command::new(checker)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|it| Failure::step(format!("can't run the checker: {it}")))?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    let lines: Vec<String> =
        texts.iter().map(|(id, text)| json!({ "id": id, "text": text }).to_string()).collect();
    let writing = std::thread::spawn(move || {
        let mut input = input?;
        lines.iter().all(|it| writeln!(input, "{it}").is_ok()).then_some(())
    });
    let mut findings = Vec::new();
    for line in output.into_iter().flat_map(|it| BufReader::new(it).lines()) {
        let line = line.map_err(|it| Failure::step(it.to_string()))?;
        let Ok(value) = serde_json::from_str::<Value>(&line) else { continue };
        let of = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
        let place = of("id");
        let text = by_id.get(place.as_str()).copied().unwrap_or("").to_owned();
        let finding =
            Finding { rule: of("rule"), what: of("what"), message: of("message"), place, text };
        if !known.has(&finding) {
            findings.push(finding);
        }
    }
    let is_written = writing.join().ok().flatten().is_some();
    let is_done = child.wait().is_ok_and(|it| it.success());
    if is_written && is_done { Ok(findings) } else { Err(Failure::step("the checker stopped")) }
}

/// Sentences with a fault each, to see that the checker finds faults.
const PLANTED: &[&str] = &[
    "They was very kind to me.",
    "I could of waited a bit longer.",
    "It was a hour before anybody came.",
    "They told me me that it was settled.",
    "I got an card from them.",
    "I have went there for years.",
];

/// How many of the planted faults the checker misses.
fn n_missed(checker: &PathBuf) -> Done<usize> {
    let planted = PLANTED.iter().enumerate();
    let texts: Vec<_> = planted.map(|(idx, it)| (idx.to_string(), (*it).to_owned())).collect();
    let found: BTreeSet<String> =
        found(checker, &texts)?.into_iter().map(|it| it.place).collect();
    Ok(PLANTED.len() - found.len())
}

/// Findings that are none, and why: `rule | words around it | reason` in `proofread/known.txt`.
struct Known {
    listed: Vec<(String, String)>,
    names: BTreeSet<String>,
}

impl Known {
    fn load() -> Done<Self> {
        let text = read(&root().join("proofread/known.txt"))?;
        let text = String::from_utf8_lossy(&text).into_owned();
        let mut listed = Vec::new();
        for line in text.lines().filter(|it| !it.starts_with('#') && !it.trim().is_empty()) {
            match line.split('|').map(str::trim).collect::<Vec<_>>().as_slice() {
                [rule, words, reason] if !reason.is_empty() => {
                    listed.push(((*rule).to_owned(), (*words).to_owned()));
                }
                _ => {
                    let what = "write rule | words around it | reason";
                    return Err(Failure::input(format!(
                        "proofread/known.txt: ‘{line}’: {what}"
                    )));
                }
            }
        }
        let library = check::library()?;
        let scenes = library.roles.iter().flat_map(|it| &it.scenes);
        let names = scenes.flat_map(|it| &it.names).chain(&library.bank.names).cloned();
        let files = check::all_files()?;
        let titled = files.iter().flat_map(|it| titled(&it.text));
        Ok(Self { listed, names: names.chain(titled).collect() })
    }

    fn has(&self, finding: &Finding) -> bool {
        let Finding { rule, what, text, .. } = finding;
        let is_spelling = rule == "SpellCheck" || rule == "SplitWords";
        let is_name = is_spelling && self.names.contains(what.trim_end_matches("'s"));
        // Labels, titles and notes are no sentences.
        let is_label = rule == "SentenceCapitalization" && !text.ends_with(['.', '?', '!']);
        let is_around =
            |words: &str| words == "*" || (text.contains(words) && words.contains(what.trim()));
        let mut listed = self.listed.iter();
        is_name || is_label || listed.any(|(it, words)| it == rule && is_around(words))
    }
}

/// The names that stand behind a title.
fn titled(text: &str) -> Vec<String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let is_title = |it: &str| ["Mr.", "Mrs.", "Ms.", "Dr."].contains(&it);
    let pairs = words.iter().zip(words.iter().skip(1)).filter(|(title, _)| is_title(title));
    let bare = |it: &str| it.trim_matches(|it: char| !it.is_alphabetic()).to_owned();
    pairs.map(|(_, name)| bare(name.trim_end_matches("'s"))).collect()
}

fn report(findings: &[Finding], n_texts: usize) {
    let mut kinds: BTreeMap<(&str, &str), Vec<&Finding>> = BTreeMap::new();
    for it in findings {
        kinds.entry((&it.rule, &it.what)).or_default().push(it);
    }
    for ((rule, what), findings) in &kinds {
        let Some(first) = findings.first() else { continue };
        say(format!("{rule}: ‘{what}’, {} times: {}", findings.len(), first.message));
        for it in findings.iter().take(N_SHOWN) {
            say(format!("    {}: {}", it.place, it.text));
        }
    }
    say(format!("{} findings in {n_texts} texts", findings.len()));
}

fn show_variety(mut samples: Vec<Sample>) {
    samples.sort_by(|a, b| a.scene.cmp(&b.scene));
    let answers: Vec<Vec<String>> = samples.into_iter().map(|it| it.sentences).collect();
    let it = variety(&answers);
    say(format!("{} answers with {} sentences:", answers.len(), it.n_sentences));
    say(format!("  {} distinct sentences", it.n_distinct));
    say(format!("  {} pairs of words, {} of them distinct", it.n_pairs, it.n_distinct_pairs));
    say(format!("  {:.4} of the pairs shared by two answers of a scene", it.self_similarity));
}
