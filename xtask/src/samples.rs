//! Answers to read: drawn scenes, exits that trainees might type, and what customers say to them.

use encore::content::{Kept, Library, RolePack, Scene};
use encore::customers::{Answer, Because, Customer, Visit};
use encore::epilogue::epilogue;
use encore::parting_words::PartingWords;
use encore::reading::read_closing;
use encore::round::{N_CUSTOMERS, Round};
use encore::seed::{Seed, Stream};

use crate::project::{Done, Failure, read, root};

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
            let names = ["closings.txt", "closings-more.txt", "closings-fresh.txt"];
            files.extend(names.map(|it| folder.join("lines").join(it)));
        }
        let mut exits = Vec::new();
        for (idx, file) in files.iter().enumerate() {
            let text = String::from_utf8_lossy(&read(file)?).into_owned();
            for line in text.lines().filter(|it| !it.starts_with('#')) {
                if let Some((head, words)) = line.split_once(" > ") {
                    let scene = if idx == 0 { head.trim() } else { "*" };
                    exits.push((scene.to_owned(), words.trim().to_owned()));
                }
            }
        }
        Ok(Self(exits))
    }

    /// Words for this scene: worked, typed for it, typed for any, a mix, or nothing.
    fn draw(&self, scene: &Scene, chance: &mut Stream) -> String {
        let own: Vec<&String> =
            self.0.iter().filter(|it| it.0 == scene.id).map(|it| &it.1).collect();
        let any: Vec<&String> =
            self.0.iter().filter(|it| it.0 == "*").map(|it| &it.1).collect();
        let mut pick =
            |from: &[&String]| chance.pick(from).map_or(String::new(), |it| (*it).clone());
        let (own, any) = (pick(&own), pick(&any));
        match chance.below(10) {
            0 => scene.good.text.clone(),
            1 => scene.poor.text.clone(),
            2 => String::new(),
            3 => any,
            4 | 5 => format!("{own} {any}").trim().to_owned(),
            _ if own.is_empty() => any,
            _ => own,
        }
    }
}

/// So many samples, drawn with this seed: most from a first round, some from a second one, some
/// from what came later.
///
/// # Errors
/// When there is no scene.
pub fn draw(library: &Library, exits: &Exits, n: usize, seed: Seed) -> Done<Vec<Sample>> {
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
        let Some(place) = chance.pick(&scenes) else { break };
        samples.extend(one(library, *place, exits, &mut chance));
    }
    Ok(samples)
}

fn one(
    library: &Library,
    (role, scene): (&RolePack, &Scene),
    exits: &Exits,
    chance: &mut Stream,
) -> Option<Sample> {
    let (said, before) = (exits.draw(scene, chance), exits.draw(scene, chance));
    let words = PartingWords::parse(&said).ok()?;
    let seed = Seed(chance.next());
    let kind = chance.below(10);
    let is_again = (5..8).contains(&kind);
    let round = if is_again {
        let words = (&PartingWords::parse(&before).ok()?, &words);
        Round::play_again(library, (role, scene), words, seed, N_CUSTOMERS)
    } else {
        Round::play(library, (role, scene), &words, seed, N_CUSTOMERS)
    };
    let (customer, sentences) = if kind < 8 {
        let answer = chance.pick(&round.answers)?;
        let sentences = answer.sentences.iter().map(|it| it.text.clone()).collect();
        (answer.customer.clone(), sentences)
    } else {
        later((library, role, scene), &said, &round.answers, chance)?
    };
    let later = if kind < 8 { "" } else { ", later" };
    let who = format!("{}, {}{later}", customer.persona.title, customer.persona.register);
    let (scene, text) = (scene.id.clone(), sentences.join(" "));
    Some(Sample { scene, before: is_again.then_some(before), said, who, text, sentences })
}

/// What one of them says about what came later.
fn later(
    (library, role, scene): (&Library, &RolePack, &Scene),
    words: &str,
    answers: &[Answer],
    chance: &mut Stream,
) -> Option<(Customer, Vec<String>)> {
    let reading = read_closing(words, Some(scene));
    let visit = Visit { library, role, scene, words, reading: &reading };
    let kept = if chance.chance(50) { Kept::Kept } else { Kept::Broken };
    let mut later = epilogue(&visit, answers, kept);
    // Cards of thanks are all alike; the words are what is to be read.
    later.retain(|it| {
        it.sentence.as_ref().is_some_and(|it| !it.because.contains(&Because::Exit))
            || chance.chance(20)
    });
    let it = chance.pick(&later)?;
    Some((it.customer.clone(), vec![it.sentence.as_ref()?.text.clone()]))
}
