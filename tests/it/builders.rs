//! Builders: the real content, drawn scenes and personas, and readings in a notation.
//!
//! Notation: `{thanks 2: Thank you for the box} and {stock_phrase: goodbye}` is a text with two
//! marks; several findings of one stretch stand between commas: `{thanks 2, personal 2: …}`.

use std::path::Path;

use encore::content::fragment::Register;
use encore::content::{
    Bank, Beat, BeatKind, Expectations, Library, Need, NeedStart, Past, Persona, RolePack,
    Scene, SceneKind, Tolerance, Worked,
};
use encore::customers::{self, Answer, Customer, Visit};
use encore::frame::{AntiMove, Move, Strength, Theme};
use encore::reading::{Finding, Mark, Reading, Span};
use encore::seed::{Seed, Stream};

/// The content of the product.
pub(crate) fn library() -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let bank = texts(&root.join("bank"));
    let bank: Vec<(&str, &str)> = bank.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let bank = Bank::parse(&bank).unwrap();
    let roles = texts(&root.join("roles"));
    let roles = roles.iter().map(|(file, text)| RolePack::parse(file, text).unwrap()).collect();
    Library { bank, roles, ..Library::default() }
}

fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    let name = |it: &Path| it.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|it| (name(it), std::fs::read_to_string(it).unwrap())).collect()
}

/// Words and what was found in them.
#[derive(Clone, Debug)]
pub(crate) struct Closing {
    pub(crate) words: String,
    pub(crate) reading: Reading,
}

/// A closing in the notation of this module.
pub(crate) fn closing(marked: &str) -> Closing {
    let (mut words, mut marks) = (String::new(), Vec::new());
    for part in marked.split('{') {
        let Some((inner, rest)) = part.split_once('}') else {
            words.push_str(part);
            continue;
        };
        let (findings, stretch) = inner.split_once(": ").unwrap();
        let span = Span { start: words.len(), end: words.len() + stretch.len() };
        marks.extend(findings.split(", ").map(|it| Mark {
            span,
            finding: finding(it),
            rule: "test",
        }));
        words.push_str(stretch);
        words.push_str(rest);
    }
    let n_words = words.split_whitespace().count();
    let reading = Reading { rated: !words.is_empty(), marks, generic: false, n_words };
    Closing { words, reading }
}

fn finding(text: &str) -> Finding {
    match text.split_once(' ') {
        Some((name, strength)) => {
            let strength = if strength == "2" { Strength::Strong } else { Strength::Weak };
            Finding::Move(Move::from_name(name).unwrap(), strength)
        }
        None => Finding::AntiMove(AntiMove::from_name(text).unwrap()),
    }
}

impl Closing {
    /// The same closing with one more thing found in it, without a word more.
    pub(crate) fn with(&self, finding: Finding) -> Closing {
        let mut more = self.clone();
        let span = Span { start: 0, end: more.words.len() };
        more.reading.marks.push(Mark { span, finding, rule: "test" });
        more
    }

    /// What these customers answer to it.
    pub(crate) fn answers(&self, at: &Stage<'_>, customers: &[Customer]) -> Vec<Answer> {
        customers::answer(&self.visit(at), customers)
    }

    pub(crate) fn visit<'a>(&'a self, at: &Stage<'a>) -> Visit<'a> {
        let Stage { library, role, scene } = *at;
        Visit { library, role, scene, words: &self.words, reading: &self.reading }
    }
}

/// Where a closing is said.
#[derive(Clone, Copy)]
pub(crate) struct Stage<'a> {
    pub(crate) library: &'a Library,
    pub(crate) role: &'a RolePack,
    pub(crate) scene: &'a Scene,
}

pub(crate) fn mean(values: impl Iterator<Item = i32>) -> i32 {
    let values: Vec<i64> = values.map(i64::from).collect();
    if values.is_empty() {
        0
    } else {
        (values.iter().sum::<i64>() / values.len() as i64) as i32
    }
}

pub(crate) fn mean_feels(answers: &[Answer]) -> i32 {
    mean(answers.iter().map(|it| it.outcome.feels))
}

pub(crate) fn mean_return(answers: &[Answer]) -> i32 {
    mean(answers.iter().map(|it| it.outcome.would_return))
}

/// A persona with every number drawn.
pub(crate) fn drawn_persona(chance: &mut Stream) -> Persona {
    let past = *chance.pick(&[Past::First, Past::Regular, Past::LetDown]).unwrap();
    let register = *chance.pick(Register::ALL).unwrap();
    let mut step = || chance.between(1, 5);
    let expects = Expectations {
        reliability: step(),
        assurance: step(),
        tangibles: step(),
        empathy: step(),
        responsiveness: step(),
    };
    Persona {
        id: format!("P{}", step()),
        title: "somebody".into(),
        sensitive: "They are somebody.".into(),
        register,
        expects,
        trust: step(),
        doubt: step(),
        pace: step(),
        talk: step(),
        script: step(),
        suspicion: step(),
        story: step(),
        past,
    }
}

