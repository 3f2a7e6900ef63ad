//! Whether every scene plays: from start to end, for every persona, whatever is said.

use encore::content::{Library, Need, NeedStart, NeedState, Problem, RolePack, Scene};
use encore::customers::{self, Answer, Visit};
use encore::frame::Strength;
use encore::parting_words::PartingWords;
use encore::round::Round;
use encore::seed::Seed;

use super::Piece;

/// Enough customers for a mean that doesn't hang on who was drawn.
const N_CUSTOMERS: usize = 120;

/// How much better the good closing has to be felt than the poor one, in hundredths of a point.
const MIN_FELT: i32 = 100;

/// How many more in a hundred have to come back after the good closing than after the poor one.
const MIN_BACK: i32 = 15;

const STOCK: &str = "Thank you for choosing us, have a nice day.";

/// Everything in these pieces that doesn't play as its author says.
pub(super) fn faults(pieces: &[Piece], library: &Library) -> Vec<Problem> {
    let alone = alone(library);
    let mut problems = Vec::new();
    for piece in pieces.iter().filter(|it| it.kind() == "scene") {
        let Some(place) = library.scene(piece.id()) else { continue };
        let checks = [
            everybody_answers(&alone, place),
            good_is_felt(library, place),
            good_fits(library, place),
            needs_are_reachable(library, place),
        ];
        let faults = checks.into_iter().flatten();
        problems.extend(faults.map(|(what, hint)| piece.fault(what, hint)));
    }
    problems
}

type Fault = (String, &'static str);

/// The library once for each persona, with nobody else in it.
fn alone(library: &Library) -> Vec<Library> {
    let one = |it: &encore::content::Persona| {
        let mut alone = library.clone();
        alone.bank.personas = vec![it.clone()];
        alone
    };
    library.bank.personas.iter().map(one).collect()
}

fn everybody_answers(alone: &[Library], (role, scene): (&RolePack, &Scene)) -> Option<Fault> {
    let said = ["", STOCK, scene.poor.text.as_str(), scene.good.text.as_str()];
    for library in alone {
        for said in said {
            let round = play(library, (role, scene), said, 2)?;
            if let Some(answer) = round.answers.iter().find(|it| !is_whole(it)) {
                let who = &answer.customer.persona.id;
                let what = format!("{who} says ‘{}’ to ‘{said}’", answer.text());
                return Some((what, "give the scene sentences for it, or mend the slots"));
            }
        }
    }
    None
}

/// Whether it is something that a person says: a sentence or more, no slot left open.
fn is_whole(answer: &Answer) -> bool {
    let text = answer.text();
    let is_sound = |it: &str| it.ends_with(['.', '?', '"']) && !it.contains(['{', '}']);
    is_sound(&text) && !text.contains("  ")
}

fn good_is_felt(library: &Library, place: (&RolePack, &Scene)) -> Option<Fault> {
    let good = means(&play(library, place, &place.1.good.text, N_CUSTOMERS)?);
    let poor = means(&play(library, place, &place.1.poor.text, N_CUSTOMERS)?);
    let (felt, back) = (good.0 - poor.0, good.1 - poor.1);
    let what = format!(
        "the good closing is felt by {felt} hundredths and brings back {back} in a hundred more \
         than the poor one"
    );
    let hint =
        "it takes 100 and 15: answer a need in the good one, or leave one in the poor one";
    (felt < MIN_FELT || back < MIN_BACK).then_some((what, hint))
}

/// Mean `feels` in hundredths and mean `would_return` in percent.
fn means(round: &Round) -> (i32, i32) {
    let felt: i32 = round.answers.iter().map(|it| it.outcome.feels).sum();
    (felt / i32::try_from(round.answers.len()).unwrap_or(1).max(1), round.mean_return())
}

/// The good closing makes what the scene asks for: it answers every need that was said, and the
/// engine finds two moves well made and nothing that spoils it.
fn good_fits(library: &Library, (role, scene): (&RolePack, &Scene)) -> Option<Fault> {
    let reading = library.reader().closing(&scene.good.text, Some(scene));
    if let Some(spoils) = reading.anti_moves().first() {
        let what = format!("the good closing has {spoils}");
        return Some((what, "say it otherwise, or note the line for the engine"));
    }
    let n_strong = reading.moves().iter().filter(|it| it.1 == Strength::Strong).count();
    if n_strong < 2 {
        let what = format!("the good closing makes {n_strong} moves well");
        return Some((what, "make two at least, each with something of this scene"));
    }
    let answered = reached(library, (role, scene), &scene.good.text, NeedState::Met);
    let needs = scene.needs.iter().zip(answered).filter(|it| it.0.start == NeedStart::Open);
    let (need, _) = needs.into_iter().find(|(_, n_answered)| *n_answered == 0)?;
    let what = format!("the good closing leaves {} open", need.id);
    Some((what, "answer it with one of its moves and one of its words"))
}

/// Every hidden need comes out or is answered for most customers after one of the lines to try,
/// or the good closing.
fn needs_are_reachable(library: &Library, place: (&RolePack, &Scene)) -> Option<Fault> {
    let scene = place.1;
    let lines = scene.tries.iter().map(|it| it.line.as_str());
    let lines = lines.chain([scene.good.text.as_str()]);
    let after: Vec<_> =
        lines.map(|it| reached(library, place, it, NeedState::Uncovered)).collect();
    let is_lost = |(idx, it): &(usize, &Need)| {
        let is_reached = |it: &Vec<usize>| it.get(*idx).is_some_and(|it| it * 2 > N_CUSTOMERS);
        it.start == NeedStart::Hidden && !after.iter().any(is_reached)
    };
    let (_, need) = scene.needs.iter().enumerate().find(is_lost)?;
    let what = format!("nothing in the scene reaches the hidden {}", need.id);
    Some((what, "write a [try needs_check], or a line that answers it"))
}

/// How many customers' needs stand there or further after these words, need by need.
fn reached(
    library: &Library,
    (role, scene): (&RolePack, &Scene),
    words: &str,
    wanted: NeedState,
) -> Vec<usize> {
    let reading = library.reader().closing(words, Some(scene));
    let visit = Visit { library, role, scene, words, reading: &reading };
    let mut counts = vec![0; scene.needs.len()];
    for customer in customers::draw(library, Seed(1), N_CUSTOMERS) {
        let states = customers::need_states(&visit, &customer);
        for (count, (_, state)) in counts.iter_mut().zip(states) {
            *count += usize::from(state >= wanted);
        }
    }
    counts
}

fn play(library: &Library, place: (&RolePack, &Scene), said: &str, n: usize) -> Option<Round> {
    let words = PartingWords::parse(said).ok()?;
    Some(Round::play(library, place, &words, Seed(5), n))
}
