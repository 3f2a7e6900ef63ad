//! What could have been done before: reactive beside proactive, for the same customers.

use encore::content::Lean;
use encore::customers::bands::Turn;
use encore::customers::{self, Visit};
use encore::proactive::{alone, counted, proactive};
use encore::round::{N_CUSTOMERS, Round};
use encore::seed::Seed;

use crate::content::library;

/// Looks at S31 after its good closing, with a round of customers for each of these seeds.
fn for_rounds(mut check: impl FnMut(&Visit<'_>, &[customers::Customer])) {
    let library = library();
    let (role, scene) = library.scene("S31").unwrap();
    for words in [&scene.good.text, &scene.poor.text] {
        let reading = library.reader().closing(words, Some(scene));
        let visit = Visit { library: &library, role, scene, words, reading: &reading };
        for seed in 0..20 {
            check(&visit, &customers::draw(&library, Seed(seed), N_CUSTOMERS));
        }
    }
}

#[test]
fn nothing_done_changes_nothing() {
    for_rounds(|visit, people| {
        for it in proactive(visit, people, &[]) {
            assert_eq!(it.shift.before, it.shift.after);
            assert!(it.shift.turn == Turn::Same && it.came.is_empty() && it.gone.is_empty());
        }
    });
}

#[test]
fn as_it_went_is_the_round_that_was_heard() {
    let library = library();
    let place = library.scene("S31").unwrap();
    let words = encore::parting_words::PartingWords::parse(&place.1.good.text).unwrap();
    let round = Round::play(&library, place, &words, Seed(3), N_CUSTOMERS);
    let (role, scene) = place;
    let words = words.as_str();
    let visit = Visit { library: &library, role, scene, words, reading: &round.reading };
    let people: Vec<_> = round.answers.iter().map(|it| it.customer.clone()).collect();
    let steps: Vec<_> = scene.ahead.iter().map(|it| it.beat.id.as_str()).collect();
    let before: Vec<_> = proactive(&visit, &people, &steps);
    assert!(before.iter().map(|it| &it.shift.before).eq(&round.answers));
}

#[test]
fn all_steps_change_most_customers_and_each_step_alone_some() {
    let (mut n_up, mut n_all) = (0, 0);
    let mut by_step = vec![(0, 0); 5];
    for_rounds(|visit, people| {
        let steps: Vec<_> = visit.scene.ahead.iter().map(|it| it.beat.id.as_str()).collect();
        let changed = proactive(visit, people, &steps);
        n_up += changed.iter().filter(|it| it.shift.turn == Turn::Up).count();
        n_all += changed.len();
        let (before, after) = counted(&changed);
        assert!(after.n_leaning(Lean::High) >= before.n_leaning(Lean::High));
        assert!(after.n_leaning(Lean::Low) <= before.n_leaning(Lean::Low));
        for it in &changed {
            // Who changes can be told why: by what happened then, or by what didn't.
            let told = it.came.len() + it.gone.len();
            assert!(told > 0 || it.shift.turn != Turn::Up, "{}", it.shift.after.text());
        }
        for (sum, it) in by_step.iter_mut().zip(alone(visit, people)) {
            *sum = (sum.0 + it.n_up, sum.1 + it.n_down);
        }
    });
    assert!(n_up * 10 >= n_all * 9, "{n_up} of {n_all}");
    assert!(by_step.iter().all(|(up, down)| *up > 20 && up > down), "{by_step:?}");
}
