//! Values for tests: a test names what matters to it and nothing else.

use std::rc::Rc;

use encore::attempt::{Attempt, AttemptId, CardId, Fact, Id, KeptCard, Prediction, Share};
use encore::card::{Card, Statement};
use encore::content::{Lean, SceneKind};
use encore::follow_up::PlannedFollowUp;
use encore::frame::{AntiMove, FRAME, Move};
use encore::line::{Line, Note};
use encore::objection::{Claim, Disputed, Objection};
use encore::parting_words::PartingWords;
use encore::plan::Plan;
use encore::reflection::{Extent, Reflection};
use encore::review::{Grade, Help, Review};
use encore::round::ENGINE;
use encore::seed::{Seed, Stream};
use encore::session::Stamp;
use encore::shift::{Settled, Settling};
use encore::storage::{LoadNote, Shelf, Vault};
use encore::time::Timestamp;
use encore::wall::Wall;

/// Noon of 21 November 2026, UTC.
pub(crate) const NOON: i64 = 1_795_262_400_000;

/// The n-th stamp after noon, a second apart.
pub(crate) fn stamp(n: u64) -> Stamp {
    let at = Timestamp(NOON + i64::try_from(n).unwrap() * 1000);
    Stamp { at, random: Seed(n).stream().next() }
}

pub(crate) fn id(n: u64) -> Id {
    let Stamp { at, random } = stamp(n);
    Id::new(at, random)
}

pub(crate) fn card(n: u64) -> KeptCard {
    let card = Card {
        feel: Statement::cut("Relieved, and looked after."),
        say: Statement::cut("“They knew my name.” \\ \u{1F642}"),
        describe: Statement::cut("Quick\nbut never rushed"),
    };
    KeptCard { id: CardId(id(n)), at: stamp(n).at, role: "receptionist".to_owned(), card }
}

pub(crate) fn attempt(n: u64) -> Attempt {
    Attempt {
        id: AttemptId(id(n)),
        at: stamp(n).at,
        scene: "S25".to_owned(),
        role: "receptionist".to_owned(),
        seed: Seed(u64::MAX - n),
        round: 1,
        after: None,
        card: CardId(id(0)),
        words: PartingWords::parse(&format!("Goodbye number {n}, and thank you.")).unwrap(),
        prediction: Some(Prediction { feels: Lean::High, says: Share::Some }),
        frame: FRAME,
        engine: ENGINE,
    }
}

pub(crate) fn objection(n: u64) -> Objection {
    let about = if n.is_multiple_of(2) {
        Disputed::Move(Move::Invitation)
    } else {
        Disputed::AntiMove(AntiMove::Gush)
    };
    let claim = if n.is_multiple_of(3) { Claim::Made } else { Claim::NotSo };
    Objection { id: id(n), at: stamp(n).at, attempt: attempt(1).id, about, claim }
}

/// Every third is for "while they are here", and every second for today.
pub(crate) fn plan(n: u64) -> Plan {
    let cue = "they reach for their coat, “finally”";
    Plan {
        id: id(n),
        at: stamp(n).at,
        cue: (!n.is_multiple_of(3)).then(|| Line::cut(cue)),
        act: Line::cut("I say what happens next \\ by name"),
        is_today: n.is_multiple_of(2),
        attempt: n.is_multiple_of(2).then(|| attempt(1).id),
    }
}

pub(crate) fn follow_up(n: u64) -> PlannedFollowUp {
    let what = if n.is_multiple_of(2) { "the night guard; it pinched, she said" } else { "" };
    PlannedFollowUp {
        id: id(n),
        at: stamp(n).at,
        template: "call-same-evening".to_owned(),
        title: Line::cut("Call the same evening"),
        name: Line::cut("Zoë"),
        what: Line::cut(what),
        due: Wall::parse("2026-11-21T18:00").unwrap().plus(n.min(9_999).cast_signed()),
        minutes: 5,
        text: Note::cut("Good evening, Zoë.\nDid you get what you need? \u{1F642}"),
    }
}

pub(crate) fn settling(n: u64, of: Id) -> Settling {
    let settled = if n.is_multiple_of(2) { Settled::Done } else { Settled::Dropped };
    Settling { id: id(n), at: stamp(n).at, of, settled }
}

/// Every third has nothing but an answer on a scale.
pub(crate) fn reflection(n: u64) -> Reflection {
    let text = |it: &str| if n.is_multiple_of(3) { Note::default() } else { Note::cut(it) };
    Reflection {
        id: id(n),
        at: stamp(n).at,
        took: text("That somebody \"listened\"."),
        enjoyable: Some(Extent::Very),
        forced: n.is_multiple_of(2).then_some(Extent::No),
        productive: (!n.is_multiple_of(3)).then_some(Extent::Mostly),
        exit: text("He stopped at the door and laughed."),
        plan: n.is_multiple_of(2).then(|| id(1)),
        mine: text("A calm evening."),
    }
}

pub(crate) fn review(n: u64) -> Review {
    let grade = Grade::ALL[usize::try_from(n % 3).unwrap()];
    Review {
        id: id(n),
        at: stamp(n).at,
        task: "spot-thanks-late-bus".to_owned(),
        situation: SceneKind::NoSale,
        results: vec![(Move::Thanks, grade), (Move::Promise, Grade::Missed)],
        help: if n.is_multiple_of(2) { Help::Gaps } else { Help::None },
    }
}

/// A card, then attempts: `n` facts in all.
pub(crate) fn facts(n: u64) -> Vec<Fact> {
    let attempts = (1..n).map(|it| Fact::Attempt(attempt(it)));
    std::iter::once(Fact::Card(card(0))).chain(attempts).collect()
}

pub(crate) fn any_fact(chance: &mut Stream) -> Fact {
    let n = chance.below(1 << 40);
    match chance.below(11) {
        0 | 1 => Fact::Card(card(n)),
        2 | 3 => Fact::Objection(objection(n)),
        4 => Fact::Plan(plan(n)),
        5 => Fact::FollowUp(follow_up(n)),
        6 => Fact::Settling(settling(n, id(1))),
        7 => Fact::Reflection(reflection(n)),
        8 => Fact::Review(review(n)),
        _ => Fact::Attempt(attempt(n)),
    }
}

/// Opens a vault on a shelf that others may hold as well.
pub(crate) fn open(shelf: &Rc<impl Shelf + 'static>) -> (Vault, Vec<LoadNote>) {
    Vault::open(Box::new(Rc::clone(shelf)))
}

/// Records these, whatever comes of it.
pub(crate) fn record(vault: &mut Vault, facts: impl IntoIterator<Item = Fact>) {
    for fact in facts {
        let _checked_elsewhere = vault.record(fact);
    }
}
