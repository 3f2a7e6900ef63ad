//! The loop as data: everything a trainee can do, in order.

use encore::attempt::{Fact, Share};
use encore::card::Question;
use encore::content::Lean;
use encore::seed::Seed;
use encore::session::{Session, Step, StepError};

use crate::facts::stamp;

/// Everything a trainee can do, in the order of the loop, with the step it leads to.
pub(crate) type Act = (&'static str, fn(&mut Session) -> Result<Option<Fact>, StepError>, Step);

pub(crate) const LOOP: &[Act] = &[
    (
        "type feel",
        |it| it.type_statement(Question::Feel, "  Relie\u{200B}ved").map(none),
        Step::Card,
    ),
    (
        "type say",
        |it| it.type_statement(Question::Say, "“They listened.”").map(none),
        Step::Card,
    ),
    ("type describe", |it| it.type_statement(Question::Describe, "Calm").map(none), Step::Card),
    ("keep card", |it| it.keep_card(stamp(1)).map(Some), Step::Scene),
    ("go to exit", |it| it.go_to_exit().map(none), Step::Exit),
    (
        "type words",
        |it| it.type_words(" See you on Monday, Mr. Adler \n").map(none),
        Step::Exit,
    ),
    ("say", |it| it.say().map(none), Step::Predict),
    ("guess feels", |it| it.guess_feels(Lean::High).map(none), Step::Predict),
    ("guess says", |it| it.guess_says(Share::Most).map(none), Step::Predict),
    ("open door", |it| it.open_door(stamp(2)).map(Some), Step::Door),
    ("next", |it| it.next_customer().map(none), Step::Door),
    ("next", |it| it.next_customer().map(none), Step::Door),
    ("compare", |it| it.compare().map(none), Step::Compare),
    ("again", |it| it.again().map(none), Step::Again),
    ("type words", |it| it.type_words("I'll call you at 4 p.m.").map(none), Step::Again),
    ("say again", |it| it.say_again(stamp(3)).map(Some), Step::DoorAgain),
    ("all", |it| it.all_customers().map(none), Step::DoorAgain),
    ("changed", |it| it.compare().map(none), Step::Changed),
    ("again", |it| it.again().map(none), Step::Again),
    ("type words", |it| it.type_words("").map(none), Step::Again),
    ("say again", |it| it.say_again(stamp(4)).map(Some), Step::DoorAgain),
    ("changed", |it| it.compare().map(none), Step::Changed),
];

pub(crate) fn none(_done: ()) -> Option<Fact> {
    None
}

pub(crate) fn start() -> Session {
    Session::start("receptionist", "S25", Seed(7))
}

/// Plays the loop up to this step for the first time.
pub(crate) fn at(step: Step) -> Session {
    let mut session = start();
    for (_, act, _) in LOOP {
        if session.step() == step {
            return session;
        }
        let _fact = act(&mut session).unwrap();
    }
    assert_eq!(session.step(), step);
    session
}