/// Customers of drawn personas.
pub(crate) fn drawn_customers(chance: &mut Stream, n: usize) -> Vec<Customer> {
    let one = |idx| {
        let persona = drawn_persona(chance);
        Customer { persona, name: format!("Name{idx}"), seed: Seed(chance.next()) }
    };
    (0..n).map(one).collect()
}

pub(crate) fn drawn_beat(chance: &mut Stream, id: usize) -> Beat {
    let kinds = [BeatKind::Failure, BeatKind::Need, BeatKind::Unprompted, BeatKind::Own];
    let size = chance.between(1, 3);
    Beat {
        id: format!("beat{id}"),
        theme: *chance.pick(Theme::ALL).unwrap(),
        valence: if chance.chance(50) { size } else { -size },
        kind: *chance.pick(&kinds).unwrap(),
        is_product: chance.chance(20),
        shown: "Something happened".into(),
        about: format!("thing {id}"),
    }
}

pub(crate) fn drawn_need(chance: &mut Stream, id: usize) -> Need {
    let mut met_by: Vec<Move> = Move::ALL.to_vec();
    chance.shuffle(&mut met_by);
    met_by.truncate(1 + chance.below(3) as usize);
    Need {
        id: format!("need{id}"),
        theme: *chance.pick(Theme::ALL).unwrap(),
        start: *chance.pick(&[NeedStart::Open, NeedStart::Hidden, NeedStart::Met]).unwrap(),
        about: format!("what became of thing {id}"),
        cue: "Looked around".into(),
        asks: "What now?".into(),
        met_by,
        words: if chance.chance(50) { vec!["word".into()] } else { Vec::new() },
    }
}

pub(crate) fn drawn_scene(chance: &mut Stream) -> Scene {
    let (n_beats, n_needs) = (1 + chance.below(5) as usize, chance.below(3) as usize);
    let worked = Worked { text: String::new(), why: String::new() };
    Scene {
        id: "S".into(),
        kind: *chance
            .pick(&[SceneKind::Bought, SceneKind::NoSale, SceneKind::Failure])
            .unwrap(),
        title: String::new(),
        who: String::new(),
        brief: String::new(),
        last_words: String::new(),
        seconds: chance.between(5, 40),
        may_promise: "A thing".into(),
        names: vec!["Sam".into()],
        details: vec!["knee".into()],
        beats: (0..n_beats).map(|it| drawn_beat(chance, it)).collect(),
        needs: (0..n_needs).map(|it| drawn_need(chance, it)).collect(),
        good: worked.clone(),
        poor: worked,
        ..Scene::default()
    }
}

/// A closing with drawn findings over drawn words; it may take longer to say than they do.
pub(crate) fn drawn_closing(chance: &mut Stream) -> Closing {
    let n_words = 1 + chance.below(40) as usize;
    let words: Vec<&str> = (0..n_words.min(8))
        .map(|_| *chance.pick(&["word", "knee", "so", "I'll"]).unwrap())
        .collect();
    let words = words.join(" ");
    let mut marks = Vec::new();
    for found in Move::ALL {
        if chance.chance(25) {
            let strength = if chance.chance(50) { Strength::Weak } else { Strength::Strong };
            marks.push(mark(chance, &words, Finding::Move(*found, strength)));
        }
    }
    for found in AntiMove::ALL {
        if chance.chance(8) {
            marks.push(mark(chance, &words, Finding::AntiMove(*found)));
        }
    }
    Closing { reading: Reading { rated: true, marks, generic: false, n_words }, words }
}

fn mark(chance: &mut Stream, words: &str, finding: Finding) -> Mark {
    let start = chance.below(words.len() as u64) as usize;
    let end = start + 1 + chance.below((words.len() - start) as u64) as usize;
    Mark { span: Span { start, end: end.min(words.len()) }, finding, rule: "test" }
}

/// A role without scenes or sentences of its own.
pub(crate) fn bare_role(tolerance: Tolerance) -> RolePack {
    RolePack {
        id: "role".into(),
        name: "Role".into(),
        noun: "customer".into(),
        nouns: "customers".into(),
        staff: "the clerk".into(),
        place: "the shop".into(),
        exit: "Door".into(),
        tolerance,
        scenes: Vec::new(),
        fragments: Vec::new(),
    }
}

pub(crate) fn drawn_role(chance: &mut Stream) -> RolePack {
    bare_role(*chance.pick(&[Tolerance::Low, Tolerance::Middle, Tolerance::High]).unwrap())
}
