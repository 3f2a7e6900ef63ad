//! How strongly one customer felt each event of the scene.

use super::traits::{Traits, percent};
use super::weights::{
    EXPECTATION, FELT_LEAST, IN_PLACE_PERCENT, LET_DOWN_PERCENT, OUT_OF_PLACE_PERCENT,
    OWN_DOING_PERCENT, PRODUCT_FAULT_PERCENT, REGULAR_PERCENT, SERVICE_FAULT_PERCENT,
    UNPROMPTED_PERCENT,
};
use crate::content::{Beat, BeatKind, Past, Scene};
use crate::frame::Theme;

/// An event as one customer felt it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Felt<'a> {
    pub(super) beat: &'a Beat,
    /// -300 to +300, never of the other sign than the event.
    pub(super) intensity: i32,
}

/// All events in their order. The ends of a visit are judged on warmth, its middle on
/// competence (R23); failures stand outside that order, so that a scene without one is
/// appraised like the same scene with it (R12).
pub(super) fn appraise<'a>(scene: &'a Scene, traits: &Traits) -> Vec<Felt<'a>> {
    let n_others = scene.beats.iter().filter(|it| it.kind != BeatKind::Failure).count();
    let mut idx = 0;
    let mut felt = Vec::with_capacity(scene.beats.len());
    for beat in &scene.beats {
        let is_end = idx == 0 || idx + 1 >= n_others;
        idx += usize::from(beat.kind != BeatKind::Failure);
        felt.push(Felt { beat, intensity: intensity(beat, is_end, traits) });
    }
    felt
}

fn intensity(beat: &Beat, is_end: bool, traits: &Traits) -> i32 {
    let gap = beat.valence * 100 - EXPECTATION * traits.expected(beat.theme) / 100;
    let sign = beat.valence.signum();
    let mut size = gap * sign;
    if sign < 0 {
        size = percent(size, fault_percent(beat));
        size = percent(size, history_percent(beat, traits.past));
    } else if beat.kind == BeatKind::Unprompted {
        size = percent(size, UNPROMPTED_PERCENT);
    }
    if sign > 0 && beat.kind != BeatKind::Failure {
        size = percent(size, place_percent(beat.theme, is_end));
    }
    size.clamp(FELT_LEAST, 300) * sign
}

fn fault_percent(beat: &Beat) -> i32 {
    match beat.kind {
        BeatKind::Own => OWN_DOING_PERCENT,
        _ if beat.is_product => PRODUCT_FAULT_PERCENT,
        _ => SERVICE_FAULT_PERCENT,
    }
}

fn history_percent(beat: &Beat, past: Past) -> i32 {
    match past {
        Past::LetDown if beat.kind == BeatKind::Failure => LET_DOWN_PERCENT,
        Past::Regular => REGULAR_PERCENT,
        Past::LetDown | Past::First => 100,
    }
}

fn place_percent(theme: Theme, is_end: bool) -> i32 {
    match (is_warmth(theme), is_competence(theme), is_end) {
        (true, _, true) | (_, true, false) => IN_PLACE_PERCENT,
        (true, _, false) => OUT_OF_PLACE_PERCENT,
        _ => 100,
    }
}

fn is_warmth(theme: Theme) -> bool {
    matches!(theme, Theme::People | Theme::Caring | Theme::Personal | Theme::Genuine)
}

fn is_competence(theme: Theme) -> bool {
    use Theme::{Ease, Knowledgeable, Reliable, Repair, Responsive};
    matches!(theme, Reliable | Responsive | Knowledgeable | Ease | Repair)
}
