//! Outcomes as steps, and whether a customer changed their mind.

use encore::customers::bands::{Feels, Returns, Tells, Turn, turn};
use encore::customers::{Answer, Customer, Outcome};
use encore::seed::Seed;

use crate::content::library;

fn outcome(feels: i32, would_return: i32, would_tell: i32) -> Outcome {
    Outcome { feels, would_return, would_tell, enjoyable: 50, forced: 0, productive: 50 }
}

#[test]
fn the_whole_scale_has_steps_and_good_is_not_the_top() {
    let felt = |it| outcome(it, 0, 0).feels_band();
    let steps = [-300, -151, -150, -51, -50, 49, 50, 100, 149, 150, 219, 220, 300].map(felt);
    use Feels::{Angry, BetterThanGood, Delighted, Good, LetDown, SoSo};
    let expected = [
        Angry,
        Angry,
        LetDown,
        LetDown,
        SoSo,
        SoSo,
        Good,
        Good,
        Good,
        BetterThanGood,
        BetterThanGood,
        Delighted,
        Delighted,
    ];
    assert_eq!(steps, expected);
}

#[test]
fn returning_and_telling_have_their_own_steps() {
    let back = [0, 19, 20, 40, 60, 80, 100].map(|it| outcome(0, it, 0).returns_band());
    use Returns::{Likely, Maybe, No, Surely, Unlikely};
    assert_eq!(back, [No, No, Unlikely, Maybe, Likely, Surely, Surely]);
    let told = [-100, -51, -50, -15, 15, 16, 50, 51].map(|it| outcome(0, 0, it).tells_band());
    use Tells::{MaybeAgainst, MaybeFor, Recommends, Silent, Warns};
    let expected = [Warns, Warns, MaybeAgainst, Silent, Silent, MaybeFor, MaybeFor, Recommends];
    assert_eq!(told, expected);
}

#[test]
fn a_mind_changes_when_a_step_does_and_returning_counts_first() {
    let persona = library().bank.personas[0].clone();
    let customer = Customer { persona, name: "Ada".to_owned(), seed: Seed(1) };
    let answer = |outcome| Answer { customer: customer.clone(), sentences: vec![], outcome };
    let before = answer(outcome(100, 50, 0));
    let table = [
        (outcome(110, 55, 5), Turn::Same),
        (outcome(160, 50, 0), Turn::Up),
        (outcome(40, 50, 0), Turn::Down),
        (outcome(160, 30, 0), Turn::Down),
        (outcome(100, 50, 60), Turn::Up),
    ];
    for (after, expected) in table {
        assert_eq!(turn(&before, &answer(after)), expected, "{after:?}");
    }
}
