//! The practice items that ship: their answers are true, as the engine of the app reads them.

use encore::content::{Format, Item, Lean, Library, Practice, Task};
use encore::customers::{self, Customer, Visit};
use encore::frame::{Move, Strength};
use encore::reading::Reading;
use encore::seed::Seed;

use crate::content::{library, practice};

/// How often a customer leaves, so that what is most frequent doesn't hang on chance.
const N_SEEDS: u64 = 200;

/// Everything wrong with the answers, one line for each fault.
fn untrue(items: &[Item], library: &Library) -> Vec<String> {
    let faults = |item: &Item| {
        let what = fault(item, library)?;
        Some(format!("{}: {what}", item.id))
    };
    items.iter().filter_map(faults).collect()
}

fn fault(item: &Item, library: &Library) -> Option<String> {
    let read = |text: &str| library.reader().closing(text, None);
    let trained = item.trains;
    match &item.task {
        Task::Spot { line, right, wrong } => {
            let read = read(line);
            let found = wrong.iter().find(|it| read.strength(**it).is_some());
            if read.strength(*right).is_none() {
                return Some(format!("{right} is not read in it, but {}", told(&read)));
            }
            found.map(|it| format!("{it} is read in it"))
        }
        Task::SpotAnti { line, right, wrong } => {
            let read = read(line);
            if !read.has(*right) {
                return Some(format!("{right} is not read in it, but {}", told(&read)));
            }
            wrong.iter().find(|it| read.has(**it)).map(|it| format!("{it} is read in it"))
        }
        Task::Choose { right, wrong } => {
            let (good, poor) = (read(right), read(wrong));
            if good.strength(trained).is_none() || !good.anti_moves().is_empty() {
                return Some(format!("the right one has {}", told(&good)));
            }
            let is_fine = poor.strength(trained).is_some() && poor.anti_moves().is_empty();
            is_fine.then(|| format!("the wrong one has {}", told(&poor)))
        }
        Task::Order { steps } => {
            let is_twice = |(idx, it): (usize, &String)| steps[..idx].contains(it);
            steps.iter().enumerate().any(is_twice).then(|| "a step stands twice".to_owned())
        }
        Task::Predict { scene, persona, said, right, .. } => {
            let felt = felt(library, scene, persona, said)?;
            (felt != *right).then(|| format!("they feel {felt}, not {right}"))
        }
        Task::Repair { line, model } => {
            let poor = read(line);
            let is_fine = poor.strength(trained).is_some() && poor.anti_moves().is_empty();
            is_fine
                .then(|| format!("nothing to mend in {}", told(&poor)))
                .or_else(|| weak(trained, &read(model)))
        }
        Task::Write { model, .. } => weak(trained, &read(model)),
    }
}

/// What a model lacks that ought to make this move well.
fn weak(trained: Move, model: &Reading) -> Option<String> {
    // A goodbye has no stronger form.
    let most = if trained == Move::Farewell { Strength::Weak } else { Strength::Strong };
    let is_good = model.strength(trained) >= Some(most) && model.anti_moves().is_empty();
    (!is_good).then(|| format!("the model has {}", told(model)))
}

fn told(reading: &Reading) -> String {
    format!("{:?} and {:?}", reading.moves(), reading.anti_moves())
}

/// How this persona most often feels after these words.
fn felt(library: &Library, scene: &str, persona: &str, said: &str) -> Option<Lean> {
    let ((role, scene), persona) = (library.scene(scene)?, library.bank.persona(persona)?);
    let reading = library.reader().closing(said, Some(scene));
    let visit = Visit { library, role, scene, words: said, reading: &reading };
    let leaves =
        |seed| Customer { persona: persona.clone(), name: "Ada".into(), seed: Seed(seed) };
    let customers: Vec<_> = (0..N_SEEDS).map(leaves).collect();
    let answers = customers::answer(&visit, &customers);
    let count = |lean: Lean| answers.iter().filter(|it| it.outcome.lean() == lean).count();
    Lean::ALL.iter().copied().max_by_key(|it| count(*it))
}

#[test]
fn every_answer_is_true() {
    assert_eq!(untrue(&practice().items, &library()), [""; 0]);
}

#[test]
fn a_wrong_answer_is_found_out() {
    let items = |fields: &str| {
        let head = "situation: bought\nsetting: S\nwhy: W\n";
        let text = format!("[item a]\n{head}{fields}");
        Practice::parse(&[("p", &text)]).unwrap().items
    };
    let library = library();
    let promise = "I'll call you tomorrow at four.";
    let vague = "Somebody will call you sometime.";
    let wrong = [
        format!("format: spot\ntrains: thanks\nline: {promise}\nright: thanks\nwrong: gesture, handover"),
        format!("format: spot\ntrains: promise\nline: {promise} Thank you for the cake.\nright: promise\nwrong: gesture, thanks"),
        format!("format: spot_anti\ntrains: promise\nline: {promise}\nright: vague_promise\nwrong: gush, blame"),
        format!("format: choose\ntrains: promise\nright: {vague}\nwrong: Goodbye."),
        format!("format: choose\ntrains: promise\nright: {promise}\nwrong: I'll call you on Friday at noon."),
        format!("format: repair\ntrains: promise\nline: {promise}\nmodel: I'll call you on Friday at noon."),
        format!("format: repair\ntrains: promise\nline: {vague}\nmodel: Goodbye."),
        format!("format: write\ntrains: promise\nask: A\ngaps: ___ will ___ you sometime.\nmodel: {vague}"),
        "format: predict\ntrains: promise\nscene: S19\npersona: P06\nsilence: yes\nright: high\n\
         cause: a\nother: b".to_owned(),
    ];
    for fields in wrong {
        assert_eq!(untrue(&items(&fields), &library).len(), 1, "{fields}");
    }
}

#[test]
fn there_is_enough_to_practice() {
    let items = practice().items;
    assert!(items.len() >= 120, "{}", items.len());
    for format in Format::ALL {
        let n = items.iter().filter(|it| it.task.format() == *format).count();
        assert!(n >= 8, "{n} of {format}");
    }
    for trained in Move::ALL {
        let n = items.iter().filter(|it| it.trains == *trained).count();
        assert!(n >= 3, "{n} train {trained}");
    }
}

#[test]
fn two_items_in_the_same_words_are_found_out() {
    let item = |id: &str| {
        format!(
            "[item {id}]\nformat: order\ntrains: promise\nsituation: bought\nsetting: {id}\n\
                 why: W\nfirst: A\nsecond: B\nthird: C\n"
        )
    };
    let both = item("a") + &item("b");
    assert_eq!(Practice::parse(&[("p", &both)]).unwrap_err().len(), 1);
    assert!(Practice::parse(&[("p", &both.replacen("first: A", "first: D", 1))]).is_ok());
}
