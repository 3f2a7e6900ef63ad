//! The one door for everything that is not the app itself: `cargo xtask serve`, `cargo xtask test`.

#![allow(clippy::print_stderr, reason = "these are terminal commands")]

use std::io::{stdin, stdout};
use std::process::ExitCode;

use xtask::project::{Done, Failure};
use xtask::{
    bundle, check, door, engine, evaluate, features, pages, proofread, serve, speed, suite,
    year,
};

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--release] [--open]   the app on this machine, built anew after each change
  build                                   the site in dist/, weighed against budget.toml
  test                                    everything that must hold before a change is published
  check-pack [FILE...]                    every fault in content/, or in these files
  analyze                                 reads texts: JSON Lines in, JSON Lines out
  match                                   compares statements: JSON Lines in, JSON Lines out
  door --scene ID [--customers K] [--seed N]   what customers say to the words on standard input
  door --scene ID --before WORDS          the same customers, who heard these words before
  door --scene ID --explain | --list      what a scene is made of; which scenes there are
  evaluate [--develop] [--rules] [--faults N]   how well labeled lines are read, with the worst faults
  laws [NAME...]                          what must hold of the customers, with and without its rule
  year                                    a year of practice by three kinds of learner
  proofread                               a grammar checker over all that people read
  proofread --sample N [--seed N]         answers for a person to read
  measure                                 how fast and how large it is, on this machine
  lasting                                 answers after a kill, of two tabs, a start after two years
  screenshots [--out DIR]                 pictures of all pages, for looking at";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(failure.code)
        }
    }
}

fn run() -> Done {
    let mut arguments = lexopt::Parser::from_env();
    let command = match arguments.next()? {
        Some(lexopt::Arg::Value(command)) => command.to_string_lossy().into_owned(),
        None | Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "help" => {
            xtask::project::say(HELP);
            Ok(())
        }
        "serve" => serve::serve(&serve::Wish::parse(&mut arguments)?),
        "check-pack" => check::check_pack(&files(&mut arguments)?),
        "door" => {
            let wish = door::Wish::parse(&mut arguments)?;
            door::door(&wish, &check::library()?, stdin().lock(), stdout().lock())
        }
        "features" => features::features(&files(&mut arguments)?),
        "evaluate" => evaluate::evaluate(evaluate::Wish::parse(&mut arguments)?),
        "screenshots" => screenshots(&mut arguments),
        "proofread" => proofread::proofread(&proofread::Wish::parse(&mut arguments)?),
        "laws" => suite::laws(&names(&mut arguments)?),
        other => alone(&mut arguments).and_then(|()| simple(other)),
    }
}

/// The commands without arguments.
fn simple(command: &str) -> Done {
    match command {
        "build" => pages::build(),
        "bundle" => bundle::hook(),
        "test" => suite::test(),
        "analyze" => engine::analyze(stdin().lock(), stdout().lock()),
        "match" => engine::match_pairs(stdin().lock(), stdout().lock()),
        "measure" => measure(),
        "lasting" => lasting(),
        "speed" => speed::speed(),
        "year" => year::year(),
        other => Err(Failure::input(format!("there is no command {other}\n\n{HELP}"))),
    }
}

fn alone(arguments: &mut lexopt::Parser) -> Done {
    match arguments.next()? {
        None => Ok(()),
        Some(extra) => Err(extra.unexpected().into()),
    }
}

fn files(arguments: &mut lexopt::Parser) -> Done<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(file) => files.push(file.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(files)
}

fn names(arguments: &mut lexopt::Parser) -> Done<Vec<String>> {
    let files = files(arguments)?;
    Ok(files.iter().map(|it| it.to_string_lossy().into_owned()).collect())
}

fn out(arguments: &mut lexopt::Parser) -> Done<std::path::PathBuf> {
    let mut out = std::path::PathBuf::from("target/screenshots");
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("out") => out = arguments.value()?.into(),
            other => return Err(other.unexpected().into()),
        }
    }
    std::path::absolute(out).map_err(|it| Failure::input(it.to_string()))
}

#[cfg(feature = "browser")]
fn measure() -> Done {
    xtask::measure::measure()
}

#[cfg(not(feature = "browser"))]
fn measure() -> Done {
    suite::again_with_browser(&["measure".to_owned()])
}

#[cfg(feature = "browser")]
fn lasting() -> Done {
    xtask::lasting::lasting()
}

#[cfg(not(feature = "browser"))]
fn lasting() -> Done {
    suite::again_with_browser(&["lasting".to_owned()])
}

#[cfg(feature = "browser")]
fn screenshots(arguments: &mut lexopt::Parser) -> Done {
    xtask::screenshots::screenshots(&out(arguments)?)
}

#[cfg(not(feature = "browser"))]
fn screenshots(arguments: &mut lexopt::Parser) -> Done {
    let out = out(arguments)?.to_string_lossy().into_owned();
    suite::again_with_browser(&["screenshots".to_owned(), "--out".to_owned(), out])
}
