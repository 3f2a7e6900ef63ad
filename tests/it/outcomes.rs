//! Outcomes stay on their scales, and history counts a little.

use encore::content::{BeatKind, Past};
use encore::frame::Theme;

use crate::builders::{closing, mean_feels};
use crate::cases::for_cases;

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
