//! Customers who leave once more: what they compare with the time before.

use encore::content::{Bank, Library};
use encore::customers::{self, Answer, Because, Before};
use encore::frame::{AntiMove, Move, Strength};
use encore::reading::Finding;
use encore::seed::Seed;

use crate::builders::{Closing, Stage, closing, library};
use crate::cases::for_cases;
use crate::closings::WORKED;

fn again(at: &Stage<'_>, before: &Closing, now: &Closing, seed: u64) -> Vec<Answer> {
    let people = customers::draw(at.library, Seed(seed), 8);
    let before = Before { words: &before.words, reading: &before.reading };
    customers::answer_again(&now.visit(at), before, &people)
}

#[test]
fn who_hears_the_same_again_answers_the_same() {
    let library = library();
    for (id, good, poor) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        for words in [closing(good), closing(poor), closing("")] {
            let people = customers::draw(&library, Seed(7), 8);
            assert_eq!(again(&at, &words, &words, 7), words.answers(&at, &people));
        }
    }
}

#[test]
fn some_customers_say_what_is_different_and_most_speak_of_other_things_too() {
    let library = library();
    for (id, good, _) in WORKED {
        let (role, scene) = library.scene(id).unwrap();
        let at = Stage { library: &library, role, scene };
        let (mut n_comparing, mut n_comparisons) = (0, 0);
        for seed in 0..40 {
            for answer in again(&at, &closing(""), &closing(good), seed) {
                let n = answer.sentences.iter().filter(|it| compares(&it.text)).count();
                n_comparing += usize::from(n > 0);
                n_comparisons = n_comparisons.max(n);
            }
        }
        assert!((60..=200).contains(&n_comparing), "{id}: {n_comparing} of 320");
        assert_eq!(n_comparisons, 1, "{id}");
    }
}

fn compares(text: &str) -> bool {
    let text = text.to_lowercase();
    ["this time", "last time"].iter().any(|it| text.contains(it))
}

/// A bank whose sentences say what they need to have happened.
fn telling() -> Library {
    let mut text = String::new();
    let moves = Move::ALL.iter().map(|it| format!("move {it}"));
    let antis = AntiMove::ALL.iter().map(|it| format!("anti {it}"));
    let others = ["answer", "silence"].map(str::to_owned);
    for part in moves.chain(antis).chain(others) {
        for turn in ["new", "gone"] {
            text.push_str(&format!("[say {turn} {part}]\ntheme: people +\n"));
            text.push_str(&format!("any: {turn} {part} one.\nany: {turn} {part} two.\n"));
        }
    }
    text.push_str("[say feels low]\nany: L.\n[say feels middle]\nany: M.\n");
    text.push_str("[say feels high]\nany: H.\n[names]\nnames: Ada\n");
    let personas = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content/bank/personas.txt"),
    );
    let bank = Bank::parse(&[("telling", &text), ("personas", &personas.unwrap())]).unwrap();
    Library { bank, ..Library::default() }
}

#[test]
fn nothing_is_compared_that_did_not_change() {
    let library = telling();
    let mut n_told = 0;
    for_cases(3, |mut case| {
        let at = Stage { library: &library, role: &case.role, scene: &case.scene };
        let before = crate::builders::drawn_closing(&mut case.chance);
        let heard = Before { words: &before.words, reading: &before.reading };
        let answers = customers::answer_again(&case.closing.visit(&at), heard, &case.customers);
        for sentence in answers.iter().flat_map(|it| &it.sentences) {
            let text = sentence.text.to_lowercase();
            let words: Vec<&str> = text.split_whitespace().collect();
            let [turn, kind, name, _] = words.as_slice() else { continue };
            n_told += 1;
            let (lacking, having) = if *turn == "new" {
                (&before, &case.closing)
            } else {
                (&case.closing, &before)
            };
            if *kind == "move" {
                let found = Move::from_name(name).unwrap();
                let full =
                    if found == Move::Farewell { Strength::Weak } else { Strength::Strong };
                assert!(having.reading.strength(found) >= Some(full), "{text}");
                let most = (*turn == "new").then_some(Strength::Weak);
                let was = lacking.reading.strength(found);
                assert!(was <= most && (was.is_none() || found != Move::Farewell), "{text}");
            }
            if let ("anti", Some(found)) = (*kind, AntiMove::from_name(name)) {
                // Warmth over an open need is hollow for those whose need is open.
                if found != AntiMove::Hollow {
                    assert!(having.reading.anti_moves().contains(&found), "{text}");
                    assert!(!lacking.reading.anti_moves().contains(&found), "{text}");
                }
            }
            for because in &sentence.because {
                assert!(exists(because, (&case.closing, &before), &case.scene), "{because}");
            }
        }
    });
    assert!(n_told > 5_000, "{n_told}");
}

fn exists(
    because: &Because,
    (now, before): (&Closing, &Closing),
    scene: &encore::content::Scene,
) -> bool {
    let has = |closing: &Closing, wanted: &dyn Fn(Finding) -> bool, span| {
        closing.reading.marks.iter().any(|it| wanted(it.finding) && it.span == span)
    };
    match because {
        Because::Need(id) => scene.need(id).is_some(),
        Because::Beat(id) => scene.beat(id).is_some(),
        Because::Before(finding, span) => has(before, &|it| it == *finding, *span),
        Because::Move(found, span) => {
            has(now, &|it| matches!(it, Finding::Move(it, _) if it == *found), *span)
        }
        Because::Anti(found, span) => has(now, &|it| it == Finding::AntiMove(*found), *span),
        Because::Answer(span) => !span.of(&now.words).is_empty(),
        Because::Exit => true,
    }
}
