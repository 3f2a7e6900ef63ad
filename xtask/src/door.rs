//! `cargo xtask door`: what customers say at the door, and what a scene is made of.

use std::io::{Read, Write};

use encore::content::{BeatKind, Library, NeedStart, RolePack, Scene, SceneKind};
use encore::customers::Answer;
use encore::parting_words::PartingWords;
use encore::round::{N_CUSTOMERS, Round};
use encore::seed::Seed;
use serde_json::{Value, json};

use crate::json_lines::put;
use crate::project::{Done, Failure};

/// What `door` was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Wish {
    /// All scenes, one a line.
    List,
    /// What this scene is made of.
    Explain(String),
    /// Customers of a scene.
    Play(Play),
}

/// Who leaves, and what they heard before.
#[derive(Debug, PartialEq, Eq)]
pub struct Play {
    /// The scene, by id.
    pub scene: String,
    /// How many leave.
    pub n_customers: usize,
    /// Draws them.
    pub seed: Seed,
    /// What was said to the same customers the time before, if they left before.
    pub before: Option<String>,
}

impl Wish {
    /// Reads the arguments of the command.
    ///
    /// # Errors
    /// When an argument is unknown, no number, or the scene is missing.
    pub fn parse(arguments: &mut lexopt::Parser) -> Done<Self> {
        use lexopt::{Arg, ValueExt};
        let (mut scene, mut n_customers, mut seed) = (None, N_CUSTOMERS, Seed(1));
        let (mut is_list, mut is_explain, mut before) = (false, false, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("scene") => scene = Some(arguments.value()?.string()?),
                Arg::Long("customers") => n_customers = arguments.value()?.parse()?,
                Arg::Long("seed") => seed = Seed(arguments.value()?.parse()?),
                Arg::Long("before") => before = Some(arguments.value()?.string()?),
                Arg::Long("list") => is_list = true,
                Arg::Long("explain") => is_explain = true,
                other => return Err(other.unexpected().into()),
            }
        }
        match scene {
            _ if is_list => Ok(Self::List),
            Some(scene) if is_explain => Ok(Self::Explain(scene)),
            Some(scene) => Ok(Self::Play(Play { scene, n_customers, seed, before })),
            None => Err(Failure::input("say which scene: --scene ID, or --list for all")),
        }
    }
}

/// Carries out the wish.
///
/// # Errors
/// When the scene is unknown or the words are too long.
pub fn door(
    wish: &Wish,
    library: &Library,
    mut input: impl Read,
    mut output: impl Write,
) -> Done {
    match wish {
        Wish::List => put_all(&mut output, list(library)),
        Wish::Explain(id) => {
            let (role, scene) = find(library, id)?;
            put_all(&mut output, [explain(role, scene)])
        }
        Wish::Play(wish) => {
            let place = find(library, &wish.scene)?;
            let mut bytes = Vec::new();
            input.read_to_end(&mut bytes).map_err(|it| Failure::input(it.to_string()))?;
            let words = words(&String::from_utf8_lossy(&bytes))?;
            let (seed, n) = (wish.seed, wish.n_customers);
            let round = match &wish.before {
                Some(before) => {
                    Round::play_again(library, place, (&self::words(before)?, &words), seed, n)
                }
                None => Round::play(library, place, &words, seed, n),
            };
            put_all(&mut output, round.answers.iter().map(said))
        }
    }
}

fn words(text: &str) -> Done<PartingWords> {
    PartingWords::parse(text).map_err(|it| Failure::input(it.to_string()))
}

fn put_all(output: &mut impl Write, lines: impl IntoIterator<Item = Value>) -> Done {
    for line in lines {
        if !put(output, &line)? {
            break;
        }
    }
    Ok(())
}

fn find<'a>(library: &'a Library, id: &str) -> Done<(&'a RolePack, &'a Scene)> {
    library.scene(id).ok_or_else(|| {
        let scenes = library.roles.iter().flat_map(|it| &it.scenes);
        let known: Vec<_> = scenes.map(|it| it.id.as_str()).collect();
        Failure::input(format!("there is no scene {id}: known are {}", known.join(", ")))
    })
}

