//! To the shift and back: the verbs of plans, follow-ups and evenings, and what is being typed
//! for them.

mod evening;
pub mod field;

use leptos::prelude::*;

use super::Training;
use crate::attempt::{Attempt, AttemptId, Fact, Id};
use crate::content::guide::{About, FollowUp, FollowUpTime, Prompt};
use crate::follow_up::due::due;
use crate::follow_up::fill::{Slots, fill};
use crate::follow_up::{PlannedFollowUp, calendar};
use crate::line::{Line, Note};
use crate::plan::{Lack, Plan, lack};
use crate::session::Step;
use crate::shift::{Settled, Settling, Shift};
use crate::time::Timestamp;
use crate::ui::page;
use crate::ui::words::shift as text;
use crate::wall::Wall;

/// A new record's id and time.
fn stamp() -> (Id, Timestamp) {
    let at = page::now();
    (Id::new(at, page::random()), at)
}

/// What is being typed.
impl Training {
    /// The text of a field.
    pub fn typed(&self, field: &str) -> String {
        self.keeping.typed().with(|it| it.get(field).cloned()).unwrap_or_default()
    }

    /// Takes the text of a field.
    pub fn type_text(&self, field: &str, text: &str) {
        self.keeping.type_text(field, text);
    }

    /// Whether a field was typed in, if only to empty it.
    pub fn is_typed(&self, field: &str) -> bool {
        self.keeping.typed().with(|it| it.has(field))
    }

    /// Forgets that anything was typed in a field.
    pub fn untype(&self, field: &str) {
        self.keeping.untype(field);
    }

    fn clear(&self, fields: &[&str]) {
        fields.iter().for_each(|it| self.untype(it));
        self.keeping.keep_typed();
    }
}

/// Plans, and what became of plans and follow-ups.
impl Training {
    /// Everything about the shift.
    pub fn shift(&self) -> ReadSignal<Shift> {
        self.keeping.shift()
    }

    /// How many follow-ups are due.
    pub fn n_due(&self) -> usize {
        self.shift().with(|it| it.n_due(page::wall()))
    }

    /// The attempt whose comparison was looked at last, as long as nothing else was begun.
    pub fn fresh_attempt(&self) -> Option<Attempt> {
        let is_talk = |it: Step| matches!(it, Step::Compare | Step::Changed);
        let step = self.session().with(|it| it.as_ref().map(crate::session::Session::step));
        step.filter(|it| is_talk(*it))?;
        self.session().with(|it| it.as_ref()?.latest().cloned())
    }

    /// A question for thought before the shift, another one each day.
    pub fn thought(&self) -> Option<String> {
        let is_attitude = |it: &&Prompt| {
            it.about == About::Shift && it.seeds.iter().any(|it| it == "B23" || it == "C44")
        };
        self.content.library().with(|it| {
            let prompts = it.guide.as_ref()?.prompts.iter().filter(is_attitude);
            let prompts: Vec<_> = prompts.collect();
            let day = usize::try_from(page::wall().day()).unwrap_or(0);
            prompts.get(day.checked_rem(prompts.len())?).map(|it| it.ask.clone())
        })
    }

    /// The plan as typed, as long as something is there to show.
    pub fn plan_draft(&self) -> Option<Plan> {
        let (cue, act) = (self.typed(field::CUE), self.typed(field::ACT));
        let plan = self.plan(Some(&cue), &act, (Id::new(Timestamp(0), 0), Timestamp(0)))?;
        plan.cue.as_ref().is_some_and(|it| !it.is_blank()).then_some(plan)
    }

    /// Keeps the plan. One that was read as lacking is kept when the person is sure.
    ///
    /// # Errors
    /// What is missing.
    pub fn keep_plan(&self, is_sure: bool) -> Result<(), Lack> {
        let (cue, act) = (self.typed(field::CUE), self.typed(field::ACT));
        self.keep(Some(&cue), &act, is_sure)?;
        self.clear(&[field::CUE, field::ACT, field::TODAY]);
        Ok(())
    }

    /// Keeps what is up to oneself while they are here.
    ///
    /// # Errors
    /// What is missing.
    pub fn keep_while(&self, is_sure: bool) -> Result<(), Lack> {
        self.keep(None, &self.typed(field::WHILE), is_sure)?;
        self.clear(&[field::WHILE]);
        Ok(())
    }

