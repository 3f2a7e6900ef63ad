//! Looking closer at an attempt: what its answers came from, what another move would do, what
//! became of its promise, and how a whole day of customers takes it.

use leptos::prelude::*;

use super::Training;
use crate::attempt::{Attempt, AttemptId};
use crate::content::triage::Triage;
use crate::content::{Due, Kept, Library};
use crate::customers::bands::Returns;
use crate::customers::{Answer, Before, Customer, Outcome, Visit};
use crate::day::Day;
use crate::epilogue::{Later, epilogue};
use crate::order::distinct;
use crate::proactive::{Alone, Changed, alone, proactive};
use crate::reasons::{Explanation, Reason, Rule, explain, reason};
use crate::round::Round;
use crate::route::Route;
use crate::ui::components::voices::Voice;
use crate::ui::page;
use crate::what_if::{Trial, WhatIf, trials, what_if};

/// Two hundred customers after the words of an attempt.
#[derive(Clone, Debug)]
pub struct DayShown {
    /// The attempt.
    pub attempt: Attempt,
    /// The title of its scene.
    pub title: String,
    /// All of them.
    pub day: Day,
    /// Who is quoted.
    pub voices: Vec<Voice>,
    /// The same after the words before, if there were any.
    pub before: Option<(Day, Vec<Voice>)>,
}

/// Something that the words left open.
#[derive(Clone, Debug)]
pub struct DueShown {
    /// What.
    pub due: Due,
    /// The words that left it open; none only where nobody has words for it.
    pub said: Option<Reason>,
    /// What is known about it.
    pub rule: Option<Rule>,
}

/// What became of what the words left open.
#[derive(Clone, Debug)]
pub struct LaterShown {
    /// Everybody who met it, where it was kept and where it was broken, in the same order.
    pub met: Vec<(Later, Later)>,
    /// Everything that came due for somebody.
    pub dues: Vec<DueShown>,
    /// How many of how many would come back: at the door, kept, broken.
    pub n_back: [usize; 3],
    /// How many customers there are.
    pub n_customers: usize,
}

impl Training {
    /// An attempt and the one before it with the same customers.
    pub(super) fn attempt(&self, id: &AttemptId) -> Option<(Attempt, Option<Attempt>)> {
        self.attempts().with(|all| {
            let find = |id: &AttemptId| all.iter().find(|it| it.id == *id).cloned();
            let attempt = find(id)?;
            let before = attempt.after.as_ref().and_then(find);
            Some((attempt, before))
        })
    }

    /// Where the arrow leads when it isn't the same from everywhere.
    pub(super) fn back_to(&self, route: &Route) -> Option<Route> {
        let is_latest = |id: &AttemptId| self.latest_attempt().as_ref() == Some(id);
        matches!(route, Route::Day(id) if is_latest(id)).then_some(Route::Compare)
    }

    /// What each answer to an attempt came from, in the order of the answers.
    pub fn explanations(&self, id: &AttemptId) -> Vec<Explanation> {
        let mut found = Vec::new();
        self.visit(id, &mut |visit, before, round| {
            found = round.answers.iter().map(|it| explain(visit, before, it)).collect();
        });
        found
    }

    /// Every change of an attempt's words that can be tried.
    pub fn trials(&self, id: &AttemptId) -> Vec<Trial> {
        let mut found = Vec::new();
        self.visit(id, &mut |visit, _, _| found = trials(visit));
        found
    }

    /// What a change would do to the customers of an attempt.
    pub fn what_if(&self, id: &AttemptId, trial: Trial) -> Option<WhatIf> {
        let mut found = None;
        self.visit(id, &mut |visit, before, round| {
            let reader = visit.library.reader();
            let read = |it: &str| reader.closing(it, Some(visit.scene));
            found = what_if(visit, before, &round.answers, trial, &read);
        });
        found
    }

    /// The steps that could have been done before an attempt's exit, each with what it does
    /// alone; none where its scene has no such steps.
    pub fn steps_ahead(&self, id: &AttemptId) -> Option<Vec<Alone>> {
        let mut found = None;
        self.visit(id, &mut |visit, _, round| found = Some(alone(visit, &people(round))));
        found.filter(|it| !it.is_empty())
    }

    /// An attempt's customers with and without these steps done before.
    pub fn proactive(&self, id: &AttemptId, done: &[String]) -> Option<Vec<Changed>> {
        let done: Vec<&str> = done.iter().map(String::as_str).collect();
        let mut found = None;
        self.visit(id, &mut |visit, _, round| {
            found = Some(proactive(visit, &people(round), &done));
        });
        found
    }

