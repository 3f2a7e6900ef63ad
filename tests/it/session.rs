//! The loop, from the first card to the second round and on.

use encore::attempt::{Attempt, Fact, Prediction, Share};
use encore::card::Question;
use encore::content::Lean;
use encore::parting_words::{PartingWords, TooLong};
use encore::round::N_CUSTOMERS;
use encore::route::Route;
use encore::seed::Seed;
use encore::session::{Session, Step, StepError};

use crate::facts::{card, stamp};
use crate::steps::{LOOP, at, start};

#[test]
fn the_loop_goes_from_the_first_card_to_the_third_round() {
    let (mut session, mut facts) = (start(), Vec::new());
    for (name, act, step) in LOOP {
        facts.extend(act(&mut session).unwrap_or_else(|it| panic!("{name}: {it}")));
        assert_eq!(session.step(), *step, "{name}");
    }
    let [Fact::Card(card), Fact::Attempt(one), Fact::Attempt(two), Fact::Attempt(three)] =
        &facts[..]
    else {
        panic!("{facts:?}");
    };
    assert_eq!(card.card.feel.as_str(), "Relieved");
    assert_eq!((card.role.as_str(), card.at), ("receptionist", stamp(1).at));
    assert_eq!(one.words.as_str(), "See you on Monday, Mr. Adler");
    assert_eq!(one.prediction, Some(Prediction { feels: Lean::High, says: Share::Most }));
    assert_eq!((one.round, &one.after, &one.card), (1, &None, &card.id));
    assert_eq!((two.round, two.after.as_ref(), two.prediction), (2, Some(&one.id), None));
    assert_eq!((three.round, three.after.as_ref()), (3, Some(&two.id)));
    assert!(three.words.is_silent());
    assert!([one, two, three].iter().all(|it| it.seed == Seed(7) && it.scene == "S25"));
    assert_eq!((session.before(), session.latest()), (Some(two), Some(three)));
}

#[test]
fn a_session_may_start_with_a_card_that_was_kept_before() {
    let session = Session::start_with(card(3), "S26", Seed(9));
    assert_eq!((session.step(), session.card()), (Step::Scene, Some(&card(3))));
    assert_eq!((session.role(), session.scene()), ("receptionist", "S26"));
}

#[test]
fn an_attempt_can_be_taken_up_again_with_the_same_customers() {
    let latest = crate::facts::attempt(4);
    let mut session = Session::reopen(card(0), latest.clone());
    assert_eq!((session.step(), session.n_shown()), (Step::Again, N_CUSTOMERS));
    assert_eq!(session.words(), latest.words.as_str());
    let Fact::Attempt(Attempt { seed, round, after, .. }) =
        session.say_again(stamp(9)).unwrap()
    else {
        panic!("no attempt");
    };
    assert_eq!((seed, round, after), (latest.seed, 2, Some(latest.id)));
}

#[test]
fn a_card_is_kept_only_when_all_three_questions_have_an_answer_that_fits() {
    let mut session = start();
    let check = |session: &mut Session, expected: StepError| {
        let before = session.clone();
        assert_eq!(session.keep_card(stamp(1)), Err(expected));
        assert_eq!(session, &before);
    };
    check(&mut session, StepError::Missing(Question::Feel));
    session.type_statement(Question::Feel, "Good").unwrap();
    session.type_statement(Question::Say, " \u{200B}\n ").unwrap();
    check(&mut session, StepError::Missing(Question::Say));
    session.type_statement(Question::Say, &"ä".repeat(281)).unwrap();
    let too_long = StepError::StatementTooLong { question: Question::Say, n_chars: 281 };
    check(&mut session, too_long);
    session.type_statement(Question::Say, &"ä".repeat(280)).unwrap();
    check(&mut session, StepError::Missing(Question::Describe));
    assert_eq!(session.card_draft().unwrap().text(Question::Feel), "Good");
}

