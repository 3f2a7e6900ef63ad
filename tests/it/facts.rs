//! Values for tests: a test names what matters to it and nothing else.

use std::rc::Rc;

use encore::attempt::{Attempt, AttemptId, CardId, Fact, Id, KeptCard, Prediction, Share};
use encore::card::{Card, Statement};
use encore::content::{Lean, SceneKind};
use encore::frame::{AntiMove, FRAME, Move};
use encore::objection::{Claim, Disputed, Objection};
use encore::parting_words::PartingWords;
use encore::review::{Grade, Help, Review};
use encore::round::ENGINE;
use encore::seed::{Seed, Stream};
use encore::session::Stamp;
use encore::storage::{LoadNote, Shelf, Vault};
use encore::time::Timestamp;

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
    match chance.below(5) {
        0 => Fact::Card(card(n)),
        1 => Fact::Review(review(n)),
        2 => Fact::Objection(objection(n)),
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
