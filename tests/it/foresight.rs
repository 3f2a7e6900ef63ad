//! Guesses beside what came, told as a direction.

use encore::attempt::{Attempt, Prediction, Share};
use encore::content::Lean;
use encore::progress::foresight::{Foreseen, Guess, Leaning, Trend, leaning, trend};

use crate::builders::library;
use crate::facts::{attempt, card};

/// Guesses of how many will say it: expected and heard, as two letters of `n`one, `s`ome and
/// `m`ost each. Feelings are always guessed right.
fn foreseen(story: &str) -> Vec<Foreseen> {
    let share = |it: char| match it {
        'n' => Share::None,
        's' => Share::Some,
        _ => Share::Most,
    };
    let guess = |it: &str| {
        let mut letters = it.chars().map(share);
        let mut next =
            || Prediction { feels: Lean::Middle, says: letters.next().unwrap_or(Share::Some) };
        let (expected, came) = (next(), next());
        let attempt = attempt(1);
        Foreseen { attempt: attempt.id, at: attempt.at, expected, came }
    };
    story.split_whitespace().map(guess).collect()
}

#[test]
fn a_direction_shows_from_four_guesses_on() {
    let check = |story: &str, expected: Leaning| {
        assert_eq!(leaning(&foreseen(story), Guess::Says), expected, "{story}");
    };
    check("", Leaning::Unknown);
    check("nm nm nm", Leaning::Unknown);
    check("nm nm nm ns", Leaning::Less);
    check("mn sn mn ms", Leaning::More);
    check("nn ss mm sm", Leaning::Near);
    check("nn ss ms sm", Leaning::Mixed);
    check("nn ss sm sm", Leaning::Less);
    check("ns sn ns sn", Leaning::Mixed);
    check("nn ss ms ms sm", Leaning::More);
    assert_eq!(leaning(&foreseen("nm nm nm nm"), Guess::Feels), Leaning::Near);
}

#[test]
fn a_trend_is_told_when_it_is_more_than_chance() {
    let check = |story: &str, expected: Trend| {
        assert_eq!(trend(&foreseen(story)), expected, "{story}");
    };
    check("", Trend::Steady);
    check("nm nm nm ss ss ss", Trend::Steady);
    check("nm nm nm nm ss ss ss ss", Trend::Nearer);
    check("ss ss ss ss nm nm nm nm", Trend::Further);
    check("ss nm ss nm ss nm ss nm", Trend::Steady);
    check("nm nm nm ss ss nm ss nm", Trend::Steady);
}

#[test]
fn what_came_is_what_the_page_of_the_comparison_tells() {
    let library = library();
    let attempt = Attempt { role: "accountant".to_owned(), ..attempt(3) };
    let told = Foreseen::of(&attempt, &card(0).card, &library).unwrap();
    assert_eq!(told.expected, attempt.prediction.unwrap());
    let round = attempt.round(&library).unwrap();
    assert_eq!(told.came.feels, round.most_feel());
    let unasked = Attempt { prediction: None, ..attempt };
    assert_eq!(Foreseen::of(&unasked, &card(0).card, &library), None);
}
