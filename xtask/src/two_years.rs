//! Two years of daily practice, as they would be kept: for measuring how much they take and how
//! fast the app starts with them.

use std::rc::Rc;

use encore::attempt::{Attempt, AttemptId, CardId, Fact, Id, KeptCard, Prediction, Share};
use encore::card::{Card, Statement};
use encore::content::{Lean, Library, RolePack, Scene, SceneKind};
use encore::frame::{FRAME, Move};
use encore::line::{Line, Note};
use encore::objection::{Claim, Disputed, Objection};
use encore::parting_words::PartingWords;
use encore::plan::Plan;
use encore::reflection::{Extent, Reflection};
use encore::review::{Grade, Help, Review};
use encore::round::ENGINE;
use encore::seed::{Seed, Stream};
use encore::shift::{Settled, Settling};
use encore::storage::{MemoryShelf, Shelf, Vault};
use encore::time::Timestamp;

/// Days of two years.
const N_DAYS: i64 = 730;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// 1 January 2025, 07:30 UTC.
const START: i64 = 1_735_716_600_000;

/// A practice item.
const ITEM: &str = "spot-thanks-late-bus";

/// Every key with its text after two years in which nobody missed a day: a scene in two rounds and
/// two tasks each day, an evening looked back on every second, a new card every third, and every
/// week a plan that was done and a mark that was seen differently.
pub fn two_years(library: &Library) -> Vec<(String, String)> {
    let shelf = Rc::new(MemoryShelf::new());
    let (mut vault, _) = Vault::open(Box::new(Rc::clone(&shelf)));
    let mut chance = Seed(2).stream();
    let mut person = Person { chance: &mut chance, library, card: None };
    for day in 0..N_DAYS {
        for fact in person.day(day) {
            let _in_memory = vault.record(fact);
        }
    }
    let keys = shelf.keys().unwrap_or_default();
    let text = |key: String| Some((key.clone(), shelf.get(&key).ok()??));
    keys.into_iter().filter_map(text).collect()
}

/// UTF-16 units of keys and texts, as browsers count.
pub fn units(kept: &[(String, String)]) -> usize {
    let units = |it: &str| it.encode_utf16().count();
    kept.iter().map(|(key, text)| units(key) + units(text)).sum()
}

struct Person<'a> {
    chance: &'a mut Stream,
    library: &'a Library,
    card: Option<CardId>,
}

impl Person<'_> {
    fn day(&mut self, day: i64) -> Vec<Fact> {
        let places: Vec<_> = self
            .library
            .roles
            .iter()
            .flat_map(|role| role.scenes.iter().map(move |it| (role, it)))
            .collect();
        let Some((role, scene)) = self.chance.pick(&places).copied() else { return Vec::new() };
        let at = START + day * DAY;
        let mut facts = Vec::new();
        if day % 3 == 0 || self.card.is_none() {
            facts.push(self.card(role, at));
        }
        let first = self.attempt((role, scene), at + 120_000, None);
        let second = self.attempt((role, scene), at + 300_000, Some(&first));
        facts.extend([Fact::Attempt(first), Fact::Attempt(second.clone())]);
        facts.extend([self.review(&scene.id, at + 180_000), self.review(ITEM, at + 600_000)]);
        if day % 7 == 0 {
            let plan = self.plan(&second, at + 660_000);
            let done = self.done(plan.id(), at + 40_000_000);
            facts.extend([self.objection(&second), plan, done]);
        }
        if day % 2 == 0 {
            facts.push(self.evening(at + 43_000_000));
        }
        facts
    }

    fn id(&mut self, at: i64) -> Id {
        Id::new(Timestamp(at), self.chance.next())
    }

    fn card(&mut self, role: &RolePack, at: i64) -> Fact {
        let id = CardId(self.id(at));
        self.card = Some(id.clone());
        let card = Card {
            feel: Statement::cut("Looked after, and sure that somebody knows what comes next."),
            say: Statement::cut("They told me when they would call, and then they did call."),
            describe: Statement::cut("Quick, calm and clear; nobody made me feel in the way."),
        };
        Fact::Card(KeptCard { id, at: Timestamp(at), role: role.id.clone(), card })
    }

    fn attempt(
        &mut self,
        (role, scene): (&RolePack, &Scene),
        at: i64,
        before: Option<&Attempt>,
    ) -> Attempt {
        let id = self.id(at);
        let seed = before.map_or_else(|| Seed(self.chance.next()), |it| it.seed);
        let predicted = Prediction { feels: Lean::Middle, says: Share::Some };
        Attempt {
            at: Timestamp(at),
            scene: scene.id.clone(),
            role: role.id.clone(),
            seed,
            round: if before.is_some() { 2 } else { 1 },
            after: before.map(|it| it.id.clone()),
            card: self.card.clone().unwrap_or(CardId(id.clone())),
            words: PartingWords::parse(&scene.good.text).unwrap_or_default(),
            prediction: before.is_none().then_some(predicted),
            frame: FRAME,
            engine: ENGINE,
            id: AttemptId(id),
        }
    }

    fn review(&mut self, task: &str, at: i64) -> Fact {
        let results = [Move::Thanks, Move::Promise, Move::NeedsCheck, Move::UseTip];
        Fact::Review(Review {
            id: self.id(at),
            at: Timestamp(at),
            task: task.to_owned(),
            situation: SceneKind::Bought,
            results: results.map(|it| (it, Grade::Strong)).to_vec(),
            help: Help::None,
        })
    }

    fn plan(&mut self, attempt: &Attempt, at: i64) -> Fact {
        Fact::Plan(Plan {
            id: self.id(at),
            at: Timestamp(at),
            cue: Some(Line::cut("they reach for their coat and look at the door")),
            act: Line::cut("I say what happens next, and when, and who will call"),
            is_today: true,
            attempt: Some(attempt.id.clone()),
        })
    }

    fn done(&mut self, of: &Id, at: i64) -> Fact {
        let id = self.id(at);
        Fact::Settling(Settling {
            id,
            at: Timestamp(at),
            of: of.clone(),
            settled: Settled::Done,
        })
    }

    fn evening(&mut self, at: i64) -> Fact {
        let note = Note::cut("He stopped at the door, laughed, and said he would ask for me.");
        Fact::Reflection(Reflection {
            id: self.id(at),
            at: Timestamp(at),
            took: note.clone(),
            enjoyable: Some(Extent::Very),
            forced: Some(Extent::No),
            productive: Some(Extent::Mostly),
            exit: note,
            plan: None,
            mine: Note::default(),
        })
    }

    fn objection(&mut self, attempt: &Attempt) -> Fact {
        let about = Disputed::Move(*self.chance.pick(Move::ALL).unwrap_or(&Move::Thanks));
        let (at, claim) = (Timestamp(attempt.at.0 + 60_000), Claim::NotSo);
        let id = self.id(at.0);
        Fact::Objection(Objection { id, at, attempt: attempt.id.clone(), about, claim })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is kept of two years may take at most this, in UTF-16 units.
    const MOST: usize = 1_500_000;

    #[test]
    fn two_years_of_daily_practice_leave_room() {
        let Ok(library) = crate::check::library() else { panic!("the content has faults") };
        let kept = two_years(&library);
        let (n_kept, n_units) = (kept.len(), units(&kept));
        assert!(n_units <= MOST, "{n_kept} records take {n_units}");
        assert!(n_kept > 1_500, "{n_kept} records are no two years");
    }
}