    /// The customers of whom few can be called where this scene is one of many, and names for
    /// them; none while its pack isn't here.
    pub fn triage(&self, scene: &str) -> Option<(Triage, Vec<String>)> {
        self.content.library().with(|library| {
            let triage = library.scene(scene)?.1.triage.clone()?;
            Some((triage, library.bank.names.clone()))
        })
    }

    /// What became of what an attempt's words left open.
    pub fn later(&self, id: &AttemptId) -> Option<LaterShown> {
        let mut found = None;
        self.visit(id, &mut |visit, _, round| found = Some(later(visit, round)));
        found
    }

    /// A day of customers after an attempt's words, and after those before them.
    pub fn day(&self, id: &AttemptId) -> Option<DayShown> {
        let (attempt, before) = self.attempt(id)?;
        self.content.library().with(|library| {
            let (day, voices) = day_of(library, &attempt)?;
            let before = before.and_then(|it| day_of(library, &it));
            let title = library.scene(&attempt.scene)?.1.title.clone();
            Some(DayShown { attempt, title, day, voices, before })
        })
    }

    /// Looks at an attempt as its customers met it.
    fn visit(
        &self,
        id: &AttemptId,
        look: &mut dyn FnMut(&Visit<'_>, Option<Before<'_>>, &Round),
    ) {
        let Some((attempt, before)) = self.attempt(id) else { return };
        self.content.library().with(|library| {
            let Some((role, scene)) = library.scene(&attempt.scene) else { return };
            let Some(round) = super::play(library, &attempt, before.as_ref()) else { return };
            let (words, reading) = (attempt.words.as_str(), &round.reading);
            let visit = Visit { library, role, scene, words, reading };
            let earlier = before.as_ref().and_then(|it| super::play(library, it, None));
            let earlier = earlier.as_ref().map(|it| &it.reading);
            let before = before.as_ref().zip(earlier);
            let before =
                before.map(|(it, reading)| Before { words: it.words.as_str(), reading });
            look(&visit, before, &round);
        });
    }
}

fn people(round: &Round) -> Vec<Customer> {
    round.answers.iter().map(|it| it.customer.clone()).collect()
}

/// A day after these words, for customers who remember none before.
fn day_of(library: &Library, attempt: &Attempt) -> Option<(Day, Vec<Voice>)> {
    let (role, scene) = library.scene(&attempt.scene)?;
    let round = super::play(library, attempt, None)?;
    let (words, reading) = (attempt.words.as_str(), &round.reading);
    let visit = Visit { library, role, scene, words, reading };
    let day = page::timed("day", || Day::live(&visit, attempt.seed));
    let quoted = day.quotes.iter().filter_map(|it| day.answers.get(*it));
    let voices = quoted.map(|it| (it.clone(), explain(&visit, None, it))).collect();
    Some((day, voices))
}

fn later(visit: &Visit<'_>, round: &Round) -> LaterShown {
    let answers = &round.answers;
    let kept = epilogue(visit, answers, Kept::Kept);
    let broken = epilogue(visit, answers, Kept::Broken);
    let likely = |it: &Outcome| it.returns_band() >= Returns::Likely;
    let n_after = |later: &[Later]| {
        let after = |it: &Answer| {
            let met = later.iter().find(|later| later.customer == it.customer);
            met.map_or(it.outcome, |it| it.after)
        };
        answers.iter().filter(|it| likely(&after(it))).count()
    };
    let n_before = answers.iter().filter(|it| likely(&it.outcome)).count();
    LaterShown {
        n_back: [n_before, n_after(&kept), n_after(&broken)],
        n_customers: answers.len(),
        dues: distinct(kept.iter().map(|it| it.due))
            .into_iter()
            .map(|due| due_shown(visit, due, &kept))
            .collect(),
        met: kept.into_iter().zip(broken).collect(),
    }
}

/// What came due, the words it comes from, and the rule about it.
fn due_shown(visit: &Visit<'_>, due: Due, later: &[Later]) -> DueShown {
    let told = later.iter().filter(|it| it.due == due).filter_map(|it| it.sentence.as_ref());
    let mut because = told.flat_map(|it| &it.because);
    let said = because.next().map(|it| reason(visit, None, it));
    let rule = visit.library.bank.why_card_about(due.name()).map(Rule::from);
    DueShown { due, said, rule }
}