    fn keep(&self, cue: Option<&str>, act: &str, is_sure: bool) -> Result<(), Lack> {
        if let Some(lack) = lack(cue, act).filter(|it| it.is_blank() || !is_sure) {
            return Err(lack);
        }
        let plan = self.plan(cue, act, stamp()).ok_or(Lack::Act)?;
        self.keeping.record(Fact::Plan(plan));
        Ok(())
    }

    fn plan(&self, cue: Option<&str>, act: &str, (id, at): (Id, Timestamp)) -> Option<Plan> {
        let act = Line::cut(act);
        let attempt: Option<AttemptId> = self.fresh_attempt().map(|it| it.id);
        let is_today = cue.is_some() && self.typed(field::TODAY) == "yes";
        let cue = cue.map(Line::cut);
        (!act.is_blank()).then_some(Plan { id, at, cue, act, is_today, attempt })
    }

    /// Says what became of a plan or a follow-up.
    pub fn settle(&self, of: &Id, settled: Settled) {
        let (id, at) = stamp();
        self.keeping.record(Fact::Settling(Settling { id, at, of: of.clone(), settled }));
    }
}

/// Follow-ups.
impl Training {
    /// The templates.
    pub fn templates(&self) -> Vec<FollowUp> {
        let all = |it: &crate::content::Library| Some(it.guide.as_ref()?.followups.clone());
        self.content.library().with(all).unwrap_or_default()
    }

    /// The template that is chosen: the first one at first.
    pub fn template(&self) -> Option<FollowUp> {
        let (all, wanted) = (self.templates(), self.typed(field::TEMPLATE));
        let found = all.iter().find(|it| it.id == wanted).or(all.first());
        found.cloned()
    }

    /// What makes this follow-up good, as its template says.
    pub fn check(&self, template: &str) -> Option<String> {
        let find = |it: &crate::content::Library| {
            Some(it.guide.as_ref()?.followup(template)?.check.clone())
        };
        self.content.library().with(find)
    }

    /// The time of the follow-up, as its field shows it.
    pub fn due(&self, template: &FollowUp) -> String {
        let field = field::due(&template.id);
        match self.is_typed(&field) {
            true => self.typed(&field),
            false => due(template.time, page::wall()).to_string(),
        }
    }

    /// The words of the follow-up: as written over, or filled in.
    pub fn words_of(&self, template: &FollowUp) -> String {
        let field = field::words(&template.id);
        if self.is_typed(&field) {
            return self.typed(&field);
        }
        let due = Wall::parse(&self.due(template));
        let is_promise = template.time == FollowUpTime::Promised;
        let when = due.filter(|_| is_promise).map(|it| text::promised(it, page::wall()));
        let (name, what, me) =
            (self.typed(field::NAME), self.typed(field::WHAT), self.typed(field::ME));
        let when = when.unwrap_or_default();
        fill(&template.template, &Slots { name: &name, what: &what, when: &when, me: &me })
    }

    /// Takes the follow-up on. False when it has no time.
    pub fn take_on(&self, template: &FollowUp) -> bool {
        let Some(due) = Wall::parse(&self.due(template)) else { return false };
        let (id, at) = stamp();
        self.keeping.record(Fact::FollowUp(PlannedFollowUp {
            id,
            at,
            template: template.id.clone(),
            title: Line::cut(&template.title),
            name: Line::cut(&self.typed(field::NAME)),
            what: Line::cut(&self.typed(field::WHAT)),
            due,
            minutes: template.minutes,
            text: Note::cut(&self.words_of(template)),
        }));
        let (due, words) = (field::due(&template.id), field::words(&template.id));
        self.clear(&[field::NAME, field::WHAT, &due, &words]);
        true
    }

    /// Hands a follow-up to the person as a file for a calendar. True when the browser took it.
    pub fn save_for_calendar(&self, it: &PlannedFollowUp) -> bool {
        let check = self.check(&it.template).map(|it| format!("\n\n{} {it}", text::CHECK));
        let notes = format!("{}{}", it.text, check.unwrap_or_default());
        let file = calendar::file(it, page::now(), &text::title(it), &notes);
        let day = it.due.to_string();
        let name = format!("encore-{}.ics", day.get(..10).unwrap_or("follow-up"));
        page::download(&name, &file).is_ok()
    }
}
