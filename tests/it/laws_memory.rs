//! What must hold of memory and outcomes, each over drawn cases (S4, S7).

use encore::content::{BeatKind, Past};
use encore::frame::{Move, Strength, Theme};
use encore::reading::Finding;

use crate::builders::{closing, drawn_beat, mean_feels};
use crate::cases::for_cases;

#[test]
fn s4_a_rising_visit_feels_at_least_as_good_as_a_falling_one() {
    let mut n_better = 0;
    for_cases(3, |mut case| {
        let like = drawn_beat(&mut case.chance, 0);
        for beat in &mut case.scene.beats {
            (beat.theme, beat.kind, beat.is_product) = (like.theme, like.kind, like.is_product);
        }
        case.scene.beats.sort_by_key(|it| it.valence);
        let rising = case.closing.answers(&case.at(), &case.customers);
        case.scene.beats.reverse();
        let falling = case.closing.answers(&case.at(), &case.customers);
        for (rising, falling) in rising.iter().zip(&falling) {
            assert!(rising.outcome.feels >= falling.outcome.feels);
        }
        n_better += i32::from(mean_feels(&rising) > mean_feels(&falling));
    });
    assert!(n_better > 2_000, "the order matters in {n_better} cases");
}

#[test]
fn s4_how_long_it_took_leaves_no_trace() {
    for_cases(2, |mut case| {
        (case.scene.seconds, case.closing.reading.n_words) = (20, 30);
        let short = case.closing.answers(&case.at(), &case.customers);
        case.scene.seconds = 120;
        assert_eq!(short, case.closing.answers(&case.at(), &case.customers));
    });
}

#[test]
fn s7_recovery_may_lift_feelings_but_not_return_or_telling() {
    let mut n_lifted = 0;
    for_cases(4, |mut case| {
        case.scene.beats.retain(|it| it.kind != BeatKind::Failure);
        case.closing =
            case.closing.with(Finding::Move(Move::Acknowledgement, Strength::Strong));
        let spared = case.closing.answers(&case.at(), &case.customers);
        let mut failure = drawn_beat(&mut case.chance, 9);
        failure.kind = BeatKind::Failure;
        let place = case.chance.below(case.scene.beats.len() as u64 + 1) as usize;
        case.scene.beats.insert(place, failure);
        let failed = case.closing.answers(&case.at(), &case.customers);
        for (spared, failed) in spared.iter().zip(&failed) {
            assert!(failed.outcome.would_return <= spared.outcome.would_return);
            assert!(failed.outcome.would_tell <= spared.outcome.would_tell);
            n_lifted += i32::from(failed.outcome.feels > spared.outcome.feels);
        }
    });
    assert!(n_lifted > 5_000, "{n_lifted}");
}

#[test]
fn s7_two_failures_cap_what_is_felt() {
    for_cases(4, |mut case| {
        for id in 8..10 {
            let mut failure = drawn_beat(&mut case.chance, id);
            (failure.kind, failure.valence) = (BeatKind::Failure, -2);
            case.scene.beats.insert(0, failure);
        }
        for answer in case.closing.answers(&case.at(), &case.customers) {
            assert!(answer.outcome.feels <= 100);
        }
    });
}

#[test]
fn outcomes_stay_on_their_scales() {
    for_cases(4, |case| {
        for answer in case.closing.answers(&case.at(), &case.customers) {
            let it = answer.outcome;
            assert!((-300..=300).contains(&it.feels) && (-100..=100).contains(&it.would_tell));
            let percents = [it.would_return, it.enjoyable, it.forced, it.productive];
            assert!(percents.iter().all(|it| (0..=100).contains(it)));
        }
    });
}

#[test]
fn a_good_history_softens_a_failure_only_to_a_degree() {
    for_cases(3, |mut case| {
        case.scene.beats.truncate(1);
        let beat = &mut case.scene.beats[0];
        (beat.kind, beat.valence, beat.theme) = (BeatKind::Failure, -3, Theme::Reliable);
        let silence = closing("");
        let mut feels = |past| {
            for customer in &mut case.customers {
                customer.persona.past = past;
            }
            mean_feels(&silence.answers(&case.at(), &case.customers))
        };
        let (first, regular, let_down) =
            (feels(Past::First), feels(Past::Regular), feels(Past::LetDown));
        assert!(let_down <= first && first <= regular && regular < 0);
    });
}
