//! How fast the engine is on this machine; run by `cargo xtask measure` in a release build.

mod years;

use std::time::Duration;

use encore::comparison::match_statements;
use encore::customers;
use encore::parting_words::PartingWords;
use encore::reading;
use encore::round::Round;
use encore::seed::Seed;

use crate::check;
use crate::project::{Done, now, say};

const WORDS: &str = "Thank you for waiting so patiently today, Mr. Adler. I know forty minutes is \
    long with a sore jaw. What would you still like to know before you go? I'll call you tonight \
    at six to hear how it feels, and if it hurts before then, call us and ask for me. All the \
    best, and come back when you like. Take care.";
const STATEMENT: &str = "He rang at four on the dot, as he had said he would.";
const N_RUNS: usize = 201;

/// Prints the times of one reading, of one round with twelve customers, and of two years of
/// practice.
///
/// # Errors
/// When the content has faults.
pub fn speed() -> Done {
    let start = now();
    drop(reading::read_closing(WORDS, None));
    say(format!("the first reading, with the rules made ready: {:.1?}", start.elapsed()));
    let start = now();
    drop(check::learned()?);
    say(format!("loading the learned scores: {:.1?}", start.elapsed()));
    let library = check::library()?;
    let n_chars = WORDS.chars().count();
    let read = median(|| drop(reading::read_closing(WORDS, None)));
    say(format!("reading {n_chars} characters by the rules: {read:.1?} (median of {N_RUNS})"));
    let read = median(|| drop(library.reader().closing(WORDS, None)));
    say(format!("reading {n_chars} characters: {read:.1?} (median of {N_RUNS})"));
    let compare = || {
        let _ = match_statements(library.reader(), "They kept their word", STATEMENT);
    };
    say(format!("comparing two statements: {:.1?} (median of {N_RUNS})", median(compare)));
    let scene = library.roles.iter().find_map(|role| Some((role, role.scenes.first()?)));
    let (Some(place), Ok(words)) = (scene, PartingWords::parse(WORDS)) else {
        say("twelve customers: not measured, there is no scene");
        return Ok(());
    };
    let play = || drop(Round::play(&library, place, &words, Seed(1), 12));
    say(format!("a round with 12 customers: {:.1?} (median of {N_RUNS})", median(play)));
    let play = || drop(Round::play(&library, place, &words, Seed(1), 1_000));
    say(format!("a round with 1,000 customers: {:.1?} (median of {N_RUNS})", median(play)));
    let draw = median(|| drop(customers::draw(&library, Seed(1), 12)));
    say(format!("of which drawing them: {draw:.1?}"));
    years::progress(&library);
    Ok(())
}

fn median(work: impl Fn()) -> Duration {
    let mut times: Vec<_> = (0..N_RUNS)
        .map(|_| {
            let start = now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(N_RUNS / 2).copied().unwrap_or_default()
}
