//! Stock phrases and stuffing: texts that consist of formulas, and lists of labels.

use super::Finding;
use super::classes::Class;
use super::clauses::Text;
use super::closing::Found;
use super::engine::Engine;
use crate::frame::{AntiMove, Move, Strength};

/// Adds `stock_phrase` when every word belongs to a formula that fits anyone (ruling 4).
pub(crate) fn add(text: &Text<'_>, engine: &Engine, found: &mut Vec<Found>) {
    let mut has_formula = false;
    for it in found.iter() {
        match it.finding {
            Finding::Move(what, Strength::Weak) if is_formula(what, it.rule) => {
                has_formula = true;
            }
            Finding::AntiMove(AntiMove::VaguePromise | AntiMove::BurdenShift) => {}
            _ => return,
        }
    }
    if has_formula && leftover(text, engine, found) <= 1 {
        let finding = Finding::AntiMove(AntiMove::StockPhrase);
        found.push(Found { first: 0, end: text.tokens.len(), finding, rule: "only-formulas" });
        found.sort_unstable();
    }
}

fn is_formula(what: Move, rule: &str) -> bool {
    use Move::{Acknowledgement, Gesture, Handover, Personal, Promise, UseTip};
    rule != "bring-back"
        && !matches!(what, Acknowledgement | Gesture | Handover | Personal | Promise | UseTip)
}

/// Words with a meaning of their own that stand in no finding.
fn leftover(text: &Text<'_>, engine: &Engine, found: &[Found]) -> usize {
    let mut covered = 0;
    let mut marks = found.iter().peekable();
    let mut count = 0;
    for at in 0..text.tokens.len() {
        while let Some(mark) = marks.next_if(|it| it.first <= at) {
            let slack = match mark.finding {
                Finding::AntiMove(_) => text.sentence_end(mark.first),
                _ => mark.end,
            };
            covered = covered.max(slack);
        }
        let id = text.id(at);
        let plain = engine.has(Class::Small, id)
            || engine.has(Class::Formula, id)
            || engine.has(Class::PlainWish, id)
            || engine.has(Class::PlainVisit, id)
            || engine.has(Class::PlainAsk, id)
            || engine.has(Class::Parting, id);
        count += usize::from(at >= covered && !plain);
    }
    count
}

/// Whether the text is a list of labels such as "PROMISE: yes" (ruling 6).
pub(crate) fn is_labels(text: &Text<'_>, engine: &Engine) -> bool {
    let of = |class: Class| text.tokens.iter().filter(|it| engine.has(class, it.id)).count();
    let labels = of(Class::Label);
    let others = text.tokens.len() - labels;
    let values = of(Class::LabelValue);
    labels >= 2 && others <= labels + values
        || labels == 1 && values > 0 && text.tokens.len() <= 3 && others <= values
}