#[test]
fn words_that_are_too_long_stay_as_typed_and_are_not_said() {
    let long = "x".repeat(PartingWords::MAX_CHARS + 1);
    let too_long = StepError::WordsTooLong(TooLong { n_chars: 2001 });
    let mut session = at(Step::Exit);
    session.type_words(&long).unwrap();
    assert_eq!(session.say(), Err(too_long));
    assert_eq!((session.step(), session.words()), (Step::Exit, long.as_str()));

    let mut session = at(Step::Again);
    session.type_words(&long).unwrap();
    assert_eq!(session.say_again(stamp(8)), Err(too_long));
    assert_eq!((session.step(), session.words()), (Step::Again, long.as_str()));
}

#[test]
fn saying_nothing_is_allowed() {
    let mut session = at(Step::Exit);
    session.type_words(" \n").unwrap();
    assert_eq!(session.say(), Ok(()));
}

#[test]
fn the_door_opens_after_both_taps_and_not_before() {
    let mut session = at(Step::Predict);
    assert_eq!(session.open_door(stamp(1)), Err(StepError::FeelsOpen));
    session.guess_feels(Lean::Low).unwrap();
    assert_eq!(session.open_door(stamp(1)), Err(StepError::SaysOpen));
    session.guess_feels(Lean::Middle).unwrap();
    session.guess_says(Share::None).unwrap();
    session.turn_to(&Route::Scene);
    session.turn_to(&Route::Predict);
    assert_eq!(session.guess().feels, Some(Lean::Middle));
    assert!(session.open_door(stamp(1)).is_ok());
}

#[test]
fn what_does_not_follow_at_a_step_is_refused_and_changes_nothing() {
    for (_, _, step) in LOOP {
        let session = at(*step);
        for (name, act, leads_to) in LOOP {
            let mut tried = session.clone();
            if act(&mut tried) == Err(StepError::NotNow) {
                assert_eq!(tried, session, "{name} at {step:?}");
            } else {
                let is_next = tried.step() == *leads_to || tried.step() == *step;
                let is_further_round = matches!(
                    tried.step(),
                    Step::Door | Step::DoorAgain | Step::Compare | Step::Changed | Step::Again
                );
                assert!(is_next || is_further_round, "{name} at {step:?}");
            }
        }
    }
}

#[test]
fn customers_come_out_one_by_one_and_no_more_than_there_are() {
    let mut session = at(Step::Door);
    assert_eq!(session.n_shown(), 0);
    for n in 1..20 {
        session.next_customer().unwrap();
        assert_eq!(session.n_shown(), n.min(N_CUSTOMERS));
    }
    let mut session = at(Step::Door);
    session.compare().unwrap();
    assert_eq!(session.n_shown(), N_CUSTOMERS);
}

#[test]
fn pages_turn_back_without_losing_a_word() {
    let check = |step: Step, pages: &[(Route, bool)]| {
        let mut session = at(step);
        let words = session.words().to_owned();
        for (page, is_reached) in pages {
            assert_eq!(session.turn_to(page), *is_reached, "{page} from {step:?}");
            assert_eq!(session.words(), words);
            assert!(!is_reached || session.step().route() == *page);
        }
    };
    check(Step::Card, &[(Route::Scene, false), (Route::Door, false), (Route::Card, true)]);
    check(Step::Scene, &[(Route::Card, false), (Route::Exit, true), (Route::Scene, true)]);
    check(
        Step::Predict,
        &[
            (Route::Exit, true),
            (Route::Scene, true),
            (Route::Predict, true),
            (Route::Door, false),
        ],
    );
    check(Step::Door, &[(Route::Compare, false), (Route::Exit, false), (Route::Door, true)]);
    check(
        Step::Again,
        &[
            (Route::Compare, true),
            (Route::Door, true),
            (Route::Exit, true),
            (Route::Home, false),
        ],
    );
    check(Step::DoorAgain, &[(Route::Compare, false), (Route::Predict, false)]);
    check(Step::Changed, &[(Route::Door, true), (Route::Compare, true), (Route::Exit, true)]);
}

#[test]
fn a_word_typed_for_the_next_round_survives_looking_back() {
    let mut session = at(Step::Again);
    session.type_words("half a tho").unwrap();
    assert!(session.turn_to(&Route::Door) && session.turn_to(&Route::Exit));
    assert_eq!((session.step(), session.words()), (Step::Again, "half a tho"));
}