fn list(library: &Library) -> Vec<Value> {
    let line = |role: &RolePack, it: &Scene| json!({ "scene": it.id, "role": role.id, "kind": kind(it.kind), "title": it.title });
    let roles = library.roles.iter();
    roles.flat_map(|role| role.scenes.iter().map(move |it| line(role, it))).collect()
}

fn explain(role: &RolePack, scene: &Scene) -> Value {
    let beats = scene.beats.iter().map(|it| {
        json!({
            "id": it.id, "theme": it.theme.name(), "valence": it.valence,
            "kind": beat_kind(it.kind), "about": it.about, "shown": it.shown,
        })
    });
    let needs = scene.needs.iter().map(|it| {
        let met_by: Vec<_> = it.met_by.iter().map(|it| it.name()).collect();
        json!({
            "id": it.id, "theme": it.theme.name(), "state": state(it.start),
            "about": it.about, "cue": it.cue, "asks": it.asks,
            "met_by": met_by, "words": it.words,
        })
    });
    let exit = "the exit itself: what was said there, or that nothing was said";
    json!({
        "id": scene.id, "role": role.id, "kind": kind(scene.kind), "title": scene.title,
        "brief": scene.brief, "last_words": scene.last_words,
        "beats": beats.collect::<Vec<_>>(), "needs": needs.collect::<Vec<_>>(),
        "exit": { "id": "exit", "about": exit },
    })
}

fn said(answer: &Answer) -> Value {
    let sentences = answer.sentences.iter().map(|it| {
        let because: Vec<_> = it.because.iter().map(ToString::to_string).collect();
        json!({ "text": it.text, "because": because })
    });
    let outcome = answer.outcome;
    json!({
        "persona": answer.customer.persona.id, "name": answer.customer.name,
        "answer": answer.text(), "sentences": sentences.collect::<Vec<_>>(),
        "feels": f64::from(outcome.feels) / 100.0,
        "would_return": outcome.would_return, "would_tell": outcome.would_tell,
        "enjoyable": outcome.enjoyable, "forced": outcome.forced,
        "productive": outcome.productive,
    })
}

fn kind(kind: SceneKind) -> &'static str {
    match kind {
        SceneKind::Bought => "bought",
        SceneKind::NoSale => "no-sale",
        SceneKind::Failure => "failure",
        SceneKind::FollowUp => "follow-up",
    }
}

fn beat_kind(kind: BeatKind) -> &'static str {
    match kind {
        BeatKind::Failure => "failure",
        BeatKind::Need => "need",
        BeatKind::Unprompted => "unprompted",
        BeatKind::Own => "own",
    }
}

fn state(start: NeedStart) -> &'static str {
    match start {
        NeedStart::Open => "open",
        NeedStart::Hidden => "hidden",
        NeedStart::Met => "met",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Done<Wish> {
        Wish::parse(&mut lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn eight_customers_leave_unless_told_otherwise() {
        let play = |n_customers, seed, before: Option<&str>| {
            let (scene, before) = ("S01".to_owned(), before.map(str::to_owned));
            Ok(Wish::Play(Play { scene, n_customers, seed, before }))
        };
        assert_eq!(parse(&["--scene", "S01"]), play(8, Seed(1), None));
        let more = ["--scene", "S01", "--customers", "12", "--seed=9", "--before", "Bye."];
        assert_eq!(parse(&more), play(12, Seed(9), Some("Bye.")));
        assert_eq!(parse(&["--explain"]).map_err(|it| it.code), Err(2));
    }

    #[test]
    fn a_scene_that_is_not_there_is_a_fault_of_the_input() {
        let scene = "S99".to_owned();
        let wish = Wish::Play(Play { scene, n_customers: 8, seed: Seed(1), before: None });
        let done = door(&wish, &Library::default(), &b""[..], Vec::new());
        assert_eq!(done, Err(Failure::input("there is no scene S99: known are ")));
    }
}
