//! Answers to read: drawn scenes, exits that trainees might type, and what customers say to them.

use encore::content::{Kept, Library, RolePack, Scene};
use encore::customers::rules::Rules;
use encore::customers::{self, Answer, Because, Before, Customer, Visit};
use encore::epilogue::epilogue;
use encore::reading::{Reading, read_closing};
use encore::round::N_CUSTOMERS;
use encore::seed::{Seed, Stream};

use crate::project::{self, Done, Failure, files_under, root};

/// One answer with all that it answers to.
#[derive(Debug)]
pub struct Sample {
    /// The scene, by id.
    pub scene: String,
    /// What was said the time before, when the customer left before.
    pub before: Option<String>,
    /// What was said.
    pub said: String,
    /// Who answers.
    pub who: String,
    /// The answer.
    pub text: String,
    /// Its sentences.
    pub sentences: Vec<String>,
}

/// What might be typed at the exits: the scene or `*`, and the words.
pub struct Exits(Vec<(String, String)>);

impl Exits {
    /// Reads the file of exits, and the lines that the engine is tested with for any scene.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn load(with_test_lines: bool) -> Done<Self> {
        let folder = root().join("tests/fixtures");
        let mut files = vec![folder.join("exits.txt")];
        if with_test_lines {
            files.extend(files_under(&folder.join("lines/develop"))?);
        }
        let mut exits = Vec::new();
        for (idx, file) in files.iter().enumerate() {
            let text = String::from_utf8_lossy(&project::read(file)?).into_owned();
            let is_closing = file.to_string_lossy().contains("closings") || idx == 0;
            for line in text.lines().filter(|it| is_closing && !it.starts_with('#')) {
                if let Some((head, words)) = line.split_once(" > ") {
                    let scene = if idx == 0 { head.trim() } else { "*" };
                    exits.push((scene.to_owned(), words.trim().to_owned()));
                }
            }
        }
        Ok(Self(exits))
    }

    /// Words for this scene: typed for it or a part of a worked closing, typed for any, a mix,
    /// a whole worked closing, or nothing.
    fn draw(&self, scene: &Scene, chance: &mut Stream) -> String {
        let typed = |of: &str| -> Vec<&String> {
            self.0.iter().filter(|it| it.0 == of).map(|it| &it.1).collect()
        };
        let mut pick =
            |from: &[&String]| chance.pick(from).map_or(String::new(), |it| (*it).clone());
        let (own, any) = (pick(&typed(&scene.id)), pick(&typed("*")));
        let own = if own.is_empty() { part(&scene.good.text, chance) } else { own };
        match chance.below(10) {
            0 => scene.good.text.clone(),
            1 => scene.poor.text.clone(),
            2 => String::new(),
            3 => any,
            4 => format!("{own} {any}"),
            _ => own,
        }
    }
}

/// Some of the sentences of a text, one after the other.
fn part(text: &str, chance: &mut Stream) -> String {
    let mut sentences: Vec<String> = vec![String::new()];
    for word in text.split_inclusive(' ') {
        if let Some(last) = sentences.last_mut() {
            last.push_str(word);
        }
        let is_title = ["Mr. ", "Mrs. ", "Ms. ", "Dr. "].contains(&word);
        if word.ends_with([' ']) && word.trim_end().ends_with(['.', '?', '!']) && !is_title {
            sentences.push(String::new());
        }
    }
    let n = sentences.len() as u64;
    let (from, len) = (chance.below(n), 1 + chance.below(n));
    let skip = usize::try_from(from).unwrap_or(0);
    let take = usize::try_from(len).unwrap_or(1);
    let part: String = sentences.into_iter().skip(skip).take(take).collect();
    part.trim().to_owned()
}

/// So many samples, drawn with this seed and answered by these rules: most from a first round, some
/// from a second one, some from what came later.
///
/// # Errors
/// When there is no scene.
pub fn draw(
    (library, rules): (&Library, Rules),
    exits: &Exits,
    n: usize,
    seed: Seed,
) -> Done<Vec<Sample>> {
    let scenes: Vec<(&RolePack, &Scene)> = library
        .roles
        .iter()
        .flat_map(|role| role.scenes.iter().map(move |it| (role, it)))
        .collect();
    if scenes.is_empty() {
        return Err(Failure::input("there is no scene in content/roles"));
    }
    let mut samples = Vec::with_capacity(n);
    let mut number = 0;
    while samples.len() < n {
        number += 1;
        let mut chance = seed.branch(number).stream();
        let Some((role, scene)) = chance.pick(&scenes) else { break };
        let at = Place { library, role, scene, rules };
        samples.extend(one(at, exits, &mut chance));
    }
    Ok(samples)
}

/// Where an exit takes place, and by which rules it is answered.
#[derive(Clone, Copy)]
struct Place<'a> {
    library: &'a Library,
    role: &'a RolePack,
    scene: &'a Scene,
    rules: Rules,
}

fn one(at: Place<'_>, exits: &Exits, chance: &mut Stream) -> Option<Sample> {
    let Place { library, role, scene, rules } = at;
    let (said, before) = (exits.draw(scene, chance), exits.draw(scene, chance));
    let people = customers::draw(library, Seed(chance.next()), N_CUSTOMERS);
    let kind = chance.below(10);
    let is_again = (5..8).contains(&kind);
    let (reading, earlier) = (read(&said, scene), read(&before, scene));
    let visit = Visit { library, role, scene, words: &said, reading: &reading };
    let before = is_again.then_some(before);
    let heard = before.as_ref().map(|words| Before { words, reading: &earlier });
    let answers = customers::answer_by(rules, (&visit, heard), &people);
    let (customer, sentences) = if kind < 8 {
        let answer = chance.pick(&answers)?;
        let sentences = answer.sentences.iter().map(|it| it.text.clone()).collect();
        (answer.customer.clone(), sentences)
    } else {
        later(&visit, &answers, chance)?
    };
    let later = if kind < 8 { "" } else { ", later" };
    let who = format!("{}, {}{later}", customer.persona.title, customer.persona.register);
    let (scene, text) = (scene.id.clone(), sentences.join(" "));
    Some(Sample { scene, before, said, who, text, sentences })
}

fn read(words: &str, scene: &Scene) -> Reading {
    read_closing(words, Some(scene))
}

/// What one of them says about what came later.
fn later(
    visit: &Visit<'_>,
    answers: &[Answer],
    chance: &mut Stream,
) -> Option<(Customer, Vec<String>)> {
    let kept = if chance.chance(50) { Kept::Kept } else { Kept::Broken };
    let mut later = epilogue(visit, answers, kept);
    // Cards of thanks are all alike; the words are what is to be read.
    later.retain(|it| {
        it.sentence.as_ref().is_some_and(|it| !it.because.contains(&Because::Exit))
            || chance.chance(20)
    });
    let it = chance.pick(&later)?;
    Some((it.customer.clone(), vec![it.sentence.as_ref()?.text.clone()]))
}
