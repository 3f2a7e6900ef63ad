//! Where a trainee sees their words otherwise than the engine does.

use encore::frame::{AntiMove, Move};
use encore::objection::{Claim, Disputed, Objection, standing};
use encore::reading::read_closing;

use crate::facts::{attempt, id, stamp};

fn objection(n: u64, of: u64, about: Disputed, claim: Claim) -> Objection {
    Objection { id: id(n), at: stamp(n).at, attempt: attempt(of).id, about, claim }
}

#[test]
fn the_latest_about_the_same_thing_stands() {
    let (invited, gushed) =
        (Disputed::Move(Move::Invitation), Disputed::AntiMove(AntiMove::Gush));
    let made = [
        objection(1, 1, invited, Claim::Made),
        objection(2, 1, gushed, Claim::NotSo),
        objection(3, 2, invited, Claim::NotSo),
        objection(4, 1, invited, Claim::Withdrawn),
        objection(5, 2, invited, Claim::Made),
    ];
    assert_eq!(standing(&made), [&made[1], &made[4]]);
    assert_eq!(standing(&made[..3]), [&made[0], &made[1], &made[2]]);
}

#[test]
fn what_is_disputed_has_one_name() {
    let moves = Move::ALL.iter().map(|it| Disputed::Move(*it));
    for it in moves.chain(AntiMove::ALL.iter().map(|it| Disputed::AntiMove(*it))) {
        assert_eq!(Disputed::from_name(it.name()), Some(it));
    }
}

#[test]
fn an_objection_leaves_the_reading_as_it_is() {
    let reading = read_closing("Goodbye, and come back in spring.", None);
    assert!(Disputed::Move(Move::Invitation).is_in(&reading));
    assert!(!Disputed::Move(Move::Promise).is_in(&reading));
}
