//! Plans, follow-ups, what became of them, and evenings.

use super::{maybe, name, time};
use crate::attempt::{AttemptId, Id};
use crate::follow_up::PlannedFollowUp;
use crate::line::{Line, Note};
use crate::plan::Plan;
use crate::reflection::{Extent, Reflection};
use crate::shift::{Settled, Settling};
use crate::storage::v1;
use crate::wall::Wall;

pub(in crate::storage) fn plan_to(plan: &Plan, seq: u64) -> v1::Plan {
    v1::Plan {
        v: v1::VERSION,
        kind: v1::PLAN.to_owned(),
        id: plan.id.to_string(),
        at: plan.at.0,
        seq,
        cue: plan.cue.as_ref().map(ToString::to_string),
        act: plan.act.to_string(),
        today: plan.is_today,
        attempt: plan.attempt.as_ref().map(|it| it.0.to_string()),
    }
}

pub(in crate::storage) fn plan_from(plan: &v1::Plan) -> Option<Plan> {
    let act = Line::cut(&plan.act);
    Some(Plan {
        id: Id::parse(&plan.id)?,
        at: time(plan.at)?,
        cue: plan.cue.as_deref().map(Line::cut),
        act: (!act.is_blank()).then_some(act)?,
        is_today: plan.today,
        attempt: maybe(plan.attempt.as_deref(), |it| Id::parse(it).map(AttemptId))?,
    })
}

pub(in crate::storage) fn follow_up_to(it: &PlannedFollowUp, seq: u64) -> v1::FollowUp {
    v1::FollowUp {
        v: v1::VERSION,
        kind: v1::FOLLOW_UP.to_owned(),
        id: it.id.to_string(),
        at: it.at.0,
        seq,
        template: it.template.clone(),
        title: it.title.to_string(),
        name: it.name.to_string(),
        what: it.what.to_string(),
        due: it.due.to_string(),
        minutes: it.minutes,
        text: it.text.to_string(),
    }
}

pub(in crate::storage) fn follow_up_from(it: &v1::FollowUp) -> Option<PlannedFollowUp> {
    Some(PlannedFollowUp {
        id: Id::parse(&it.id)?,
        at: time(it.at)?,
        template: name(&it.template)?,
        title: Line::cut(&it.title),
        name: Line::cut(&it.name),
        what: Line::cut(&it.what),
        due: Wall::parse(&it.due)?,
        minutes: Some(it.minutes).filter(|it| PlannedFollowUp::MINUTES.contains(it))?,
        text: Note::cut(&it.text),
    })
}

pub(in crate::storage) fn settling_to(it: &Settling, seq: u64) -> v1::Done {
    v1::Done {
        v: v1::VERSION,
        kind: v1::DONE.to_owned(),
        id: it.id.to_string(),
        at: it.at.0,
        seq,
        of: it.of.to_string(),
        settled: it.settled.to_string(),
    }
}

pub(in crate::storage) fn settling_from(it: &v1::Done) -> Option<Settling> {
    Some(Settling {
        id: Id::parse(&it.id)?,
        at: time(it.at)?,
        of: Id::parse(&it.of)?,
        settled: Settled::from_name(&it.settled)?,
    })
}

pub(in crate::storage) fn reflection_to(it: &Reflection, seq: u64) -> v1::Reflection {
    v1::Reflection {
        v: v1::VERSION,
        kind: v1::REFLECTION.to_owned(),
        id: it.id.to_string(),
        at: it.at.0,
        seq,
        took: it.took.to_string(),
        enjoyable: it.enjoyable.map(|it| it.to_string()),
        forced: it.forced.map(|it| it.to_string()),
        productive: it.productive.map(|it| it.to_string()),
        exit: it.exit.to_string(),
        plan: it.plan.as_ref().map(ToString::to_string),
        mine: it.mine.to_string(),
    }
}

pub(in crate::storage) fn reflection_from(it: &v1::Reflection) -> Option<Reflection> {
    Some(Reflection {
        id: Id::parse(&it.id)?,
        at: time(it.at)?,
        took: Note::cut(&it.took),
        enjoyable: maybe(it.enjoyable.as_deref(), Extent::from_name)?,
        forced: maybe(it.forced.as_deref(), Extent::from_name)?,
        productive: maybe(it.productive.as_deref(), Extent::from_name)?,
        exit: Note::cut(&it.exit),
        plan: maybe(it.plan.as_deref(), Id::parse)?,
        mine: Note::cut(&it.mine),
    })
}
