//! The second round and what comes after it (S15, S16).

use encore::content::{Due, Kept};
use encore::customers::rules::{Rule, Rules};
use encore::customers::{self, Before};
use encore::epilogue::epilogue_by;
use encore::frame::{Move, Strength};
use encore::reading::Finding;
use encore::seed::Seed;

use crate::builders::{Stage, closing, drawn_closing, library};
use crate::cases::{N_CASES, drawn};
use crate::closings::WORKED;
use crate::{Law, Tried, broken};

pub(crate) const LAWS: &[Law] = &[
    Law {
        name: "S15",
        says: "who hears the same words again says the same; only what changed is compared",
        rule: Rule::Compared,
        tried: only_changes_are_compared,
    },
    Law {
        name: "S16",
        says: "a follow-up gains by what it brings: an answer a little, thanks and courtesy nothing",
        rule: Rule::Content,
        tried: follow_ups_count_by_content,
    },
];

fn only_changes_are_compared(rules: Rules) -> Tried {
    let library = library();
    let mut n_answers = 0;
    for seed in 0..N_CASES / 200 {
        for (id, good, poor) in WORKED {
            let (role, scene) = library.scene(id).unwrap();
            let at = Stage { library: &library, role, scene };
            for words in [*good, *poor, ""] {
                let said = closing(words);
                let people = customers::draw(&library, Seed(seed), 8);
                let before = Before { words: &said.words, reading: &said.reading };
                let again =
                    customers::answer_by(rules, (&said.visit(&at), Some(before)), &people);
                n_answers += again.len() as u64;
                if again != said.answers_by(rules, &at, &people) {
                    return broken((id, seed, words));
                }
            }
        }
    }
    Ok(n_answers)
}

fn follow_ups_count_by_content(rules: Rules) -> Tried {
    let mut n_gained = 0;
    for number in 0..N_CASES {
        let mut case = drawn(number, 4);
        let is_call = case.chance.chance(50);
        let words = drawn_closing(&mut case.chance);
        case.closing = if is_call {
            closing("{promise 2: I'll call you at ten tonight}")
        } else {
            closing("{thanks 2: Thank you for the knee}")
        };
        case.closing.reading.n_words = words.reading.n_words;
        for need in &mut case.scene.needs {
            need.met_by = vec![Move::Promise];
        }
        let visit = case.closing.visit(&Stage {
            library: &case.library,
            role: &case.role,
            scene: &case.scene,
        });
        let answers = customers::answer_by(rules, (&visit, None), &case.customers);
        for it in epilogue_by(rules, &visit, &answers, Kept::Kept) {
            let gained = it.after.feels - it.before.feels;
            let told = it.after.would_tell - it.before.would_tell;
            let is_kept = match it.due {
                Due::Call => (0..=20).contains(&gained) && told == 0,
                _ => it.after == it.before,
            };
            if !is_kept {
                return broken((it.due, it.before, it.after));
            }
            n_gained += u64::from(gained > 0);
        }
        let strong = Finding::Move(Move::Promise, Strength::Strong);
        if is_call && !case.closing.reading.marks.iter().any(|it| it.finding == strong) {
            return broken("no promise");
        }
    }
    if n_gained > 1_000 { Ok(N_CASES) } else { broken(("gained", n_gained)) }
}
