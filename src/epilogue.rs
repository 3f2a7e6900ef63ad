//! What happens later: some customers meet what the parting words left open.
//!
//! A promise falls due, a colleague takes over, a card arrives. Whether the words were kept or
//! broken is the trainee's choice, so both can be laid side by side; who meets what is settled
//! by the customers' seeds and is the same for both. Follow-ups count modestly and by what they
//! bring (R17, R18, R19): they are no second exit.

use crate::content::{Due, Kept, Past};
use crate::customers::later::{Teller, effect, left, met};
use crate::customers::rules::Rules;
use crate::customers::weights::Effect;
use crate::customers::{Answer, Customer, Outcome, Sentence, Visit};

/// What one customer met after the exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    /// Who.
    pub customer: Customer,
    /// What came due.
    pub due: Due,
    /// What became of it; a card with thanks is always kept.
    pub kept: Kept,
    /// How the visit had ended for them.
    pub before: Outcome,
    /// What they take along to the next meeting; the probes of the door stay as they were.
    pub after: Outcome,
    /// What they say about it; none only when the bank has no sentence for it.
    pub sentence: Option<Sentence>,
}

impl Later {
    /// The same person at the next meeting: whose promise was broken comes as somebody who was
    /// let down (R13).
    pub fn next(&self) -> Customer {
        let mut next = self.customer.clone();
        if self.kept == Kept::Broken && is_binding(self.due) {
            next.persona.past = Past::LetDown;
        }
        next
    }
}

/// Whether breaking it breaks a word that somebody relied on.
fn is_binding(due: Due) -> bool {
    matches!(due, Due::Call | Due::Promise | Due::Courtesy | Due::Guarantee | Due::Handover)
}

/// What came later for these customers, in the order of their answers; who met nothing is left
/// out. With `kept` everything that falls due is done, or nothing is.
pub fn epilogue(visit: &Visit<'_>, answers: &[Answer], kept: Kept) -> Vec<Later> {
    epilogue_by(Rules::ALL, visit, answers, kept)
}

/// The same by these rules alone: what the laws are tried with.
pub fn epilogue_by(
    rules: Rules,
    visit: &Visit<'_>,
    answers: &[Answer],
    kept: Kept,
) -> Vec<Later> {
    let (left, mut teller) = (left(visit), Teller::new(visit));
    let mut later = Vec::new();
    for answer in answers {
        let Some(met) = met(&left, &answer.customer) else { continue };
        let kept = if met.due == Due::Note { Kept::Kept } else { kept };
        let effect = effect(rules, visit, answer, (met.due, kept));
        later.push(Later {
            customer: answer.customer.clone(),
            due: met.due,
            kept,
            before: answer.outcome,
            after: after(answer.outcome, effect),
            sentence: teller.tell(&answer.customer, met, kept),
        });
    }
    later
}

fn after(before: Outcome, effect: Effect) -> Outcome {
    Outcome {
        feels: (before.feels + effect.feels).clamp(-300, 300),
        would_return: (before.would_return + effect.back).clamp(0, 100),
        would_tell: (before.would_tell + effect.tell).clamp(-100, 100),
        ..before
    }
}
