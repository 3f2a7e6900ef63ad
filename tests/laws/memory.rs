//! Memory and outcomes (S4, S7).

use encore::content::BeatKind;
use encore::customers::rules::{Rule, Rules};
use encore::frame::{Move, Strength};
use encore::reading::Finding;

use crate::builders::{drawn_beat, mean_feels};
use crate::cases::{N_CASES, drawn};
use crate::{Law, Tried, broken};

pub(crate) const LAWS: &[Law] = &[
    Law {
        name: "S4",
        says: "a rising visit feels at least as good as a falling one; how long it took is nothing",
        rule: Rule::LateCounts,
        tried: rising_beats_falling,
    },
    Law {
        name: "S7",
        says: "recovery may lift what is felt, but not the return or the telling",
        rule: Rule::Recovery,
        tried: recovery_lifts_feelings_alone,
    },
    Law {
        name: "S7",
        says: "two failures cap what is felt at +1",
        rule: Rule::TwoFailures,
        tried: two_failures_cap,
    },
];

fn rising_beats_falling(rules: Rules) -> Tried {
    let mut n_better = 0;
    for number in 0..N_CASES {
        let mut case = drawn(number, 3);
        let like = drawn_beat(&mut case.chance, 0);
        for beat in &mut case.scene.beats {
            (beat.theme, beat.kind, beat.is_product) = (like.theme, like.kind, like.is_product);
        }
        (case.scene.seconds, case.closing.reading.n_words) = (20, 30);
        case.scene.beats.sort_by_key(|it| it.valence);
        let rising = case.closing.answers_by(rules, &case.at(), &case.customers);
        case.scene.seconds = 120;
        if rising != case.closing.answers_by(rules, &case.at(), &case.customers) {
            return broken(("longer", number));
        }
        case.scene.beats.reverse();
        let falling = case.closing.answers_by(rules, &case.at(), &case.customers);
        for (rising, falling) in rising.iter().zip(&falling) {
            if rising.outcome.feels < falling.outcome.feels {
                return broken((rising.outcome, falling.outcome));
            }
        }
        n_better += u64::from(mean_feels(&rising) > mean_feels(&falling));
    }
    if n_better > 2_000 { Ok(N_CASES) } else { broken(("better", n_better)) }
}

fn recovery_lifts_feelings_alone(rules: Rules) -> Tried {
    let mut n_lifted = 0;
    for number in 0..N_CASES {
        let mut case = drawn(number, 4);
        case.scene.beats.retain(|it| it.kind != BeatKind::Failure);
        case.closing =
            case.closing.with(Finding::Move(Move::Acknowledgement, Strength::Strong));
        let spared = case.closing.answers_by(rules, &case.at(), &case.customers);
        let mut failure = drawn_beat(&mut case.chance, 9);
        failure.kind = BeatKind::Failure;
        let place = case.chance.below(case.scene.beats.len() as u64 + 1) as usize;
        case.scene.beats.insert(place, failure);
        let failed = case.closing.answers_by(rules, &case.at(), &case.customers);
        for (spared, failed) in spared.iter().zip(&failed) {
            let (spared, failed) = (spared.outcome, failed.outcome);
            if failed.would_return > spared.would_return
                || failed.would_tell > spared.would_tell
            {
                return broken((spared, failed));
            }
            n_lifted += u64::from(failed.feels > spared.feels);
        }
    }
    if n_lifted > 5_000 { Ok(N_CASES) } else { broken(("lifted", n_lifted)) }
}

fn two_failures_cap(rules: Rules) -> Tried {
    for number in 0..N_CASES {
        let mut case = drawn(number, 4);
        for id in 8..10 {
            let mut failure = drawn_beat(&mut case.chance, id);
            (failure.kind, failure.valence) = (BeatKind::Failure, -2);
            case.scene.beats.insert(0, failure);
        }
        for answer in case.closing.answers_by(rules, &case.at(), &case.customers) {
            if answer.outcome.feels > 100 {
                return broken(answer.outcome);
            }
        }
    }
    Ok(N_CASES)
}
